using System.Text;
using JDAssistant.Bot.Formatting;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>Markdown as chat shows it: no headings, tables, rules, pictures or HTML.</summary>
/// <remarks>
/// Teams shows headings and tables as the characters that they are written with. Words out of a job description may
/// not become a mention or a link that hides where it leads.
/// </remarks>
internal static class ChatMarkdown
{
    /// <summary>Turns headings into bold lines and tables into lists, and makes everything that could act plain.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="keepLinks">True for our own words; in somebody else's a link becomes its label and its address.</param>
    public static string Of(string markdown, bool keepLinks)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var result = new StringBuilder(markdown.Length + 64);
        string? fence = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (fence is not null)
            {
                result.Append(PlainWords.Visible(line)).Append('\n');
                if (MarkdownLine.Closes(line, fence))
                    fence = null;
            }
            else if (MarkdownLine.FenceOf(line) is { } opened)
            {
                fence = opened;
                result.Append(PlainWords.Visible(line)).Append('\n');
            }
            else if (MarkdownLine.HeadingOf(line) is { } heading)
            {
                AppendBold(result, heading, keepLinks);
            }
            else if (i + 1 < lines.Length && MarkdownLine.IsUnderline(lines[i + 1]) && line.Trim().Length > 0 && !MarkdownLine.IsListItem(line))
            {
                AppendBold(result, line.Trim(), keepLinks);
                i++;
            }
            else if (i + 1 < lines.Length && line.Contains('|', StringComparison.Ordinal) && MarkdownLine.IsTableDelimiter(lines[i + 1]))
            {
                i = AppendTable(result, lines, i, keepLinks);
            }
            else if (MarkdownLine.IsRule(line) || line.AsSpan().Trim().IsEmpty)
            {
                if (!EndsWithBlankLine(result))
                    result.Append('\n');
            }
            else
            {
                ChatInline.Append(result, line, keepLinks);
                result.Append('\n');
            }
        }

        // A code block that nobody closes would swallow whatever is sent after it.
        if (fence is not null)
            result.Append(fence).Append('\n');
        return result.ToString().Trim('\n');
    }

    private static void AppendBold(StringBuilder result, string heading, bool keepLinks)
    {
        if (result.Length > 0 && !EndsWithBlankLine(result))
            result.Append('\n');
        var words = new StringBuilder();
        ChatInline.Append(words, heading, keepLinks);
        var text = words.Replace("**", "").ToString().Trim();
        if (text.Length > 0)
            result.Append("**").Append(text).Append("**\n\n");
    }

    private static int AppendTable(StringBuilder result, string[] lines, int first, bool keepLinks)
    {
        var heads = MarkdownLine.CellsOf(lines[first]);
        var i = first + 2;
        for (; i < lines.Length && lines[i].Contains('|', StringComparison.Ordinal) && lines[i].Trim().Length > 0; i++)
        {
            var cells = MarkdownLine.CellsOf(lines[i]);
            result.Append("- ");
            for (var column = 0; column < cells.Count; column++)
            {
                if (column > 0)
                    result.Append("; ");
                if (column < heads.Count && heads[column].Length > 0)
                {
                    ChatInline.Append(result, heads[column], keepLinks);
                    result.Append(": ");
                }

                ChatInline.Append(result, cells[column], keepLinks);
            }

            result.Append('\n');
        }

        return i - 1;
    }

    private static bool EndsWithBlankLine(StringBuilder text) => text.Length > 1 && text[^1] == '\n' && text[^2] == '\n';
}
