using BenchmarkDotNet.Attributes;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>Reading and reviewing what no job description is: one thing over and over, which finds what is not linear.</summary>
[MemoryDiagnoser]
public class HostileTextBenchmarks
{
    private string _text = "";

    public static IEnumerable<string> Shapes => HostileTexts.Shapes;

    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    [Params(20, 200)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare() => _text = HostileTexts.OfSize(Shape, Kilobytes);

    [Benchmark]
    public Review ReadAndReview() => Samples.Reviewer.Review(JobDescriptionParser.Parse(_text));
}
