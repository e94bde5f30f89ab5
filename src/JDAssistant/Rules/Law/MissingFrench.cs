using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting in another language in a place whose law demands French.</summary>
/// <param name="policy">Says the day.</param>
public sealed class MissingFrench(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD407", "missing-french", Severity.Warning, Evidence.Law,
        "The law of the place demands the posting in French, and this text is in another language.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Language is null or "fr")
            return [];
        // Whether the French text appears elsewhere cannot be seen from here, so it stays a reminder.
        return ReportShort(job, ShortOf(job, LegalTopic.FrenchText), "demands the posting in French, and any other language only beside it",
            "publish the French text at the same time and by the same means").Select(finding => finding with { Severity = Severity.Notice });
    }
}
