using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags the question for earlier pay where the law of the place forbids it.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class ForbiddenPayQuestion(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD414", "forbidden-pay-question", Severity.Error, Evidence.Law,
        "The law of the place forbids the question for earlier pay.") { Problem = "salary-history", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportForbidden(job, "ask what the person expects, or name your range", LegalTopic.SalaryHistory);
}
