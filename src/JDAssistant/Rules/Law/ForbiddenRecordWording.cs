using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags words about criminal records and checks that the law of the place forbids.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class ForbiddenRecordWording(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD411", "forbidden-record-wording", Severity.Error, Evidence.Law,
        "The law of the place forbids these words about records or checks.") { Problem = "criminal-record", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) => ReportForbidden(
        job, "leave it out of the posting, and check after an offer where the law lets you",
        LegalTopic.CriminalRecord, LegalTopic.PassedCheck, LegalTopic.BackgroundCheck);
}
