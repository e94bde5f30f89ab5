using System.Text;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>Markdown for messages that grow: Slack reads it itself, so nothing in it may act.</summary>
internal static class StreamMarkdown
{
    private const string Marks = "\\`*_~[]#|";

    /// <summary>The text with its headings, lists and emphasis; links become words, and marks inside words are escaped.</summary>
    public static string Of(string markdown)
    {
        var result = new StringBuilder(markdown.Length + 64);
        string? fence = null;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (fence is not null || MarkdownLine.FenceOf(line) is not null)
            {
                fence = fence is null ? MarkdownLine.FenceOf(line) : MarkdownLine.Closes(line, fence) ? null : fence;
                result.Append(PlainWords.Visible(line).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)).Append('\n');
                continue;
            }

            AppendLine(result, line);
        }

        // A code block that nobody closes would swallow what follows.
        if (fence is not null)
            result.Append(fence).Append('\n');
        return result.ToString().Trim('\n');
    }

    private static void AppendLine(StringBuilder result, string line)
    {
        var trimmed = line.TrimStart();
        if (MarkdownLine.HeadingOf(line) is { } heading)
        {
            result.Append(trimmed.AsSpan(0, trimmed.Length - trimmed.TrimStart('#').Length)).Append(' ');
            Append(result, heading);
        }
        else if (MarkdownLine.IsListItem(line))
        {
            var mark = trimmed.IndexOf(' ', StringComparison.Ordinal) + 1;
            result.Append(line, 0, line.Length - trimmed.Length).Append(trimmed, 0, mark);
            Append(result, trimmed[mark..]);
        }
        else if (MarkdownLine.IsRule(line))
        {
            result.Append("---");
        }
        else
        {
            Append(result, trimmed);
        }

        result.Append('\n');
    }

    private static void Append(StringBuilder result, string words)
    {
        foreach (var run in MarkdownRuns.Of(words, keepLinks: false))
        {
            var style = run["style"] as JsonObject;
            var marks = style is null ? "" : (style.ContainsKey("bold") ? "**" : "") + (style.ContainsKey("italic") ? "_" : "");
            result.Append(marks);
            Escape(result, run["text"]!.GetValue<string>());
            result.Append(marks.Length == 3 ? "_**" : marks);
        }
    }

    private static void Escape(StringBuilder result, string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case ':' when i + 1 < words.Length && words[i + 1] == '/':
                    // An address is shown, not made a link.
                    result.Append(c).Append('\u2060');
                    break;
                default:
                    if (Marks.Contains(c, StringComparison.Ordinal))
                        result.Append('\\');
                    result.Append(c);
                    break;
            }
        }
    }
}
