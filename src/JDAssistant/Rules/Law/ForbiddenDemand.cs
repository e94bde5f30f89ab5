using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags other demands that the law of the place forbids or restricts: being employed already, credit checks, lie detectors and the like.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class ForbiddenDemand(Policy policy) : LawRule(policy)
{
    // Wording of the revoked order on affirmative action is outdated and not unlawful: the checklist alone names it.
    private static readonly LegalTopic[] Topics =
    [
        LegalTopic.CurrentEmployment, LegalTopic.CannabisTest, LegalTopic.NonCompete, LegalTopic.CreditCheck, LegalTopic.BodySize,
        LegalTopic.PersonalDetails, LegalTopic.PaySecrecy, LegalTopic.LieDetector, LegalTopic.UnpaidWork, LegalTopic.ForeignLanguage,
    ];

    // A language that is asked of people all over a continent is no demand of one of its countries.
    private static readonly LegalTopic[] AnyCountry = [.. Topics.Where(topic => topic != LegalTopic.ForeignLanguage)];

    public override RuleInfo Info { get; } = new(
        "JD417", "forbidden-demand", Severity.Error, Evidence.Law,
        "The law of the place forbids or restricts what the text demands.") { Problem = "forbidden-demand", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportForbidden(job, "leave it out, or have a lawyer look at the reason", job.Places.Any(place => place is { IsRemoteScope: true, Country: null }) ? AnyCountry : Topics);
}
