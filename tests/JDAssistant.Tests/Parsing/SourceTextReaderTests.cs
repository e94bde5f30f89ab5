using JDAssistant.Parsing;
using JDAssistant.Text;

namespace JDAssistant.Tests.Parsing;

public sealed class SourceTextReaderTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("de\u00ADvel\u200Bop", "develop")]
    [InlineData("“you’ll”\u00A0see", "\"you'll\" see")]
    [InlineData("â€¢ Bakerâ€™s dozen", "• Baker's dozen")]
    [InlineData("R&amp;D &pound;20k", "R&D £20k")]
    [InlineData("Â£20k, façade, Ânes", "£20k, façade, Ânes")]
    [InlineData("C&#43;&#43; &#x2019;n caf&eacute; &#8211; &bull;", "C++ 'n café – •")]
    [InlineData("R&D; AT&T; a &notareference; &#999999999;", "R&D; AT&T; a &notareference; &#999999999;")]
    [InlineData("$74 â $95, pâte", "$74 – $95, pâte")]
    public void Reads_what_a_person_sees(string given, string seen) =>
        SourceTextReader.Read(given).Text.Should().Be(seen);

    [Fact]
    public void Leads_every_span_back_to_the_text_as_given()
    {
        const string Given = "Ba\u00ADker\r\n\u200BR&amp;D â€“ Leeds";
        var source = SourceTextReader.Read(Given);

        Original("Baker").Should().Be("Ba\u00ADker");
        Original("R&D").Should().Be("R&amp;D");
        Original("– Leeds").Should().Be("â€“ Leeds");
        Original("Leeds").Should().Be("Leeds");

        string Original(string words)
        {
            var at = source.Text.IndexOf(words, StringComparison.Ordinal);
            var span = source.ToOriginal(new TextSpan(at, at + words.Length));
            return Given[span.Start..span.End];
        }
    }

    [Fact]
    public void Reads_a_page_whose_tags_were_escaped()
    {
        const string Given = "&lt;h2&gt;About us&lt;/h2&gt;&lt;p&gt;We bake &amp;amp; sell.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Ovens&lt;/li&gt;&lt;/ul&gt;";
        var source = SourceTextReader.Read(Given);

        source.Text.Should().Contain("## About us").And.Contain("We bake & sell.").And.Contain("- Ovens");
        var at = source.Text.IndexOf("bake & sell", StringComparison.Ordinal);
        var span = source.ToOriginal(new TextSpan(at, at + 11));
        Given[span.Start..span.End].Should().Be("bake &amp;amp; sell");
    }

    [Fact]
    public void Keeps_the_lines_of_markdown_that_holds_tags()
    {
        const string Given = "---\ntitle: Baker\n---\n\nBread.<br><br>\n\n## You\n\n- Bake<br>\n- Sell<br>\n";

        SourceTextReader.Read(Given).Text.Should().Contain("\ntitle: Baker\n").And.Contain("\n## You\n").And.Contain("- Sell");
    }

    [Fact]
    public void Counts_lines_and_columns_in_the_text_as_given()
    {
        var source = SourceTextReader.Read("one\r\ntwo\rthree\nfour");

        source.PositionOf(0).Should().Be(new LinePosition(1, 1));
        source.PositionOf(5).Should().Be(new LinePosition(2, 1));
        source.PositionOf(10).Should().Be(new LinePosition(3, 2));
        source.PositionOf(18).Should().Be(new LinePosition(4, 4));
        source.LineSpan(2).Should().Be(new TextSpan(5, 8));
    }
}
