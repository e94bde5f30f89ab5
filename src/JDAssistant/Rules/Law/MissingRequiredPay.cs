using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags a posting without pay in a place whose law demands it.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class MissingRequiredPay(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD401", "missing-required-pay", Severity.Error, Evidence.Law,
        "The law of the place demands pay in the posting, and there is none.") { Problem = "no-pay" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Pay.Count > 0)
            return [];
        var answers = ShortOf(job, LegalTopic.PayRange, LegalTopic.MinimumPay).Where(answer => answer.State != LawState.Violated && !answer.IsWrong).ToArray();
        return ReportShort(job, answers, "demands the pay or its range in the posting", "write the range that you expect to pay");
    }
}
