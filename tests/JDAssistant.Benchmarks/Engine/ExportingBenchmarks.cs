using BenchmarkDotNet.Attributes;
using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>From the model to each format, and from the review to its JSON.</summary>
[MemoryDiagnoser]
public class ExportingBenchmarks
{
    private JobDescription _job = null!;
    private Review _review = null!;

    public static IEnumerable<int> Sizes => Samples.Kilobytes;

    [ParamsSource(nameof(Sizes))]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare() => _review = Samples.Reviewer.Review(_job = JobDescriptionParser.Parse(Postings.OfSize(Kilobytes)));

    [Benchmark]
    public string Markdown() => MarkdownExport.Write(_job);

    [Benchmark]
    public string PlainText() => PlainTextExport.Write(_job);

    [Benchmark]
    public string Json() => ReviewJson.Write(_review);
}
