using JDAssistant.Exporting.Ats;
using JDAssistant.Exporting.Postings;
using JDAssistant.Exporting.Word;

namespace JDAssistant.Exporting;

/// <summary>All formats that a job description can be given out in.</summary>
public static class ExportFormats
{
    public static ExportFormat Markdown { get; } = new("markdown", "Markdown", "text/markdown", "md", MarkdownExport.Write);

    public static ExportFormat Html { get; } = new("html", "HTML", "text/html", "html", HtmlExport.Write);

    public static ExportFormat Text { get; } = new("text", "plain text", "text/plain", "txt", PlainTextExport.Write);

    public static ExportFormat Word { get; } =
        new("word", "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", WordExport.Write);

    public static ExportFormat JsonLd { get; } =
        new("json-ld", "schema.org JobPosting", "application/ld+json", "jsonld", JobPostingExport.Write);

    public static ExportFormat Greenhouse { get; } = new("greenhouse", "Greenhouse", "application/json", "greenhouse.json", GreenhouseExport.Write);

    public static ExportFormat Lever { get; } = new("lever", "Lever", "application/json", "lever.json", LeverExport.Write);

    public static ExportFormat Ashby { get; } = new("ashby", "Ashby", "application/json", "ashby.json", AshbyExport.Write);

    /// <summary>The formats in the order in which they are offered.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Markdown, Html, Text, Word, JsonLd, Greenhouse, Lever, Ashby];

    /// <summary>The names, for a sentence: "markdown, html, …".</summary>
    public static string Names { get; } = string.Join(", ", All.Select(format => format.Name));

    /// <summary>The format called <paramref name="name"/>, whatever its case; null where there is none.</summary>
    public static ExportFormat? Find(string name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
