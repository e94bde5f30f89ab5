using System.Text;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Reports;

/// <summary>A review for people at a terminal: each finding with its line, a caret under the words, and what to do.</summary>
/// <param name="useColour">ANSI colours, for a terminal that shows them.</param>
public sealed class TextReport(bool useColour)
{
    private const int Width = 96;
    private const string Indent = "      ";

    /// <summary>The report of one text; ends with a line end.</summary>
    /// <param name="name">What the text is called: a path, or "standard input".</param>
    /// <param name="review">The review to show.</param>
    public string Write(string name, Review review)
    {
        var report = new StringBuilder();
        report.Append(Bold(name)).Append('\n');
        foreach (var finding in review.Findings)
            WriteFinding(report, review.Job.Source, finding);
        foreach (var suppressed in review.Suppressed)
            report.Append($"\n  allowed: {suppressed.Finding.Rule.Id} {suppressed.Finding.Rule.Name} ({suppressed.Reason})\n");
        if (review.NotJudged.Count > 0)
            report.Append($"\n  not judged: the text is in another language than English (“{review.Job.Language}”), and {review.NotJudged.Count} rules about wording know English only\n");
        return report.Append('\n').Append(Summary(review)).Append('\n').ToString();
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

    private string Summary(Review review)
    {
        var findings = review.Findings.Select(reviewed => reviewed.Finding).ToList();
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Notice }
            .Select(severity => (Severity: severity, Count: findings.Count(finding => finding.Severity == severity)))
            .Where(pair => pair.Count > 0)
            .Select(pair => Coloured(pair.Severity, $"{pair.Count} {Word(pair.Severity)}{(pair.Count == 1 ? "" : "s")}"))
            .ToList();
        var found = counts.Count == 0 ? "nothing found" : string.Join(", ", counts);
        var safe = findings.Count(finding => finding.Fix?.Safety == FixSafety.Safe);
        var fixes = safe == 0 ? "" : $", {safe} of them mended by `jd fix`";
        return $"  {Bold($"Score {review.Score.Total} of {Score.Best}")}: {found}{fixes}";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

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
