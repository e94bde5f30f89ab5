using BenchmarkDotNet.Attributes;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Benchmarks;

/// <summary>Reading and reviewing over growing sizes: the time must grow with the text and no faster.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly Reviewer _reviewer = new(Policy.Default with { AsOf = new DateOnly(2026, 11, 1) });

    private string _text = "";
    private JobDescription _job = null!;
    private Review _review = null!;

    [Params(1, 5, 20, 100, 200)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _text = Postings.OfSize(Kilobytes);
        _job = JobDescriptionParser.Parse(_text);
        _review = _reviewer.Review(_job);
    }

    [Benchmark]
    public JobDescription Read() => JobDescriptionParser.Parse(_text);

    [Benchmark]
    public Review Review() => _reviewer.Review(_job);

    [Benchmark]
    public Review ReadAndReview() => _reviewer.Review(JobDescriptionParser.Parse(_text));

    [Benchmark]
    public string Json() => ReviewJson.Write(_review);
}

/// <summary>From a few words to a draft, templates only.</summary>
[MemoryDiagnoser]
public class DraftBenchmarks
{
    private readonly Drafter _drafter = new(TemplateSet.Default);

    [Benchmark]
    public Task<Draft> Draft() => _drafter.DraftAsync(
        BriefReader.Read("senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka", "you"), CancellationToken.None);
}
