using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that ask for a body instead of a task: “able-bodied”, “in perfect health”.</summary>
/// <remarks>Reasons, sources and examples are in AbleBodied.md; its examples run as tests.</remarks>
public sealed class AbleBodied : WordingRule
{
    private const int Reach = 5;

    public override RuleInfo Info { get; } =
        new("JD506", "able-bodied-only", Severity.Warning, Evidence.Law, "The text asks for a sound body instead of naming the task.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "able-bodied")
        where hit.Term["kind"] switch
        {
            "denial" => true,
            "refused" => Prose.Has(job, "refusing-words", Prose.Sentence(job, hit.Span)),
            _ => !Prose.IsNegated(job, hit),
        }
        where job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Benefits or SectionKind.AboutCompany }
        where hit.Term["kind"] != "candidate" || (Prose.IsOfCandidate(job, hit.Span) && !Prose.Has(job, "people-served", Prose.Near(job, hit, Reach)))
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” asks for a body; name the task instead, “with or without accommodation”.");
}
