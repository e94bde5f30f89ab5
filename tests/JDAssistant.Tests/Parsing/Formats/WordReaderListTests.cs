using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JDAssistant.Parsing.Formats;

namespace JDAssistant.Tests.Parsing.Formats;

/// <summary>Lists of Word documents as Word numbers them.</summary>
public sealed class WordReaderListTests
{
    [Fact]
    public void Counts_each_level_and_begins_it_anew_below_another_item() =>
        Read((1, 0), (1, 1), (1, 1), (1, 0), (1, 1)).Should().Equal("1. A", "   1. B", "   2. C", "2. D", "   1. E");

    [Fact]
    public void Counts_on_over_lists_of_one_kind_unless_one_begins_anew() =>
        Read((1, 0), (2, 0), (3, 0), (3, 0)).Should().Equal("1. A", "2. B", "7. C", "8. D");

    [Fact]
    public void Knows_bullets_and_letters_from_numbers() => Read((4, 0), (4, 1), (1, 0), (4, 2)).Should().Equal("- A", "  1. B", "1. C", "      - D");

    [Fact]
    public void Takes_the_list_of_the_style_and_a_list_that_is_not_defined_for_bullets() => Read((null, 0), (null, 0), (9, 0)).Should().Equal("1. A", "2. B", "- C");

    /// <summary>The lines of paragraphs A, B, C… in these lists on these levels; without a list they have the style of one.</summary>
    private static string[] Read(params (int? List, int Level)[] items)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(items.Select((item, i) => new Paragraph(
                new ParagraphProperties(item.List is { } list
                    ? new NumberingProperties(new NumberingLevelReference { Val = item.Level }, new NumberingId { Val = list })
                    : new ParagraphStyleId { Val = "Numbered" }),
                new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(((char)('A' + i)).ToString()))))));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "List Number" }, new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))) { Type = StyleValues.Paragraph, StyleId = "Numbered" });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Kind(1, NumberFormatValues.Decimal, NumberFormatValues.Decimal, NumberFormatValues.LowerLetter),
                Kind(2, NumberFormatValues.Bullet, NumberFormatValues.Decimal, NumberFormatValues.LowerLetter),
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 7 }) { LevelIndex = 0 }) { NumberID = 3 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 4 });
        }

        return WordReader.Read(file.ToArray()).Markdown!.TrimEnd('\n').Split('\n');
    }

    private static AbstractNum Kind(int id, params NumberFormatValues[] formats) =>
        new(formats.Select((format, level) => new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = level })) { AbstractNumberId = id };
}
