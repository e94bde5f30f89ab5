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
    public static IReadOnlyList<string> Tags { get; } = ["h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a"];

    /// <summary>The whole of <paramref name="job"/>, a block a line, without <c>html</c> and <c>body</c> around it.</summary>
    public static string Write(JobDescription job) => Write(ExportLines.Of(job), "\n");

    /// <summary>The text below the title on one line, for a field that has the title elsewhere.</summary>
    internal static string Body(JobDescription job) => Write(ExportLines.Of(job).Where(line => line.Kind != ExportKind.Title), "");

    /// <summary>The lines as HTML, <paramref name="end"/> behind every block.</summary>
    internal static string Write(IEnumerable<ExportLine> lines, string end)
    {
        var html = new StringBuilder();
        var open = new Stack<string>();
        foreach (var line in lines)
        {
            if (line.Kind == ExportKind.Item)
            {
                if (line.BeginsSection)
                    Close(html, open, 0, end);
                NextItem(html, open, line.Depth + 1, line.Number is null ? "ul" : "ol", end);
                AppendRuns(html, line.Runs);
                continue;
            }

            Close(html, open, 0, end);
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

        Close(html, open, 0, end);
        return html.ToString();
    }

    /// <summary>The items of one list without the list around them, as Lever takes them: it puts a bullet before each, numbered or not.</summary>
    internal static string Items(IEnumerable<ExportLine> items)
    {
        var html = Write(items.Select(item => item.Depth == 0 ? item with { Number = null } : item), "");
        return html.StartsWith("<ul>", StringComparison.Ordinal) && html.EndsWith("</ul>", StringComparison.Ordinal) ? html[4..^5] : html;
    }

    /// <summary>Begins an item on the level <paramref name="wanted"/>, in a list of the kind <paramref name="list"/>.</summary>
    private static void NextItem(StringBuilder html, Stack<string> open, int wanted, string list, string end)
    {
        Close(html, open, open.Count >= wanted && open.ElementAt(open.Count - wanted) != list ? wanted - 1 : wanted, end);
        if (open.Count == wanted)
        {
            html.Append("</li><li>");
            return;
        }

        html.Append('<').Append(list).Append("><li>");
        open.Push(list);
    }

    /// <summary>Closes lists until <paramref name="wanted"/> are open.</summary>
    private static void Close(StringBuilder html, Stack<string> open, int wanted, string end)
    {
        if (open.Count <= wanted)
            return;
        while (open.Count > wanted)
            html.Append("</li></").Append(open.Pop()).Append('>');
        if (wanted == 0)
            html.Append(end);
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
