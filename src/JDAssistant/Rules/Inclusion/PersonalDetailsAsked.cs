using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags questions for a photo, a date of birth or private social profiles.</summary>
/// <remarks>Reasons, sources and examples are in PersonalDetailsAsked.md; its examples run as tests.</remarks>
public sealed class PersonalDetailsAsked : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD514", "personal-details-asked", Severity.Warning, Evidence.Law, "The text asks for a photo, a date of birth or the like.") { Problem = "forbidden-demand" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "personal-details")
        where hit.Term["kind"] is "phrase" or "denied" || Prose.Has(job, "handing-in", Prose.Sentence(job, hit.Span))
        where hit.Term["kind"] == "denied" ? Prose.Has(job, "refusing-words", Prose.Sentence(job, hit.Span)) : !Prose.IsNegated(job, hit) && !Prose.Has(job, "leaving-out", Prose.Sentence(job, hit.Span))
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” tells age, sex or origin before anybody read the rest; do not ask for it.");
}
