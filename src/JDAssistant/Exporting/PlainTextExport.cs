using System.Text;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>Writes a job description as plain text, for fields that take no marks.</summary>
/// <remarks>
/// The promise: no Markdown is left; headings stand alone on their line with a blank line before and after, items begin
/// with <c>- </c>, links are written out as "words (address)", one line end at the end.
/// </remarks>
public static class PlainTextExport
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
            if (line.Kind == ExportKind.Item)
                text.Append(' ', 2 * line.Depth).Append("- ");
            if (line.Label is { } label)
                text.Append(InlineMarkdown.Plain(label)).Append(": ");
            text.Append(InlineMarkdown.Plain(line.Words)).Append('\n');
        }

        return text.ToString();
    }
}
