using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that ask for a body instead of a task: “able-bodied”, “in perfect health”.</summary>
/// <remarks>Reasons, sources and examples are in AbleBodied.md; its examples run as tests.</remarks>
public sealed class AbleBodied : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD506", "able-bodied-only", Severity.Warning, Evidence.Law, "The text asks for a sound body instead of naming the task.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "able-bodied")
        where !Prose.IsNegated(job, hit) || hit.Term["kind"] == "denial"
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” asks for a body; name the task instead, “with or without accommodation”.");
}
