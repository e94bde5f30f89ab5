using System.Globalization;
using System.Text;

namespace JDAssistant.Bot.Formatting;

/// <summary>Somebody's words for places that show text as it is.</summary>
internal static class PlainWords
{
    private const char WordJoiner = '\u2060';

    /// <summary>Whether a character only changes how others look: such can make a text show what it does not say.</summary>
    public static bool IsInvisible(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t')) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    /// <summary>The words without invisible characters.</summary>
    public static string Visible(string words) => words.Any(IsInvisible) ? string.Concat(words.Where(c => !IsInvisible(c))) : words;

    /// <summary>The words without invisible characters, on one line, cut to <paramref name="longest"/> characters.</summary>
    /// <remarks>Cards calculate what stands in doubled braces: they are parted.</remarks>
    public static string Line(string words, int longest)
    {
        var result = new StringBuilder(Math.Min(words.Length, longest) + 8);
        var blank = false;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = result.Length > 0;
                continue;
            }

            if (IsInvisible(c))
                continue;
            if (result.Length >= longest && !char.IsLowSurrogate(c))
                return result.Append('…').ToString();
            if (blank)
                result.Append(' ');
            blank = false;
            if (c is '{' && result.Length > 0 && result[^1] == '{')
                result.Append(WordJoiner);
            result.Append(c);
        }

        return result.ToString();
    }
}
