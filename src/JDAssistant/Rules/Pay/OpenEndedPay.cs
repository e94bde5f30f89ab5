using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay that has one end only: "up to", "from".</summary>
public sealed class OpenEndedPay : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD301", "open-ended-pay", Severity.Warning, Evidence.Convention,
        "The pay has a lowest or a highest figure only.") { Problem = "pay-form" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Beside a full range, "up to" is about something else: a bonus, a higher level.
        if (job.Pay.Any(pay => !pay.IsOpenEnded))
            yield break;
        foreach (var pay in job.Pay.Where(pay => pay.Kind == PayKind.Base))
        {
            yield return Report(pay.Span, pay.Max is null
                ? $"“{job.Slice(pay.Span)}” has no upper end: state the most that you expect to pay as well."
                : $"“{job.Slice(pay.Span)}” has no lower end: state the least that you expect to pay as well.");
        }
    }
}
