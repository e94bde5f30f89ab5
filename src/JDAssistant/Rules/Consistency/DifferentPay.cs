using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of the job's pay that cannot both hold.</summary>
public sealed class DifferentPay : Rule
{
    // The same pay by the hour and by the year seldom agrees to the cent.
    private const decimal Rounding = 0.06m;

    private const decimal MostTimes = 2;

    // Where the line breaks were lost, one block may be the whole text.
    private const int FarApart = 200;

    private const int LongestSentence = 240;

    private const int Near = 60;

    public override RuleInfo Info { get; } = new(
        "JD107", "different-pay", Severity.Warning, Evidence.Contradiction,
        "The text gives the job's pay twice, with different figures.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var all = job.Pay.Where(pay => pay is { Kind: PayKind.Base, IsOpenEnded: false, Currency: not null }).ToArray();
        if (Array.Find(all, pay => pay.Period is not null && pay.Min < pay.Max) is not { } range)
            yield break;
        // A bonus, an allowance or a rate for another time is of another size; more than two of one size are a table by place, level or shift.
        if (Array.FindAll(all, pay => pay == range || IsLike(range, pay)) is not [var first, var second]
            || job.BlockAt(first.Span.Start) is not { } one || job.BlockAt(second.Span.Start) is not { } other
            || (one == other && second.Span.Start - first.Span.End < FarApart) || Depends(job, Around(job, first.Span)) || Depends(job, Around(job, second.Span)))
        {
            yield break;
        }

        var (a, b) = (PerYear(first, range.Period), PerYear(second, range.Period));
        var rounding = first.Period is null || second.Period is null || first.Period == second.Period ? 0 : Rounding;
        // One inside the other is a hiring range within a grade.
        if (!IsBelow(a.Min, b.Min, rounding) && !IsBelow(b.Min, a.Min, rounding))
            yield break;
        var (low, high) = a.Min < b.Min ? (a, b) : (b, a);
        if (!IsBelow(low.Max, high.Max, rounding))
            yield break;
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(second.Span)}” elsewhere cannot both be the pay: decide on one, or say what each is for.",
            null,
            new RelatedSpan($"“{job.Slice(second.Span)}” here.", second.Span));
    }

    /// <summary>True for an offer in the same currency and of the same order; a single amount must also be for the same time.</summary>
    private static bool IsLike(Documents.Pay range, Documents.Pay other)
    {
        if (other.Currency != range.Currency || (other.Min == other.Max && other.Period is { } period && period != range.Period))
            return false;
        var (a, b) = (PerYear(range, range.Period), PerYear(other, range.Period));
        return b.Min < a.Max * MostTimes && b.Max * MostTimes > a.Min;
    }

    /// <summary>The sentence, or the part of a row of facts, up to what comes on top of the pay.</summary>
    private static TextSpan Around(JobDescription job, TextSpan pay)
    {
        var text = job.Source.Text;
        var sentence = Prose.Sentence(job, pay);
        var start = text.AsSpan(sentence.Start, pay.Start - sentence.Start).LastIndexOfAny('|', '·') is var before and >= 0 ? sentence.Start + before + 1 : sentence.Start;
        // Where full stops were lost, a sentence is a whole text.
        if (sentence.Length > LongestSentence)
            (start, sentence) = (Math.Max(start, pay.Start - Near), new TextSpan(sentence.Start, Math.Min(sentence.End, pay.End + Near)));
        var rest = text.AsSpan(pay.End, sentence.End - pay.End);
        var end = rest.IndexOfAny('|', '·') is var bar and >= 0 ? bar : rest.Length;
        if (rest[..end].IndexOf(" plus ", StringComparison.OrdinalIgnoreCase) is var plus and >= 0)
            end = plus;
        return new TextSpan(start, pay.End + end);
    }

    private static bool Depends(JobDescription job, TextSpan sentence) =>
        job.Places.Any(place => sentence.Contains(place.Span)) || job.Levels.Any(level => sentence.Contains(level.Span))
            || job.Terms.Of("pay-conditions").Any(hit => sentence.Contains(hit.Span) && !(hit.Term.Text == "full-time" && job.Employment.All(mention => mention.Employment == Employment.FullTime)));

    private static bool IsBelow(decimal a, decimal b, decimal rounding) => a < b * (1 - rounding);

    private static (decimal Min, decimal Max) PerYear(Documents.Pay pay, PayPeriod? unsaid)
    {
        var times = (pay.Period ?? unsaid) switch
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
