using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Reads what a text says of the facts in <c>fact-words.tsv</c>.</summary>
internal static class FactClaims
{
    private const int MostWordsToDenial = 6;

    private const int MostWordsToNumber = 4;

    private const int MostWordsToDate = 6;

    private const int MostWordsToShare = 12;

    private const int DaysOfMonth = 30;

    private const int DaysOfYear = 365;

    private static readonly WordMap<bool> Denials = WordMap.OfWords(
        "not no never none without cannot can't can’t don't don’t doesn't doesn’t won't won’t isn't isn’t aren't aren’t unable nor neither needn't needn’t".Split(' '));

    // What is said with these is left open, or is no fact of the job.
    private static readonly WordMap<bool> Open = WordMap.OfWords((
        "may might if unless sometimes depending depends varies vary various optional option options other others previous former until eventually "
        + "experience experienced prior extended extendable extension possible possibly potential potentially renewal initial initially then").Split(' '));

    private static readonly WordMap<bool> OfTheJob = WordMap.OfWords(
        "you you'll you’ll you'd you’d role post position job candidate candidates contract class appointment hire we person work".Split(' '));

    private static readonly WordMap<bool> OfWork = WordMap.OfWords("you hours schedule shift work working week full-time part-time".Split(' '));

    // The office is open then, the phones are answered, and summer has other days.
    private static readonly WordMap<bool> NotOfWork = WordMap.OfWords((
        "open opens opening call phone phones lines answered contact deliveries customers email shuttle lunch served office studio team except then summer winter").Split(' '));

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] MonthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The claims, in order of the text.</summary>
    public static IEnumerable<FactClaim> Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("fact-words"))
        {
            if ((hit.Term["fact"] != "sponsorship" && !Prose.IsFact(job, hit.Span)) || job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Preferred } || (hit.Term["fact"] != "experience" && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany, Heading: not null }))
                continue;
            var clause = Facts.Clause(job, hit.Span);
            if (Read(job, hit, clause) is { } claim && !IsOpen(job, clause, claim.Span) && !IsChoice(job, hit))
                yield return claim;
        }

        foreach (var claim in OfConditions(job))
            yield return claim;

        // What asks for years denies that none are needed.
        foreach (var demand in job.Experience)
        {
            if (demand is { IsRequired: true, Min: >= 1, Alternative: null } && job.SectionAt(demand.Span.Start) is not { Kind: SectionKind.Preferred } && !Prose.Has(job, "wish-words", Prose.Sentence(job, demand.Span)))
                yield return new FactClaim("experience", "yes", false, null, demand.Span);
        }
    }

    /// <summary>What the fields say: "Travel: none", "From: 1 May 2027".</summary>
    private static IEnumerable<FactClaim> OfConditions(JobDescription job)
    {
        var conditions = job.Conditions;
        if (conditions.Travel is { MaxPercent: 0 } none && IsField(job, none.Span))
            yield return new FactClaim("travel", "yes", true, null, none.Span);
        if (conditions.Relocation is { } relocation && IsField(job, relocation.Span))
            yield return new FactClaim("relocation", "yes", !relocation.IsOffered, null, relocation.Span);
        if (conditions.VisaSponsorship is { } visa && IsField(job, visa.Span))
            yield return new FactClaim("sponsorship", "yes", !visa.IsOffered, null, visa.Span);
        if (conditions.StartDate is { Date: { } start } day && IsField(job, day.Span))
            yield return new FactClaim("start", FactClaim.Day, false, (start.Month * FactClaim.DaysFrom) + start.Day, day.Span);
    }

    private static bool IsField(JobDescription job, TextSpan span) => job.BlockAt(span.Start) is { Label: not null } or { Kind: BlockKind.Row };

    /// <summary>"Day or night shift": one of two; "two or three nights" is a number.</summary>
    private static bool IsChoice(JobDescription job, TermHit hit)
    {
        var text = job.Source.Text;
        if ((hit.Span.Start > 0 && text[hit.Span.Start - 1] == '/') || (hit.Span.End < text.Length && text[hit.Span.End] == '/'))
            return true;
        for (var i = Math.Max(1, hit.FirstWord - 2); i < job.Words.Length - 1 && i < hit.FirstWord + hit.WordCount + 2; i++)
        {
            if (Letters(job, i) is "or" && Number(job, i - 1) is null && Letters(job, i + 1) is not ("in" or "more" or "later" or "now"))
                return true;
        }

        return false;
    }

    private static FactClaim? Read(JobDescription job, TermHit hit, TextSpan clause)
    {
        var (fact, says) = (hit.Term["fact"]!, hit.Term["is"]!);
        switch (hit.Term["reads"])
        {
            case "length":
                return Length(job, hit) is var (time, length) ? new FactClaim(fact, "", false, time, length) : null;
            case "date":
                return Date(job, hit) is var (day, date) ? new FactClaim(fact, FactClaim.Day, false, day, date) : null;
            case "week":
                return Week(job, hit) is var (days, week) ? new FactClaim(fact, "", false, days, week) : null;
            case "none":
                return NoExperience(job, hit) is { } none ? new FactClaim(fact, "yes", true, null, none) : null;
            case "count":
                return Count(job, hit) is var (count, counted) ? new FactClaim(fact, "", false, count, counted) : null;
            case "percent" when says == "":
                return Percent(job, hit) is var (share, percent) ? new FactClaim(fact, "", false, share, percent) : null;
            case "percent":
                return Percent(job, hit) is var (part, words) ? new FactClaim(fact, says, Denial(job, hit, clause) is not null, part, words) : Said(job, hit, clause);
        }

        return Said(job, hit, clause);
    }

    /// <summary>"No weekend work" holds its denial, and "sponsorship" says nothing without one.</summary>
    private static FactClaim? Said(JobDescription job, TermHit hit, TextSpan clause)
    {
        var (fact, says) = (hit.Term["fact"]!, hit.Term["is"]!);
        // "One evening shift a week" is no more than that.
        if (fact == "shift" && hit.FirstWord + hit.WordCount + 1 is var next && next < job.Words.Length && clause.Contains(job.Words[next].Span)
            && (Letters(job, next) is "week" or "month" or "fortnight" or "year" || Letters(job, next - 1) is "once" or "every" or "each" or "in"))
        {
            return null;
        }

        if (says == "no")
            return new FactClaim(fact, "yes", true, null, hit.Span);
        if (Denial(job, hit, clause) is { } denial)
            return new FactClaim(fact, says == "maybe" ? "yes" : says, true, null, hit.Span.Union(denial));
        return says == "maybe" ? null : new FactClaim(fact, says, false, null, hit.Span);
    }

    /// <summary>The word near by that denies it; null where none does.</summary>
    private static TextSpan? Denial(JobDescription job, TermHit hit, TextSpan clause)
    {
        for (var i = Math.Max(0, hit.FirstWord - MostWordsToDenial); i < job.Words.Length && i < hit.FirstWord + hit.WordCount + MostWordsToDenial; i++)
        {
            if (clause.Contains(job.Words[i].Span) && Denials.Contains(Prose.Letters(job, job.Words[i])))
                return job.Words[i].Span;
        }

        return null;
    }

    /// <summary>"Tuesday through Saturday": the first and the last day, where the work is spoken of.</summary>
    private static (decimal Days, TextSpan Span)? Week(JobDescription job, TermHit hit)
    {
        if (Range(job, hit) is not var (from, until, span))
            return null;
        var isWork = job.BlockAt(hit.Span.Start) is { Label: not null } or { Kind: BlockKind.Row or BlockKind.Heading } || Facts.IsInRow(job, span) || job.SectionAt(hit.Span.Start) is null or { Heading: null };
        foreach (var word in job.WordsIn(Prose.Sentence(job, hit.Span)))
        {
            if (NotOfWork.Contains(Prose.Letters(job, word)))
                return null;
            isWork |= OfWork.Contains(Prose.Letters(job, word));
        }

        return isWork || (job.WordFrom(span.End) is var next && next < job.Words.Length && job.Words[next].IsNumber && IsNear(job, next, ",:")) ? ((from * 10) + until, span) : null;
    }

    /// <summary>"Monday to Thursday", "Tuesday-Saturday": the numbers of the first and the last day; null where the name of a day begins no range.</summary>
    public static (int From, int Until, TextSpan Span)? Range(JobDescription job, TermHit hit)
    {
        var last = hit.FirstWord + 1;
        // "Sunday night through Thursday night".
        if (last < job.Words.Length && Letters(job, last) is "night" or "nights" or "evening" or "evenings" or "morning" or "mornings")
            last++;
        if (last < job.Words.Length && Letters(job, last) is "to" or "through" or "thru" or "until")
            last++;
        if (last >= job.Words.Length || Weekday(job, last) is not { } until || Weekday(job, hit.FirstWord) is not { } from
            || (last == hit.FirstWord + 1 && job.Source.Text.AsSpan(hit.Span.End, job.Words[last].Start - hit.Span.End).Trim() is not ("-" or "–" or "—")))
        {
            return null;
        }

        return (from, until, new TextSpan(hit.Span.Start, job.Words[last].End));
    }

    private static int? Weekday(JobDescription job, int word) => Letters(job, word) is { Length: >= 3 } letters && letters[..3] switch { "mon" => 1, "tue" => 2, "wed" => 3, "thu" => 4, "fri" => 5, "sat" => 6, "sun" => 7, _ => 0 } is var day and > 0 ? day : null;

    /// <summary>"No sales experience needed", "experience is not necessary", where whoever asks for years asks for the same kind.</summary>
    private static TextSpan? NoExperience(JobDescription job, TermHit hit)
    {
        if (hit.Term.Text.Contains("not", StringComparison.Ordinal) || hit.Term.Text.Contains("isn", StringComparison.Ordinal))
            return hit.FirstWord > 0 && job.BlockAt(hit.Span.Start)?.Content.Start == hit.Span.Start || Letters(job, hit.FirstWord - 1) is "prior" or "previous" or "work" ? hit.Span : null;
        if (hit.WordCount > 1 && !hit.Term.Text.StartsWith("experience", StringComparison.Ordinal))
            return NoExperienceWith(job, hit);
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - 3 && IsNear(job, i + 1); i--)
        {
            if (Letters(job, i) is not ("no" or "zero"))
                continue;
            // Whoever needs no experience of one thing may need it of another.
            var kind = hit.FirstWord - 1 > i ? Letters(job, hit.FirstWord - 1) : "";
            return kind is "" or "prior" or "previous" or "relevant" or "work" or "specific" || job.Experience.Any(demand => job.BlockAt(demand.Span.Start) is { } block && job.Slice(block.Content).Contains(kind, StringComparison.OrdinalIgnoreCase))
                ? new TextSpan(job.Words[i].Start, hit.Span.End) : null;
        }

        return null;
    }

    /// <summary>"No experience with newcomers is needed", where years with newcomers are asked for.</summary>
    private static TextSpan? NoExperienceWith(JobDescription job, TermHit hit)
    {
        var isDenied = Letters(job, hit.FirstWord) is "no" || (hit.FirstWord > 0 && Letters(job, hit.FirstWord - 1) is "no");
        var sentence = Prose.Sentence(job, hit.Span);
        var thing = hit.FirstWord + hit.WordCount;
        if (!isDenied || thing >= job.Words.Length || !sentence.Contains(job.Words[thing].Span) || !Prose.Has(job, "must-words", sentence with { Start = hit.Span.End }))
            return null;
        var kind = job.Slice(job.Words[thing].Span);
        return kind.Length > 3 && job.Experience.Any(demand => job.BlockAt(demand.Span.Start) is { } block && !block.Span.Contains(hit.Span) && job.Slice(block.Content).Contains(kind, StringComparison.OrdinalIgnoreCase)) ? hit.Span.Union(job.Words[thing].Span) : null;
    }

    /// <summary>"Six-month probation", "a contract of 12 months", "probation lasts half a year".</summary>
    private static (decimal Days, TextSpan Span)? Length(JobDescription job, TermHit hit)
    {
        var before = hit.FirstWord - 1;
        // "Six months of probation", "twelve-month fixed-term contract".
        if (before > 0 && Letters(job, before) is "of" or "fixed" or "paid" or "initial")
            before--;
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
    private static (decimal Day, TextSpan Span)? Date(JobDescription job, TermHit hit)
    {
        var isDate = job.Slice(hit.Span).Contains("date", StringComparison.OrdinalIgnoreCase);
        if (!isDate && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.HowToApply } && !Has(job, Prose.Sentence(job, hit.Span), OfTheJob))
            return null;
        var last = hit.FirstWord + hit.WordCount - 1;
        var isField = job.BlockAt(hit.Span.Start) is { Label: { } label } && label.Overlaps(hit.Span);
        // "From" is a field's alone.
        if (!isField && hit.Term.Text == "from")
            return null;
        if (!isField && !Has(job, Prose.Sentence(job, hit.Span) with { End = hit.Span.End }, OfTheJob) && !isDate && job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Item })
            return null;
        for (var i = last + 1; i < job.Words.Length && i <= last + MostWordsToDate && IsNear(job, i, ":*|,"); i++)
        {
            if (Month(job, i) is not { } month)
            {
                if (job.Words[i].IsNumber || Letters(job, i) is "on" or "in" or "the" or "is" or "us" or "of" or "mid" or "early" or "late" or "first" or "second" or "third" or "last" or "week" or "half" or "end" or "beginning" or "from" or "by" or "st" or "nd" or "rd" or "th" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "be" or "will")
                    continue;
                return null;
            }

            var day = Number(job, i - 1) is { } ahead and <= 31 ? ahead : Ordinal(job, i - 1) is { } ordinal ? ordinal : i + 1 < job.Words.Length && Number(job, i + 1) is { } behind and <= 31 && IsNear(job, i + 1) ? behind : 0;
            return ((month * FactClaim.DaysFrom) + day, new TextSpan(hit.Span.Start, job.Words[day > 0 && Number(job, i - 1) is null && Ordinal(job, i - 1) is null ? i + 1 : i].End));
        }

        return null;
    }

    /// <summary>"12 openings", "Openings: 12", "number of vacancies is two".</summary>
    private static (decimal Count, TextSpan Span)? Count(JobDescription job, TermHit hit)
    {
        var last = hit.FirstWord + hit.WordCount - 1;
        if (hit.FirstWord > 0 && IsNear(job, hit.FirstWord) && Number(job, hit.FirstWord - 1) is { } before)
            return (before, new TextSpan(job.Words[hit.FirstWord - 1].Start, hit.Span.End));
        return last + 1 < job.Words.Length && IsNear(job, last + 1, ":*|") && Number(job, last + 1) is { } behind && job.Source.Text.AsSpan(hit.Span.End, job.Words[last + 1].Start - hit.Span.End).IndexOfAny(':', '|') >= 0
            ? (behind, new TextSpan(hit.Span.Start, job.Words[last + 1].End))
            : null;
    }

    /// <summary>The only number of its sentence that a sign for hundredths follows.</summary>
    private static (decimal Share, TextSpan Span)? Percent(JobDescription job, TermHit hit)
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
            if (found is not null || Number(job, i) is not { } share || (i > first && job.Words[i - 1].IsNumber))
                return null;
            found = (share, new TextSpan(Math.Min(hit.Span.Start, job.Words[i].Start), Math.Max(hit.Span.End, job.Words[i].End + 1)));
        }

        return found is { } one && Math.Abs(job.WordFrom(one.Span.Start) - job.WordFrom(one.Span.End)) <= MostWordsToShare ? one : null;
    }

    private static decimal? Number(JobDescription job, int word) => word >= 0 && Prose.Number(job, word) is > 0 and var number ? number : null;

    /// <summary>"1st", which is a number and the letters behind it.</summary>
    private static decimal? Ordinal(JobDescription job, int word) =>
        word > 0 && Letters(job, word) is "st" or "nd" or "rd" or "th" or "of" ? Number(job, word - 1) ?? (word > 1 ? Number(job, word - 2) : null) : null;

    private static int? Days(JobDescription job, int word) => Letters(job, word) switch
    {
        "day" or "days" or "days'" or "days’" => 1,
        "week" or "weeks" or "weeks'" or "weeks’" => 7,
        "month" or "months" or "months'" or "months’" => DaysOfMonth,
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
    private static bool IsNear(JobDescription job, int word, string more = "") =>
        word > 0 && job.Source.Text.AsSpan(job.Words[word - 1].End, job.Words[word].Start - job.Words[word - 1].End) is var gap && gap.TrimStart(" -" + more).IsEmpty;

    /// <summary>"May" with a capital is a month.</summary>
    private static bool IsOpen(JobDescription job, TextSpan clause, TextSpan claim)
    {
        foreach (var word in job.WordsIn(clause))
        {
            if (Prose.Letters(job, word) is var letters && letters is not "May" && !claim.Contains(word.Span) && Open.Contains(letters))
                return true;
        }

        return false;
    }

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
