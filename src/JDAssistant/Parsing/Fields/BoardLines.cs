using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>How sure a line of a known form is to come from a job board.</summary>
internal enum BoardLineUse
{
    /// <summary>By itself.</summary>
    Sure,

    /// <summary>Beside a sure one only: companies write "Apply now" too.</summary>
    Near,

    /// <summary>A label of the board's own; its value stands on the next line.</summary>
    Field,

    /// <summary>A label that others use too; beside other noise only.</summary>
    WeakField,
}

/// <summary>Knows the lines that job boards and applicant tracking systems print around an advert.</summary>
internal static class BoardLines
{
    private const int LongestRow = 160;

    private const string Marks = " \t*_#>|-–—•·:…";

    private static readonly WordMap<(BoardLineUse Use, string? Origin)> Whole = WordMap.Of(
        TermIndex.Default.List("board-lines").Terms.Where(term => term["use"] != "prefix").ToArray(),
        term => (UseOf(term["use"]), Origin(term)));

    // By the first character, whatever its case.
    private static readonly WordMap<List<(string Text, string? Origin)>> Prefixes = PrefixesByLetter();

    private static readonly int Longest = TermIndex.Default.List("board-lines").Terms.Max(term => term.Text.Length);

    /// <summary>What <paramref name="line"/> is; null where it is no line of a board's.</summary>
    public static (BoardLineUse Use, string? Origin)? Find(ReadOnlySpan<char> line) => FindWhole(line) ?? FindRow(line);

    /// <summary>“Save job   Share   Report this listing”, “Posted 3 days ago · 86 applicants”: buttons that stood side by side.</summary>
    private static (BoardLineUse Use, string? Origin)? FindRow(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestRow)
            return null;
        var parts = 0;
        (BoardLineUse Use, string? Origin)? found = null;
        for (var rest = line.Trim(Marks); rest.Length > 0;)
        {
            var end = rest.IndexOfAny('·', '|', '•');
            var gap = rest.IndexOf("  ", StringComparison.Ordinal);
            if (end < 0 || (gap >= 0 && gap < end))
                end = gap;
            // One part alone is the whole line, which is none.
            if (end < 0 && parts == 0)
                return null;
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[end..].TrimStart(Marks);
            if (FindWhole(part) is not { Use: BoardLineUse.Sure or BoardLineUse.Near } known)
                return null;
            parts++;
            found = found is { Use: BoardLineUse.Sure } ? found : known;
        }

        return parts > 1 && found is { Use: BoardLineUse.Sure } ? found : null;
    }

    private static (BoardLineUse Use, string? Origin)? FindWhole(ReadOnlySpan<char> line)
    {
        var words = line.Trim(Marks);
        if (words.Length is 0 or > 400)
            return null;
        var withoutStop = words.TrimEnd(".!");
        if (withoutStop.Length <= Longest
            && (Whole.TryGetValue(words, out var known) || (withoutStop.Length < words.Length && Whole.TryGetValue(withoutStop, out known))))
        {
            return known;
        }

        foreach (var (text, origin) in Prefixes.TryGetValue(words[..1], out var all) ? all : [])
        {
            if (words.StartsWith(text, StringComparison.OrdinalIgnoreCase) && (words.Length == text.Length || !char.IsLower(words[text.Length]) || !char.IsLetter(text[^1])))
                return (BoardLineUse.Sure, origin);
        }

        return words.Length <= 100 && IsForm(words) ? (BoardLineUse.Sure, CopyrightHolder(words)) : null;
    }

    /// <summary>Lines with a number in them: copyright, age of the posting, number of applicants.</summary>
    private static bool IsForm(ReadOnlySpan<char> words)
    {
        if (IsCopyright(words))
            return true;
        if (words.StartsWith("Posted ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Reposted ", StringComparison.OrdinalIgnoreCase))
            return words.Length <= 40 && words.EndsWith(" ago", StringComparison.OrdinalIgnoreCase);
        if (words.StartsWith("Apply now at ", StringComparison.OrdinalIgnoreCase))
            return words.Length <= 60 && char.IsUpper(words["Apply now at ".Length]) && words.IndexOfAny('.', '@', '!') < 0;
        if (!char.IsAsciiDigit(words[0]) && !words.StartsWith("Over ", StringComparison.OrdinalIgnoreCase))
            return false;
        return words.Length <= 40 && (words.EndsWith(" ago", StringComparison.OrdinalIgnoreCase)
            || words.EndsWith(" applicants", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" open jobs", StringComparison.OrdinalIgnoreCase)
            || words.EndsWith(" people clicked apply", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCopyright(ReadOnlySpan<char> words)
    {
        var rest = words;
        if (rest.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase))
            rest = rest["Copyright".Length..].TrimStart();
        var hasSign = rest.StartsWith("©", StringComparison.Ordinal) || rest.StartsWith("(c)", StringComparison.OrdinalIgnoreCase);
        if (hasSign)
            rest = rest[(rest[0] == '(' ? 3 : 1)..].TrimStart();
        if (!hasSign && rest.Length == words.Length)
            return false;
        return rest.Length >= 4 && rest[0] is '1' or '2' && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2]) && char.IsAsciiDigit(rest[3])
            || words.EndsWith("All rights reserved", StringComparison.OrdinalIgnoreCase) || words.EndsWith("All rights reserved.", StringComparison.OrdinalIgnoreCase);
    }

    private static string? CopyrightHolder(ReadOnlySpan<char> words)
    {
        foreach (var site in (ReadOnlySpan<string>)["LinkedIn", "Indeed", "Glassdoor", "ZipRecruiter", "Dice", "Lensa", "Jobot"])
        {
            if (words.Contains(site, StringComparison.Ordinal))
                return site;
        }

        return null;
    }

    private static WordMap<List<(string Text, string? Origin)>> PrefixesByLetter()
    {
        var byLetter = new WordMap<List<(string Text, string? Origin)>>();
        foreach (var term in TermIndex.Default.List("board-lines").Terms)
        {
            if (term["use"] != "prefix")
                continue;
            if (!byLetter.TryGetValue(term.Text.AsSpan(0, 1), out var prefixes))
                byLetter.Add(term.Text[..1], prefixes = []);
            prefixes.Add((term.Text, Origin(term)));
        }

        return byLetter;
    }

    private static string? Origin(Term term) => term["origin"] is { Length: > 0 } origin ? origin : null;

    private static BoardLineUse UseOf(string use) => use switch
    {
        "sure" => BoardLineUse.Sure,
        "near" => BoardLineUse.Near,
        "field" => BoardLineUse.Field,
        "weak-field" => BoardLineUse.WeakField,
        _ => throw new FormatException($"board-lines.tsv: “{use}” is no use of a line."),
    };
}
