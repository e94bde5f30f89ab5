using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay that has one end only: "up to", "from".</summary>
public sealed class OpenEndedPay : Rule
{
    private const decimal Times = 10;

    public override RuleInfo Info { get; } = new(
        "JD301", "open-ended-pay", Severity.Warning, Evidence.Convention,
        "The pay has a lowest or a highest figure only.") { Problem = "pay-form" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Beside a full range, "up to" is about something else: a bonus, a higher level.
        foreach (var pay in job.Pay.Where(pay => pay.Kind == PayKind.Base && pay.IsOpenEnded))
        {
            if (job.Pay.Any(other => !other.IsOpenEnded && IsOfItsSize(other, pay)) || job.Pay.Any(other => AreEnds(job, pay, other) || AreEnds(job, other, pay)))
                continue;
            yield return Report(pay.Span, pay.Max is null
                ? $"“{job.Slice(pay.Span)}” has no upper end: state the most that you expect to pay as well."
                : $"“{job.Slice(pay.Span)}” has no lower end: state the least that you expect to pay as well.");
        }
    }

    /// <summary>"From €48,000, typically up to €58,000": the two ends of one range in one line.</summary>
    private static bool AreEnds(JobDescription job, Documents.Pay least, Documents.Pay most) =>
        least.Max is null && most.Min is null && most.Kind == PayKind.Base && least.Min < most.Max && least.Currency == most.Currency && job.BlockAt(least.Span.Start) == job.BlockAt(most.Span.Start);

    /// <summary>False for an allowance of £75 beside a year's pay.</summary>
    private static bool IsOfItsSize(Documents.Pay other, Documents.Pay open) =>
        other.Min != other.Max || other.Period is not null || (open.Max ?? open.Min) is not { } amount || other.Max * Times > amount;
}
