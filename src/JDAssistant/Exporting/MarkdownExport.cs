using System.Text;
using JDAssistant.Documents;
using JDAssistant.Exporting.Inline;

namespace JDAssistant.Exporting;

/// <summary>Writes a job description as clean Markdown, for applicant tracking systems and for people.</summary>
/// <remarks>What it promises is written down in Formats.md and held by tests.</remarks>
public static class MarkdownExport
{
    /// <summary>The whole of <paramref name="job"/>.</summary>
    public static string Write(JobDescription job)
    {
        var text = new StringBuilder();
        ExportKind? last = null;
        // How far the items of each level stand in: as far as the words of the item above them.
        var indents = new List<int> { 0 };
        foreach (var line in ExportLines.Of(job))
        {
            if (last is not null && !(last == line.Kind && line is { Kind: ExportKind.Item, BeginsSection: false }))
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
                    indents.RemoveRange(line.Depth + 1, indents.Count - line.Depth - 1);
                    text.Append(' ', indents[^1]).Append(line.Mark);
                    indents.Add(indents[^1] + line.Mark.Length);
                    break;
                case ExportKind.Quote:
                    text.Append("> ");
                    break;
            }

            var words = AtStart(MarkdownInline.Write(line.Runs), line.Kind);
            // "# Job code #" would lose its last sign.
            if (line.Kind is ExportKind.Title or ExportKind.Heading && words.EndsWith(" #", StringComparison.Ordinal))
                words = words[..^1] + "\\#";
            text.Append(words).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Escapes what would begin a heading, a list or a quotation where the line is none.</summary>
    private static string AtStart(string words, ExportKind kind)
    {
        if (kind is ExportKind.Title or ExportKind.Heading || words.Length == 0)
            return words;
        var first = words[0];
        if (first is '>' || (first is '-' or '+' or '*' && (words.Length == 1 || words[1] == ' ')) || StartsFence(words) || StartsHeading(words) || IsRule(words))
            return "\\" + words;
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && words[digits] is '.' or ')' && (digits + 1 == words.Length || words[digits + 1] == ' ') ? words.Insert(digits, "\\") : words;
    }

    private static bool StartsFence(string words) => words.StartsWith("```", StringComparison.Ordinal) || words.StartsWith("~~~", StringComparison.Ordinal);

    private static bool StartsHeading(string words)
    {
        var hashes = words.AsSpan().IndexOfAnyExcept('#');
        return hashes is > 0 and < 7 && words[hashes] == ' ';
    }

    private static bool IsRule(string words) => words[0] is '=' or '-' or '_' or '*' && words.AsSpan().IndexOfAnyExcept(words[0], ' ') < 0;
}
