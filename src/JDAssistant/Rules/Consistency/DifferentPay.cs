using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags two statements of the job's pay that cannot both hold.</summary>
public sealed class DifferentPay : Rule
{
    // The same pay by the hour and by the year seldom agrees to the cent.
    private const decimal Rounding = 0.06m;

    // Weeks of 37 and of 42 hours are full-time too.
    private const decimal RoundingOfSingle = 0.15m;

    private const decimal FullWeek = 40;

    private static readonly string[] PayWords = ["salary", "wage", "wages", "pay", "pays", "paid", "rate", "earn", "earns", "compensation", "remuneration", "graded", "grade", "gross", "CTC", "base"];

    private static readonly string[] ExtraWords = ["bonus", "extra", "plus", "additional", "allowance", "overtime", "tips", "per diem", "stipend", "supplement", "premium", "differential", "more", "holiday", "sick", "minimum", "up", "after", "over"];

    // A range within a range: what new people get of a grade, a scale or a budget.
    private static readonly string[] Grades =
        ["hiring", "starting", "recruit", "entry", "initial", "target", "anticipated", "budget", "full range", "scale", "grade", "class", "band", "step", "midpoint", "typical", "generally", "usual", "base range", "depend", "national", "minimum", "maximum", "level", "placement", "offer"];

    // What nobody earns in a month.
    private const decimal LeastOfYear = 15_000;

    private const decimal MostTimes = 2;

    // Where the line breaks were lost, one block may be the whole text.
    private const int FarApart = 200;

    private const int LongestSentence = 240;

    private const int Near = 60;

    private const int Behind = 30;

    public override RuleInfo Info { get; } = new(
        "JD107", "different-pay", Severity.Warning, Evidence.Contradiction,
        "The text gives the job's pay twice, with different figures.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // On-target earnings are of another size than the base, and there is one of them too.
        var goals = job.Pay.Where(pay => pay is { Kind: PayKind.OnTarget, IsOpenEnded: false, Min: not null }).ToArray();
        if (goals is [var goal, var next] && goal.Currency == next.Currency && (goal.Period == next.Period || goal.Period is null || next.Period is null) && (goal.Max < next.Min || next.Max < goal.Min) && !Depend(job, Around(job, goal.Span), Around(job, next.Span)))
            yield return Conflict(job, goal.Span, next.Span);
        var all = job.Pay.Where(pay => pay is { Kind: PayKind.Base, IsOpenEnded: false } && (pay.Currency is not null || (job.BlockAt(pay.Span.Start) is { Label: not null } && IsStated(job, pay)))).ToArray();
        // "Starts at $27 an hour" beside a range that ends below.
        if (Array.Find(all, pay => pay.Min < pay.Max && pay.Period is not null) is { } whole
            && job.Pay.FirstOrDefault(pay => pay is { Kind: PayKind.Base, IsOpenEnded: true } && pay.Currency == whole.Currency && pay.Period == whole.Period && (pay.Min > whole.Max || pay.Max < whole.Min) && (pay.Min ?? pay.Max) is { } end && end < whole.Max * MostTimes && end * MostTimes > whole.Min
                && IsStated(job, pay) && Facts.AreElsewhere(job, pay.Span, whole.Span) && !Depend(job, Around(job, pay.Span), Around(job, whole.Span))) is { } open && all.Length == 1)
        {
            var (upper, lower) = open.Span < whole.Span ? (open, whole) : (whole, open);
            yield return Conflict(job, upper.Span, lower.Span);
            yield break;
        }

        // "Pay: $19.50 an hour", and "you start at $22 an hour".
        if (all is [{ Period: not null } sole] && sole.Min == sole.Max && IsStated(job, sole)
            && job.Pay.FirstOrDefault(pay => pay is { Kind: PayKind.Base, IsOpenEnded: true, Min: not null } && pay.Currency == sole.Currency && pay.Period == sole.Period && Math.Abs(pay.Min.Value - sole.Min!.Value) > sole.Min * Rounding && pay.Min < sole.Min * MostTimes && sole.Min < pay.Min * MostTimes) is { } start
            && Facts.AreElsewhere(job, start.Span, sole.Span) && !Depend(job, Around(job, start.Span), Around(job, sole.Span)))
        {
            yield return start.Span < sole.Span ? Conflict(job, start.Span, sole.Span) : Conflict(job, sole.Span, start.Span);
            yield break;
        }

        if (all.Length < 2 || (Array.Find(all, pay => pay.Currency is not null && (pay.Period is not null || pay.Min >= LeastOfYear) && pay.Min < pay.Max) ?? Array.Find(all, pay => pay is { Currency: not null, Period: not null } && IsStated(job, pay))) is not { } range)
            yield break;
        var hours = HoursOf(job);
        // A bonus, an allowance or a rate for another time is of another size; more than two of one size are a table by place, level or shift.
        if (all.Where(pay => pay == range || IsLike(job, range, pay, hours)).DistinctBy(pay => (pay.Min, pay.Max)).Take(3).ToArray() is not [var first, var second]
            || job.BlockAt(first.Span.Start) is not { } one || job.BlockAt(second.Span.Start) is not { } other
            || (one == other && second.Span.Start - first.Span.End < FarApart && !(Facts.AreElsewhere(job, first.Span, second.Span) && IsStated(job, second))) || Depend(job, Around(job, first.Span), Around(job, second.Span)))
        {
            yield break;
        }

        var (a, b) = (PerYear(first, range.Period, hours), PerYear(second, range.Period, hours));
        var rounding = first.Period is null || second.Period is null || first.Period == second.Period ? 0 : (first.Min == first.Max || second.Min == second.Max) && (first.Period == PayPeriod.Hour || second.Period == PayPeriod.Hour) ? RoundingOfSingle : Rounding;
        if (!IsBelow(a.Min, b.Min, rounding) && !IsBelow(b.Min, a.Min, rounding))
            yield break;
        var (low, high) = a.Min < b.Min ? (a, b) : (b, a);
        // One inside the other is a hiring range within a grade, where the text has grades or hires within one.
        if (!IsBelow(low.Max, high.Max, rounding) && (first.Min == first.Max || second.Min == second.Max || rounding > 0 || IsOfGrade(job, first.Span) || IsOfGrade(job, second.Span)))
            yield break;
        yield return Conflict(job, first.Span, second.Span);
    }

