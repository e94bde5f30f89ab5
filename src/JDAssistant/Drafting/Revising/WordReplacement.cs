using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Puts words in place of others wherever they stand: never inside a longer word, with the capitals and the article of each place.</summary>
internal static class WordReplacement
{
    /// <summary>The text after it; null where the words do not stand in it.</summary>
    public static string? In(string text, string words, string by)
    {
        var edits = new List<IReadOnlyList<TextEdit>>();
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWord(text, at, words.Length) && !IsOfAddress(text, at, words.Length))
                edits.Add([Edit(text, new TextSpan(at, at + words.Length), words, by)]);
        }

        return edits.Count == 0 ? null : TextEdits.Apply(text, edits).Text;
    }

    private static bool IsWord(string text, int at, int length) =>
        !(at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]))
        && !(at + length < text.Length && char.IsLetterOrDigit(text[at + length]) && char.IsLetterOrDigit(text[at + length - 1]));

    // Maya is somebody else, but maya@ is still the address.
    private static bool IsOfAddress(string text, int at, int length)
    {
        var (start, end) = (at, at + length);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return IsAddress(text.AsSpan(start, end - start)) && !IsAddress(text.AsSpan(at, length));
    }

    private static bool IsAddress(ReadOnlySpan<char> words) => words.Contains('@') || words.Contains("://", StringComparison.Ordinal);

    private static TextEdit Edit(string text, TextSpan span, string words, string by)
    {
        var there = text[span.Start..span.End];
        var written = there == words || by.Length == 0 ? by : Like(there, words, by);
        var article = ArticleBefore(text, span.Start);
        if (article.Length == 0 || written.Length == 0 || !char.IsLetter(written[0]))
            return new TextEdit(span, written);
        var with = Prose.WithArticle(written);
        return new TextEdit(span with { Start = span.Start - article.Length }, char.IsUpper(article[0]) ? Prose.Capitalised(with) : with);
    }

    /// <summary>The words in the capitals of what they replace, where those are others than the person typed.</summary>
    private static string Like(string there, string words, string by)
    {
        if (there.Any(char.IsLetter) && !there.Any(char.IsLower) && there.Length > 3)
            return by.ToUpperInvariant();
        var isTitle = there.Split(' ').All(word => word.Length == 0 || !char.IsLower(word[0])) && there.Contains(' ', StringComparison.Ordinal);
        return isTitle ? string.Join(' ', by.Split(' ').Select(Prose.Capitalised))
            : char.IsUpper(there[0]) && char.IsLower(words[0]) ? Prose.Capitalised(by)
            : by;
    }

    private static string ArticleBefore(string text, int at)
    {
        foreach (var article in (ReadOnlySpan<string>)["a ", "an "])
        {
            var start = at - article.Length;
            if (start >= 0 && string.Compare(text, start, article, 0, article.Length, StringComparison.OrdinalIgnoreCase) == 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
                return text[start..at];
        }

        return "";
    }
}
