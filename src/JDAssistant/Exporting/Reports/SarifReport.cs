using System.Text;
using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Reports;

/// <summary>SARIF 2.1.0, which code hosts and editors read: one run with the results of all files.</summary>
/// <remarks>
/// Offsets, lines and columns count UTF-16 code units (<c>columnKind</c>). What a comment in the text allows is a
/// suppressed result; what the baseline knows is <c>unchanged</c>. The fingerprint has a name of our own: GitHub computes
/// its <c>primaryLocationLineHash</c> itself. A Word file has no regions, because its bytes are not the text.
/// Specification: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
/// </remarks>
/// <param name="rules">The rules that may appear; those that do are described.</param>
/// <param name="hasBaseline">True where results are compared with a baseline.</param>
public sealed class SarifReport(IReadOnlyList<Rule> rules, bool hasBaseline) : Report
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public override string Part(ReviewedFile file)
    {
        var uri = Uri(file.Path);
        var results = file.Findings
            .Zip(file.Fingerprints, (reported, print) => JsonLinesReport.Write(json => WriteResult(json, file, uri, reported, print)))
            .Concat(Suppressed(file, uri));
        return string.Join(",\n", results);
    }

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary)
    {
        var text = new StringBuilder("{\"version\":\"2.1.0\",\"$schema\":\"").Append(Schema).Append("\",\"runs\":[{\n")
            .Append("\"tool\":").Append(JsonLinesReport.Write(json => WriteDriver(json, summary)))
            .Append(",\n\"invocations\":[").Append(JsonLinesReport.Write(json => WriteInvocation(json, summary)))
            .Append("],\n\"columnKind\":\"utf16CodeUnits\",\n\"results\":[");
        for (var i = 0; i < parts.Count; i++)
            text.Append(i == 0 ? "\n" : ",\n").Append(parts[i]);
        return text.Append("\n]}]}\n").ToString();
    }

    /// <summary>A path as a URI reference: relative where the path is, <c>file:</c> where it is rooted.</summary>
    internal static string Uri(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped
            : path.Length > 1 && path[1] == ':' ? "file:///" + path[..2] + escaped[(escaped.IndexOf("%3A", StringComparison.Ordinal) + 3)..]
            : escaped;
    }

    private void WriteResult(Utf8JsonWriter json, ReviewedFile file, string uri, ReportedFinding reported, string fingerprint)
    {
        WriteHead(json, file, uri, reported.Reviewed.Finding, fingerprint);
        if (hasBaseline)
            json.WriteString("baselineState", reported.IsKnown ? "unchanged" : "new");
        var finding = reported.Reviewed.Finding;
        WriteRelated(json, file, uri, finding);
        if (finding.Fix is { } fix && file.HasPlaces)
            WriteFix(json, file, uri, fix);
    }

    private static IEnumerable<string> Suppressed(ReviewedFile file, string uri)
    {
        var findings = file.Review.Suppressed;
        var prints = Fingerprints.Of(findings.Select(each => each.Finding), file.Review.Job.Source.Original);
        return findings.Zip(prints, (suppressed, print) => JsonLinesReport.Write(json =>
        {
            WriteHead(json, file, uri, suppressed.Finding, print);
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppressed.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }));
    }

    private static void WriteHead(Utf8JsonWriter json, ReviewedFile file, string uri, Finding finding, string fingerprint)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, file, uri, finding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("jdFinding/v1", fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("evidence", KebabName.Of(finding.Rule.Evidence));
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, ReviewedFile file, string uri, Finding finding)
    {
        if (finding.Related.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(json, file, uri, finding.Related[i].Span);
            WriteText(json, "message", finding.Related[i].Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, ReviewedFile file, string uri, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", fix.Safety == FixSafety.Safe ? fix.Title : fix.Title + " (look first: the meaning may change)");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, uri);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", file.Review.Job.Source, edit.Span);
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("safety", KebabName.Of(fix.Safety));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, ReviewedFile file, string uri, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, uri);
        if (file.HasPlaces)
            WriteRegion(json, "region", file.Review.Job.Source, span);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (!uri.Contains(':', StringComparison.Ordinal))
            json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    private void WriteDriver(Utf8JsonWriter json, ReviewSummary summary)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "JDAssistant");
        if (summary.RulePack.Length > 0)
        {
            json.WriteString("version", summary.RulePack);
            json.WriteString("semanticVersion", summary.RulePack);
        }

        json.WriteStartArray("rules");
        foreach (var info in summary.Named)
            WriteRule(json, rules.First(rule => rule.Info.Id == info.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var info = rule.Info;
        var page = RulePages.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", info.Id);
        json.WriteString("name", string.Concat(info.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        WriteText(json, "shortDescription", info.Summary);
        WriteText(json, "fullDescription", Why(page) ?? info.Summary);
        json.WriteStartObject("help");
        json.WriteString("text", page.Text);
        json.WriteString("markdown", page.Text);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(info.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in new[] { info.Category.ToLowerInvariant(), KebabName.Of(info.Evidence) }.Distinct())
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteString("problem.severity", info.Severity == Severity.Notice ? "recommendation" : Word(info.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The first paragraph below the page's heading "Why", on one line.</summary>
    private static string? Why(RulePage page)
    {
        const string Heading = "\n## Why\n";
        var text = page.Text.ReplaceLineEndings("\n");
        var at = text.IndexOf(Heading, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var from = at + Heading.Length;
        var end = text.IndexOf("\n\n", from, StringComparison.Ordinal);
        return text[from..(end < 0 ? text.Length : end)].Trim().Replace('\n', ' ');
    }

    private static void WriteInvocation(Utf8JsonWriter json, ReviewSummary summary)
    {
        json.WriteBoolean("executionSuccessful", summary.Unreadable.Count == 0);
        if (summary.Unreadable.Count == 0)
            return;
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (path, problem) in summary.Unreadable)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", problem.Message);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, Uri(path));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Notice ? "note" : Word(severity);
}
