using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words about marriage, children or pregnancy of the candidate.</summary>
/// <remarks>Reasons, sources and examples are in FamilyStatus.md; its examples run as tests.</remarks>
public sealed class FamilyStatus : WordingRule
{
    private const int Reach = 5;

    public override RuleInfo Info { get; } =
        new("JD511", "family-status-asked", Severity.Warning, Evidence.Law, "The text asks about marriage, children or pregnancy.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "family-status")
        where job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Benefits or SectionKind.AboutCompany }
        where hit.Term["kind"] == "phrase" || Prose.IsOfCandidate(job, hit.Span)
        where !Prose.Has(job, "families-served", Prose.Near(job, hit, Reach))
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” asks about the family; say what the work demands, such as travel or hours.");
}
