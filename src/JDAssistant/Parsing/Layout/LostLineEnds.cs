using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds where line ends were lost in a long line: "…skillsAbility to…", "…related field4+ years…", three blanks.</summary>
internal static class LostLineEnds
{
    private const int LongestWord = 40;

    private const int LongestHead = 5;

    private const int LongestBracket = 40;

    private const int FewestCuts = 3;

    private const int FarthestYears = 12;

    private const int ShortestBeforeYears = 5;

    private const int ShortestCapitals = 12;

    /// <summary>Where line ends were lost in <paramref name="line"/>; empty where they were not, or only seem to be.</summary>
    public static List<int> In(string text, TextSpan line)
    {
        var cuts = new List<int>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var bracket = -1;
        for (var i = line.Start + 3; i + 2 < line.End; i++)
        {
            // In "https://example.com/?jobId=7" nothing was lost.
            if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':')
            {
                while (i + 2 < line.End && !char.IsWhiteSpace(text[i]))
                    i++;
                continue;
            }

            if (text[i] is '(' or ')')
                bracket = text[i] == '(' ? i : -1;
            if (IsGluedYears(text, i) || IsAfterGap(text, line.Start, i))
            {
                cuts.Add(i);
                continue;
            }

            if (!char.IsUpper(text[i]) || !(IsGlue(text, i) || IsAfterState(text, line.Start, i) || IsAfterCapitals(text, line.Start, i) || IsAfterInitials(text, line.Start, i)) || IsInBracket(text, bracket, i, line.End))
                continue;
            if (BeginsWithName(text, line.Start, i))
            {
                seen.TryAdd(Token(text, i), WordStart(text, i));
                continue;
            }

            // What is glued twice in the same way is a name ("MoneyLion"), not a lost line end; "QualificationsPhD" is glued once,
            // and "SkillsAbility" twice where two headings end so.
            var start = WordStart(text, i);
            var token = Token(text, i);
            if (!seen.TryAdd(token, start) && !(i - start > LongestHead && Headings.Exact(text.AsSpan(start, i - start)) is not null))
            {
                if (seen[token] == start && i + 2 > WordEnd(text, i))
                    continue;
                seen[token] = -1;
            }

            cuts.Add(i);
        }

