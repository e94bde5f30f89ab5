using System.Buffers;
using System.Text;

namespace JDAssistant.Exporting;

/// <summary>Takes inline marks out of a line of Markdown.</summary>
internal static class InlineMarkdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\<");

    /// <summary>The words without emphasis, code marks and escapes; a link becomes "words (address)".</summary>
    public static string Plain(string words)
    {
        if (words.AsSpan().IndexOfAny(Marks) < 0)
            return words;
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            switch (c)
            {
                case '\\' when i + 1 < words.Length && char.IsAscii(words[i + 1]) && char.IsPunctuation(words[i + 1]):
                    text.Append(words[++i]);
                    break;
                case '`' or '*':
                    // A star between blanks is a star.
                    if (c == '*' && BlankAt(words, i - 1) && BlankAt(words, i + 1))
                        text.Append(c);
                    break;
                case '_' when !IsInsideWord(words, i):
                    break;
                case '[' when Link(words, i) is var (label, address, end):
                    text.Append(Plain(label));
                    if (address.Length > 0 && address != label)
                        text.Append(" (").Append(address).Append(')');
                    i = end;
                    break;
                case '<' when words.IndexOf('>', i) is var close && close > 0 && IsAddress(words.AsSpan(i + 1, close - i - 1)):
                    text.Append(words, i + 1, close - i - 1);
                    i = close;
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    private static bool BlankAt(string words, int at) => at < 0 || at >= words.Length || char.IsWhiteSpace(words[at]);

    private static bool IsInsideWord(string words, int at) =>
        at > 0 && at + 1 < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]);

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') < 0 && (words.Contains("://", StringComparison.Ordinal) || words.Contains('@'));

    private static (string Label, string Address, int End)? Link(string words, int open)
    {
        var middle = words.IndexOf("](", open, StringComparison.Ordinal);
        if (middle < 0 || words.IndexOf('[', open + 1, middle - open - 1) >= 0)
            return null;
        var close = words.IndexOf(')', middle);
        if (close < 0)
            return null;
        var address = words[(middle + 2)..close].Split(' ')[0];
        return (words[(open + 1)..middle], address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address[7..] : address, close);
    }
}
