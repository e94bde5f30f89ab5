using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class WordReaderTests
{
    [Fact]
    public void Reads_headings_lists_tables_and_leaves_out_what_was_deleted()
    {
        var file = Word(body =>
        {
            body.Append(Styled("Title", "Night Baker"));
            body.Append(Styled("Heading2", "Requirements"));
            body.Append(Item(0, "A food hygiene certificate"), Item(1, "Level 2 or above"));
            body.Append(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Bake bread")), new DeletedRun(new Run(new DeletedText(" and cakes")))));
            body.Append(new Table(Row("Salary", "£24,000 a year"), Row("Location", "Leeds")));
        });

        var (markdown, problem) = InputCheck.Decode(file);

        problem.Should().BeNull();
        markdown.Should().Be("""
            # Night Baker

            ## Requirements

            - A food hygiene certificate
              - Level 2 or above

            Bake bread

            | Salary | £24,000 a year |
            | --- | --- |
            | Location | Leeds |

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Keeps_the_parts_of_a_cell_apart()
    {
        var file = Word(body =>
        {
            var row = Row("Practice", "Two years in a workshop");
            row.Elements<TableCell>().Last().Append(new Paragraph(), new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("First aid"))));
            body.Append(new Table(Row("Area", "Essential"), row));
        });

        InputCheck.Decode(file).Text.Should().Contain("| Practice | Two years in a workshop • First aid |\n");
    }

    [Fact]
    public void Keeps_the_addresses_of_links_that_are_fields()
    {
        var file = Word(body =>
        {
            body.Append(new Paragraph(
                Words("Apply "), Mark(FieldCharValues.Begin), new Run(new FieldCode(" HYPERLINK \"https://jobs.example/42\" \\o \"Apply\" ")), Mark(FieldCharValues.Separate),
                Words("on our page"), Mark(FieldCharValues.End), Words(" by May.")));
            body.Append(new Paragraph(new SimpleField(Words("our handbook")) { Instruction = "HYPERLINK \"https://jobs.example/book\"" }));
            body.Append(new Paragraph(Words("Page "), Mark(FieldCharValues.Begin), new Run(new FieldCode(" PAGE ")), Mark(FieldCharValues.Separate), Words("2"), Mark(FieldCharValues.End), Words(" of 3")));
        });

        var (markdown, _) = InputCheck.Decode(file);

        markdown.Should().Contain("Apply [on our page](https://jobs.example/42) by May.").And.Contain("[our handbook](https://jobs.example/book)").And.Contain("Page 2 of 3");

        static Run Words(string words) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(words) { Space = SpaceProcessingModeValues.Preserve });
        static Run Mark(FieldCharValues mark) => new(new FieldChar { FieldCharType = mark });
    }

    [Fact]
    public void Refuses_a_file_that_unpacks_to_too_much()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 60; i++)
                entry.Write(zeros);
        }

        var (markdown, problem) = InputCheck.Decode(memory.ToArray());

        markdown.Should().BeNull();
        problem!.Code.Should().Be("too-large");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<w:document")]
    [InlineData("")]
    public void Refuses_what_is_no_document_with_a_sentence_that_helps(string xml)
    {
        var file = Word(body => body.Append(new Paragraph()));
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(xml);
        }

        var (markdown, problem) = InputCheck.Decode(memory.ToArray());

        markdown.Should().BeNull();
        problem!.Message.Should().Contain("paste its text");
    }

    [Fact]
    public void Refuses_a_zip_that_is_no_word_file()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("readme.txt");

        InputCheck.Decode(memory.ToArray()).Problem!.Code.Should().Be("unsupported-file");
    }

    [Fact]
    public void Leaves_out_the_mark_that_some_editors_put_before_the_text() =>
        InputCheck.Decode((byte[])[0xEF, 0xBB, 0xBF, .. "# Chef"u8]).Text.Should().Be("# Chef");

    private static byte[] Word(Action<Body> write)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            var styles = part.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = new Styles(
                new Style(new StyleName { Val = "heading 2" }) { StyleId = "Heading2", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "Title" }) { StyleId = "Title", Type = StyleValues.Paragraph });
            var body = new Body();
            write(body);
            part.Document = new Document(body);
        }

        return memory.ToArray();
    }

    private static Paragraph Styled(string style, string words) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(words)));

    private static Paragraph Item(int level, string words) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 })),
        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(words)));

    private static TableRow Row(params string[] cells) =>
        new(cells.Select(cell => new TableCell(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(cell))))));
}
