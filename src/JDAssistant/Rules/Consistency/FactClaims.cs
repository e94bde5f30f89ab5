using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Reads what a text says of the facts in <c>fact-words.tsv</c>.</summary>
internal static class FactClaims
{
    private const int MostWordsToDenial = 6;

    private const int MostWordsDemanding = 10;

    private static readonly WordMap<bool> Denials = WordMap.OfWords(
        "not no never none without cannot can't can’t don't don’t doesn't doesn’t won't won’t isn't isn’t aren't aren’t unable nobody nor neither needn't needn’t".Split(' '));

    // What is said with these is left open, or is no fact of the job.
    private static readonly WordMap<bool> Open = WordMap.OfWords((
        "may might if unless sometimes depending depends varies vary various optional option options other others previous former until eventually "
        + "experience experienced prior extended extendable extension possible possibly potential potentially renewal initial initially then").Split(' '));

    // What is said with these is no more than a wish, or of others.
    private static readonly WordMap<bool> Unsaid = WordMap.OfWords(
        "optional option options other others previous former prior experience experienced eventually extended voluntary paid pay rate rates".Split(' '));

    private static readonly WordMap<bool> OfWork = WordMap.OfWords("you hours schedule shift work working week full-time part-time".Split(' '));

    // The office is open then, the phones are answered, and summer has other days.
    private static readonly WordMap<bool> NotOfWork = WordMap.OfWords((
        "open opens opening call phone phones lines answered contact deliveries customers email shuttle lunch served office studio team except then summer winter").Split(' '));

    private static readonly WordMap<bool> Hired = WordMap.OfWords("you you'd you’d you'll you’ll candidate candidates person post role job position contract".Split(' '));

    // Days in the office are another fact, and rotas are given notice of.
    private static readonly WordMap<bool> Elsewhere = WordMap.OfWords("office home site on-site remote remotely hybrid studio campus open opens or up".Split(' '));

    private static readonly WordMap<bool> OfRotas = WordMap.OfWords("rota rotas roster rosters shift shifts schedule schedules holiday leave interview cancel cancelled changes advance short".Split(' '));

    private static readonly WordMap<bool> OfShares = WordMap.OfWords("employee employees rising rises up match matched matches extra additional after between least".Split(' '));

