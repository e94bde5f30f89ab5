using JDAssistant.Conversations.Replies;

namespace JDAssistant.Tests.Conversations.Replies;

public sealed class ExportWordsTests
{
    [Theory]
    [InlineData("export", "markdown")]
    [InlineData("Export it, please.", "markdown")]
    [InlineData("export as markdown", "markdown")]
    [InlineData("export as plain text", "text")]
    [InlineData("give me a text file", "text")]
    [InlineData("export as Word", "word")]
    [InlineData("Can I have it as a Word document?", "word")]
    [InlineData("docx please", "word")]
    [InlineData("as word", "word")]
    [InlineData("give me word", "word")]
    [InlineData("send me the text please", "text")]
    [InlineData("give me the JSON-LD", "json-ld")]
    [InlineData("schema.org JobPosting", "json-ld")]
    [InlineData("Greenhouse payload", "greenhouse")]
    [InlineData("the JSON for Greenhouse", "greenhouse")]
    [InlineData("export for lever", "lever")]
    [InlineData("ashby", "ashby")]
    [InlineData("html", "html")]
    [InlineData("I need the HTML of this posting", "html")]
    public void Knows_the_format(string words, string format) => ExportWords.FormatIn(words)!.Name.Should().Be(format);

    [Theory]
    [InlineData("word")]
    [InlineData("text")]
    [InlineData("what does the text say")]
    [InlineData("we use Greenhouse as our ATS")]
    [InlineData("HTML, CSS and JavaScript")]
    [InlineData("add HTML to the requirements")]
    [InlineData("greenhouse gardener, Hull, £12 an hour")]
    [InlineData("in a word, no")]
    [InlineData("Word or HTML?")]
    [InlineData("export manager for our office in Hull")]
    [InlineData("please export it to our new applicant tracking system with all of its fields, today, thank you very much indeed")]
    public void Leaves_other_words_alone(string words) => ExportWords.FormatIn(words).Should().BeNull();
}
