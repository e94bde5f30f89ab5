using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Numbers of the same things in two places, of which one speaks of them all: "24 beds" and "all 28 beds".</summary>
internal static class CountedThings
{
    private const int Most = 80;

    private const int MostWordsToNoun = 3;

    // "About 600" and "620" are one number.
    private const decimal Apart = 1.25m;

    private static readonly string[] Staff = ["people", "employees", "staff", "colleagues", "workers"];

    // What a text may count again and again.
    private static readonly string[] Anything =
    [
        "years", "months", "weeks", "days", "hours", "minutes", "seconds", "times", "points", "dollars", "pounds", "euros", "miles", "metres", "meters", "kilometres", "feet", "inches", "steps", "parts", "things", "questions", "pages", "words", "items",
        "values", "pillars", "principles", "areas", "ways", "reasons", "categories", "roles", "positions", "vacancies", "openings", "jobs", "posts", "interviews", "rounds", "stages", "shifts", "references", "letters", "lbs", "kgs", "credits", "units", "classes",
        "levels", "phases", "options", "types", "kinds", "holidays", "sets", "lines", "others", "sections", "terms", "cents", "business", "process", "access", "less", "is", "was", "has", "as", "this", "us", "across", "plus", "others", "candidates", "applicants", "members", "reports", "states", "countries", "cities",
    ];

    // A number with these is a goal, a part or an estimate of another time.
    private static readonly string[] Varies =
        ["grow", "growing", "grew", "grown", "plan", "plans", "planned", "new", "additional", "between", "if", "least", "minimum", "maximum", "until", "target", "goal", "than", "some", "more"];

    // So does a number right behind these.
    private static readonly string[] Apiece = ["another", "first", "next", "last", "per", "each", "every", "up", "to", "from", "by", "further", "of"];

    private static readonly string[] Times = ["day", "night", "week", "month", "quarter", "year", "hour"];

    // "A family firm of eleven", "the eight of us".
    private static readonly string[] Firms = ["firm", "company", "business", "studio", "practice", "agency", "charity", "start-up", "startup", "team", "crew"];

    // "Has 24 beds", "raises 4,200 alerts", "serve 90 schools"; a number that begins its sentence stands with them.
    private static readonly string[] Stock = ["", "has", "have", "runs", "run", "operates", "operate", "owns", "own", "employs", "employ", "are", "are:", "raises", "raise", "serves", "serve", "keeps", "keep", "milk", "milks", "use", "uses", "make", "makes"];

    private const int MostOfUs = 2;

    private static readonly string[] About = ["about", "around", "over", "nearly", "almost", "roughly", "approximately", "some", "circa"];

    // "The 12 engineers in Leeds" are some of them.
    private static readonly string[] Narrowing = ["in", "at", "of", "based", "across", "per", "to", "or", "under", "around", "worldwide", "globally"];

    private static readonly string[] Parts = ["team", "department", "group", "office", "site", "division", "unit", "shift", "crew", "squad", "chapter", "function"];

    private sealed record Count(decimal Number, string Noun, string? Time, string Kind, bool IsStock, bool IsWhole, bool IsRest, bool IsAbout, TextSpan Span);

    /// <summary>Two such numbers that differ; null where none do.</summary>
    public static (TextSpan First, TextSpan Second)? Conflict(JobDescription job)
    {
        var counts = Counts(job).Take(Most).ToArray();
        foreach (var whole in counts)
        {
            if (!whole.IsWhole)
                continue;
            var same = Array.FindAll(counts, count => count.Noun == whole.Noun && count.Kind.Equals(whole.Kind, StringComparison.OrdinalIgnoreCase) && (count.Time is null || whole.Time is null || count.Time == whole.Time));
            // Three numbers of one thing are a list of its parts.
            if (same.DistinctBy(count => count.Number).Count() == 2 && Array.Find(same, count => count.Number != whole.Number) is { } other && AreApart(whole, other) && job.BlockAt(whole.Span.Start) != job.BlockAt(other.Span.Start))
                return whole.Span < other.Span ? (whole.Span, other.Span) : (other.Span, whole.Span);
        }

        return null;
    }

    private static bool AreApart(Count whole, Count other)
    {
        var (low, high) = whole.Number < other.Number ? (whole.Number, other.Number) : (other.Number, whole.Number);
        // Two of seven carers are some of them; a ward that has two beds has no more.
        if (!other.IsWhole && !other.IsStock && other.Number < whole.Number)
            return false;
        if ((whole.IsRest && whole.Number < other.Number) || (whole.Noun == "us" && high > low * MostOfUs))
            return false;
        return whole.IsAbout || other.IsAbout ? high > low * Apart : high != low;
    }

