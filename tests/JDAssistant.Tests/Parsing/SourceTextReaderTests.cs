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
