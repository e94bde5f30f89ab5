using AngleSharp.Html.Parser;
using JDAssistant.Exporting;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Exporting;

public sealed class HtmlExportTests
{
    [Fact]
    public void Writes_headings_paragraphs_lists_links_and_emphasis()
    {
        const string Posting = """
            # Night Baker

            ## What you'll do

            - Bake **bread**
              - rye
            - See [our *recipes*](https://example.com/?a=1&b=2)

            ### Cleaning

            Mop & sweep.
            """;

        HtmlExport.Write(JobDescriptionParser.Parse(Posting)).Should().Be("""
            <h2>Night Baker</h2>
            <h3>What you'll do</h3>
            <ul><li>Bake <strong>bread</strong><ul><li>rye</li></ul></li><li>See <a href="https://example.com/?a=1&amp;b=2">our <em>recipes</em></a></li></ul>
            <p><strong>Cleaning</strong></p>
            <p>Mop &amp; sweep.</p>

            """.ReplaceLineEndings("\n"));
    }

    public static TheoryData<string> Attacks() =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[click](javascript:alert(1))", "[click](<java\nscript:alert(1)>)", "[click](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href=\"javascript:alert(1)\">click</a>", "[\"><script>alert(1)</script>](https://example.com)", "[x](https://example.com/\"onmouseover=\"alert(1))", "`<script>alert(1)</script>`",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script\\>alert(1)\\</script\\>", "<svg/onload=alert(1)>", "<javascript:alert(1)@x>", "<style>*{display:none}</style>", "<!--><script>alert(1)</script>-->",
        "<b onclick=alert(1)>bold</b>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "&#60;script&#62;alert(1)&#60;/script&#62;", "vbscript:alert(1) <vbscript://alert(1)>", "[a](VBSCRIPT:x)",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Lets_no_script_and_no_other_tag_pass(string attack)
    {
        string[] places = [$"# Baker {attack}\n\nText\n", $"# Baker\n\n{attack}\n", $"# Baker\n\n## What you'll do {attack}\n\n- Bake {attack}\n- {attack}\n\n> {attack}\n", $"<p>Baker</p><ul><li>{attack}</li></ul><p>a</p><p>b</p>"];
        foreach (var text in places)
        {
            var html = HtmlExport.Write(JobDescriptionParser.Parse(text));
            var body = new HtmlParser().ParseDocument(html).Body!;

            body.QuerySelectorAll("*").Select(element => element.LocalName).Should().BeSubsetOf(HtmlExport.Tags);
            body.QuerySelectorAll("*").SelectMany(element => element.Attributes).Should().NotContain(
                attribute => attribute.Name != "href" || !(attribute.Value.StartsWith("https://") || attribute.Value.StartsWith("mailto:")));
        }
    }

    [Fact]
    public void Says_what_the_text_says()
    {
        const string Text = "# Baker\n\nWe pay < $20 & > $15, \"every\" hour's work.\n\n- List<string> is fine\n- 2 * 3 * 4\n";

        new HtmlParser().ParseDocument(HtmlExport.Write(JobDescriptionParser.Parse(Text))).Body!.TextContent
            .Should().Be("Baker\nWe pay < $20 & > $15, \"every\" hour's work.\nList<string> is fine2 * 3 * 4\n");
    }
}
