using System.Text;
using JDAssistant.Documents;
using JDAssistant.Exporting.Inline;

namespace JDAssistant.Exporting;

/// <summary>Writes a job description as HTML, in tags that applicant tracking systems keep.</summary>
/// <remarks>What it promises is written down in Formats.md and held by tests.</remarks>
public static class HtmlExport
{
    private const int LongestInBold = 10;

    /// <summary>The only tags that are written; of attributes only <c>href</c>.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["h2", "h3", "p", "ul", "li", "strong", "em", "a"];

    /// <summary>The whole of <paramref name="job"/>, a block a line, without <c>html</c> and <c>body</c> around it.</summary>
    public static string Write(JobDescription job) => Write(ExportLines.Of(job), "\n");

    /// <summary>The text below the title on one line, for a field that has the title elsewhere.</summary>
    internal static string Body(JobDescription job) => Write(ExportLines.Of(job).Where(line => line.Kind != ExportKind.Title), "");

    /// <summary>The lines as HTML, <paramref name="end"/> behind every block.</summary>
    internal static string Write(IEnumerable<ExportLine> lines, string end)
    {
        var html = new StringBuilder();
        var open = 0;
        foreach (var line in lines)
        {
            if (line.Kind == ExportKind.Item)
            {
                open = NextItem(html, open, line.Depth + 1, end);
                AppendRuns(html, line.Runs);
                continue;
            }

            open = NextItem(html, open, 0, end);
            var (before, after) = line switch
            {
                { Kind: ExportKind.Title } => ("<h2>", "</h2>"),
                // A long line in bold reads as a sentence; as a heading it must be marked.
                { Kind: ExportKind.Heading } when line.Depth <= 2 || line.Plain().Count(' ') >= LongestInBold => ("<h3>", "</h3>"),
                { Kind: ExportKind.Heading } => ("<p><strong>", "</strong></p>"),
                _ => ("<p>", "</p>"),
            };
            html.Append(before);
            AppendRuns(html, line.Kind is ExportKind.Title or ExportKind.Heading ? [.. line.Runs.Select(run => run with { IsBold = false })] : line.Runs);
            html.Append(after).Append(end);
        }

        NextItem(html, open, 0, end);
        return html.ToString();
    }

    /// <summary>The items of one list without the list around them, as Lever takes them.</summary>
    internal static string Items(IEnumerable<ExportLine> items)
    {
        var html = Write(items, "");
        return html.StartsWith("<ul>", StringComparison.Ordinal) && html.EndsWith("</ul>", StringComparison.Ordinal) ? html[4..^5] : html;
    }

    /// <summary>Closes and opens lists until <paramref name="wanted"/> are open, with a new item in the innermost; returns how many are open.</summary>
    private static int NextItem(StringBuilder html, int open, int wanted, string end)
    {
        if (wanted == 0 && open == 0)
            return 0;
        for (; open > wanted; open--)
            html.Append("</li></ul>");
        if (wanted == 0)
        {
            html.Append(end);
            return 0;
        }

        html.Append(open == wanted ? "</li><li>" : "<ul><li>");
        return wanted;
    }

    private static void AppendRuns(StringBuilder html, IReadOnlyList<InlineRun> runs)
    {
        string? link = null;
        foreach (var run in runs)
        {
            if (run.Address != link)
            {
                html.Append(link is null ? "" : "</a>");
                link = run.Address;
                if (link is not null)
                    html.Append("<a href=\"").Append(Escaped(link).Replace("\"", "&quot;", StringComparison.Ordinal)).Append("\">");
            }

            html.Append(run.IsBold ? "<strong>" : "").Append(run.IsItalic ? "<em>" : "").Append(Escaped(run.Text));
            html.Append(run.IsItalic ? "</em>" : "").Append(run.IsBold ? "</strong>" : "");
        }

        html.Append(link is null ? "" : "</a>");
    }

    private static string Escaped(string text) =>
        text.AsSpan().IndexOfAny('&', '<', '>') < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
