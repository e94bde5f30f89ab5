using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Exporting;

/// <summary>The parts of a job description in order, as every export needs them: title, headings, paragraphs, items.</summary>
/// <remarks>What belongs to a job board and not to the job, comments and raw HTML are left out.</remarks>
internal static class ExportLines
{
    /// <summary>The lines of <paramref name="job"/>; words still hold the inline Markdown of the text.</summary>
    public static IEnumerable<ExportLine> Of(JobDescription job)
    {
        if (job.Title is { } title)
            yield return new ExportLine(ExportKind.Title, OneLine(title.Text), 1, null);
        var depths = job.Blocks.Where(block => block is { Kind: BlockKind.Heading, Depth: > 0 } && !IsTitle(job, block)).Select(block => block.Depth).ToList();
        var top = depths.Count > 0 ? depths.Min() : 2;
        foreach (var section in job.Sections)
        {
            if (section.Heading is { } heading)
            {
                var depth = job.BlockAt(heading.Start)?.Depth ?? 0;
                yield return new ExportLine(ExportKind.Heading, Words(job, heading), depth == 0 ? 2 : Math.Min(6, depth - top + 2), null);
            }

            foreach (var block in section.Blocks)
            {
                if (Line(job, block) is { Words.Length: > 0 } line)
                    yield return line;
            }
        }
    }

    private static ExportLine? Line(JobDescription job, Block block) => block.Kind switch
    {
        BlockKind.Paragraph => new ExportLine(ExportKind.Paragraph, Words(job, block.Content), 0, null),
        BlockKind.Item => new ExportLine(ExportKind.Item, Words(job, block.Content), block.Depth, null),
        BlockKind.Row => new ExportLine(
            ExportKind.Item, Words(job, block.Content), 0, block.Label is { IsEmpty: false } label ? Words(job, label) : null),
        BlockKind.Quote => new ExportLine(ExportKind.Quote, Words(job, block.Content), 0, null),
        _ => null,
    };

    private static bool IsTitle(JobDescription job, Block block) => job.Title is { } title && block.Span.Contains(title.Span);

    private static string Words(JobDescription job, TextSpan span) => OneLine(job.Slice(span));

    private static string OneLine(string words) =>
        words.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !words.Contains("  ", StringComparison.Ordinal)
            ? words.Trim()
            : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What an exported line is.</summary>
internal enum ExportKind
{
    Title,
    Heading,
    Paragraph,
    Item,
    Quote,
}

/// <summary>One line of an export.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words on one line.</param>
/// <param name="Depth">Level of a heading from 2, nesting of an item from 0.</param>
/// <param name="Label">For a row of a table what stands in its first cell; null otherwise.</param>
internal sealed record ExportLine(ExportKind Kind, string Words, int Depth, string? Label);
