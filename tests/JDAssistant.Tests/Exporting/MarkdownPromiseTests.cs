using System.Net;
using AngleSharp.Html.Parser;
using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Tests.Figures;
using Markdig;

namespace JDAssistant.Tests.Exporting;

/// <summary>Every sentence that Formats.md says about Markdown, on all texts of the fixtures.</summary>
public sealed class MarkdownPromiseTests
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    public static TheoryData<string> Texts() => [.. LabelledText.All().Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Has_only_headings_paragraphs_lists_and_quotations(string name)
    {
        var lines = Export(name).Split('\n');

        lines[^1].Should().BeEmpty("one line end ends the text");
        lines.Should().NotContain(line => line.EndsWith(' ') || line.Contains('\t', StringComparison.Ordinal));
        lines[..^1].Zip(lines.Skip(1)).Should().NotContain(pair => pair.First.Length == 0 && pair.Second.Length == 0, "one blank line parts blocks");
        for (var i = 1; i < lines.Length - 1; i++)
        {
            if (lines[i].Length > 0 && lines[i - 1].Length > 0)
                (IsItem(lines[i]) && IsItem(lines[i - 1])).Should().BeTrue("only items stand below each other without a blank line: {0}", lines[i]);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Means_to_any_reader_of_CommonMark_what_the_HTML_says(string name)
    {
        var job = Job(name);
        var markdown = Export(name);

        var rendered = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, CommonMark)).Body!;
        var html = new HtmlParser().ParseDocument(HtmlExport.Write(job)).Body!;

        Words(rendered.TextContent).Should().Be(Words(html.TextContent));
        rendered.QuerySelectorAll("li").Length.Should().Be(html.QuerySelectorAll("li").Length);
        rendered.QuerySelectorAll("ol > li").Length.Should().Be(html.QuerySelectorAll("ol > li").Length);
        rendered.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct().Should().BeEquivalentTo(
            html.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct());
        if (job.Title is { } title)
            rendered.QuerySelectorAll("h1, li:first-child, li:nth-child(2)").Should().Contain(line => line.TextContent.Contains(title.Text, StringComparison.Ordinal), "the title heads the text or is a row of its table");
        rendered.QuerySelectorAll("h1").Length.Should().BeLessThanOrEqualTo(job.Title is null ? 0 : 1);
        rendered.QuerySelectorAll("*").Select(element => element.LocalName).Should().BeSubsetOf(
            ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "strong", "em", "a"]);
    }

    [Theory]
    [InlineData("Costs 2 * 3 * 4, `code`, snake_case_name and _real_ emphasis")]
    [InlineData("A\\*B, 5 \\* 3, [[Add: the pay]] and [brackets] alone")]
    [InlineData("Use List<string>, a < b, <b>bold</b> and &lt;script&gt;")]
    [InlineData("**Bold *both* bold** ***all*** un**break**able")]
    [InlineData("[link](https://example.com/a_(b)) ![picture](https://example.com/x.png) <https://example.com/>")]
    [InlineData("AT&T &amp;copy; &copy; R&D; 100% #1")]
    public void Keeps_the_look_and_the_words_of_a_line(string line)
    {
        var job = JobDescriptionParser.Parse($"# Baker\n\n{line}\n");
        var markdown = MarkdownExport.Write(job);

        var rendered = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, CommonMark)).Body!;
        var html = new HtmlParser().ParseDocument(HtmlExport.Write(job)).Body!;

        rendered.TextContent.Trim().Should().Be(html.TextContent.Trim());
        Looks(rendered).Should().Equal(Looks(html));
        MarkdownExport.Write(JobDescriptionParser.Parse(markdown)).Should().Be(markdown);
    }

    [Theory]
    [InlineData("\\# no heading")]
    [InlineData("1\\. no list")]
    [InlineData("\\- no item")]
    [InlineData("\\> no quotation")]
    public void Escapes_what_would_begin_another_block(string line) =>
        MarkdownExport.Write(JobDescriptionParser.Parse($"# Baker\n\nThe first paragraph of this text.\n\n{line}\n")).Should().EndWith($"\n{line}\n");

    private static string Export(string name) => MarkdownExport.Write(Job(name));

    private static JobDescription Job(string name) => JobDescriptionParser.Parse(LabelledText.All().Single(text => text.Name == name).Text);

    private static bool IsItem(string line) => line.TrimStart(' ').TrimStart("0123456789".ToCharArray()) is var rest && (rest.StartsWith("- ", StringComparison.Ordinal) || rest.StartsWith(". ", StringComparison.Ordinal));

    private static string Words(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<string> Looks(AngleSharp.Dom.IElement body) =>
        body.QuerySelectorAll("strong, em, a").Select(element => $"{element.LocalName} {element.TextContent.Trim()}").Order(StringComparer.Ordinal);
}
