using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags preferences for who somebody is where the law of the place forbids or restricts them: age, sex, race, faith, citizenship and the like.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class ForbiddenPreference(Policy policy) : LawRule(policy)
{
    // What only hints, such as "energetic", stands in the checklist; the rule about wording speaks of it.
    private static readonly LegalTopic[] Topics =
    [
        LegalTopic.Age, LegalTopic.Sex, LegalTopic.Race, LegalTopic.NationalOrigin, LegalTopic.Citizenship,
        LegalTopic.Religion, LegalTopic.FamilyStatus, LegalTopic.Disability, LegalTopic.MilitaryStatus,
    ];

    public override RuleInfo Info { get; } = new(
        "JD416", "forbidden-preference", Severity.Error, Evidence.Law,
        "The law of the place forbids a preference for who somebody is.") { Problem = "protected-trait", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportForbidden(job, "say what the work demands instead", Topics);
}
