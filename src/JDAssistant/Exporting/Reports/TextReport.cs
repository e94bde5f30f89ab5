using System.Text;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Reports;

/// <summary>A review for people at a terminal: each finding with its line, a caret under the words, and what to do.</summary>
/// <param name="useColour">ANSI colours, for a terminal that shows them.</param>
/// <param name="isOne">True where one file was asked for: it is shown whatever it holds, and no summary follows.</param>
public sealed class TextReport(bool useColour, bool isOne = true) : Report
{
    private const int MostFiles = 10;
    private const int Width = 96;
    private const string Indent = "      ";

    /// <inheritdoc/>
    public override bool Streams => true;

    /// <inheritdoc/>
    public override string Part(ReviewedFile file)
    {
        var review = file.Review;
        if (!isOne && review.Suppressed.Count + file.Findings.Count(each => !each.IsKnown) == 0)
            return "";
        var report = new StringBuilder();
        report.Append(Bold(file.Path)).Append('\n');
        foreach (var reported in file.Findings.Where(each => !each.IsKnown))
            WriteFinding(report, review.Job.Source, reported.Reviewed);
        if (file.KnownCount > 0)
            report.Append($"\n  known from the baseline: {string.Join(", ", file.Findings.Where(each => each.IsKnown).Select(each => $"{each.Reviewed.Finding.Rule.Id} {each.Reviewed.Finding.Rule.Name}"))}\n");
        foreach (var suppressed in review.Suppressed)
            report.Append($"\n  allowed: {suppressed.Finding.Rule.Id} {suppressed.Finding.Rule.Name} ({suppressed.Reason})\n");
        if (review.NotJudged.Count > 0)
            report.Append($"\n  not judged: the text is in another language than English (“{review.Job.Language}”), and {review.NotJudged.Count} rules about wording know English only\n");
        if (isOne && review.Law is { } law)
            report.Append('\n').Append(LawReport.InBrief(law, review.Job.Source));
        return report.Append('\n').Append(Summary(file)).Append(isOne ? "\n" : "\n\n").ToString();
    }

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary) =>
        string.Concat(parts) + (isOne ? "" : Totals(summary));

    private string Totals(ReviewSummary summary)
    {
        var text = new StringBuilder();
        var worst = summary.Worst;
        if (worst.Count > 1)
        {
            text.Append(Bold("Lowest scores")).Append('\n');
            foreach (var file in worst.Take(MostFiles))
                text.Append($"  {file.Score,3}  {file.Path}  {Found(file.Errors, file.Warnings, file.Notices)}\n");
            if (worst.Count > MostFiles)
                text.Append($"  … and {Count(worst.Count - MostFiles, "file")} more with findings\n");
            text.Append('\n');
        }

        if (summary.Rules.Count > 0)
        {
            text.Append(Bold("Findings by rule")).Append('\n');
            foreach (var (rule, count) in summary.Rules)
                text.Append($"  {count,6:N0}  {rule.Id}  {rule.Name}\n");
            text.Append('\n');
        }

        text.Append(Bold($"{Count(summary.Files.Count, "file")} reviewed")).Append(": ").Append(Found(summary.Errors, summary.Warnings, summary.Notices));
        if (summary.Files.Count > 0)
            text.Append($"; {summary.Clean:N0} clean, mean score {summary.MeanScore} of {Score.Best}");
        if (summary.Known > 0)
            text.Append($"; {summary.Known:N0} known from the baseline");
        if (summary.Allowed > 0)
            text.Append($"; {summary.Allowed:N0} allowed");
        if (summary.Unreadable.Count > 0)
            text.Append($"; {Count(summary.Unreadable.Count, "file")} not read");
        return text.Append('\n').ToString();
    }

    private void WriteFinding(StringBuilder report, SourceText source, ReviewedFinding reviewed)
    {
        var finding = reviewed.Finding;
        report.Append($"\n  {reviewed.Position.Line}:{reviewed.Position.Column}  ")
            .Append(Coloured(finding.Severity, Word(finding.Severity)))
            .Append($"  {finding.Message}  ")
            .Append(Faint($"{finding.Rule.Id} {finding.Rule.Name}"))
            .Append('\n');
        if (!finding.Span.IsEmpty)
            WriteLine(report, source, finding.Span, reviewed.Position, finding.Severity);
        foreach (var related in finding.Related)
        {
            var position = source.PositionOf(related.Span.Start);
            report.Append($"{Indent}{position.Line}:{position.Column}  {related.Message}\n");
            if (!related.Span.IsEmpty)
                WriteLine(report, source, related.Span, position, finding.Severity);
        }

        if (finding.Fix is { } fix)
            report.Append($"{Indent}{(fix.Safety == FixSafety.Safe ? "fix" : "fix, look first")}: {fix.Title}\n");
    }

    /// <summary>The line that holds the words, cut to the window around them, and carets under them.</summary>
    private void WriteLine(StringBuilder report, SourceText source, TextSpan span, LinePosition position, Severity severity)
    {
        var line = source.LineSpan(position.Line);
        var end = Math.Max(Math.Min(span.End, line.End), Math.Min(span.Start + 1, line.End));
        var from = line.Start;
        if (line.Length > Width)
            from = Math.Max(line.Start, Math.Min(span.Start - (Width / 3), line.End - Width));
        var to = Math.Min(line.End, from + Width);
        if (from > line.Start && char.IsLowSurrogate(source.Original[from]))
            from++;
        var before = from > line.Start ? "…" : "";
        var after = to < line.End ? "…" : "";
        var caretEnd = Math.Min(end, to);
        report.Append(Indent).Append(before).Append(Shown(source.Original.AsSpan(from, to - from))).Append(after).Append('\n')
            .Append(Indent)
            .Append(' ', before.Length + span.Start - from)
            .Append(Coloured(severity, new string('^', Math.Max(1, caretEnd - span.Start))))
            .Append('\n');
    }

    private static string Shown(ReadOnlySpan<char> text)
    {
        var shown = text.ToString();
        // One column each, so that the carets stand under their words and no control character reaches the terminal.
        return string.Create(shown.Length, shown, static (target, given) =>
        {
            for (var i = 0; i < given.Length; i++)
                target[i] = char.IsControl(given[i]) || given[i] is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') ? ' ' : given[i];
        });
    }

    private string Summary(ReviewedFile file)
    {
        var findings = file.New.ToList();
        var found = Found(
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            findings.Count(finding => finding.Severity == Severity.Notice));
        var safe = findings.Count(finding => finding.Fix?.Safety == FixSafety.Safe);
        var fixes = safe == 0 ? "" : $", {safe} of them mended by `jd fix`";
        var known = file.KnownCount == 0 ? "" : $"; {file.KnownCount} known from the baseline";
        return $"  {Bold($"Score {file.Review.Score.Total} of {Score.Best}")}: {found}{fixes}{known}";
    }

    private string Found(int errors, int warnings, int notices) =>
        errors + warnings + notices == 0 ? "nothing found" : string.Join(", ", Counts(errors, warnings, notices));

    private IEnumerable<string> Counts(int errors, int warnings, int notices) =>
        new[] { (Severity.Error, errors), (Severity.Warning, warnings), (Severity.Notice, notices) }
            .Where(pair => pair.Item2 > 0)
            .Select(pair => Coloured(pair.Item1, Count(pair.Item2, Word(pair.Item1))));

    private string Coloured(Severity severity, string text) => Ansi(text, severity switch
    {
        Severity.Error => "31",
        Severity.Warning => "33",
        _ => "36",
    });

    private string Bold(string text) => Ansi(text, "1");

    private string Faint(string text) => Ansi(text, "2");

    private string Ansi(string text, string code) => useColour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
