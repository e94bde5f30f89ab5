using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay that may be by the day, the week or the month.</summary>
public sealed class PayWithoutPeriod : Rule
{
    // Below, everybody reads an hour's wage; above, a year's.
    private const decimal HighestHour = 200;
    private const decimal LowestYear = 12_000;

    public override RuleInfo Info { get; } = new(
        "JD304", "pay-without-period", Severity.Warning, Evidence.Platform,
        "The pay does not say whether it is by the day, week or month.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from pay in job.Pay
        where pay is { Period: null, Currency: "USD" or "EUR" or "GBP" or "CAD" or "AUD" or "CHF" }
            && (pay.Min ?? pay.Max) > HighestHour && (pay.Max ?? pay.Min) < LowestYear
            && job.BlockAt(pay.Span.Start) is { } block && !job.Terms.Of("period-words").Any(hit => block.Span.Contains(hit.Span))
        select Report(pay.Span, $"“{job.Slice(pay.Span)}” does not say for what time: add “a week”, “a month” or what it is.");
}
