using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;
using JDAssistant.Text;

namespace JDAssistant.Tests.Parsing.Formats;

public sealed class SlackRichTextReaderTests
{
    private const string Posting =
        """
        [{"type": "header", "text": {"type": "plain_text", "text": "left out"}},
         {"type": "rich_text", "block_id": "b", "elements": [
          {"type": "rich_text_section", "elements": [
            {"type": "user", "user_id": "UBOT"}, {"type": "text", "text": " "},
            {"type": "text", "text": "Night Nurse", "style": {"bold": true}},
            {"type": "text", "text": "\nLeeds, see "}, {"type": "link", "url": "https://example.com", "text": "our ward"}, {"type": "text", "text": " "},
            {"type": "emoji", "name": "hospital", "unicode": "1f3e5"}, {"type": "text", "text": "\n\n"},
            {"type": "text", "text": "What you need", "style": {"bold": true}}, {"type": "text", "text": ":"}]},
          {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "NMC registration"}]}]},
          {"type": "rich_text_list", "style": "bullet", "indent": 1, "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "in good standing", "style": {"bold": true}}]}]},
          {"type": "rich_text_list", "style": "ordered", "indent": 0, "offset": 1, "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "2 years on a ward"}]}]},
          {"type": "rich_text_quote", "elements": [{"type": "text", "text": "quoted"}]},
          {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "a\n  b"}]}]}]
        """;

    [Fact]
    public void Reads_lists_and_bold_lines_with_the_marks_of_Markdown()
    {
        var source = Read(Posting);

        source.Text.Trim().Should().Be(
            "**Night Nurse**\nLeeds, see our ward 🏥\n\n**What you need:**\n- NMC registration\n  - in good standing\n2. 2 years on a ward\nquoted\na\n  b");
        source.Original.Should().StartWith(" Night Nurse\nLeeds, see our ward 🏥\n\nWhat you need:\n• NMC registration\n• in good standing\n2. 2 years on a ward\n");
    }

    [Fact]
    public void Emphasis_and_links_stand_beside_the_words_and_become_marks_on_demand()
    {
        var source = Read(
            """
            [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
              {"type": "text", "text": "Pay: "}, {"type": "text", "text": "£15 an hour", "style": {"bold": true}}, {"type": "text", "text": ", "},
              {"type": "text", "text": "no nights", "style": {"italic": true}}, {"type": "text", "text": ", "},
              {"type": "link", "url": "https://example.com/a", "text": "more"}, {"type": "text", "text": " "}, {"type": "link", "url": "javascript:a", "text": "not"}]}]}]
            """);

        source.Text.Trim().Should().Be("Pay: £15 an hour, no nights, more not");
        MarkedText.Of(source).Trim().Should().Be("Pay: **£15 an hour**, *no nights*, [more](https://example.com/a) not");
    }

    [Fact]
    public void Spans_lead_back_to_what_is_seen()
    {
        var source = Read(Posting);

        foreach (var words in new[] { "Night Nurse", "our ward", "NMC registration", "2. 2 years", "quoted" })
        {
            var at = source.Text.IndexOf(words, StringComparison.Ordinal);
            var span = source.ToOriginal(new TextSpan(at, at + words.Length));
            source.Original[span.Start..span.End].Should().Be(words);
        }

        var job = JobDescriptionParser.Parse(source);
        job.Title!.Text.Should().Be("Night Nurse");
        job.SectionsOf(SectionKind.Requirements).Should().ContainSingle();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("""[{"type": "rich_text"}, 5, null, {"type": "rich_text", "elements": [7, {"type": "rich_text_list"}, {"type": "rich_text_section", "elements": [null, {"type": "text"}, {"type": "emoji", "unicode": "zz"}, {"type": "new"}]}]}]""")]
    [InlineData("""{"type": "rich_text", "elements": {"type": "text"}}""")]
    [InlineData("""{"type": "rich_text", "elements": [{"type": "rich_text_list", "indent": 99, "offset": -4, "style": 3, "elements": [{"elements": [{"type": "text", "text": "\ud800 half"}]}]}]}""")]
    public void Never_throws(string blocks) => Read(blocks).Text.Should().NotContain("rich_text");

    private static SourceText Read(string blocks) => SlackRichTextReader.Read(JsonSerializer.Deserialize<JsonElement>(blocks), "UBOT");
}
