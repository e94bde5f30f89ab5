using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags pay without a currency.</summary>
public sealed class PayWithoutCurrency : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD305", "pay-without-currency", Severity.Notice, Evidence.Platform,
        "The pay does not say in what currency it is.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from pay in job.Pay
        where pay.Currency is null
        select Report(pay.Span, $"“{job.Slice(pay.Span)}” has no currency: add its sign or its code.");
}
