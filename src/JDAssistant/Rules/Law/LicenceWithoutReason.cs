using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a driver's licence that no duty uses, where the law of the place restricts the demand.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class LicenceWithoutReason(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD413", "licence-without-reason", Severity.Warning, Evidence.Law,
        "The law of the place allows a demand for a driver's licence only where the job needs driving, and no duty names it.") { Problem = "unused-licence", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportForbidden(job, "name the duty that needs driving, or leave the licence out", LegalTopic.DriversLicence);
}