    private Finding Conflict(JobDescription job, TextSpan first, TextSpan second) => Report(
        first,
        $"“{job.Slice(first)}” here and “{job.Slice(second)}” elsewhere cannot both be the pay: decide on one, or say what each is for.",
        null,
        new RelatedSpan($"“{job.Slice(second)}” here.", second));

    /// <summary>True for an offer in the same currency and of the same order; a single amount must also be for the same time, or be called the pay.</summary>
    private static bool IsLike(JobDescription job, Documents.Pay range, Documents.Pay other, decimal? hours)
    {
        if (other.Currency is not null && other.Currency != range.Currency && !(IsDollar(other.Currency) && IsDollar(range.Currency) && job.Source.Text[other.Span.Start] == '$'))
            return false;
        // Single amounts are bonuses and allowances as often as pay; and hours that nobody named make no year.
        if (other.Min == other.Max && (range.Min == range.Max || (other.Period is { } period && period != range.Period)) && (!IsStated(job, other) || (other.Period is { } time && time != range.Period && hours is null)))
            return false;
        var (a, b) = (PerYear(range, range.Period, hours), PerYear(other, range.Period, hours));
        return b.Min < a.Max * MostTimes && b.Max * MostTimes > a.Min;
    }

    /// <summary>A bare "$" beside "NZ$" is the same dollar.</summary>
    private static bool IsDollar(string? currency) => currency is "USD" or "CAD" or "AUD" or "NZD" or "SGD" or "HKD";

