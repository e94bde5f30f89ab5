using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags clichés of adverts: “fast-paced environment”, “hit the ground running”.</summary>
/// <remarks>Reasons, sources and examples are in Jargon.md; its examples run as tests.</remarks>
public sealed class Jargon : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD708", "jargon", Severity.Notice, Evidence.Convention, "Clichés of adverts stand where facts could.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportTogether(
            job,
            Hits(job, "jargon").Where(hit => !Prose.IsNegated(job, hit)).Select(hit => hit.Span),
            words => $"{words} says little; say what is meant: how much, how often, by when.");
}
