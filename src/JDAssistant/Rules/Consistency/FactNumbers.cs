using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Reads the numbers beside the words of a fact: a length of time, a day, a count, a share.</summary>
internal static class FactNumbers
{
    private const int MostWordsToNumber = 4;

    private const int MostWordsToDate = 6;

    private const int MostWordsToShare = 12;

    private const int MostWordsToAmount = 3;

    private const int DaysOfMonth = 30;

    private const int DaysOfYear = 365;

    private static readonly WordMap<bool> OfTheJob = WordMap.OfWords(
        "you your you'll you’ll you'd you’d role post position job candidate candidates contract class appointment hire we person work".Split(' '));

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] MonthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>"Six-month probation", "a contract of 12 months", "probation lasts half a year".</summary>
    public static (decimal Days, TextSpan Span)? Length(JobDescription job, TermHit hit)
    {
        var before = hit.FirstWord - 1;
        // "Six months of probation", "twelve-month fixed-term contract".
        if (before > 0 && Letters(job, before) is "of" or "on" or "fixed" or "paid" or "initial")
            before--;
        // "The first three months are a probationary period".
        if (before > 1 && Letters(job, before) is "a" or "your" or "the" && Letters(job, before - 1) is "are" or "is" or "as" or "form")
            before -= 2;
        if (before > 0 && Days(job, before) is { } unit && Number(job, before - 1) is { } number && IsNear(job, before))
            return (unit * number, new TextSpan(job.Words[before - 1].Start, hit.Span.End));
        var last = hit.FirstWord + hit.WordCount - 1;
        for (var i = last + 1; i + 1 < job.Words.Length && i <= last + MostWordsToNumber && IsNear(job, i); i++)
        {
            if (Number(job, i) is { } count)
                return Days(job, i + 1) is { } days && IsNear(job, i + 1) ? (days * count, new TextSpan(hit.Span.Start, job.Words[i + 1].End)) : null;
            if (Letters(job, i) is not ("is" or "of" or "for" or "lasts" or "runs" or "will" or "be" or "the" or "a" or "first" or "up" or "to" or "period" or "length" or "with" or "last" or "run"))
                return null;
        }

        return null;
    }

    /// <summary>"Start date: 1 March 2027", "you begin in May"; the year is left aside, as most texts leave it out.</summary>
    public static (decimal Day, TextSpan Span)? Date(JobDescription job, TermHit hit)
    {
        var isDate = job.Slice(hit.Span).Contains("date", StringComparison.OrdinalIgnoreCase);
        if (!isDate && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.HowToApply } && !Has(job, Prose.Sentence(job, hit.Span), OfTheJob))
            return null;
        var last = hit.FirstWord + hit.WordCount - 1;
        var isField = job.BlockAt(hit.Span.Start) is { Label: { } label } && label.Overlaps(hit.Span);
        // "From" is a field's alone, unless a month and its year stand behind it: "one more person from January 2027".
        if (!isField && hit.Term.Text == "from" && !(last + 2 < job.Words.Length && Month(job, last + 1) is not null && Number(job, last + 2) is > 2000 and < 2100 && IsNear(job, last + 2)))
            return null;
        if (!isField && !Has(job, Prose.Sentence(job, hit.Span) with { End = hit.Span.End }, OfTheJob) && !isDate && job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Item })
            return null;
        for (var i = last + 1; i < job.Words.Length && i <= last + MostWordsToDate && IsNear(job, i, ":*|,"); i++)
        {
            if (Month(job, i) is not { } month)
            {
                if (job.Words[i].IsNumber || Letters(job, i) is "on" or "in" or "the" or "is" or "us" or "of" or "mid" or "early" or "late" or "first" or "second" or "third" or "last" or "week" or "half" or "end" or "beginning" or "from" or "by" or "st" or "nd" or "rd" or "th" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "be" or "will" or "would")
                    continue;
                return null;
            }

            var day = Number(job, i - 1) is { } ahead and <= 31 ? ahead : Ordinal(job, i - 1) is { } ordinal ? ordinal : i + 1 < job.Words.Length && Number(job, i + 1) is { } behind and <= 31 && IsNear(job, i + 1) ? behind : 0;
            return ((month * FactClaim.DaysFrom) + day, new TextSpan(hit.Span.Start, job.Words[day > 0 && Number(job, i - 1) is null && Ordinal(job, i - 1) is null ? i + 1 : i].End));
        }

        return null;
    }

    /// <summary>"12 openings", "Openings: 12", "number of vacancies is two".</summary>
    public static (decimal Count, TextSpan Span)? Count(JobDescription job, TermHit hit)
    {
        var last = hit.FirstWord + hit.WordCount - 1;
        // "Filling three positions".
        if (hit.WordCount > 2 && Number(job, last - 1) is { } inside)
            return (inside, hit.Span);
        if (hit.FirstWord > 0 && IsNear(job, hit.FirstWord) && Number(job, hit.FirstWord - 1) is { } before)
            return (before, new TextSpan(job.Words[hit.FirstWord - 1].Start, hit.Span.End));
        return last + 1 < job.Words.Length && IsNear(job, last + 1, ":*|") && Number(job, last + 1) is { } behind && job.Source.Text.AsSpan(hit.Span.End, job.Words[last + 1].Start - hit.Span.End).IndexOfAny(':', '|') >= 0
            ? (behind, new TextSpan(hit.Span.Start, job.Words[last + 1].End))
            : null;
    }

    /// <summary>The only number of its sentence that a sign for hundredths follows.</summary>
    public static (decimal Share, TextSpan Span)? Percent(JobDescription job, TermHit hit)
    {
        var sentence = Prose.Sentence(job, hit.Span);
        (decimal Share, TextSpan Span)? found = null;
        var first = job.WordFrom(sentence.Start);
        for (var i = first; i < job.Words.Length && job.Words[i].Start < sentence.End; i++)
        {
            if (!job.Words[i].IsNumber)
                continue;
            var rest = job.Source.Text.AsSpan(job.Words[i].End);
            if (!rest.StartsWith("%", StringComparison.Ordinal) && !rest.StartsWith(" percent", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith(" per cent", StringComparison.OrdinalIgnoreCase))
                continue;
            // "5-10%" is ten at the most; two shares in one sentence are of two things.
            if (found is not null || Number(job, i) is not { } share || (i > first && job.Words[i - 1].IsNumber && !IsRange(job, i)))
                return null;
            found = (share, new TextSpan(Math.Min(hit.Span.Start, job.Words[i].Start), Math.Max(hit.Span.End, job.Words[i].End + 1)));
        }

        return found is { } one && Math.Abs(job.WordFrom(one.Span.Start) - job.WordFrom(one.Span.End)) <= MostWordsToShare ? one : null;
    }

    private static bool IsRange(JobDescription job, int word) =>
        job.Source.Text.AsSpan(job.Words[word - 1].End, job.Words[word].Start - job.Words[word - 1].End).Trim() is "-" or "–" && Number(job, word - 1) < Number(job, word);

    /// <summary>"A $5,000 sign-on bonus", "a learning budget of £800", "Guarantee: $1,250 a week".</summary>
    public static (decimal Amount, TextSpan Span)? Money(JobDescription job, TermHit hit)
    {
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - MostWordsToAmount && IsNear(job, i + 1); i--)
        {
            if (Amount(job, i) is { } before)
                return (before, new TextSpan(job.Words[i].Start - 1, hit.Span.End));
        }

        var last = hit.FirstWord + hit.WordCount - 1;
        for (var i = last + 1; i < job.Words.Length && i <= last + MostWordsToAmount && IsNear(job, i, ":*|$£€"); i++)
        {
            if (Amount(job, i) is { } behind)
                return (behind, new TextSpan(hit.Span.Start, job.Words[i].End));
            if (Letters(job, i) is not ("of" or "is" or "worth" or "a"))
                return null;
        }

        return null;
    }

    private static decimal? Amount(JobDescription job, int word) =>
        job.Words[word] is { IsNumber: true, Start: > 0 } number && job.Source.Text[number.Start - 1] is '$' or '£' or '€'
        && decimal.TryParse(job.Slice(job.Words[word].Span), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>"Band 6" as a field or below the title, "this Band 5 position": the number of the job's own grade.</summary>
    public static (decimal Rank, TextSpan Span)? Rank(JobDescription job, TermHit hit)
    {
        var number = hit.FirstWord + hit.WordCount;
        if (number >= job.Words.Length || !IsNear(job, number) || Number(job, number) is not { } rank || job.BlockAt(hit.Span.Start) is not { } block)
            return null;
        var isField = block.Label is { } label && (label.Overlaps(hit.Span) || label.End <= hit.Span.Start && job.WordsIn(new TextSpan(label.End, hit.Span.Start)).IsEmpty)
            || (block.Kind is BlockKind.Row or BlockKind.Heading or BlockKind.Paragraph && job.Sections.Count > 0 && job.Sections[0].Span.Contains(hit.Span) && (block.Content.Start == hit.Span.Start || Facts.IsInRow(job, hit.Span)));
        // "Paid on Band 5".
        var isPaid = hit.FirstWord > 1 && Letters(job, hit.FirstWord - 1) is "on" or "at" && Letters(job, hit.FirstWord - 2) is "salary" or "pay" or "paid" or "is" && job.Slice(Prose.Sentence(job, hit.Span)) is var said && (said.Contains("salary", StringComparison.OrdinalIgnoreCase) || said.Contains("paid", StringComparison.OrdinalIgnoreCase) || said.Contains("pay ", StringComparison.OrdinalIgnoreCase));
        var isSaid = isPaid || number + 1 < job.Words.Length && hit.FirstWord > 0 && Letters(job, number + 1) is "post" or "position" or "role" or "job" or "vacancy" && Letters(job, hit.FirstWord - 1) is "a" or "an" or "this" or "the";
        return isField || isSaid ? (rank, new TextSpan(hit.Span.Start, job.Words[number].End)) : null;
    }

    /// <summary>"You work five days a week", "45 hours over five days", "a four-day week": the days of all the work, not of a part of it.</summary>
    public static (decimal Days, TextSpan Span)? WorkingDays(JobDescription job, TermHit hit)
    {
        var number = hit.FirstWord;
        while (number < hit.FirstWord + hit.WordCount && Number(job, number) is null)
            number++;
        if (number < hit.FirstWord + hit.WordCount)
            return Number(job, number) is { } over && (Letters(job, hit.FirstWord) is not ("over" or "across" or "on") || IsAfterHours(job, hit.FirstWord) || IsPresence(job, hit)) ? (over, hit.Span) : null;
        number = hit.FirstWord - 1;
        return number > 0 && IsNear(job, hit.FirstWord) && Number(job, number) is { } days && Letters(job, number - 1) is "work" or "works" or "working" or "us" or "hours" ? (days, new TextSpan(job.Words[number].Start, hit.Span.End)) : null;
    }

    /// <summary>"You are in on three days a week".</summary>
    private static bool IsPresence(JobDescription job, TermHit hit) =>
        hit.FirstWord > 0 && Letters(job, hit.FirstWord) is "on" && Letters(job, hit.FirstWord - 1) is "in" or "here" or "work" or "us"
        && hit.FirstWord + hit.WordCount + 1 < job.Words.Length && Letters(job, hit.FirstWord + hit.WordCount + 1) is "week";

    private static bool IsAfterHours(JobDescription job, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - MostWordsToNumber && IsNear(job, i + 1, ","); i--)
        {
            if (Letters(job, i) is "hours" or "hrs" or "h")
                return true;
        }

        return false;
    }

    public static decimal? Number(JobDescription job, int word) => word >= 0 && Prose.Number(job, word) is > 0 and var number ? number : null;

    /// <summary>"1st", which is a number and the letters behind it.</summary>
    private static decimal? Ordinal(JobDescription job, int word) =>
        word > 0 && Letters(job, word) is "st" or "nd" or "rd" or "th" or "of" ? Number(job, word - 1) ?? (word > 1 ? Number(job, word - 2) : null) : null;

    private static int? Days(JobDescription job, int word) => Letters(job, word) switch
    {
        "day" or "days" or "days'" or "days’" => 1,
        "week" or "weeks" or "weeks'" or "weeks’" or "week's" or "week’s" => 7,
        "month" or "months" or "months'" or "months’" or "month's" or "month’s" => DaysOfMonth,
        "year" or "years" => DaysOfYear,
        _ => null,
    };

    private static int? Month(JobDescription job, int word)
    {
        var letters = Letters(job, word);
        if (letters.Length < 3 || !char.IsUpper(job.Source.Text[job.Words[word].Start]))
            return null;
        var month = Array.IndexOf(Months, letters[..3]);
        return month >= 0 && (letters.Length == 3 || letters == "sept" || letters == MonthNames[month]) ? month + 1 : null;
    }

    /// <summary>True where only blanks, hyphens and the signs of <paramref name="more"/> part the word from the one before.</summary>
    public static bool IsNear(JobDescription job, int word, string more = "") =>
        word > 0 && job.Source.Text.AsSpan(job.Words[word - 1].End, job.Words[word].Start - job.Words[word - 1].End) is var gap && gap.TrimStart(" -" + more).IsEmpty;

    private static bool Has(JobDescription job, TextSpan span, WordMap<bool> words)
    {
        foreach (var word in job.WordsIn(span))
        {
            if (words.Contains(Prose.Letters(job, word)))
                return true;
        }

        return false;
    }

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();
}
