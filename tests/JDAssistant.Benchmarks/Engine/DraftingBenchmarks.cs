using BenchmarkDotNet.Attributes;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>From a few words to a draft, templates only.</summary>
[MemoryDiagnoser]
public class DraftingBenchmarks
{
    private readonly Drafter _drafter = new(TemplateSet.Default);

    [Benchmark]
    public Task<Draft> Draft() => _drafter.DraftAsync(Samples.Brief(), CancellationToken.None);
}
