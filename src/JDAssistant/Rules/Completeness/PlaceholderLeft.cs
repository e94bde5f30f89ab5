using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags words of a template that nobody replaced.</summary>
public sealed class PlaceholderLeft : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD221", "placeholder-left", Severity.Warning, Evidence.Convention,
        "Words of a template were never replaced.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in job.Terms.Of("placeholders")
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” stands where the template expects your words: write them, or take the line out.");
}
