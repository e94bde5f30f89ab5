using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Writes the names of skills as their makers do: "power bi" becomes "Power BI".</summary>
internal static class SkillNames
{
    /// <summary>The text with the capitals that the names in it have; other spellings of a name stay as they are.</summary>
    public static string Written(string text)
    {
        if (text.Length > BriefReader.LongestSegment)
            return text;
        foreach (var hit in TermIndex.Default.Find(text, Words.Of(text, TermIndex.Default.Vocabulary)).Of("skills"))
        {
            var (name, said) = (hit.Term.Text, text[hit.Span.Start..hit.Span.End]);
            if (name.Length == said.Length && name.Any(char.IsUpper) && name != said && name.Equals(said, StringComparison.OrdinalIgnoreCase))
                text = text[..hit.Span.Start] + name + text[hit.Span.End..];
        }

        return text;
    }
}
