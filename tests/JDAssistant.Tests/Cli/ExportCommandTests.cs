using JDAssistant.Exporting;

namespace JDAssistant.Tests.Cli;

public sealed class ExportCommandTests
{
    private const string Posting = "# Night Baker\n\nCrumb & Co, Leeds, UK\n\n## What you'll do\n\n- Bake bread\n- Clean the ovens\n";

    public static TheoryData<string> Formats() => [.. ExportFormats.All.Where(format => format.IsText).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Prints_every_format_that_is_text(string format)
    {
        var jd = await Jd.RunWithInputAsync(Posting, "export", "-", "--to", format);

        jd.Exit.Should().Be(0);
        jd.Output.Should().Contain("Bake bread").And.EndWith("\n");
    }

    [Fact]
    public async Task Writes_markdown_where_no_format_is_named() =>
        (await Jd.RunWithInputAsync(Posting, "export", "-")).Output.Should().Be(Posting);

    [Fact]
    public async Task Names_what_Google_requires_and_the_text_lacks()
    {
        var jd = await Jd.RunWithInputAsync(Posting, "export", "-", "--to", "json-ld");

        jd.Error.Should().Contain("note: Google requires datePosted, but the text does not say when it was posted.");
    }

    [Fact]
    public async Task Wants_a_file_for_what_is_no_text()
    {
        var jd = await Jd.RunWithInputAsync(Posting, "export", "-", "--to", "word");

        jd.Exit.Should().Be(2);
        jd.Error.Should().Contain("-o FILE.docx");
    }

    [Fact]
    public async Task Saves_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var jd = await Jd.RunWithInputAsync(Posting, "export", "-", "--to", "word", "-o", path);

            jd.Exit.Should().Be(0);
            jd.Output.Should().BeEmpty();
            jd.Error.Should().BeEmpty("the document, read again, says what the text says");
            (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).Should().StartWith("PK"u8.ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Names_the_formats_where_one_is_not_known()
    {
        var jd = await Jd.RunWithInputAsync(Posting, "export", "-", "--to", "pdf");

        jd.Exit.Should().Be(2);
        jd.Error.Should().Contain("“pdf”").And.Contain("json-ld");
    }
}
