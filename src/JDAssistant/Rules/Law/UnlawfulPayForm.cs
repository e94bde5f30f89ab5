using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Law;

/// <summary>Flags pay that is there but not as the law of the place wants it: open-ended, too wide, behind a link, without its unit of time.</summary>
/// <param name="policy">Says the day, and how many people are employed where.</param>
public sealed class UnlawfulPayForm(Policy policy) : LawRule(policy)
{
    public override RuleInfo Info { get; } = new(
        "JD402", "unlawful-pay-form", Severity.Error, Evidence.Law,
        "The pay is not given as the law of the place wants it.") { Problem = "pay-form" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Each way to fall short is a problem of its own.
        foreach (var group in ShortOf(job, LegalTopic.PayRange, LegalTopic.MinimumPay).Where(answer => answer.IsWrong).GroupBy(answer => answer.Why))
        {
            foreach (var finding in ReportShort(job, [.. group], $"does not take the pay as it stands, for {group.Key}", "give it in the text as you expect to pay it"))
                yield return finding;
        }
    }
}
