using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds the headings that no list knows in a text whose line ends were lost: "…their rights.How We Support YouYou will…", "…to ask for.The ideal cook will:Bake…".</summary>
/// <remarks>What parts them from their neighbours is the lost line end, and that each of their words has a capital or that a mark closes them.</remarks>
internal static class GluedPhrases
{
    private const int Longest = 80;

    private const int LongestCapitalised = 70;

    private const int Shortest = 8;

    private const int MostWords = 8;

    private const int ShortestBelow = 40;

    private const int ShortestName = 2;

    private const int LongestName = 40;

    private const string About = "About ";

    private static readonly SearchValues<char> Closing = SearchValues.Create(":?…");

    private static readonly SearchValues<char> NotInPhrase = SearchValues.Create("0123456789.;:|!+$£€%");

    // What is offered and what is asked for begin so in lists whose items all have capitals.
    private static readonly string[] ItemOpenings =
        ["competitive", "generous", "flexible", "comprehensive", "enhanced", "free ", "paid ", "annual", "private", "full ", "great ", "attractive", "discount", "subsidised", "subsidized", "company ", "employee ", "additional ", "other ", "minimum ", "health", "dental", "medical", "life ", "retirement", "tuition", "referral", "bachelor", "master", "access to", "opportunity", "opportunities", "career "];

