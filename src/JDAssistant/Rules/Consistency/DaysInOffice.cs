using System.Buffers;
using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>How many days of a week are spent in the office, as one place of the text says it.</summary>
/// <param name="Min">The fewest days.</param>
/// <param name="Max">The most days.</param>
/// <param name="IsHome">True where the text counts the days at home; the figures are those that are left for the office.</param>
/// <param name="Span">The words.</param>
internal sealed record DaysInOffice(decimal Min, decimal Max, bool IsHome, TextSpan Span)
{
    private const decimal WeeksOfMonth = 4.33m;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:\n|·");

    private const int WorkingDays = 5;

    // "Two days a week in our Felixstowe office", "in the office for two days".
    private const int MostWordsBehind = 9;

    private const int MostWordsBefore = 14;

    private const int MostWordsToTime = 3;

    // The job's own town is among the first.
    private const int FewPlaces = 20;

    /// <summary>All such statements, in the order of the text.</summary>
    public static IReadOnlyList<DaysInOffice> Of(JobDescription job) => job.Once(static job => Read(job));

    private static List<DaysInOffice> Read(JobDescription job)
    {
        if (job.Terms.Of("office-words").Count == 0)
            return [];
        var all = new List<DaysInOffice>();
        foreach (var hit in job.Terms.Of("day-words"))
        {
            if (Ending(job, hit.FirstWord) is { } days && Prose.IsFact(job, days.Span)
                && job.SectionAt(days.Span.Start) is not { Kind: SectionKind.AboutCompany, Heading: not null } && !IsCondition(job, days.Span))
            {
                all.Add(days);
            }
        }

        return all;
    }

    /// <summary>Behind "two days", or "two days a week" where that follows at once.</summary>
    private static int End(JobDescription job, int day)
    {
        for (var i = day + 1; i < job.Words.Length && i <= day + 2; i++)
        {
            if (job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End) is not (" " or "/"))
                break;
            if (Letters(job, i) is "week" or "month")
                return job.Words[i].End;
        }

