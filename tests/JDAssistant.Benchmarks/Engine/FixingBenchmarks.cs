using BenchmarkDotNet.Attributes;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>From a text to the same text with its safe fixes applied, and the review of that.</summary>
[MemoryDiagnoser]
public class FixingBenchmarks
{
    private readonly Fixer _fixer = new(Samples.Reviewer, JobDescriptionParser.Parse);

    private string _text = "";

    public static IEnumerable<int> Sizes => Samples.Kilobytes;

    [ParamsSource(nameof(Sizes))]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare() => _text = Postings.OfSize(Kilobytes);

    [Benchmark]
    public FixResult Fix() => _fixer.Apply(_text, FixSafety.Safe);
}