        cuts.RemoveAll(cut => char.IsUpper(text[cut]) && text[cut - 1] != ' ' && seen[Token(text, cut)] < 0);
        // Names such as "GitHub" look glued too; lost line ends come in numbers.
        if (cuts.Count(cut => char.IsUpper(text[cut]) && text[cut - 1] != ' ') < FewestCuts)
            cuts.RemoveAll(cut => char.IsUpper(text[cut]) && text[cut - 1] != ' ');
        return cuts;
    }

    /// <summary>"(clearView and SQL)": in a bracket of a few words no line ends.</summary>
    private static bool IsInBracket(string text, int bracket, int i, int limit) =>
        bracket >= 0 && i - bracket < LongestBracket && text.AsSpan(i, Math.Min(LongestBracket, limit - i)).IndexOfAny('(', ')') is >= 0 and var close && text[i + close] == ')';

    /// <summary>The word that is cut, with the sign before it where nothing of it goes before.</summary>
    private static string Token(string text, int cut) =>
        char.IsLetter(text[cut - 1]) ? text[WordStart(text, cut)..WordEnd(text, cut)] : text[(cut - 1)..WordEnd(text, cut)];

    /// <summary>True behind three blanks, which stand for a line end where no label or dash goes before them.</summary>
    private static bool IsAfterGap(string text, int from, int i)
    {
        if (!char.IsUpper(text[i]) && !char.IsAsciiDigit(text[i]) || text.AsSpan(i - 3, 3) is not "   ")
            return false;
        var before = text.AsSpan(from, i - from).TrimEnd(' ');
        return !before.IsEmpty && (char.IsLetterOrDigit(before[^1]) || before[^1] is '.' or '!' or ')' or ';');
    }

    /// <summary>"…or related field4+ years of…"</summary>
    private static bool IsGluedYears(string text, int i)
    {
        if (!char.IsAsciiDigit(text[i]) || !char.IsLower(text[i - 1]) || !text.AsSpan(i, Math.Min(FarthestYears, text.Length - i)).Contains(" year", StringComparison.OrdinalIgnoreCase))
            return false;
        var from = WordStart(text, i);
        return i - from >= ShortestBeforeYears && TermIndex.Default.Vocabulary.IdOf(text.AsSpan(from, i - from)) != 0;
    }

    /// <summary>"PubMatic's team is…", "airSlate is…": at its beginning a line lost no end behind a few letters, and a sentence begins small with a name alone.</summary>
    private static bool BeginsWithName(string text, int from, int i)
    {
        var start = WordStart(text, i);
        return start == from
            ? (i - start <= LongestHead || char.IsLower(text[start]) || Is(text, i)) && Headings.Exact(text.AsSpan(start, i - start)) is null && !JobNouns.Contains(text.AsSpan(start, i - start))
            : char.IsLower(text[start]) && start >= 2 && text[start - 1] == ' ' && text[start - 2] is '.' or '!' or '?';
    }

    /// <summary>"OvenBright is…": behind the second half of a name stands what it is, behind "We" and "Our" of a sentence it does not.</summary>
    private static bool Is(string text, int i) =>
        WordEnd(text, i) is var end && text.AsSpan(end) is [' ', 'i' or 'w' or 'h', 's' or 'a', ' ' or 's', ..] && text.AsSpan(end + 1) is var verb && (verb.StartsWith("is ", StringComparison.Ordinal) || verb.StartsWith("was ", StringComparison.Ordinal) || verb.StartsWith("has ", StringComparison.Ordinal))
        && text.AsSpan(i, end - i) is not ("This" or "It" or "There" or "That" or "What" or "Who");

    private static bool IsGlue(string text, int i)
    {
        var before = text[i - 1];
        if (before is '.' or ')' or '!' or '?' or ';')
            return char.IsLower(text[i + 1]) && char.IsLetter(text[i - 2]) && (char.IsLower(text[i - 2]) || before == ')');
        if (!char.IsLower(before))
            return false;
        var from = WordStart(text, i);
        var to = WordEnd(text, i);
        // "Required ExperienceSQL…": capitals too begin something behind a word that heads sections.
        if (!(char.IsLower(text[i + 1]) || text[i + 1] == ' ' || IsDegree(text.AsSpan(i)) || (i - from > LongestHead && Headings.Exact(text.AsSpan(from, i - from)) is not null)))
            return false;
        // A word of some list ("JavaScript") is one word; so is one with a short head ("McDonald", "iPhone").
        return i - from >= 3 && ((text[i] == 'A' && to == i + 1) || TermIndex.Default.Vocabulary.IdOf(text.AsSpan(from, to - from)) == 0);
    }

    /// <summary>"QualificationBA/BS in…": a degree begins an item.</summary>
    private static bool IsDegree(ReadOnlySpan<char> rest) =>
        rest.Length > 3 && rest[..2] is "BA" or "BS" or "MA" or "MS" or "MB" && rest[2] is '/' or ' ' or 'A' && (rest[2] != 'A' || rest[3] is ' ' or '/');

    /// <summary>"Leeds, ALThe bakery…": behind the code of a state.</summary>
    private static bool IsAfterState(string text, int from, int i) =>
        i - from > 5 && char.IsUpper(text[i - 1]) && char.IsUpper(text[i - 2]) && text[i - 3] == ' ' && text[i - 4] == ',' && char.IsLower(text[i - 5]) && char.IsLower(text[i + 1]);

    /// <summary>"KEY DUTIES OF THE ROLEDefine…": behind words all in capitals one begins that has a single one.</summary>
    private static bool IsAfterCapitals(string text, int from, int i)
    {
        if (!char.IsUpper(text[i - 1]) || !char.IsUpper(text[i - 2]) || !char.IsLower(text[i + 1]))
            return false;
        var (start, words) = (i - 1, 0);
        for (; start >= from && i - start < LongestHead * ShortestCapitals && (char.IsUpper(text[start]) || text[start] is ' ' or '&' or '/' or ','); start--)
            words += text[start] == ' ' ? 1 : 0;
        return i - start > ShortestCapitals && words > 1;
    }

    /// <summary>"…all over the U.KDuties…": behind the last of two initials, which the full stop went with.</summary>
    private static bool IsAfterInitials(string text, int from, int i) =>
        i - from > 5 && char.IsUpper(text[i - 1]) && text[i - 2] == '.' && char.IsUpper(text[i - 3]) && text[i - 4] == ' ' && char.IsLower(text[i - 5]) && char.IsLower(text[i + 1]);

    private static int WordStart(string text, int i)
    {
        for (var first = Math.Max(0, i - LongestWord); i > first && char.IsLetter(text[i - 1]);)
            i--;
        return i;
    }

    private static int WordEnd(string text, int i)
    {
        for (var last = Math.Min(text.Length, i + LongestWord); i < last && char.IsLetter(text[i]);)
            i++;
        return i;
    }
}