    /// <summary>The words of each heading in order; none of them overlap.</summary>
    public static List<TextSpan> In(string text, TextSpan line, List<int> cuts)
    {
        var found = new List<TextSpan>();
        var from = line.Start;
        for (var at = text.IndexOf(About, from, line.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(About, at + 1, line.End - at - 1, StringComparison.Ordinal))
        {
            if ((NamedTwice(text, at, line.End) ?? NamedBeforeCut(text, at, cuts)) is { } named)
                found.Add(named);
        }

        var (names, name) = (found.Count, 0);
        for (var i = 0; i <= cuts.Count; i++)
        {
            var to = i < cuts.Count ? cuts[i] : line.End;
            for (var mark = text.AsSpan(from, to - from).IndexOfAny(Closing); mark >= 0;)
            {
                var at = from + mark;
                if (Closed(text, from, at, line.End, cuts.Count > 0) is { } words)
                    found.Add(words);
                var rest = text.AsSpan(at + 1, to - at - 1).IndexOfAny(Closing);
                mark = rest < 0 ? -1 : mark + 1 + rest;
            }

            if (i < cuts.Count && Capitalised(text, from, to, i + 1 < cuts.Count ? cuts[i + 1] : line.End) is { } glued && (found.Count == names || found[^1].End <= glued.Start) && IsFree(glued))
                found.Add(glued);
            from = to;
        }

        if (names > 0 && found.Count > names)
            found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;

        // Names come in order, and so does what is asked for.
        bool IsFree(TextSpan words)
        {
            while (name < names && found[name].End <= words.Start)
                name++;
            return name >= names || found[name].Start >= words.End;
        }
    }

    /// <summary>"About Acme" in "…on board About AcmeRead more…": a name of a word or two up to where a line end was lost.</summary>
    private static TextSpan? NamedBeforeCut(string text, int about, List<int> cuts)
    {
        var start = about + About.Length;
        var next = cuts.BinarySearch(start);
        var cut = (next < 0 ? ~next : next) is var i && i < cuts.Count ? cuts[i] : int.MaxValue;
        // "A Bit About Acme" is more than its end.
        if (cut - start is < ShortestName or > LongestName || WordBefore(text, about) is [>= 'A' and <= 'Z', ..] || text.AsSpan(start, cut - start) is var name && (!char.IsUpper(name[0]) || name.Count(' ') > 1 || name.IndexOfAny(NotInPhrase) >= 0))
            return null;
        return name.IndexOf(' ') is var blank && (blank < 0 || (blank + 1 < name.Length && char.IsUpper(name[blank + 1]))) ? new TextSpan(about, cut) : null;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var start = at - 1;
        while (start > 0 && at - start < LongestName && char.IsLetter(text[start - 1]))
            start--;
        return at > 0 && text[at - 1] == ' ' ? text.AsSpan(start, at - 1 - start) : [];
    }

    /// <summary>"About Acme" in "About AcmeAcme makes…" and "About Acme Acme makes…"; null where the name is not said again.</summary>
    public static TextSpan? NamedTwice(string text, int about, int limit)
    {
        var start = about + About.Length;
        if (about > 0 && text[about - 1] == ' ' && about > 1 && char.IsLower(text[about - 2]))
            return null;
        for (var end = start + ShortestName; end < limit && end - start <= LongestName && text[end - 1] is not ('.' or '!' or '?' or '\n'); end++)
        {
            var name = text.AsSpan(start, end - start);
            var again = end;
            while (again < limit && again - end < 2 && text[again] is ' ' or ':')
                again++;
            if (again + name.Length < limit && !char.IsLower(name[0]) && name[^1] != ' ' && text.AsSpan(again).StartsWith(name, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[again + name.Length]))
                return new TextSpan(about, end);
        }

        return null;
    }

    /// <summary>The words that a colon or a question mark at <paramref name="mark"/> closes where something else begins right behind it.</summary>
    private static TextSpan? Closed(string text, int from, int mark, int limit, bool isGlued)
    {
        var next = mark + 1;
        if (text[mark] == ':')
        {
            while (next < limit && text[next] == ' ')
                next++;
        }

        if (next + 1 >= limit || !(InlineItems.IsSign(text, next, limit) || (text[mark] == '…' && text[next] == '-') || (next <= mark + 2 && (char.IsUpper(text[next]) || (text[mark] == ':' && char.IsAsciiDigit(text[next]) && text[next - 1] == ' ')))))
            return null;
        var start = SentenceStart(text, from, mark);
        if (start >= 0 && IsOnePhrase(text.AsSpan(start, mark - start)) && GluedHeading.Before(text, start, mark) is { } words && (text[mark] != ':' || text[mark + 1] != ' ' || (isGlued && InlineItems.IsSign(text, next, limit)) || NamesPart(text.AsSpan(start, mark - start))))
            return words;
        // "…share the findings Why Acme?At Acme…": before a question the blank may be all that is left of the line end.
        start = text[mark] == '?' ? QuestionStart(text, Math.Max(from, mark - Longest), mark) : -1;
        return start >= 0 ? GluedHeading.Before(text, start, mark) : null;
    }

    /// <summary>True for words that head a part even where a blank stands behind their colon, as behind that of any label: "Duties include: Bake…", not "Research Skills: Finds…".</summary>
    private static bool NamesPart(ReadOnlySpan<char> words)
    {
        // "Nice to have, but not required"
        var told = words.IndexOf(',') is > 0 and var comma ? Headings.Exact(words[..comma]) : null;
        if (told is null && (Headings.Exact(words) is not null || Headings.Twice(words) is not null))
            return false;
        if ((told ?? Headings.WithRemark(words) ?? Headings.Announced(words)) is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred)
            return true;
        var last = words.LastIndexOf(' ');
        if (last < 0 || !words[(last + 1)..].AreAny("requirements", "qualifications", "responsibilities", "duties", "skillsets"))
            return false;
        // Of "Baker Requirements" and "Experience Preferred Qualifications" the end is a heading by itself.
        var before = words[..last].LastIndexOf(' ') + 1;
        return !JobNouns.Contains(words[before..last]) && Headings.Exact(words[before..]) is null;
    }

    /// <summary>The last words before <paramref name="to"/>, where each has its capital and they tell of a part of an advert.</summary>
    private static TextSpan? Capitalised(string text, int from, int to, int below)
    {
        var end = to;
        while (end > from && text[end - 1] == ' ')
            end--;
        var start = end > from && (char.IsLower(text[end - 1]) || text[end - 1] is ')' or '?' || text.AsSpan(Math.Max(from, end - Shortest), end - Math.Max(from, end - Shortest)).IndexOfAnyInRange('a', 'z') < 0) ? SentenceStart(text, from, end - 1) : -1;
        if (start < 0 || end - start is < Shortest or >= LongestCapitalised || (below - to < ShortestBelow && !InlineItems.IsSign(text, to, below)))
            return null;
        var words = new TextSpan(start, end);
        var letters = text.AsSpan(start, end - start);
        if (!IsOnePhrase(letters) || !FlatText.IsTitleCase(letters) || letters.Count(' ') is < 1 or >= MostWords || !Headings.SpeaksAsHeading(letters, isTitleCase: true))
            return null;
        foreach (var opening in ItemOpenings)
        {
            if (letters.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        // "OUR VALUESAcme": the cut is in a name.
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (char.IsUpper(text[i - 1]) && char.IsUpper(text[i]) && char.IsLower(text[i + 1]))
                return null;
        }

        var exact = Headings.Exact(letters);
        var kind = exact ?? Headings.WithRemark(letters) ?? Headings.ByPhrase(letters);
        // The text's own first words are its title: "Fitness Experience".
        var isTitle = start == 0 && exact is null && kind == SectionKind.Requirements;
        return !isTitle && kind is not (null or SectionKind.Other or SectionKind.Compensation or SectionKind.Eeo) ? words : null;
    }

    /// <summary>False for what holds the value of a label, an amount or the end of a bracket: "Closing date:22/02/26Interview date".</summary>
    private static bool IsOnePhrase(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny(NotInPhrase) >= 0 || words.Contains(" - ", StringComparison.Ordinal) || words.Contains('(') != words.Contains(')') || words.Contains("degree", StringComparison.OrdinalIgnoreCase))
            return false;
        // "Docker, Kubernetes Bonus Points": of a heading the first part tells something by itself.
        return words.IndexOf(',') is not (> 0 and var comma) || Headings.ByPhrase(words[..comma]) is not null || Headings.Announced(words) is not null;
    }

    /// <summary>Where the last "Why", "What", "Who" or "How" before <paramref name="mark"/> stands; -1 where none does.</summary>
    private static int QuestionStart(string text, int from, int mark)
    {
        for (var i = mark - 1; i > from; i--)
        {
            if (text[i] is 'W' or 'H' && text[i - 1] == ' ' && text.AsSpan(i, mark - i) is ['W', 'h', 'y' or 'o', ' ', ..] or ['W', 'h', 'a', 't', ' ', ..] or ['H', 'o', 'w', ' ', ..])
                return i;
        }

        return -1;
    }

    /// <summary>Where the sentence begins that <paramref name="last"/> belongs to, no farther than a heading is long; -1 where it is farther, or begins small.</summary>
    private static int SentenceStart(string text, int from, int last)
    {
        var start = last;
        while (start > from && last - start < Longest && text[start - 1] != '_' && !(text[start - 1] == ' ' && start > from + 1 && text[start - 2] == ' ') && !(start > from + 1 && text[start - 1] == '.' && char.IsLower(text[start - 2]) && char.IsUpper(text[start])) && !Sentences.EndsAt(text, start - 1, last))
            start--;
        while (start < last && text[start] is ' ' or '*')
            start++;
        return last - start < Longest && char.IsUpper(text[start]) ? start : -1;
    }
}
