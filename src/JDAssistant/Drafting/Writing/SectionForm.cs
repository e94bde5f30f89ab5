using System.Globalization;
using JDAssistant.Documents;

namespace JDAssistant.Drafting.Writing;

/// <summary>The form that a written section must have: plain paragraphs or a plain list, nothing that is markup.</summary>
internal static class SectionForm
{
    private const int LongestLine = 600;
    private const int MostLines = 14;

    /// <summary>True for a section that is a list.</summary>
    public static bool IsList(SectionKind section) => section is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits;

    /// <summary>The form in words, for the model.</summary>
    public static string Described(SectionKind section) => IsList(section)
        ? "a list, every line begins with \"- \" and holds one point; no line before or after it."
        : "one or two short paragraphs of running text; no list.";

    /// <summary>The text with what many models wrap around it taken off: a fence, the section's heading, other bullets, curly quotes.</summary>
    public static string Cleaned(string text, string? heading)
    {
        var lines = text.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.TrimEnd()).ToList();
        if (lines.Count > 2 && lines[0].StartsWith("```", StringComparison.Ordinal) && lines[^1] == "```")
            lines = lines[1..^1];
        if (heading is not null && lines.Count > 1 && lines[0].Trim('#', '*', ' ', ':').Equals(heading, StringComparison.OrdinalIgnoreCase))
            lines.RemoveAt(0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimStart();
            lines[i] = (line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith("• ", StringComparison.Ordinal) ? "- " + line[2..].TrimStart() : line)
                .Replace('’', '\'').Replace('\u00a0', ' ');
        }

        return string.Join('\n', lines).Trim();
    }

    /// <summary>What is wrong with the form; null where nothing is.</summary>
    public static string? Fault(string text, SectionKind section)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0).ToList();
        if (lines.Count == 0)
            return "It is empty.";
        if (lines.Count > MostLines || lines.Exists(line => line.Length > LongestLine))
            return "It is too long.";
        if (lines.Exists(line => line.StartsWith("- ", StringComparison.Ordinal) != IsList(section)))
            return IsList(section) ? "It is not a list whose lines all begin with \"- \"." : "It has a list.";
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return "It has a link.";
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text, i))
                return "It has markup or characters that have no place in running text.";
        }

        return null;
    }

    private static bool IsPlain(string text, int i)
    {
        var c = text[i];
        if (c is ' ' or '\n' or '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or '“' or '”' or '(' or ')' or '-' or '–' or '—' or '/' or '&' or '%' or '+')
            return true;
        // "C#", "F#".
        if (c == '#')
            return i > 0 && char.IsAsciiLetterUpper(text[i - 1]) && (i + 1 >= text.Length || text[i + 1] is ' ' or ',' or '.' or '\n');
        return char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.NonSpacingMark;
    }
}
