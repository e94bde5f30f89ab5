using System.Globalization;
using JDAssistant.Documents;

namespace JDAssistant.Rules.Pay;

/// <summary>Flags a range whose first figure is higher than its second.</summary>
public sealed class InvertedPay : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD302", "inverted-pay", Severity.Error, Evidence.Contradiction,
        "The lowest pay is higher than the highest.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from pay in job.Pay
        where pay.Min < pay.Max && IsInverted(job, pay)
        select Report(pay.Span, $"“{job.Slice(pay.Span)}” begins with the higher figure: one of the two is wrong, or they changed places.");

    /// <summary>True where the higher figure is written first; what was read has its ends in order.</summary>
    private static bool IsInverted(JobDescription job, Documents.Pay pay)
    {
        decimal? first = null;
        foreach (var word in job.WordsIn(pay.Span))
        {
            if (!word.IsNumber || !decimal.TryParse(job.Slice(word.Span), NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
                continue;
            if (first is { } before)
                return before == pay.Max && value == pay.Min;
            first = value;
        }

        return false;
    }
}
