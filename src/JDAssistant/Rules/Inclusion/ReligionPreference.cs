using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that ask for people of one faith: “practising Christian”.</summary>
/// <remarks>Reasons, sources and examples are in ReligionPreference.md; its examples run as tests.</remarks>
public sealed class ReligionPreference : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD510", "religion-preference", Severity.Warning, Evidence.Law, "The text asks for people of one faith.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "religion-preference")
        where hit.Term["kind"] != "candidate" || Prose.IsOfCandidate(job, hit.Span)
        where !Prose.Has(job, "occupational-requirement", Prose.Sentence(job, hit.Span)) && !Prose.IsNegated(job, hit)
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” asks for a faith; leave it out unless the employer is a religious body that the law exempts, and then say so.");
}
