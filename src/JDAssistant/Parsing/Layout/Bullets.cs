using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Knows the signs that people put before the items of a list.</summary>
internal static class Bullets
{
    private const string Signs = "•·●▪▫◦○■□◆◇►▶▸‣⁃∙–—➤➢➔→»✓✔☑✅➡🔹🔸👉✦✧★☆";

    /// <summary>What stands after the bullet or number at the start of <paramref name="line"/>; null where there is none.</summary>
    public static TextSpan? After(string text, TextSpan line)
    {
        if (line.Length < 2)
            return null;
        var width = Width(text, line);
        if (width == 0)
            return null;
        var start = line.Start + width;
        while (start < line.End && (char.IsWhiteSpace(text[start]) || text[start] == '\uFE0F'))
            start++;
        return start < line.End ? new TextSpan(start, line.End) : null;
    }

    private static int Width(string text, TextSpan line)
    {
        var first = text[line.Start];
        var second = text[line.Start + 1];
        if (char.IsHighSurrogate(first))
            return Signs.Contains(text.AsSpan(line.Start, 2), StringComparison.Ordinal) ? 2 : 0;
        if (first is '–' or '—' or '»' or '→' or '-' or '*' or '+')
            return second is ' ' or '\t' ? 1 : 0;
        // "★ Warehouse Operative ★" is adorned, and no item.
        if (Signs.Contains(first, StringComparison.Ordinal))
            return text.AsSpan(line.Start, line.Length).TrimEnd() is [.., var last] && last == first ? 0 : 1;
        if (first == 'o')
            return second is '\t' || (second == ' ' && line.Length > 3 && char.IsUpper(text[line.Start + 2])) ? 1 : 0;
        return Number(text, line);
    }

    /// <summary>Width of "1.", "12)", "(3)", "a)", "iv." before a blank, and of "1." before a word: "1.Lead the team".</summary>
    private static int Number(string text, TextSpan line)
    {
        var i = line.Start;
        if (text[i] == '(')
            i++;
        var from = i;
        while (i < line.End && i - from < 2 && char.IsAsciiDigit(text[i]))
            i++;
        if (i == from)
        {
            while (i < line.End && i - from < 4 && text[i] is 'i' or 'v' or 'x')
                i++;
            if (i == from && char.IsAsciiLetterLower(text[i]))
                i++;
        }

        if (i == from || i + 1 >= line.End)
            return 0;
        var closes = text[i] == ')' || (text[i] == '.' && from == line.Start && (char.IsAsciiDigit(text[from]) || i - from > 1));
        return closes && (text[i + 1] is ' ' or '\t' || (char.IsAsciiDigit(text[from]) && i + 2 < line.End && char.IsUpper(text[i + 1]) && char.IsLower(text[i + 2]))) ? i + 1 - line.Start : 0;
    }
}
