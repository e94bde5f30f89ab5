using System.Text;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>Writes a job description as clean Markdown, for applicant tracking systems and for people.</summary>
/// <remarks>
/// <para>The promise: CommonMark without extensions; one <c>#</c> for the title, <c>##</c> and deeper for headings, <c>-</c> for
/// every list with two blanks for each nesting, <c>&gt;</c> for quotations, one blank line between blocks, no trailing
/// blanks, one line end at the end. Rows of tables become items. What a job board added, comments, raw HTML and front
/// matter are left out. Inline emphasis and links stay as they were written.</para>
/// <para>Read again, the result has the same title, words and lists. Headings that a text showed by their form alone become
/// marked ones of the second level; where a text mixes both, nesting may come out otherwise.</para>
/// </remarks>
public static class MarkdownExport
{
    /// <summary>The whole of <paramref name="job"/>.</summary>
    public static string Write(JobDescription job)
    {
        var text = new StringBuilder();
        ExportKind? last = null;
        foreach (var line in ExportLines.Of(job))
        {
            if (last is not null && !(last == line.Kind && line.Kind is ExportKind.Item))
                text.Append('\n');
            last = line.Kind;
            switch (line.Kind)
            {
                case ExportKind.Title:
                    text.Append("# ");
                    break;
                case ExportKind.Heading:
                    text.Append('#', line.Depth).Append(' ');
                    break;
                case ExportKind.Item:
                    text.Append(' ', 2 * line.Depth).Append("- ");
                    break;
                case ExportKind.Quote:
                    text.Append("> ");
                    break;
            }

            if (line.Label is { } label)
                text.Append("**").Append(label).Append(":** ");
            text.Append(line.Words).Append('\n');
        }

        return text.ToString();
    }
}
