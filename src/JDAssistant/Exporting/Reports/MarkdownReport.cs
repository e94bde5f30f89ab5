using System.Text;
using JDAssistant.Documents;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Exporting.Reports;

/// <summary>Markdown for a comment on a pull request or the summary of a job: figures first, then the findings by file.</summary>
/// <remarks>
/// Words of the text stand in code spans, so that nothing in a job description acts in the comment. The whole stays below
/// the 65,536 characters that GitHub takes in a comment; what is left out is counted.
/// </remarks>
public sealed class MarkdownReport : Report
{
    private const int MostCharacters = 60_000;
    private const int MostRows = 50;
    private const int MostWords = 80;

    /// <inheritdoc/>
    public override string Part(ReviewedFile file)
    {
        var text = new StringBuilder();
        foreach (var reported in file.Findings.Where(each => !each.IsKnown))
            Write(text, file, reported.Reviewed);
        foreach (var suppressed in file.Review.Suppressed)
            text.Append($"- allowed: {suppressed.Finding.Rule.Id} {suppressed.Finding.Rule.Name} ({Escaped(suppressed.Reason)})\n");
        if (text.Length > 0 && file.KnownCount > 0)
            text.Append($"- {Count(file.KnownCount, "finding")} known from the baseline\n");
        return text.Length == 0 ? "" : $"\n### {Code(file.Path)}\n\n{text}";
    }

    /// <inheritdoc/>
    public override string Part(string path, InputProblem problem) => $"\n### {Code(path)}\n\n- **not read**: {Escaped(problem.Message)}\n";

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary)
    {
        var text = new StringBuilder("## Job descriptions reviewed\n\n").Append(Figures(summary)).Append('\n');
        if (summary.Worst.Count > 0)
        {
            text.Append("\n| File | Score | Errors | Warnings | Notices |\n|---|---:|---:|---:|---:|\n");
            foreach (var file in summary.Worst.Take(MostRows))
                text.Append($"| {Code(file.Path).Replace("|", "\\|", StringComparison.Ordinal)} | {file.Score} | {file.Errors} | {file.Warnings} | {file.Notices} |\n");
            if (summary.Worst.Count > MostRows)
                text.Append($"\n… and {Count(summary.Worst.Count - MostRows, "file")} more with a higher score.\n");
        }

        var left = 0;
        foreach (var part in parts)
        {
            if (left > 0 || text.Length + part.Length > MostCharacters)
                left++;
            else
                text.Append(part);
        }

        if (left > 0)
            text.Append($"\n… and the findings of {Count(left, "file")} more: `jd review` shows them all.\n");
        return text.ToString();
    }

    private static string Figures(ReviewSummary summary)
    {
        var figures = $"{Count(summary.Files.Count, "file")}: **{Count(summary.Errors, "error")}**, {Count(summary.Warnings, "warning")}, {Count(summary.Notices, "notice")}";
        if (summary.Files.Count > 0)
            figures += $"; mean score {summary.MeanScore} of {Score.Best}";
        if (summary.Known > 0)
            figures += $"; {summary.Known:N0} known from the baseline";
        if (summary.Unreadable.Count > 0)
            figures += $"; {Count(summary.Unreadable.Count, "file")} not read";
        return figures + ".";
    }

    private static void Write(StringBuilder text, ReviewedFile file, ReviewedFinding reviewed)
    {
        var finding = reviewed.Finding;
        var source = file.Review.Job.Source;
        text.Append($"- **{Word(finding.Severity)}**");
        if (file.HasPlaces)
            text.Append($" line {reviewed.Position.Line}");
        var words = source.Original[finding.Span.Start..finding.Span.End];
        if (words.Length > 0 && !finding.Message.Contains($"“{words}”", StringComparison.Ordinal))
            text.Append(' ').Append(Code(words, MostWords));
        text.Append($": {Escaped(finding.Message)} <sub>{finding.Rule.Id} {finding.Rule.Name}</sub>\n");
        foreach (var related in finding.Related)
        {
            text.Append("  - ");
            if (file.HasPlaces)
                text.Append($"line {source.PositionOf(related.Span.Start).Line}: ");
            text.Append(Escaped(related.Message)).Append('\n');
        }

        if (finding.Fix is { } fix)
            text.Append($"  - fix{(fix.Safety == FixSafety.Safe ? "" : ", look first")}: {Escaped(fix.Title)}\n");
    }

    /// <summary>A code span on one line, with a fence longer than any in it.</summary>
    private static string Code(string words, int most = int.MaxValue)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > most)
            line = string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[most - 1]) ? most - 1 : most), "…");
        var fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{line}{pad}{fence}";
    }

    /// <summary>Words that come out as they stand: a message may quote the text.</summary>
    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '@' or '#')
                text.Append('\\');
            text.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return text.ToString();
    }
}
