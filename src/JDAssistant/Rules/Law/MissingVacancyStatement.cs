using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting that does not say whether a vacancy exists, in a place whose law demands it.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class MissingVacancyStatement(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD405", "missing-vacancy-statement", Severity.Error, Evidence.Law,
        "The law of the place demands whether a vacancy exists, and the text does not say it.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var answers = ShortOf(job, LegalTopic.VacancyStatement);
        return ReportShort(job, answers, "demands that a posting says whether it is for an existing vacancy",
            "say so in one sentence", answers is [var first, ..] ? first.Provision.Wording : null);
    }
}
