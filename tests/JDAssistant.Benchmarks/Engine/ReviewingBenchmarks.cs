using BenchmarkDotNet.Attributes;
using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>All rules over a text, without and with reading it.</summary>
[MemoryDiagnoser]
public class ReviewingBenchmarks
{
    private string _text = "";
    private JobDescription _job = null!;

    public static IEnumerable<int> Sizes => Samples.Kilobytes;

    [ParamsSource(nameof(Sizes))]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare() => _job = JobDescriptionParser.Parse(_text = Postings.OfSize(Kilobytes));

    // The copy has nothing worked out yet, as after reading.
    [Benchmark]
    public Review Review() => Samples.Reviewer.Review(_job with { });

    [Benchmark]
    public Review ReadAndReview() => Samples.Reviewer.Review(JobDescriptionParser.Parse(_text));
}
