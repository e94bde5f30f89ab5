namespace JDAssistant.Parsing.Fields;

/// <summary>Lines that answer a question or a label: "Yes", "No", "Not required".</summary>
internal static class Answers
{
    private const int Longest = 60;

    /// <summary>True where the line from <paramref name="start"/> is a yes or a no, with few words behind it at most.</summary>
    public static bool IsOne(string text, int start)
    {
        var line = LineFrom(text, start);
        return line.Length <= Longest && (IsNo(line) || IsYes(line));
    }

    /// <summary>True for "No", "No, not at all", "Not required"; false for "Nottingham".</summary>
    public static bool IsNo(ReadOnlySpan<char> line) => Begins(line, "No") || Begins(line, "Not") || Begins(line, "None") || Begins(line, "N/A");

    /// <summary>True for "Yes" and "Yes—as determined by the agency policy".</summary>
    public static bool IsYes(ReadOnlySpan<char> line) => Begins(line, "Yes");

    private static ReadOnlySpan<char> LineFrom(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(Longest + 1, text.Length - start));
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static bool Begins(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (line.Length == word.Length || !char.IsLetter(line[word.Length]));
}