        return job.Words[day].End;
    }

    /// <summary>"If you live in Leeds, you can come in on two days".</summary>
    public static bool IsCondition(JobDescription job, TextSpan span)
    {
        foreach (var word in job.WordsIn(Prose.Sentence(job, span)))
        {
            if (job.Slice(word.Span).ToLowerInvariant() is "if" or "who" or "open" or "opens" or "opening" or "closed" or "preference" or "preferred" or "candidates" or "first" or "until" or "unless" or "interview" or "interviews" or "trial" or "visit" or "visits" or "clients" or "client" or "customers" or "site's" or "apply")
                return true;
        }

        return false;
    }

    /// <summary>The statement that ends with word <paramref name="day"/>: “two days”, “two office days”, “every day”, “twice”.</summary>
    private static DaysInOffice? Ending(JobDescription job, int day)
    {
        for (var first = day; first >= 0 && first >= day - 2; first--)
        {
            if (Read(job, first, day) is { } days)
                return days;
        }

        return null;
    }

    /// <summary>The statement whose number is word <paramref name="i"/>; null where it counts something else.</summary>
    private static DaysInOffice? Read(JobDescription job, int i, int day)
    {
        var words = job.Words;
        var count = (day - i) switch
        {
            0 => Letters(job, i) switch { "once" => 1, "twice" => 2, _ => null },
            1 => Letters(job, i) is "every" && Letters(job, day) is "day" or "workday" or "weekday" ? WorkingDays : Number(job, i),
            _ => job.Terms.Of("office-words").Any(hit => hit.Span == words[i + 1].Span) ? Number(job, i) : null,
        };
        if (count is not { } number || (day == i && Time(job, day) is null))
            return null;
        var place = Place(job, i, day);
        if ((place is null ? !IsInTown(job, i, day) : place.Term["where"] == "elsewhere" || IsDuty(job, place)) || Time(job, day) is not (var per and not "year"))
            return null;
        // "Samples come in four times a month": people are said to.
        if (Letters(job, day) is "times" && place?.Term.Text.StartsWith("com", StringComparison.Ordinal) == true)
            return null;
        var (min, first) = Least(job, i, number);
        var max = IsAtLeast(job, first, i) ? WorkingDays : number;
        var isHome = place?.Term["where"] == "home";
        if (per == "month")
            (min, max) = (min / WeeksOfMonth, max == WorkingDays ? max : max / WeeksOfMonth);
        if (max > WorkingDays)
            return null;
        var span = new TextSpan(words[first].Start, End(job, day));
        return isHome ? new DaysInOffice(WorkingDays - max, WorkingDays - min, true, span) : new DaysInOffice(min, max, false, span);
    }

    /// <summary>"In Leeds four days a week": the town of the job in the same clause stands for the office.</summary>
    private static bool IsInTown(JobDescription job, int first, int day)
    {
        var town = job.Places.Take(FewPlaces).FirstOrDefault(place => place.City is not null)?.City;
        if (town is null || !SaysWeek(job, day) || (day + 1 < job.Words.Length && Letters(job, day + 1) is "of" or "off" or "leave"))
            return false;
        for (var i = Math.Max(1, first - MostWordsBehind); i < job.Words.Length && i <= day + MostWordsBehind; i++)
        {
            if (Letters(job, i - 1) is "in" && town.StartsWith(job.Slice(job.Words[i].Span), StringComparison.Ordinal) && (i < first ? IsClause(job, i, first) : i > day && IsClause(job, day, i)))
                return true;
        }

        return false;
    }

    /// <summary>"Four days a week", "four days out of five"; a fair of four days is none.</summary>
    private static bool SaysWeek(JobDescription job, int day)
    {
        for (var i = day + 1; i < job.Words.Length && i <= day + MostWordsToTime; i++)
        {
            if (Letters(job, i) is "week" or "weekly" || (Letters(job, i) is "five" && Letters(job, i - 1) is "of"))
                return true;
        }

        return false;
    }

    /// <summary>"Demonstrate the product on site, twice a week" is done on a customer's site.</summary>
    private static bool IsDuty(JobDescription job, TermHit where) =>
        job.SectionAt(where.Span.Start) is { Kind: SectionKind.Responsibilities } && job.BlockAt(where.Span.Start) is { Kind: BlockKind.Item }
        && where.Term.Text is not ("office" or "in-office" or "headquarters" or "campus" or "home" or "from home" or "at home");

    /// <summary>The nearest word behind the days that says where, or else before them; up to the next number, within the clause.</summary>
    private static TermHit? Place(JobDescription job, int first, int day)
    {
        var hits = job.Terms.Of("office-words");
        var from = TermHits.FirstFrom(hits, job.Words[first].End);
        var behind = from < hits.Count && hits[from].FirstWord - day <= MostWordsBehind && IsClause(job, day, hits[from].FirstWord) ? hits[from] : null;
        if (behind is not null && !IsJoined(job, day, behind.FirstWord))
            return behind;
        var index = TermHits.FirstFrom(hits, job.Words[first].Start) - 1;
        return index >= 0 && first - hits[index].FirstWord <= MostWordsBefore && IsClause(job, hits[index].FirstWord, first) ? hits[index] : behind;
    }

    /// <summary>"At the centre three days a week and from home on the rest": what follows "and" belongs to other days.</summary>
    private static bool IsJoined(JobDescription job, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (Letters(job, i) is "and" or "but" or "while")
                return true;
        }

        return false;
    }

    /// <summary>True where neither a stop, a bracket nor another count lies between two words.</summary>
    private static bool IsClause(JobDescription job, int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).IndexOfAny(ClauseEnds) >= 0)
                return false;
            // "In person twice a year for three days".
            if (i < to && Letters(job, i) is "year" or "quarter" or "annually")
                return false;
            if (i < to && Letters(job, i) is not ("day" or "days") && (Letters(job, i) is "other" or "rest" or "remaining" || (Number(job, i) is not null && Letters(job, i) != "one")))
                return false;
        }

        return true;
    }

    /// <summary>"week" where no other time is named within a few words.</summary>
    private static string? Time(JobDescription job, int day)
    {
        for (var i = day + 1; i < job.Words.Length && i <= day + MostWordsToTime + 4; i++)
        {
            var letters = Letters(job, i);
            if (letters is "month" or "monthly")
                return "month";
            if (letters is "year" or "quarter" or "fortnight" or "annually" or "yearly" or "quarterly" or "weeks")
                return "year";
            if (letters is "week" or "weekly" || (letters is "five" && Letters(job, i - 1) is "of" && Letters(job, i - 2) is "out"))
                return "week";
            if (job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).IndexOfAny(".;\n") >= 0)
                break;
        }

        return Letters(job, day) is "once" or "twice" ? null : "week";
    }

    private static (decimal Min, int First) Least(JobDescription job, int i, decimal count)
    {
        if (i > 0 && Number(job, i - 1) is { } low && low < count && job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).Trim() is "-" or "–" or "—" or "/")
            return (low, i - 1);
        if (i > 1 && Number(job, i - 2) is { } lower && lower < count && Letters(job, i - 1) is "to" or "or")
            return (lower, i - 2);
        return Before(job, i, "up to") || Before(job, i, "maximum of") || Before(job, i, "at most") || Before(job, i, "no more than") ? (0, i) : (count, i);
    }

    private static bool IsAtLeast(JobDescription job, int first, int last) =>
        Before(job, first, "at least") || Before(job, first, "minimum of") || Before(job, first, "a minimum") || Before(job, first, "minimum") || Before(job, first, "more than")
        || (job.Words[last].End < job.Source.Text.Length && job.Source.Text[job.Words[last].End] == '+');

    private static bool Before(JobDescription job, int word, string phrase) =>
        job.Source.Text.AsSpan(0, job.Words[word].Start).TrimEnd().EndsWith(phrase, StringComparison.OrdinalIgnoreCase);

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    private static decimal? Number(JobDescription job, int word) => Letters(job, word) switch
    {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        var figure when job.Words[word].IsNumber && decimal.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 23 => value,
        _ => null,
    };
}
