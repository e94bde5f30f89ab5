using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags a range so wide that it tells little.</summary>
public sealed class WidePayRange(Policy policy) : Rule
{
    // "$46,561 to $76,065, recruitment from $46,500": one of them is rounded.
    private const decimal Rounding = 0.99m;

    public override RuleInfo Info { get; } = new(
        "JD303", "wide-pay-range", Severity.Warning, Evidence.LabStudy,
        "The highest pay is far above the lowest.") { Problem = "pay-form" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var pay in job.Pay.Where(pay => pay is { Kind: PayKind.Base, Min: > 0 } && pay.Max > pay.Min * policy.PayWidth.Notice && !IsNarrowed(job, pay)))
        {
            var ratio = (pay.Max!.Value / pay.Min!.Value).ToString("0.#", CultureInfo.InvariantCulture);
            var finding = Report(pay.Span,
                $"The top of “{job.Slice(pay.Span)}” is {ratio} times the bottom: narrow the range, or say what people typically start at and what decides.");
            if (pay.Max > pay.Min * policy.PayWidth.Warning)
                yield return finding;
            else if (job.Terms.Of("pay-steps").Count == 0)
                yield return finding with { Severity = Severity.Notice };
        }
    }

    /// <summary>"Full range $60,000-$100,000, expected hire $62,000-$75,000": the text itself narrows it.</summary>
    private bool IsNarrowed(JobDescription job, Documents.Pay wide) => job.Pay.Any(pay =>
        pay is { Kind: PayKind.Base, Min: > 0 } && pay.Currency == wide.Currency && (pay.Period ?? wide.Period) == wide.Period
        && pay.Min >= wide.Min * Rounding && pay.Max < wide.Max && pay.Max <= pay.Min * policy.PayWidth.Notice);
}
