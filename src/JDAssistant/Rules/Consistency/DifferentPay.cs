using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of the job's pay that cannot both hold.</summary>
public sealed class DifferentPay : Rule
{
    // The same pay by the hour and by the year seldom agrees to the cent.
    private const decimal Rounding = 0.06m;

    public override RuleInfo Info { get; } = new(
        "JD107", "different-pay", Severity.Warning, Evidence.Contradiction,
        "The text gives the job's pay twice, with different figures.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var ranges = job.Pay.Where(pay => pay is { Kind: PayKind.Base, IsOpenEnded: false, Currency: not null, Period: not null } && pay.Min < pay.Max).ToArray();
        // More than two are a table by place, level or shift.
        if (ranges is not [var first, var second] || first.Currency != second.Currency
            || job.BlockAt(first.Span.Start) is not { } one || job.BlockAt(second.Span.Start) is not { } other
            || one == other || Depends(job, Prose.Sentence(job, first.Span)) || Depends(job, Prose.Sentence(job, second.Span)))
        {
            yield break;
        }

        var (a, b) = (PerYear(first), PerYear(second));
        // One inside the other is a hiring range within a grade.
        if (!IsBelow(a.Min, b.Min) && !IsBelow(b.Min, a.Min))
            yield break;
        var (low, high) = a.Min < b.Min ? (a, b) : (b, a);
        if (!IsBelow(low.Max, high.Max))
            yield break;
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(second.Span)}” elsewhere cannot both be the pay: decide on one, or say what each is for.",
            null,
            new RelatedSpan($"“{job.Slice(second.Span)}” here.", second.Span));
    }

    private static bool Depends(JobDescription job, TextSpan sentence) =>
        job.Places.Any(place => sentence.Contains(place.Span)) || job.Levels.Any(level => sentence.Contains(level.Span))
            || job.Terms.Of("pay-conditions").Any(hit => sentence.Contains(hit.Span));

    private static bool IsBelow(decimal a, decimal b) => a < b * (1 - Rounding);

    private static (decimal Min, decimal Max) PerYear(Documents.Pay pay)
    {
        var times = pay.Period switch
        {
            PayPeriod.Hour => 2080,
            PayPeriod.Day => 260,
            PayPeriod.Week => 52,
            PayPeriod.Month => 12,
            _ => 1,
        };
        return (pay.Min!.Value * times, pay.Max!.Value * times);
    }
}
