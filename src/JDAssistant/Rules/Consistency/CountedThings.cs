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

    private static readonly WordMap<bool> Staff = WordMap.OfWords("people employees staff colleagues workers".Split(' '));

    // What a text may count again and again.
    private static readonly WordMap<bool> Anything = WordMap.OfWords((
        "years months weeks days hours minutes seconds times points dollars pounds euros miles metres meters kilometres feet inches steps parts things "
        + "questions pages words items values pillars principles areas ways reasons categories roles positions vacancies openings jobs posts interviews rounds "
        + "stages shifts references letters lbs kgs credits units classes levels phases options types kinds holidays sets lines others sections terms cents "
        + "business process access less is was has as this us across plus candidates applicants members reports states countries cities").Split(' '));

    // A number with these is a goal, a part or an estimate of another time.
    private static readonly WordMap<bool> Varies = WordMap.OfWords("grow growing grew grown plan plans planned new additional between if least minimum maximum until target goal than some more customer client".Split(' '));

    // So does a number right behind these.
    private static readonly WordMap<bool> Apiece = WordMap.OfWords("another first next last per each every up to from by further of".Split(' '));

    private static readonly string[] Times = ["day", "night", "week", "month", "quarter", "year", "hour"];

    // "A family firm of eleven", "the eight of us".
    private static readonly WordMap<bool> Firms = WordMap.OfWords("firm company family business studio practice agency charity start-up startup team crew".Split(' '));

    // "Has 24 beds", "raises 4,200 alerts", "serve 90 schools"; a number that begins its sentence stands with them.
    private static readonly WordMap<bool> Stock = WordMap.OfWords("has have runs run operates operate owns own employs employ are raises raise serves serve support supports carry carries keeps keep milk milks use uses make makes".Split(' '));

    private const int MostOfUs = 2;

    private static readonly WordMap<bool> About = WordMap.OfWords("about around over nearly almost roughly approximately some circa".Split(' '));

    // "The 12 engineers in Leeds" are some of them.
    private static readonly WordMap<bool> Narrowing = WordMap.OfWords("in at of based across per to or under around worldwide globally".Split(' '));

    private static readonly WordMap<bool> Ends = WordMap.OfWords("is are a the that who".Split(' '));

    private static readonly WordMap<bool> Parts = WordMap.OfWords("team department group office site division unit shift crew squad chapter function".Split(' '));

    private static readonly WordMap<bool> Wards = WordMap.OfWords("ward wards unit units floor floors wing wings side building block section each hospital trust group sister department icu".Split(' '));

    private sealed record Count(decimal Number, string Noun, string? Time, string Kind, bool IsStock, bool IsWhole, bool IsRest, bool IsAbout, TextSpan Span, bool IsCompound = false, bool IsOwned = false);

    /// <summary>Two such numbers that differ; null where none do.</summary>
    public static (TextSpan First, TextSpan Second)? Conflict(JobDescription job)
    {
        var counts = Counts(job).Take(Most).ToArray();
        foreach (var whole in counts)
        {
            if (!whole.IsWhole)
                continue;
            var same = Array.FindAll(counts, count => (count.Noun == whole.Noun || (whole.Noun == "us" && count.Noun == "staff")) && count.Kind.Equals(whole.Kind, StringComparison.OrdinalIgnoreCase) && (count.Time is null || whole.Time is null || count.Time == whole.Time));
            // A ward of 24 beds may be in a 420-bed hospital.
            if (same.Any(count => !count.IsCompound && count.Span != whole.Span))
                same = Array.FindAll(same, count => !count.IsCompound);
            // Three numbers of one thing are a list of its parts.
            if (same.DistinctBy(count => count.Number).Count() == 2 && Array.Find(same, count => count.Number != whole.Number) is { } other && AreApart(whole, other) && Facts.AreElsewhere(job, whole.Span, other.Span))
                return whole.Span < other.Span ? (whole.Span, other.Span) : (other.Span, whole.Span);
        }

        return OfHouse(job, counts) ?? OfStock(job, counts);
    }

    private static bool AreApart(Count whole, Count other)
    {
        var (low, high) = whole.Number < other.Number ? (whole.Number, other.Number) : (other.Number, whole.Number);
        // Two of seven carers are some of them; a ward that has two beds has no more.
        if (!other.IsWhole && !other.IsStock && other.Number < whole.Number && (whole.Time is null || whole.Time != other.Time))
            return false;
        if ((whole.IsRest && whole.Number < other.Number) || (whole.Noun == "us" && high > low * MostOfUs && (other.Noun == "us" || whole.Number < other.Number)))
            return false;
        return whole.IsAbout || other.IsAbout ? high > low * Apart : high != low;
    }

    /// <summary>The numbers of what is counted with two numbers: most texts count nothing so.</summary>
    private static IEnumerable<Count> Counts(JobDescription job)
    {
        var named = Named(job);
        var twice = named.GroupBy(count => count.Noun, StringComparer.Ordinal).Where(group => group.Any(count => count.Number != group.First().Number)).Select(group => group.Key).ToArray();
        return twice.Length == 0 ? [] : Counts(job, named.Where(count => Array.IndexOf(twice, count.Noun) >= 0).Select(count => count.Word).Distinct());
    }

    /// <summary>The words that are numbers, with the thing that each counts, all words for its people being one.</summary>
    private static List<(int Word, string Noun, decimal Number)> Named(JobDescription job)
    {
        var named = new List<(int, string, decimal)>();
        foreach (var i in NumberPlaces.Of(job).Words)
        {
            if (i + 1 == job.Words.Length)
                break;
            if (OfUs(job, i) is { } people)
                named.Add((i, "staff", people.Number));
            if (Compound(job, i) is { } compound)
                named.Add((i, compound.Noun, compound.Number));
            if (Number(job, i) is { } number && Noun(job, i) is var (noun, _))
                named.Add((i, Staff.Contains(noun) ? "staff" : noun, number));
        }

        return named;
    }

    private static IEnumerable<Count> Counts(JobDescription job, IEnumerable<int> words)
    {
        foreach (var i in words)
        {
            if (OfUs(job, i) is { } people)
                yield return people;
            if (Compound(job, i) is { } compound)
                yield return compound;
            if (Number(job, i) is not { } number || Noun(job, i) is not var (noun, last) || !Prose.IsFact(job, job.Words[i].Span)
                || (job.SectionAt(job.Words[i].Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.Compensation or SectionKind.HowToApply, Heading: not null }
                    && !(Staff.Contains(noun) && job.BlockAt(job.Words[i].Start) is { Kind: BlockKind.Paragraph })))
            {
                continue;
            }

            var first = Prose.NumberStart(job, i);
            var before = first > 0 && Gap(job, first - 1) is " " ? Letters(job, first - 1) : "";
            var isAbout = About.Contains(before);
            var ahead = isAbout && first > 1 && Gap(job, first - 2) is " " ? Letters(job, first - 2) : before;
            var behind = last + 1 < job.Words.Length && Gap(job, last) is " " ? Letters(job, last + 1) : "";
            var isStaff = Staff.Contains(noun);
            var opens = isStaff && (before is "" || (isAbout && ahead == before)) && behind is "work" or "share" or "run" or "keep" or "make" or "build";
            var clause = Facts.Clause(job, new TextSpan(job.Words[i].Start, job.Words[last].End));
            if (Holds(job, clause, Varies) || (isStaff && Holds(job, clause, Parts)))
                continue;
            // "The 85 people at Tolland Fry".
            var isOfFirm = isStaff && ahead is "the" && behind is "at" or "of" && last + 2 < job.Words.Length && job.Company?.Text.StartsWith(job.Slice(job.Words[last + 2].Span), StringComparison.Ordinal) == true;
            var isRest = ahead is "other" && i > 1 && Letters(job, i - 2) is "the" or "our";
            var isWhole = (ahead is "our" or "all" or "these" or "those" || isRest || (ahead is "the" && !isStaff)
                || ahead.EndsWith("'s", StringComparison.Ordinal)) && (!Narrowing.Contains(behind) || IsInHouse(job, last)) || isOfFirm
                // "Thirty-two colleagues work here."
                || opens;
            // "A school of 900 pupils" has as many, and "a company of 60 people" no others.
            var isOwned = (ahead is "with" or "milking" or "housing" or "has" or "have" && IsOfWhole(job, clause, first)) || (ahead is "for" && first > 1 && Letters(job, first - 2) is "room" or "space" or "places");
            var isOfHouse = ahead is "of" or "for" && i > 1 && (IsHouse(Letters(job, i - 2)) || (isStaff && Firms.Contains(Word(job, i - 2))));
            // "A firm of nine attorneys and fourteen paralegals".
            isOfHouse |= ahead is "and" && first > 4 && Word(job, first - 4) is "of" && (IsHouse(Letters(job, first - 5)) || Firms.Contains(Word(job, first - 5))) && Prose.Number(job, first - 3) is not null;
            // "A caseload of 40 families".
            var isOfLoad = ahead is "of" && i > 1 && Letters(job, i - 2) is "caseload" or "roll";
            isWhole |= isOfLoad;
            isWhole |= isOfHouse && isStaff && Firms.Contains(Word(job, i - 2)) && !Parts.Contains(Word(job, i - 2));
            if ((Apiece.Contains(ahead) && !isOfHouse && !isOfLoad) || (!isWhole && behind is "of" or "per" or "to" or "or"))
                continue;
            yield return new Count(number, isStaff && (noun != "people" || isRest || (opens && behind is "work" or "build" or "make") || isOfFirm || isOfHouse || ahead is "our" or "are" or "has" or "have" or "employs" or "re" or "we're" || IsFirms(ahead)) ? "staff" : noun, Time(job, clause), last - i > 1 ? job.Source.Text[job.Words[i + 1].Start..job.Words[last - 1].End] : "", isOfHouse || ahead is "" || Stock.Contains(ahead) || isOwned || (isStaff && noun != "people" && ahead is "with" && i > 1 && Letters(job, i - 2) is not ("work" or "works" or "working")), isWhole, isRest, isAbout, new TextSpan(job.Words[first].Start, job.Words[last].End), IsOwned: isOwned && !Narrowing.Contains(behind));
        }
    }

    /// <summary>"A 140-bed hospital" has as many beds.</summary>
    private static Count? Compound(JobDescription job, int i)
    {
        if (i + 2 >= job.Words.Length || NumberOf(job, i) is not { } number || Gap(job, i) is not "-" || Gap(job, i + 1) is not " " || Letters(job, i + 1) is not { Length: > 2 } noun || noun[^1] is 's' || Anything.Contains(noun + "s")
            || Letters(job, i + 1) is "person" or "man" or "member" or "part" || !Prose.IsFact(job, job.Words[i].Span) || Letters(job, i + 2) is "shifts" or "shift")
        {
            return null;
        }

        return new Count(number, noun + "s", null, "", true, false, false, false, new TextSpan(job.Words[i].Start, job.Words[i + 1].End), true);
    }

    /// <summary>"A 54-bed nursing home" and "With 48 beds we know everyone": beds that a sentence gives to the house and to no part of it.</summary>
    private static (TextSpan First, TextSpan Second)? OfHouse(JobDescription job, Count[] counts)
    {
        foreach (var house in counts)
        {
            if (!house.IsCompound || !IsBuilding(job, job.WordFrom(house.Span.End)) || Array.FindAll(counts, count => count.Noun == house.Noun).DistinctBy(count => count.Number).Count() != 2)
                continue;
            if (Array.Find(counts, count => count is { IsCompound: false, IsStock: true, Time: null, Kind: "" } && count.Noun == house.Noun && count.Number != house.Number && Facts.AreElsewhere(job, count.Span, house.Span)
                && !Holds(job, Prose.Sentence(job, count.Span), Wards)) is { } other)
            {
                return house.Span < other.Span ? (house.Span, other.Span) : (other.Span, house.Span);
            }
        }

        return null;
    }

    /// <summary>"A farm milking 210 cows" and "With 180 cows in the parlour": two sentences that say how many the house has.</summary>
    private static (TextSpan First, TextSpan Second)? OfStock(JobDescription job, Count[] counts)
    {
        var owned = Array.FindAll(counts, count => count is { IsCompound: false, IsOwned: true, Time: null, Kind: "", IsAbout: false } && !Holds(job, Prose.Sentence(job, count.Span), Wards));
        foreach (var one in owned)
        {
            if (Array.FindAll(owned, count => count.Noun == one.Noun) is { Length: 2 } && Array.Find(owned, count => count.Noun == one.Noun && count.Number != one.Number) is { } other && Facts.AreElsewhere(job, one.Span, other.Span))
                return one.Span < other.Span ? (one.Span, other.Span) : (other.Span, one.Span);
        }

        return null;
    }

    /// <summary>"Hotel" or "nursing home" behind "62-room".</summary>
    private static bool IsBuilding(JobDescription job, int word)
    {
        for (var i = word; i < job.Words.Length && i <= word + 1 && Gap(job, i - 1) is " "; i++)
        {
            if (IsHouse(Letters(job, i)) && Letters(job, i) is not "ward")
                return true;
        }

        return false;
    }

    /// <summary>"All 52 children in the centre" are all there are.</summary>
    private static bool IsInHouse(JobDescription job, int noun) =>
        noun + 3 < job.Words.Length && Letters(job, noun + 1) is "in" or "at" && Letters(job, noun + 2) is "the" or "our" && IsHouse(Letters(job, noun + 3));

    /// <summary>"A centre in the North End with 44 children", and "With 48 beds we …" at the head of a sentence.</summary>
    private static bool IsOfWhole(JobDescription job, TextSpan clause, int number)
    {
        foreach (var word in job.WordsIn(clause with { End = job.Words[number].Start }))
        {
            if (IsHouse(job.Slice(word.Span).ToLowerInvariant()))
                return true;
        }

        return Prose.Sentence(job, job.Words[number - 1].Span) is var sentence && job.WordsIn(new TextSpan(sentence.Start, job.Words[number - 1].Start)).IsEmpty;
    }

    /// <summary>"The plant's 310 people" are its staff; "the island's 240 people" are not.</summary>
    private static bool IsFirms(string owner) => owner.Length > 2 && owner[^2] == '\'' && (Firms.Contains(owner.AsSpan(0, owner.Length - 2)) || IsHouse(owner[..^2]));

    private static bool IsHouse(string word) =>
        word is "plant" or "hospital" or "school" or "bank" or "club" or "site" or "factory" or "shop" or "hotel" or "works" or "mill" or "academy" or "college" or "ward" or "home" or "farm" or "library" or "fleet" or "herd" or "chain" or "network" or "centre" or "center" or "nursery" or "restaurant" or "brewery" or "theatre" or "museum" or "dealership" or "salon" or "gym" or "café" or "cafe" or "inn" or "pub" or "cinema" or "clinic" or "surgery";

    /// <summary>"The eight of us", and the size of the firm or team that it may differ from.</summary>
    private static Count? OfUs(JobDescription job, int i)
    {
        if (i < 2 || Word(job, i - 1) is not ("of" or "the" or "The" or "all" or "All") || Gap(job, i - 1) is not " " || NumberOf(job, i) is not { } number || !Prose.IsFact(job, job.Words[i].Span))
            return null;
        var isEnd = job.Words[i].End < job.Source.Text.Length && job.Source.Text[job.Words[i].End] is '.' or ',' or ';' or '\n';
        if (Word(job, i - 1) is "of")
            return isEnd && Firms.Contains(Word(job, i - 2)) ? new Count(number, "us", null, "", true, false, false, false, new TextSpan(job.Words[i - 2].Start, job.Words[i].End)) : null;
        return i + 2 < job.Words.Length && Word(job, i + 1) is "of" && Word(job, i + 2) is "us"
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
            var letters = Word(job, i);
            if (Staff.Contains(letters) || letters is "children" or "women" or "men" || (letters.Length > 3 && letters[^1] is 's' or 'S' && letters[^2] is not ('s' or 'S' or '\'')))
                return Anything.Contains(letters) ? null : (Letters(job, i), i);
            if (job.Words[i].IsNumber || Narrowing.Contains(letters) || Ends.Contains(letters))
                return null;
        }

        return null;
    }

    private static decimal? Number(JobDescription job, int word)
    {
        var start = job.Words[Prose.NumberStart(job, word)].Start;
        // "$400", "4.5%", "3-5 clinics" and "5+ stores" count otherwise.
        if ((start > 0 && job.Source.Text[start - 1] is not (' ' or '\n' or '(' or '*')) || (job.Words[word].End < job.Source.Text.Length && job.Source.Text[job.Words[word].End] is not ' '))
            return null;
        return NumberOf(job, word);
    }

    private static decimal? NumberOf(JobDescription job, int word)
    {
        var letters = Word(job, word);
        if (job.Words[word].IsNumber)
            return decimal.TryParse(letters, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) && figure >= 2 && figure == Math.Floor(figure) && figure is < 1900 or > 2100 ? figure : null;
        return Prose.Number(job, word) is >= 2 and var named ? named : null;
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

    private static bool Holds(JobDescription job, TextSpan span, WordMap<bool> words)
    {
        foreach (var word in job.WordsIn(span))
        {
            if (words.Contains(job.Source.Text.AsSpan(word.Start, word.End - word.Start)))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Word(JobDescription job, int word) => job.Source.Text.AsSpan(job.Words[word].Start, job.Words[word].End - job.Words[word].Start);

    private static string Letters(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant();

    private static ReadOnlySpan<char> Gap(JobDescription job, int word) => job.Source.Text.AsSpan(job.Words[word].End, job.Words[word + 1].Start - job.Words[word].End);
}
