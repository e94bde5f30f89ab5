using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>Markdown as rich text: headings in bold, lists as lists, tables as lists, and nothing in it that could act.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The blocks for <paramref name="markdown"/>.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="keepLinks">True for our own words; in somebody else's a link becomes its label and its address.</param>
    public static IReadOnlyList<JsonObject> Of(string markdown, bool keepLinks)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var text = new RichText();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (MarkdownLine.FenceOf(line) is { } fence)
                i = Code(text, lines, i, fence);
            else if (MarkdownLine.HeadingOf(line) is { } heading)
                text.Line(MarkdownRuns.Of(heading, keepLinks, bold: true));
            else if (i + 1 < lines.Length && MarkdownLine.IsUnderline(lines[i + 1]) && line.Trim().Length > 0 && !MarkdownLine.IsListItem(line))
                text.Line(MarkdownRuns.Of(lines[i++].Trim(), keepLinks, bold: true));
            else if (i + 1 < lines.Length && line.Contains('|', StringComparison.Ordinal) && MarkdownLine.IsTableDelimiter(lines[i + 1]))
                i = Table(text, lines, i, keepLinks);
            else if (MarkdownLine.IsRule(line) || line.AsSpan().Trim().IsEmpty)
                Gap(text, lines, i);
            else if (MarkdownLine.IsListItem(line))
                Item(text, line, keepLinks);
            else
                text.Line(MarkdownRuns.Of(line.Trim(), keepLinks));
        }

        return text.Finish();
    }

    // Slack sets lists apart by itself.
    private static void Gap(RichText text, string[] lines, int at)
    {
        if (at + 1 < lines.Length && at > 0 && !lines[at - 1].AsSpan().Trim().IsEmpty && !MarkdownLine.IsListItem(lines[at + 1]) && !lines[at + 1].AsSpan().Trim().IsEmpty)
            text.Gap();
    }

    private static int Code(RichText text, string[] lines, int first, string fence)
    {
        var code = new StringBuilder();
        var i = first + 1;
        for (; i < lines.Length && !MarkdownLine.Closes(lines[i], fence); i++)
            code.Append(PlainWords.Visible(lines[i])).Append('\n');
        text.Preformatted(code.ToString().TrimEnd('\n'));
        return i;
    }

    private static void Item(RichText text, string line, bool keepLinks)
    {
        var trimmed = line.TrimStart();
        var indent = Math.Min((line.Length - trimmed.Length) / 2, 4);
        if (!char.IsAsciiDigit(trimmed[0]))
        {
            text.Item(MarkdownRuns.Of(trimmed[1..].Trim(), keepLinks), null, indent);
            return;
        }

        var mark = trimmed.AsSpan().IndexOfAny('.', ')');
        text.Item(MarkdownRuns.Of(trimmed[(mark + 1)..].Trim(), keepLinks), int.Parse(trimmed.AsSpan(0, mark), NumberStyles.None, CultureInfo.InvariantCulture), indent);
    }

    private static int Table(RichText text, string[] lines, int first, bool keepLinks)
    {
        var heads = MarkdownLine.CellsOf(lines[first]);
        var i = first + 2;
        for (; i < lines.Length && lines[i].Contains('|', StringComparison.Ordinal) && lines[i].Trim().Length > 0; i++)
        {
            var cells = MarkdownLine.CellsOf(lines[i])
                .Select((cell, column) => column < heads.Count && heads[column].Length > 0 ? $"{heads[column]}: {cell}" : cell);
            text.Item(MarkdownRuns.Of(string.Join("; ", cells), keepLinks), null, 0);
        }

        return i - 1;
    }
}
