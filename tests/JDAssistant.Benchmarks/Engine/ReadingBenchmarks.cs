using BenchmarkDotNet.Attributes;
using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>From text to model, over growing sizes: the time must grow with the text and no faster.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";

    public static IEnumerable<int> Sizes => Samples.Kilobytes;

    [ParamsSource(nameof(Sizes))]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare() => _text = Postings.OfSize(Kilobytes);

    [Benchmark]
    public JobDescription Read() => JobDescriptionParser.Parse(_text);
}