    private static IEnumerable<Count> Counts(JobDescription job)
    {
        for (var i = 0; i + 1 < job.Words.Length; i++)
        {
            if (OfUs(job, i) is { } people)
                yield return people;
            if (Number(job, i) is not { } number || Noun(job, i) is not var (noun, last) || !Prose.IsFact(job, job.Words[i].Span)
                || job.SectionAt(job.Words[i].Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.Compensation or SectionKind.HowToApply, Heading: not null })
            {
                continue;
            }

            var before = i > 0 && Gap(job, i - 1) is " " ? Letters(job, i - 1) : "";
            var isAbout = About.Contains(before);
            var ahead = isAbout && i > 1 && Gap(job, i - 2) is " " ? Letters(job, i - 2) : before;
            var behind = last + 1 < job.Words.Length && Gap(job, last) is " " ? Letters(job, last + 1) : "";
            var isStaff = Staff.Contains(noun);
            var clause = Facts.Clause(job, new TextSpan(job.Words[i].Start, job.Words[last].End));
            if (Varies.Any(word => Has(job, clause, word)) || (isStaff && Parts.Any(word => Has(job, Prose.Sentence(job, clause), word))))
                continue;
            // "The 85 people at Tolland Fry".
            var isOfFirm = isStaff && ahead is "the" && behind is "at" or "of" && last + 2 < job.Words.Length && job.Company?.Text.StartsWith(job.Slice(job.Words[last + 2].Span), StringComparison.Ordinal) == true;
            var isRest = ahead is "other" && i > 1 && Letters(job, i - 2) is "the" or "our";
            var isWhole = (ahead is "our" or "all" or "these" or "those" || isRest || (ahead is "the" && !isStaff)
                || ahead.EndsWith("'s", StringComparison.Ordinal) || ahead.EndsWith("’s", StringComparison.Ordinal)) && !Narrowing.Contains(behind) || isOfFirm;
            if (Apiece.Contains(ahead) || (!isWhole && behind is "of" or "per" or "to" or "or"))
                continue;
            yield return new Count(number, isStaff && (noun != "people" || isRest || isOfFirm || ahead is "our" or "are" or "has" or "have" or "employs" or "re" or "we're" or "we’re" || IsFirms(ahead)) ? "staff" : noun, Time(job, clause), last - i > 1 ? job.Source.Text[job.Words[i + 1].Start..job.Words[last - 1].End] : "", Stock.Contains(ahead), isWhole, isRest, isAbout, new TextSpan(job.Words[i].Start, job.Words[last].End));
        }
    }

    /// <summary>"The plant's 310 people" are its staff; "the island's 240 people" are not.</summary>
    private static bool IsFirms(string owner) =>
        owner.Length > 2 && owner[^2] is '\'' or '’' && (Firms.Contains(owner[..^2]) || owner[..^2] is "plant" or "hospital" or "school" or "bank" or "club" or "site" or "factory" or "shop" or "hotel" or "works" or "mill");

    /// <summary>"The eight of us", and the size of the firm or team that it may differ from.</summary>
    private static Count? OfUs(JobDescription job, int i)
    {
        if (i < 2 || Gap(job, i - 1) is not " " || NumberOf(job, i) is not { } number || !Prose.IsFact(job, job.Words[i].Span))
            return null;
        var isEnd = job.Words[i].End < job.Source.Text.Length && job.Source.Text[job.Words[i].End] is '.' or ',' or ';' or '\n';
        if (Letters(job, i - 1) is "of" && Firms.Contains(Letters(job, i - 2)) && isEnd)
            return new Count(number, "us", null, "", true, false, false, false, new TextSpan(job.Words[i - 2].Start, job.Words[i].End));
        return Letters(job, i - 1) is "the" && i + 2 < job.Words.Length && Letters(job, i + 1) is "of" && Letters(job, i + 2) is "us"
            ? new Count(number, "us", null, "", true, true, false, false, new TextSpan(job.Words[i - 1].Start, job.Words[i + 2].End))
            : null;
    }

    /// <summary>"Every month", "a week": the time in which so many come; null where none is named.</summary>
    private static string? Time(JobDescription job, TextSpan clause) => Array.Find(Times, time => Has(job, clause, time));

    /// <summary>The plural that the number counts, at most two words on.</summary>
    private static (string Noun, int Last)? Noun(JobDescription job, int number)
    {
        for (var i = number + 1; i < job.Words.Length && i <= number + MostWordsToNoun && Gap(job, i - 1) is " "; i++)
        {
            var letters = Letters(job, i);
            if (Staff.Contains(letters) || (letters.Length > 3 && letters.EndsWith('s') && !letters.EndsWith("ss", StringComparison.Ordinal) && !letters.EndsWith("'s", StringComparison.Ordinal) && !letters.EndsWith("’s", StringComparison.Ordinal)))
                return Anything.Contains(letters) ? null : (letters, i);
            if (job.Words[i].IsNumber || Narrowing.Contains(letters) || letters is "is" or "are" or "a" or "the" or "that" or "who")
                return null;
        }

        return null;
    }

    private static decimal? Number(JobDescription job, int word)
    {
        var start = job.Words[word].Start;
        // "$400", "4.5%", "3-5 clinics" and "5+ stores" count otherwise.
        if ((start > 0 && job.Source.Text[start - 1] is not (' ' or '\n' or '(' or '*')) || (job.Words[word].End < job.Source.Text.Length && job.Source.Text[job.Words[word].End] is not ' '))
            return null;
        return NumberOf(job, word);
    }

    private static decimal? NumberOf(JobDescription job, int word)
    {
        var letters = Letters(job, word);
        if (job.Words[word].IsNumber)
            return decimal.TryParse(letters, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) && figure >= 2 && figure == Math.Floor(figure) && figure is < 1900 or > 2100 ? figure : null;
        return NumberWords.Value(letters) is >= 2 and var named ? named : null;
    }

    private static bool Has(JobDescription job, TextSpan span, string letters)
    {
        foreach (var word in job.WordsIn(span))
        {
            if (job.Source.Text.AsSpan(word.Start, word.End - word.Start).Equals(letters, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    private static ReadOnlySpan<char> Gap(JobDescription job, int word) => job.Source.Text.AsSpan(job.Words[word].End, job.Words[word + 1].Start - job.Words[word].End);
}
