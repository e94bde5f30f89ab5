using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that ask for people of one sex: “females only”, “male candidates preferred”.</summary>
/// <remarks>Reasons, sources and examples are in SexPreference.md; its examples run as tests.</remarks>
public sealed class SexPreference : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD505", "sex-preference", Severity.Error, Evidence.Law, "The text asks for people of one sex.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "sex-preference")
        where hit.Term["kind"] == "phrase" || Prose.Has(job, "seeking-words", Prose.Sentence(job, hit.Span))
        where !Prose.Has(job, "occupational-requirement", Prose.Sentence(job, hit.Span)) && !Prose.IsNegated(job, hit)
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” asks for one sex; leave it out, or name the law that makes it a genuine requirement of this job.");
}
