using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Reads the title behind a label whose line end was lost: "Job Title: Payroll ClerkLocation: …".</summary>
internal static class TitleLabels
{
    private const int LongestLabelled = 90;

    /// <summary>How sure it is that the words label a title: “sure” or “loose”; null where they do not.</summary>
    public static string? Use(TitleScan scan, TextSpan label)
    {
        var letters = scan.Letters(label).Trim(" :*_#-");
        if (letters.Length is 0 or > 40)
            return null;
        foreach (var term in TermIndex.Default.List("title-labels").Terms)
        {
            if (letters.Equals(term.Text, StringComparison.OrdinalIgnoreCase))
                return term["use"];
        }

        return null;
    }

    /// <summary>"Job Title: Senior Data EngineerLocation: …" at the start of a text that has lost its line ends.</summary>
    public static (TextSpan, TextSpan, Block?)? Glued(TitleScan scan, Block block, int start)
    {
        var colon = scan.Text.IndexOf(':', start, Math.Min(40, block.Content.End - start));
        if (colon < 0 || Use(scan, new TextSpan(start, colon)) is null)
            return null;
        var from = colon + 1;
        while (from < block.Content.End && !char.IsLetterOrDigit(scan.Text[from]))
            from++;
        var end = from;
        foreach (var word in scan.WordsIn(new TextSpan(from, Math.Min(block.Content.End, from + LongestLabelled))))
        {
            // "DevOps Engineer": both words name an occupation.
            if (scan.IsJobNoun(word) && (end == from || word.Start - end == 1))
                end = word.End;
            else if (end > from)
                break;
        }

        var core = new TextSpan(from, end);
        return end > from && TitleShape.IsPossible(scan, core) ? (core, core, null) : null;
    }

    /// <summary>"…made us known. Job Title: Payroll Clerk Location: …": the label stands in the middle of its line.</summary>
    public static (TextSpan, TextSpan, Block?)? Inside(TitleScan scan, Block block)
    {
        foreach (var hit in scan.HitsIn("title-labels", block.Content))
        {
            if (hit.Term["use"] == "sure" && (hit.WordCount > 1 || BeginsAnew(scan.Text, hit.Span.Start)) && char.IsUpper(scan.Text[hit.Span.Start]) && scan.Text.AsSpan(hit.Span.End, Math.Max(0, block.Content.End - hit.Span.End)).TrimStart(' ') is [':', ..]
                && Glued(scan, block, hit.Span.Start) is { } title && scan.WordsIn(title.Item1).Length > 1 && TitleShape.IsCapitalised(scan, title.Item1))
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>True where a sentence has ended before <paramref name="at"/>, or three blanks stand for a lost line end.</summary>
    private static bool BeginsAnew(string text, int at) => text.AsSpan(0, at) is var before && (before.EndsWith("  ", StringComparison.Ordinal) || before.TrimEnd(' ') is [.., '.' or '!' or '?']);
}
