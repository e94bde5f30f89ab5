using System.Text;

namespace JDAssistant.Conversations.Replies;

/// <summary>Shows words of somebody's text inside our own Markdown: they stay words and make no marks, mentions or links.</summary>
public static class Quote
{
    /// <summary>The longest quotation in characters; a longer one is cut.</summary>
    public const int Longest = 120;

    private const string Marks = "\\`*_{}[]()<>#|~!@&^$";

    /// <summary>The words in curly quotes, escaped, on one line.</summary>
    public static string Of(string words) => $"“{Escaped(words)}”";

    /// <summary>The words escaped, on one line, cut to <paramref name="longest"/> characters.</summary>
    public static string Escaped(string words, int longest = Longest)
    {
        var result = new StringBuilder(words.Length + 16);
        var length = 0;
        var blank = false;
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                blank = length > 0;
                continue;
            }

            if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
                continue;
            if (length >= longest && !char.IsLowSurrogate(c))
                return result.Append('…').ToString();
            if (blank)
                result.Append(' ');
            blank = false;
            // "://" and "www." are escaped so that no channel makes a link of them.
            if (Marks.Contains(c, StringComparison.Ordinal)
                || (c == ':' && i + 1 < words.Length && words[i + 1] == '/')
                || (c == '.' && i >= 3 && words.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
                || (result.Length == 0 && c is '-' or '+' or '='))
            {
                result.Append('\\');
            }

            result.Append(c);
            length++;
        }

        return result.ToString();
    }
}