    /// <summary>"Pay: £21.40 per hour", "the salary for this post is £52,000": a field of the pay, or a clause that calls it so.</summary>
    private static bool IsStated(JobDescription job, Documents.Pay pay)
    {
        if (job.BlockAt(pay.Span.Start) is not { } block || (block.Kind == BlockKind.Row && pay.Period is null))
            return false;
        // "- £12.40 per hour, paid weekly" among the benefits is the pay.
        if (block.Kind == BlockKind.Item && pay.Period is not null && block.Content.Start == pay.Span.Start && job.SectionAt(pay.Span.Start) is { Kind: SectionKind.Benefits or SectionKind.Compensation }
            && job.Source.Text.AsSpan(pay.Span.End, block.Content.End - pay.Span.End).Trim(" .") is var rest && (rest.IsEmpty || rest.StartsWith(", paid", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // "Daventry | Permanent | £12.90 an hour" at the head, and "£49,800 per annum, permanent".
        if (pay.Period is not null && job.SectionAt(pay.Span.Start) is { Heading: null } && (Facts.IsInRow(job, pay.Span) || job.BlockAt(pay.Span.Start)?.Content.Start == pay.Span.Start) && Facts.IsOneOfAFew(job, pay.Span))
            return true;
        // "$46.50 an hour plus an afternoon loading" opens what is told of the pay.
        if (pay.Period is not null && block.Content.Start == pay.Span.Start && job.SectionAt(pay.Span.Start) is { Kind: SectionKind.Compensation, Heading: not null })
            return true;

        var clause = new TextSpan(Math.Max(block.Span.Start, Facts.Clause(job, pay.Span).Start), pay.Span.Start);
        if (block.Label is { } label && label.End <= pay.Span.Start && job.WordsIn(new TextSpan(label.End, pay.Span.Start)).IsEmpty)
            clause = new TextSpan(label.Start, pay.Span.Start);
        // "£27,800 annual salary", "£21.75 after 45 hours": the next word says so too.
        var next = job.WordFrom(pay.Span.End);
        if (next < job.Words.Length && job.Words[next].Start - pay.Span.End <= 1 && ExtraWords.Contains(job.Slice(job.Words[next].Span), StringComparer.OrdinalIgnoreCase) && job.Slice(job.Words[next].Span) is not "plus")
            return false;
        var isPay = next < job.Words.Length && job.Words[next].Start - pay.Span.End <= 1 && PayWords.Contains(job.Slice(job.Words[next].Span), StringComparer.OrdinalIgnoreCase);
        foreach (var word in job.WordsIn(clause))
        {
            var letters = job.Slice(word.Span);
            isPay |= PayWords.Contains(letters, StringComparer.OrdinalIgnoreCase);
            if (ExtraWords.Contains(letters, StringComparer.OrdinalIgnoreCase))
                return false;
        }

        return isPay;
    }

    /// <summary>The hours of a week; null where the job is part-time and the text gives none.</summary>
    private static decimal? HoursOf(JobDescription job) =>
        EmploymentTerms.WeeklyHours(job).Select(week => (decimal?)week.Hours).FirstOrDefault()
        ?? (job.Employment.All(mention => mention.Employment == Employment.FullTime) && !EmploymentTerms.Of(job, "part-time").Any() ? FullWeek : null);

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
        // What stands behind the next amount is that one's condition.
        if (job.Pay.FirstOrDefault(other => other.Span.Start >= pay.End && other.Span.Start < pay.End + end) is { } next)
            end = next.Span.Start - pay.End;
        // "£36,024, a pension, 41 days of leave": the rest of a list is not about the pay.
        if (rest[..end].IndexOf(", ", StringComparison.Ordinal) is var comma and >= 0 && rest[(comma + 2)..end].IndexOf(", ", StringComparison.Ordinal) is var second and >= 0)
            end = comma + 2 + second;
        if (rest[..end].IndexOf(" plus ", StringComparison.OrdinalIgnoreCase) is var plus and >= 0)
            end = plus;
        if (rest[..end].IndexOf(" + ", StringComparison.Ordinal) is var sum and >= 0)
            end = sum;
        // "$27 an hour, overtime after eight hours".
        if (rest[..end].IndexOf(", overtime ", StringComparison.OrdinalIgnoreCase) is var overtime and >= 0)
            end = overtime;
        return new TextSpan(start, pay.End + end);
    }

    /// <summary>True where one of the two is the pay of a place, a level or a condition, unless both are what a full week would make.</summary>
    private static bool Depend(JobDescription job, TextSpan one, TextSpan other) =>
        (job.Places.Any(place => one.Contains(place.Span) || other.Contains(place.Span)) && job.Places.DistinctBy(place => place.City ?? place.Region).Take(2).Count() > 1) || job.Levels.Any(level => one.Contains(level.Span) || other.Contains(level.Span))
        || (Conditions(job, one) is var conditions && Conditions(job, other) is var others && (conditions.Length + others.Length > 0) && !(conditions.SequenceEqual(others) && conditions.All(words => words.Contains("equivalent", StringComparison.Ordinal) || words == "fte")));

    private static string[] Conditions(JobDescription job, TextSpan sentence) => [.. job.Terms.Of("pay-conditions")
        .Where(hit => sentence.Contains(hit.Span) && !(hit.Term.Text == "full-time" && job.Employment.All(mention => mention.Employment == Employment.FullTime)))
        .Select(hit => hit.Term.Text).Order(StringComparer.Ordinal)];

    private static bool IsOfGrade(JobDescription job, TextSpan pay) =>
        Around(job, pay) is var sentence && job.Slice(sentence with { End = Math.Min(sentence.End, pay.End + Behind) }) is var words && Array.Exists(Grades, word => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsBelow(decimal a, decimal b, decimal rounding) => a < b * (1 - rounding);

    private static (decimal Min, decimal Max) PerYear(Documents.Pay pay, PayPeriod? unsaid, decimal? hours)
    {
        var times = (pay.Period ?? unsaid) switch
        {
            PayPeriod.Hour => (hours ?? FullWeek) * 52,
            PayPeriod.Day => 260,
            PayPeriod.Week => 52,
            PayPeriod.Month => 12,
            _ => 1,
        };
        return (pay.Min!.Value * times, pay.Max!.Value * times);
    }
}