    /// <summary>The claims, in order of the text.</summary>
    public static IEnumerable<FactClaim> Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("fact-words"))
        {
            if ((hit.Term["fact"] != "sponsorship" && !Prose.IsFact(job, hit.Span)) || (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Preferred } && job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Paragraph }) || (hit.Term["fact"] is not ("experience" or "openings") && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany, Heading: not null }))
                continue;
            var clause = Facts.Clause(job, hit.Span);
            if (Read(job, hit, clause) is { } claim && (!IsOpen(job, clause, claim.Span) || IsPossible(job, clause, claim) || claim.Fact == "openings") && !IsSeasonal(job, clause, claim) && (hit.Term["reads"] == "money" || !IsChoice(job, hit)))
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

        foreach (var sentence in Demanded(job))
            yield return new FactClaim("experience", "yes", false, null, new TextSpan(job.WordsIn(sentence)[0].Start, job.WordsIn(sentence)[^1].End));

        foreach (var claim in YearClaims.Of(job))
        {
            if (Prose.Has(job, "must-words", Prose.Sentence(job, claim.Span)) && !job.Experience.Any(demand => demand.Span.Overlaps(claim.Span)))
                yield return new FactClaim("experience", "yes", false, null, claim.Span);
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
            if (Letters(job, i) is "or" && FactNumbers.Number(job, i - 1) is null && Letters(job, i + 1) is not ("in" or "more" or "later" or "now"))
                return true;
        }

        return false;
    }

    /// <summary>"You can start immediately", "Start: at once": cover and leave may begin at once too.</summary>
    private static bool IsOfHire(JobDescription job, TermHit hit) =>
        job.BlockAt(hit.Span.Start) is { Label: not null } || hit.Term.Text.StartsWith("immediate", StringComparison.Ordinal) || Facts.IsOneOfAFew(job, hit.Span)
        || Has(job, Facts.Clause(job, hit.Span) with { End = hit.Span.Start }, Hired);

    private static bool Has(JobDescription job, TextSpan span, WordMap<bool> words)
    {
        foreach (var word in job.WordsIn(span))
        {
            if (words.Contains(Prose.Letters(job, word)))
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
                return fact == "notice" && Has(job, Prose.Sentence(job, hit.Span), OfRotas) ? null : FactNumbers.Length(job, hit) is var (time, length) ? new FactClaim(fact, "", false, time, length) : null;
            case "date":
                return FactNumbers.Date(job, hit) is var (day, date) ? new FactClaim(fact, FactClaim.Day, false, day, date) : null;
            case "week":
                return Week(job, hit) is var (days, week) ? new FactClaim(fact, "", false, days, week) : null;
            case "none":
                return NoExperience(job, hit) is { } none ? new FactClaim(fact, "yes", true, null, none) : null;
            case "count":
                return FactNumbers.Count(job, hit) is var (count, counted) ? new FactClaim(fact, "", false, count, counted) : null;
            case "money":
                return FactNumbers.Money(job, hit) is var (amount, money) ? new FactClaim(fact, "", false, amount, money) : null;
            case "rank":
                return FactNumbers.Rank(job, hit) is var (rank, named) ? new FactClaim(fact, rank.ToString(CultureInfo.InvariantCulture), false, null, named) : null;
            case "days":
                return !Has(job, Prose.Sentence(job, hit.Span), Elsewhere) && FactNumbers.WorkingDays(job, hit) is var (weekly, working) ? new FactClaim(fact, "", false, weekly, working) : null;
            case "now":
                return IsOfHire(job, hit) ? Said(job, hit, clause) : null;
            // What an employee pays in, or gets after years, is another share.
            case "percent" when fact == "pension" && (job.Slice(Prose.Sentence(job, hit.Span)).Contains("you ", StringComparison.OrdinalIgnoreCase) || Has(job, Prose.Sentence(job, hit.Span), OfShares) || job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany }):
                return null;
            case "percent" when says == "":
                return FactNumbers.Percent(job, hit) is var (share, percent) ? new FactClaim(fact, "", false, share, percent) : null;
            case "share":
                return FactNumbers.Percent(job, hit) is var (fraction, whole) ? new FactClaim(fact, says, false, fraction, whole) : null;
            case "percent":
                return FactNumbers.Percent(job, hit) is var (part, words) ? new FactClaim(fact, says, Denial(job, hit, clause) is not null, part, words) : Said(job, hit, clause);
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

        return isWork || (job.WordFrom(span.End) is var next && next < job.Words.Length && job.Words[next].IsNumber && FactNumbers.IsNear(job, next, ",:")) ? ((from * 10) + until, span) : null;
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
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - 3 && FactNumbers.IsNear(job, i + 1); i--)
        {
            if (Letters(job, i) is not ("no" or "zero"))
                continue;
            // Whoever needs no experience of one thing may need it of another.
            var kind = hit.FirstWord - 1 > i ? Letters(job, hit.FirstWord - 1) : "";
            return kind is "" or "prior" or "previous" or "relevant" or "work" or "specific" || Demanded(job).Any(sentence => job.Slice(sentence).Contains(kind, StringComparison.OrdinalIgnoreCase)) || job.Experience.Any(demand => job.BlockAt(demand.Span.Start) is { } block && job.Slice(block.Content).Contains(kind, StringComparison.OrdinalIgnoreCase))
                ? new TextSpan(job.Words[i].Start, hit.Span.End) : null;
        }

        return null;
    }

    /// <summary>"Experience of lambing is essential": short sentences that demand experience without a number.</summary>
    private static IEnumerable<TextSpan> Demanded(JobDescription job)
    {
        foreach (var must in job.Terms.Of("must-words"))
        {
            if (must.Term.Text is not ("essential" or "required" or "mandatory" or "a must" or "is a must") || !Prose.IsFact(job, must.Span) || Prose.IsNegated(job, must))
                continue;
            var sentence = Prose.Sentence(job, must.Span);
            if (job.WordsIn(sentence).Length <= MostWordsDemanding && Prose.Letters(job, sentence).TrimStart(" -*•").StartsWith("Experience ", StringComparison.Ordinal))
                yield return sentence;
        }
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

    /// <summary>"During calving there is night work".</summary>
    private static bool IsSeasonal(JobDescription job, TextSpan clause, FactClaim claim) =>
        claim.Fact == "shift" && job.Slice(clause with { End = claim.Span.Start }).Contains("during ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"You may be on call": what may come is excluded by "no on-call duty" too; "travel may be up to 10%" has a most.</summary>
    private static bool IsPossible(JobDescription job, TextSpan clause, FactClaim claim) =>
        claim is { IsDenied: false, Is: "yes", Fact: "on-call" or "weekends" or "overtime" or "travel" or "evenings" or "nights away" } && (claim.Number is null || claim.Fact == "travel") && !Has(job, clause, Unsaid);

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

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();
}
