using System.Buffers;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>The words that name the job in a sentence: "is looking for a [senior nurse] to…", "The [Data Analyst] will…".</summary>
/// <param name="Span">The words, from the first that names to the occupation.</param>
/// <param name="IsGeneric">True where they end in "role", "position" or the like, so that they name no occupation.</param>
/// <param name="IsSubject">True where the sentence only speaks of the occupation: it need not be this job's.</param>
/// <param name="IsSought">True where the sentence says that somebody is wanted for it.</param>
/// <param name="IsTrade">True for one word in small letters that can be nothing but an occupation: it counts where nothing tells more.</param>
internal readonly record struct JobPhrase(TextSpan Span, bool IsGeneric, bool IsSubject = false, bool IsSought = false, bool IsTrade = false);

/// <summary>Finds the phrases by which sentences name the job.</summary>
internal static class JobPhrases
{
    private const int MostWords = 12;

    private const int FarthestAs = 50;

    private const int LongestField = 60;

    private const int LongestBracket = 40;

    // A word in small letters names the job alone where it can be nothing else: who looks "for a partner" or "a leader" names none.
    private static readonly Vocable Trades = new("accountant baker barber barista bartender bookkeeper bricklayer butcher caregiver caretaker carer carpenter cashier chef cleaner concierge cook copywriter dentist dishwasher "
        + "dispatcher electrician florist gardener hairdresser housekeeper illustrator joiner journalist labourer lawyer librarian lifeguard locksmith machinist mechanic midwife nanny nurse optician optometrist paralegal paramedic pharmacist "
        + "phlebotomist photographer physiotherapist plasterer plumber programmer radiographer receptionist recruiter roofer seamstress secretary solicitor statistician surveyor tailor teacher therapist translator tutor veterinarian videographer waiter waitress welder");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".;:!?\n()");

    /// <summary>The phrases of <paramref name="block"/> in order.</summary>
    public static IEnumerable<JobPhrase> In(TitleScan scan, TextSpan block)
    {
        if (JobSubjects.OfBlock(scan, block) is { } subject)
            yield return subject;
        foreach (var hit in scan.HitsIn("hiring-cues", block))
        {
            if (After(scan, block, hit) is not { } phrase)
                continue;
            // "five years as a junior developer" is the past; "join us as a junior member of the team" is this job.
            if (hit.Term["use"] != "start" || StartsSentence(scan.Text, block, hit.Span.Start) || IsJoinedAs(scan, block, hit) || IsOpeningWish(scan, block, hit, phrase.Span) || (phrase.IsGeneric && scan.Letters(phrase.Span).EndsWith("member", StringComparison.Ordinal)))
            {
                // "This position serves as a technical resource" names no job, "… as a Payroll Clerk" does.
                if (hit.Term["use"] != "named" || (IsNamedAlone(scan, phrase.Span) && IsWhole(scan, hit, phrase.Span)))
                    yield return phrase with { IsSought = hit.Term["use"] is "seek" or "named" || (hit.Term["use"] == "start" && IsAddressed(scan.Text, phrase.Span.End, block.End)) };
            }
        }
    }

    /// <summary>"As a Nurse for Acme, you will…": the reader is told what it is like.</summary>
    private static bool IsAddressed(string text, int at, int limit) =>
        text.AsSpan(at, Math.Clamp(limit - at, 0, FarthestAs)).IndexOfAny(SentenceMarks) is var mark && text.AsSpan(at, mark < 0 ? Math.Clamp(limit - at, 0, FarthestAs) : mark).Contains(", you", StringComparison.Ordinal);

    /// <summary>"Join Acme as a Nurse": who is asked to join is told as what.</summary>
    private static bool IsJoinedAs(TitleScan scan, TextSpan block, TermHit hit) =>
        hit.Term.Text == "as" && hit.Span.Start - block.Start is > 5 and <= FarthestAs && scan.Letters(block).StartsWith("Join ", StringComparison.Ordinal)
        && scan.Text.AsSpan(block.Start, hit.Span.Start - block.Start).IndexOfAny(SentenceMarks) < 0;

    /// <summary>"Acme looking for an experienced Business Analyst": the first words of an advert in note form.</summary>
    private static bool IsOpeningWish(TitleScan scan, TextSpan block, TermHit hit, TextSpan name)
    {
        var start = block.Start + scan.Text.AsSpan(block.Start, hit.Span.Start - block.Start).LastIndexOfAny(SentenceMarks) + 1;
        var opening = scan.Text.AsSpan(start, hit.Span.Start - start).TrimStart(' ');
        return hit.Term.Text is "looking for" or "seeking" && hit.FirstWord - scan.WordFrom(start) is > 0 and <= 5 && IsCapitalised(scan, name) && scan.WordsIn(name).Length > 1
            && !opening.StartsWith("Are ", StringComparison.Ordinal) && !opening.StartsWith("If ", StringComparison.Ordinal) && (start == block.Start || opening.StartsWith("W", StringComparison.Ordinal) || !opening.Contains("you", StringComparison.OrdinalIgnoreCase));
    }

    private static JobPhrase? After(TitleScan scan, TextSpan block, TermHit hit)
    {
        var i = BehindErrand(scan, hit.FirstWord + hit.WordCount);
        var needsArticle = !hit.Term.Text.EndsWith(" of", StringComparison.Ordinal) && !hit.Term.Text.EndsWith("un", StringComparison.Ordinal) && !hit.Term.Text.EndsWith("une", StringComparison.Ordinal) && hit.Term.Text is not "as our";
        var hasArticle = i > hit.FirstWord + hit.WordCount && scan.Letters(scan.Words[i - 1]) is "of";
        var limit = Math.Min(scan.Words.Length, i + MostWords + 3);
        while (i < limit && IsArticle(scan.Letters(scan.Words[i])))
        {
            hasArticle = true;
            i++;
        }

        if (i >= limit || (needsArticle && !hasArticle && hit.Term["use"] != "seek" && !char.IsUpper(scan.Text[scan.Words[i].Start])))
            return null;
        // "a (junior or senior) Night Baker"
        if (hasArticle && scan.Text[scan.Words[i].Start - 1] == '(' && scan.Text.AsSpan(scan.Words[i].Start, Math.Min(LongestBracket, block.End - scan.Words[i].Start)).IndexOf(')') is > 0 and var close)
            i = scan.WordFrom(scan.Words[i].Start + close);
        if (i >= limit)
            return null;
        var end = scan.Words[i - 1].End;
        var start = -1;
        TextSpan? found = null;
        for (; i < limit; i++)
        {
            var word = scan.Words[i];
            if (word.Start >= block.End || !CanCross(scan.Text, end, word.Start, start < 0))
                break;
            end = word.End;
            var letters = scan.Letters(word);
            // "a tidy, early Baker": between commas stand adjectives.
            if (start < 0 && (IsPraise(scan, word) || IsCompoundPraise(scan, i) || (letters.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(letters[0]) && i + 1 < limit && IsPraise(scan, scan.Words[i + 1])) || (char.IsLower(letters[0]) && scan.Text.AsSpan(word.End).StartsWith(", ", StringComparison.Ordinal) && !scan.IsJobNoun(word))))
                continue;
            // "experienced individuals for the role of Baker": who is wanted is called so only then.
            if (found is null && (start < 0 || char.IsLower(scan.Text[start])) && letters is "individual" or "individuals" or "person" or "people" or "candidate" or "candidates" or "professional" or "professionals" && BehindErrand(scan, i + 1) is var next && next > i + 1 && next < limit)
            {
                (hasArticle, start) = (true, -1);
                for (i = next; i < limit && IsArticle(scan.Letters(scan.Words[i]));)
                    i++;
                end = scan.Words[--i].End;
                continue;
            }

            if (IsGenericNoun(letters) && found is null && !IsOfField(scan, start, letters) && !(letters is "level" && i + 1 < limit && char.IsUpper(scan.Text[scan.Words[i + 1].Start]) && IsLevelWord(scan, word)))
                return start >= 0 ? new JobPhrase(new TextSpan(start, word.End), IsGeneric: true) : null;
            // "Machine Learning and Computer Vision Scientist": capitals on both sides are one name.
            if (found is null && letters is "and" && start >= 0 && char.IsUpper(scan.Text[start]) && i + 1 < limit && char.IsUpper(scan.Text[scan.Words[i + 1].Start]))
                continue;
            if (found is null && letters is "and" or "or" or "to" && !(start >= 0 && IsLevelWord(scan, scan.Words[i - 1]) && IsLevelWord(scan, scan.Words[i + 1 < scan.Words.Length ? i + 1 : i])))
            {
                // "a talented, passionate and driven Data Scientist": what stood before was praise.
                if (letters is "to" || (start >= 0 && char.IsUpper(scan.Text[start])))
                    return null;
                start = -1;
                continue;
            }

            if (IsStop(letters))
                break;
            if (start < 0)
                start = word.Start;
            else if (char.IsUpper(scan.Text[word.Start]) && char.IsLower(scan.Text[start]) && found is null && !scan.HitsIn("title-levels", new TextSpan(start, word.Start)).Any())
                start = word.Start;
            if (scan.IsJobNoun(word) || IsOfField(scan, start, letters) || (letters is "Head" && scan.Text.AsSpan(word.End).StartsWith(" of ", StringComparison.Ordinal)))
                found = new TextSpan(start, word.End);
            else if (found is not null && !char.IsUpper(scan.Text[word.Start]))
                break;
        }

        // "As the COO of your bids" is a figure of speech.
        if (found is { } bare && hasArticle && hit.Term["use"] == "seek" && Trades.Has(scan.Letters(bare)))
            return new JobPhrase(bare, IsGeneric: false, IsTrade: true);
        if (found is not { } span || !IsClear(scan, span) || scan.Text.AsSpan(span.End).StartsWith(" of your ", StringComparison.Ordinal) || (needsArticle && !hasArticle && !IsNamedAlone(scan, span) && !(hit.Term["use"] == "seek" && AreNamedAlone(scan, span))))
            return null;
        var open = scan.Letters(span).IndexOf(" (", StringComparison.Ordinal);
        // "Data Analyst (Intern)" tells a level, "Data Analyst (Python Developer)" the same job again.
        if (open > 0 && !scan.Letters(span)[open..].Contains(')') && scan.HasJobNoun(span with { End = span.Start + open }))
        {
            // "Chief Operating Officer (COO)" says the same once more.
            var tellsLevel = span.End < scan.Text.Length && scan.Text[span.End] == ')' && scan.Letters(span with { Start = span.Start + open }).ContainsAnyInRange('a', 'z') && scan.HitsIn("title-levels", span with { Start = span.Start + open }).Any();
            span = span with { End = tellsLevel ? span.End + 1 : span.Start + open };
        }

        // "The role of Head Judge (HJ) will be performed by the Master": the place is another's.
        if (scan.Text.AsSpan(span.End, Math.Clamp(block.End - span.End, 0, LongestBracket)).Contains(" be performed by ", StringComparison.Ordinal))
            return null;
        return new JobPhrase(WithField(scan, WithStep(scan, WithoutHours(scan, span)), block.End), IsGeneric: false);
    }

    /// <summary>Index of the first word behind what only says that somebody is wanted: "[is seeking] to hire", "applicants for the position of".</summary>
    private static int BehindErrand(TitleScan scan, int i)
    {
        var end = Math.Min(scan.Words.Length, i + MostWords) - 2;
        while (i < end)
        {
            var word = scan.Letters(scan.Words[i]);
            var next = scan.Letters(scan.Words[i + 1]);
            if (word is "to" && next is "hire" or "add" or "recruit" or "appoint" or "employ" or "fill" or "find" or "engage" or "assume")
                i += 2;
            else if (word is "for" or "qualified" or "applicants" or "candidates" or "applications" or "vacant")
                i++;
            else if (word is "in" && For(scan, i, end) is > 0 and var errand)
                i = errand + 1;
            else if (word is "the" or "a" && next is "position" or "role" or "post" or "vacancy" && scan.Letters(scan.Words[i + 2]) is "of")
                i += 3;
            else
                break;
        }

        return i;
    }

    /// <summary>"an opening [in Leeds, Yorkshire,] for a nurse": index of the word "for" behind a place; -1 where none follows.</summary>
    private static int For(TitleScan scan, int i, int end)
    {
        for (var next = i + 1; next < end && (next == i + 1 || char.IsUpper(scan.Text[scan.Words[next - 1].Start])); next++)
        {
            if (next > i + 1 && scan.Letters(scan.Words[next]) is "for")
                return next;
        }

        return -1;
    }

    /// <summary>"Data Engineer II": the numeral belongs to the name.</summary>
    public static TextSpan WithStep(TitleScan scan, TextSpan span)
    {
        var next = scan.WordFrom(span.End);
        return next < scan.Words.Length && scan.Words[next].Start - span.End == 1 && scan.Text[scan.Words[next].Start..scan.Words[next].End] is "I" or "II" or "III" or "IV" or "V" or "Senior" or "Junior" or "Confirmé"
            ? span with { End = scan.Words[next].End }
            : span;
    }

    /// <summary>"is looking for Java Developer": without an article only several capitalised words name one job.</summary>
    private static bool IsNamedAlone(TitleScan scan, TextSpan span) =>
        scan.WordsIn(span).Length > 1 && TitleShape.IsCapitalised(scan, span) && !TitleShape.IsPlural(scan, span);

    /// <summary>"is hiring Contact Centre Representatives": several people for one job, not the first of a list of jobs.</summary>
    private static bool AreNamedAlone(TitleScan scan, TextSpan span)
    {
        var next = scan.WordFrom(span.End);
        return (IsCapitalised(scan, span) || TitleShape.IsPlural(scan, span)) && (scan.WordsIn(span).Length > 1 || char.IsUpper(scan.Text[span.Start]))
            && (next >= scan.Words.Length || (scan.Text[span.End] is not (',' or '/' or '&') && scan.Letters(scan.Words[next]) is not ("and" or "or") && !scan.Text.AsSpan(span.End, scan.Words[next].Start - span.End).Contains('&')));
    }

    /// <summary>"Are you a Payroll Clerk who…", not "If you are a current Senior Executive Service member": what others are called ends elsewhere.</summary>
    private static bool IsWhole(TitleScan scan, TermHit hit, TextSpan span)
    {
        var next = scan.WordFrom(span.End);
        return (next >= scan.Words.Length || scan.Words[next].Start - span.End > 1 || !char.IsUpper(scan.Text[scan.Words[next].Start]))
            && !(scan.Text.AsSpan(hit.Span.End, span.Start - hit.Span.End) is var between && (between.Contains("current", StringComparison.Ordinal) || between.Contains("former", StringComparison.Ordinal) || between.Contains("existing", StringComparison.Ordinal)));
    }

    /// <summary>"high-energy", "best-in-class", "UK-based": every word up to the one that praises.</summary>
    private static bool IsCompoundPraise(TitleScan scan, int index)
    {
        var last = index;
        while (last + 1 < scan.Words.Length && scan.Words[last + 1].Start == scan.Words[last].End + 1 && scan.Text[scan.Words[last].End] == '-')
            last++;
        var isPart = last > index || (index > 0 && scan.Text[scan.Words[index].Start - 1] == '-' && scan.Words[index - 1].End == scan.Words[index].Start - 1);
        return isPart && IsPraiseEnding(scan.Letters(scan.Words[last])) && (char.IsLower(scan.Text[scan.Words[index].Start]) || scan.Letters(scan.Words[last]) is "based");
    }

    private static bool IsPraiseEnding(ReadOnlySpan<char> word) => word is "energy" or "focused" or "focussed" or "driven" or "oriented" or "minded" or "motivated" or "savvy" or "thinking" or "performing"
        or "class" or "starter" or "going" or "edge" or "facing" or "calibre" or "caliber" or "centric" or "conscious" or "loving" or "spirited" or "on" or "based" or "smart" or "notch";

    /// <summary>"Senior Director of Trade Marketing", "Manager, Data Science": a rank is told with its field.</summary>
    public static TextSpan WithField(TitleScan scan, TextSpan span, int limit)
    {
        var words = scan.WordsIn(span);
        if (!char.IsUpper(scan.Text[span.Start]) || scan.Letters(words[^1]) is not ("Director" or "Manager" or "Head" or "President" or "VP" or "Lead" or "Officer" or "Chief"))
            return span;
        var i = scan.WordFrom(span.End);
        if (i >= scan.Words.Length)
            return span;
        var isOf = scan.Letters(scan.Words[i]) is "of" && scan.Words[i].Start == span.End + 1;
        var first = isOf ? i + 1 : i;
        if (!isOf && !scan.Text.AsSpan(span.End).StartsWith(", ", StringComparison.Ordinal))
            return span;
        var end = span.End;
        for (var next = first; next < scan.Words.Length && next < first + 6 && scan.Words[next].End <= limit; next++)
        {
            var word = scan.Words[next];
            var from = next == first ? word.Start : scan.Words[next - 1].End;
            if (next > first && scan.Text.AsSpan(from, word.Start - from) is not (" " or ", " or " & " or "/"))
                break;
            if (scan.Letters(word) is "and" or "of" or "&")
                continue;
            if (!char.IsUpper(scan.Text[word.Start]) || (next == first && !isOf && IsStop(scan.Letters(word))))
                break;
            end = word.End;
        }

        return span with { End = end };
    }

    /// <summary>"Business Development professional": a field of several capitalised words makes a title of it.</summary>
    private static bool IsOfField(TitleScan scan, int start, ReadOnlySpan<char> noun)
    {
        if (start < 0 || noun is not ("leader" or "professional" or "expert" or "lead" or "manager"))
            return false;
        var words = scan.WordsIn(new TextSpan(start, scan.Words[scan.WordFrom(start)].End + LongestField));
        var capitals = 0;
        foreach (var word in words)
        {
            if (!char.IsUpper(scan.Text[word.Start]))
                return capitals > 1 && scan.Letters(word).SequenceEqual(noun);
            capitals++;
        }

        return false;
    }

    /// <summary>"entry level Data Scientist": capitals save for the level.</summary>
    private static bool IsCapitalised(TitleScan scan, TextSpan span)
    {
        var level = scan.HitsIn("title-levels", span).FirstOrDefault(hit => hit.Span.Start == span.Start && hit.Span.End + 1 < span.End);
        var name = level is null || char.IsUpper(scan.Text[span.Start]) ? span : span with { Start = level.Span.End + 1 };
        return TitleShape.IsCapitalised(scan, name) && char.IsUpper(scan.Text[name.Start]);
    }

    /// <summary>"part-time barista": the hours are no part of the name.</summary>
    private static TextSpan WithoutHours(TitleScan scan, TextSpan span)
    {
        var words = scan.WordsIn(span);
        return words.Length > 2 && scan.Letters(words[0]) is "part" or "full" && scan.Letters(words[1]) is "time" ? span with { Start = words[2].Start } : span;
    }

    /// <summary>Capitals, or few words: "seeking a caring and experienced person who can manage" names nothing.</summary>
    private static bool IsClear(TitleScan scan, TextSpan span)
    {
        var words = scan.WordsIn(span);
        if (IsCapitalised(scan, span))
            return words.Length <= 8;
        if (words.Length > 2 && words.Length <= 8 && char.IsUpper(scan.Text[span.Start]) && IsOfField(scan, span.Start, scan.Letters(words[^1])))
            return true;
        // "the world's best engineers" names nobody.
        if (scan.Letters(span).Contains('\''))
            return false;
        var last = scan.Letters(words[^1]);
        return words.Length is > 1 and <= 4 && !(last is "partner" or "partners" or "expert" or "professional" or "professionals" or "advocate" or "owner" or "ambassador" or "member" or "lead" or "leaders" or "contractors" or "experts" or "advisor" or "president" || (last is "manager" && scan.HitsIn("praise", scan.WordsIn(span)[0].Span).Any()));
    }

    private static bool CanCross(string text, int from, int to, bool isPraise)
    {
        var gap = text.AsSpan(from, to - from);
        return gap.Length <= 4 && !gap.ContainsAny(SentenceMarks) && (isPraise || !gap.Contains(','))
            || (gap is ". " && text.AsSpan(Math.Max(0, from - 2), 2) is "Sr" or "Jr") || gap is " (" or ") ";
    }

    private static bool IsLevelWord(TitleScan scan, Word word) =>
        scan.HitsIn("title-levels", new TextSpan(Math.Max(0, word.Start - 12), Math.Min(scan.Text.Length, word.End + 12))).Any(hit => hit.Span.Contains(word.Span));

    private static bool IsPraise(TitleScan scan, Word word) =>
        scan.Letters(word) is "Full" or "Part" or "Time" or "Permanent"
        || ((char.IsLower(scan.Text[word.Start]) || scan.Letters(word).IndexOfAnyInRange('a', 'z') < 0) && (scan.HitsIn("praise", word.Span).Any() || IsArticle(scan.Letters(word))));

    private static bool IsArticle(ReadOnlySpan<char> word) => word is "a" or "an" or "our" or "the" or "A" or "An" or "another";

    private static bool IsStop(ReadOnlySpan<char> word) => word is "who" or "with" or "for" or "that" or "which" or "at" or "on" or "in" or "you" or "we" or "is" or "will" or "based" or "whose" or "within" or "from" or "as" or "can" or "has" or "of" or "responsible";

    private static bool IsGenericNoun(ReadOnlySpan<char> word) => word is "role" or "position" or "job" or "opportunity" or "member" or "level" or "hire" or "Role" or "Position" or "Opportunity" or "leader" or "person" or "individual" or "candidate" or "opening" or "contributor";

    private static bool StartsSentence(string text, TextSpan block, int at)
    {
        var i = at - 1;
        // "Who you areAs a Nurse": the line end was lost.
        if (i >= block.Start && char.IsUpper(text[at]) && (char.IsLower(text[i]) || char.IsAsciiDigit(text[i])))
            return true;
        while (i >= block.Start && text[i] is ' ' or '\n' or '*' or '"')
            i--;
        return i < block.Start || text[i] is '.' or '!' or '?' or ':';
    }
}
