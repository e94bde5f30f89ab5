using System.Text;
using System.Xml;
using JDAssistant.Documents;
using JDAssistant.Rules;

namespace JDAssistant.Exporting.Reports;

/// <summary>JUnit XML, as build servers read it: a suite for each file, a case for each finding.</summary>
/// <remarks>
/// A finding at or above the limit is a failure, one below it passes with its words as output, a known or an allowed one
/// is skipped with the reason, a file that cannot be read is an error. A clean file is one passing case.
/// </remarks>
/// <param name="failOn">The least severity that fails; null where nothing does.</param>
public sealed class JUnitReport(Severity? failOn) : Report
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment,
    };

    /// <inheritdoc/>
    public override string Part(ReviewedFile file)
    {
        var review = file.Review;
        var skipped = file.KnownCount + review.Suppressed.Count;
        return Suite(file.Path, Math.Max(1, file.Findings.Count + review.Suppressed.Count), file.New.Count(Fails), 0, skipped, xml =>
        {
            foreach (var reported in file.Findings)
            {
                var finding = reported.Reviewed.Finding;
                var place = file.HasPlaces ? $"{file.Path}:{reported.Reviewed.Position.Line}:{reported.Reviewed.Position.Column}" : file.Path;
                Case(xml, file.Path, $"{finding.Rule.Id} {finding.Rule.Name} {place[file.Path.Length..].TrimStart(':')}".TrimEnd(), () =>
                {
                    if (reported.IsKnown)
                        Element(xml, "skipped", $"known from the baseline: {finding.Message}");
                    else if (Fails(finding))
                        Element(xml, "failure", finding.Message, Word(finding.Severity), $"{place}: {finding.Message}");
                    else
                        xml.WriteElementString("system-out", Clean($"{place}: {Word(finding.Severity)}: {finding.Message}"));
                });
            }

            foreach (var allowed in review.Suppressed)
                Case(xml, file.Path, $"{allowed.Finding.Rule.Id} {allowed.Finding.Rule.Name}", () => Element(xml, "skipped", $"allowed: {allowed.Reason}"));
            if (file.Findings.Count + review.Suppressed.Count == 0)
                Case(xml, file.Path, "review", static () => { });
        });
    }

    /// <inheritdoc/>
    public override string Part(string path, InputProblem problem) => Suite(path, 1, 0, 1, 0,
        xml => Case(xml, path, "read", () => Element(xml, "error", problem.Message, problem.Code)));

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary)
    {
        var failures = failOn switch
        {
            null => 0,
            Severity.Error => summary.Errors,
            Severity.Warning => summary.Errors + summary.Warnings,
            _ => summary.Errors + summary.Warnings + summary.Notices,
        };
        var tests = summary.Files.Sum(file => Math.Max(1, file.Findings + file.Known + file.Allowed)) + summary.Unreadable.Count;
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append($"<testsuites name=\"jd review\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{summary.Unreadable.Count}\" skipped=\"{summary.Known + summary.Allowed}\">\n");
        foreach (var part in parts)
            text.Append(part).Append('\n');
        return text.Append("</testsuites>\n").ToString();
    }

    private bool Fails(Finding finding) => failOn is { } least && finding.Severity >= least;

    private static string Suite(string path, int tests, int failures, int errors, int skipped, Action<XmlWriter> cases)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(path));
            xml.WriteAttributeString("tests", XmlConvert.ToString(tests));
            xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
            xml.WriteAttributeString("errors", XmlConvert.ToString(errors));
            xml.WriteAttributeString("skipped", XmlConvert.ToString(skipped));
            cases(xml);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Case(XmlWriter xml, string path, string name, Action body)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(path));
        xml.WriteAttributeString("name", Clean(name));
        body();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string message, string? type = null, string? body = null)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("message", Clean(message));
        if (type is not null)
            xml.WriteAttributeString("type", type);
        if (body is not null)
            xml.WriteString(Clean(body));
        xml.WriteEndElement();
    }

    /// <summary>XML 1.0 has no place for most control characters and for half a surrogate pair.</summary>
    private static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean?.Append(text, i, 2);
                i++;
            }
            else
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
                clean.Append('\uFFFD');
            }
        }

        return clean?.ToString() ?? text;
    }
}
