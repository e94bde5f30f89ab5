using System.Text;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>Writes a job description as plain text, for fields that take no marks.</summary>
/// <remarks>What it promises is written down in Formats.md and held by tests.</remarks>
public static class PlainTextExport
{
    private const int ShortestRule = 3;
    private const int LongestRule = 60;

    /// <summary>The whole of <paramref name="job"/>.</summary>
    public static string Write(JobDescription job)
    {
        var lines = ExportLines.Of(job).ToList();
        // Two rules tell two levels apart: what heads a part of a section takes the lighter one.
        var isNested = lines.Exists(line => line is { Kind: ExportKind.Heading, Depth: > 2 });
        var text = new StringBuilder();
        ExportKind? last = null;
        var indents = new List<int> { 0 };
        foreach (var line in lines)
        {
            if (last is not null && !(last == line.Kind && line is { Kind: ExportKind.Item, BeginsSection: false }))
                text.Append('\n');
            last = line.Kind;
            var words = line.Plain();
            if (line.Kind == ExportKind.Item)
            {
                indents.RemoveRange(line.Depth + 1, indents.Count - line.Depth - 1);
                text.Append(' ', indents[^1]).Append(line.Mark);
                indents.Add(indents[^1] + line.Mark.Length);
            }

            text.Append(words).Append('\n');
            if (line.Kind is ExportKind.Title or ExportKind.Heading)
                text.Append(line.Depth == 1 || (isNested && line.Depth == 2) ? '=' : '-', Math.Clamp(words.Length, ShortestRule, LongestRule)).Append('\n');
        }

        return text.ToString();
    }
}
