using System.Text;
using JDAssistant.Documents;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Reports;

/// <summary>Annotations for GitHub Actions: a workflow command for each finding, which GitHub shows beside its line.</summary>
/// <remarks>
/// Workflow commands: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. GitHub shows
/// columns only where a finding ends on the line it begins on. Known findings are counted, not annotated.
/// </remarks>
public sealed class GitHubReport : Report
{
    /// <inheritdoc/>
    public override bool Streams => true;

    /// <inheritdoc/>
    public override string Part(ReviewedFile file)
    {
        var commands = new StringBuilder();
        foreach (var reported in file.Findings.Where(each => !each.IsKnown))
            Write(commands, file, reported.Reviewed);
        return commands.ToString();
    }

    /// <inheritdoc/>
    public override string Part(string path, InputProblem problem) =>
        $"::error file={Property(path)},title=not read::{Data(problem.Message)}\n";

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary)
    {
        var known = summary.Known == 0 ? "" : $", {summary.Known:N0} known from the baseline";
        return string.Concat(parts) +
            $"{Count(summary.Files.Count, "file")} reviewed: {Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {Count(summary.Notices, "notice")}{known}\n";
    }

    private static void Write(StringBuilder commands, ReviewedFile file, ReviewedFinding reviewed)
    {
        var finding = reviewed.Finding;
        commands.Append("::").Append(Word(finding.Severity)).Append(" file=").Append(Property(file.Path));
        if (file.HasPlaces)
            WritePlace(commands, file.Review.Job.Source, finding.Span, reviewed.Position);
        commands.Append(",title=").Append(Property($"{finding.Rule.Id} {finding.Rule.Name}"))
            .Append("::").Append(Data(Message(file, finding))).Append('\n');
    }

    private static void WritePlace(StringBuilder commands, SourceText source, TextSpan span, LinePosition start)
    {
        var end = source.PositionOf(span.End);
        commands.Append($",line={start.Line},endLine={end.Line}");
        if (start.Line == end.Line && !span.IsEmpty)
            commands.Append($",col={start.Column},endColumn={end.Column}");
    }

    private static string Message(ReviewedFile file, Finding finding)
    {
        var message = new StringBuilder(finding.Message);
        foreach (var related in finding.Related)
        {
            message.Append('\n');
            if (file.HasPlaces)
                message.Append($"Line {file.Review.Job.Source.PositionOf(related.Span.Start).Line}: ");
            message.Append(related.Message);
        }

        if (finding.Fix is { } fix)
            message.Append($"\nFix{(fix.Safety == FixSafety.Safe ? "" : ", look first")}: {fix.Title}");
        return message.ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
