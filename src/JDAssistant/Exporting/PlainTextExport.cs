using System.Text;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>Writes a job description as plain text, for fields that take no marks.</summary>
/// <remarks>What it promises is written down in Formats.md and held by tests.</remarks>
public static class PlainTextExport
{
    /// <summary>The whole of <paramref name="job"/>.</summary>
    public static string Write(JobDescription job)
    {
        var text = new StringBuilder();
        ExportKind? last = null;
        foreach (var line in ExportLines.Of(job))
        {
            if (last is not null && !(last == line.Kind && (line.Kind is ExportKind.Item || (line.IsTight && line.Kind is ExportKind.Paragraph))))
                text.Append('\n');
            last = line.Kind;
            if (line.Kind == ExportKind.Item)
                text.Append(' ', 2 * line.Depth).Append("- ");
            text.Append(line.Plain());
            if (line.Kind == ExportKind.Heading && text[^1] is not ('?' or '!' or '.' or ':'))
                text.Append(':');
            text.Append('\n');
        }

        return text.ToString();
    }
}
