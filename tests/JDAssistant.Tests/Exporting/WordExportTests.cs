using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using JDAssistant.Exporting.Word;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Exporting;

public sealed class WordExportTests
{
    private const string Posting = """
        # Night Baker

        Crumb & Co, Leeds, UK

        ## What you'll do

        - Bake **bread**
          - rye
          - wheat
        - Read [our recipes](https://example.com/recipes?a=1&b=2)

        1. Weigh
           1. flour
        2. Bake

        ### Cleaning

        > Leave it cleaner than you found it.

        Call <tel:+4411312345> or write to <jobs@crumb.example>.
        """;

    [Fact]
    public void Is_valid_Open_XML()
    {
        using var document = Open(Posting);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Has_headings_lists_links_and_language_of_Word_itself()
    {
        using var document = Open(Posting);
        var main = document.MainDocumentPart!;
        var paragraphs = main.Document!.Body!.Elements<Paragraph>().ToList();

        paragraphs.Select(paragraph => (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, paragraph.InnerText)).Should().StartWith(
        [
            ("Title", "Night Baker"), (null, "Crumb & Co, Leeds, UK"), ("Heading1", "What you'll do"), ("ListBullet", "Bake bread"), ("ListBullet", "rye"),
        ]);
        paragraphs.Should().Contain(paragraph => paragraph.InnerText == "Cleaning" && paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Heading2");
        paragraphs.Single(paragraph => paragraph.InnerText == "rye").ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value.Should().Be(1);
        main.HyperlinkRelationships.Select(link => link.Uri.OriginalString).Should().BeEquivalentTo(
            ["https://example.com/recipes?a=1&b=2", "tel:+4411312345", "mailto:jobs@crumb.example"]);
        main.Document.Descendants<Run>().Single(run => run.InnerText == "bread").RunProperties!.Bold.Should().NotBeNull();
        main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.Should().Be("en-GB");
    }

    [Fact]
    public void Is_the_same_file_for_the_same_text() =>
        WordExport.Write(JobDescriptionParser.Parse(Posting)).Should().Equal(WordExport.Write(JobDescriptionParser.Parse(Posting)));

    [Fact]
    public void Takes_characters_that_XML_has_no_place_for()
    {
        using var document = Open("# Baker\n\nBread\u0001 and\uD800 cake 🍰 \u0008[here](https://exa\u0002mple.com)\n");

        document.MainDocumentPart!.Document!.Body!.InnerText.Should().StartWith("BakerBread and cake 🍰");
    }

    private static WordprocessingDocument Open(string text) =>
        WordprocessingDocument.Open(new MemoryStream(WordExport.Write(JobDescriptionParser.Parse(text))), isEditable: false);
}
