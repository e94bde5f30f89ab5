using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Exporting;

/// <summary>What is numbered stays numbered, in every format and on the way back.</summary>
public sealed class NumberedListTests
{
    private static readonly string Fixture = File.ReadAllText(Repository.PathOf("tests/JDAssistant.Tests/fixtures/exporting/numbered-lists.md"));

    [Fact]
    public void Markdown_keeps_numbers_and_nesting() => MarkdownExport.Write(JobDescriptionParser.Parse(Fixture)).Should().Be(WithoutBlankLineBetweenItems(Fixture));

    [Fact]
    public void Word_keeps_numbers_and_nesting_and_restarts_every_list() =>
        Items(ReadBackTable.Written("word", JobDescriptionParser.Parse(Fixture))).Should().Equal(Items(Fixture));

    [Fact]
    public void Plain_text_keeps_numbers_and_nesting() => Items(ReadBackTable.Written("text", JobDescriptionParser.Parse(Fixture))).Should().Equal(Items(Fixture));

    [Fact]
    public void Html_has_ordered_lists()
    {
        HtmlExport.Write(JobDescriptionParser.Parse("# Brewer\n\n## Steps\n\n1. Mash\n   - malt\n   - water\n   1. stir\n2. Boil\n\n- Rest\n")).Should().Be("""
            <h2>Brewer</h2>
            <h3>Steps</h3>
            <ol><li>Mash<ul><li>malt</li><li>water</li></ul><ol><li>stir</li></ol></li><li>Boil</li></ol>
            <ul><li>Rest</li></ul>

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("word")]
    public void The_job_is_the_same_when_it_is_read_back(string format)
    {
        var job = JobDescriptionParser.Parse(Fixture);
        var again = JobDescriptionParser.Parse(ReadBackTable.Written(format, job));

        JobDifferences.Between(job, again).Should().BeEmpty();
        Shape(again).Should().Equal(Shape(job));
    }

    [Theory]
    [InlineData("<h1>Brewer</h1><h2>Steps</h2><ol><li>Mash<ul><li>malt</li></ul></li><li>Boil</li></ol>", "1. Mash\n   - malt\n2. Boil\n")]
    [InlineData("Brewer\n\nSteps:\n1) Mash\n2) Boil\n", "1. Mash\n2. Boil\n")]
    [InlineData("Brewer\n\nSteps:\n(1) Mash\n(2) Boil\n", "1. Mash\n2. Boil\n")]
    [InlineData("# Brewer\n\n## Steps\n\n1. Mash\n1. Boil\n1. Cool\n", "1. Mash\n2. Boil\n3. Cool\n")]
    [InlineData("# Brewer\n\n## Steps\n\na) Mash\nb) Boil\n", "- a) Mash\n- b) Boil\n")]
    public void What_is_numbered_in_any_input_is_numbered_in_Markdown(string text, string list) =>
        MarkdownExport.Write(JobDescriptionParser.Parse(text)).Should().EndWith($"## Steps\n\n{list}");

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("word")]
    public void Letters_that_other_lines_name_stay_with_the_words(string format)
    {
        var job = JobDescriptionParser.Parse("# Brewer\n\n## What you'll do\n\na) Mash 200 litres a day\nb) Write down what a) gave\n\n## What you need\n\n- 2 years of experience\n");
        var again = JobDescriptionParser.Parse(ReadBackTable.Written(format, job));

        JobDifferences.Between(job, again).Should().BeEmpty();
        MarkdownExport.Write(again).Should().Be(MarkdownExport.Write(job)).And.Contain("a) Mash");
    }

    [Fact]
    public void Lever_which_knows_bullets_only_gets_the_items_of_a_numbered_list() =>
        ExportFormats.Find("lever")!.Write(JobDescriptionParser.Parse("# Brewer\n\n## Steps\n\n1. Mash\n2. Boil\n")).Text.Should().Contain("<li>Mash</li><li>Boil</li>").And.NotContain("<ol>");

    [Fact]
    public void A_list_that_lost_its_numbers_is_named() =>
        JobDifferences.Between(JobDescriptionParser.Parse("# Brewer\n\n## Steps\n\n1. Mash\n"), JobDescriptionParser.Parse("# Brewer\n\n## Steps\n\n- Mash\n")).Should().Equal("items: “#. Mash” became “Mash”");

    private static IEnumerable<string> Items(string text) => text.Split('\n').Where(line => line.TrimStart(' ') is [>= '0' and <= '9' or '-', not '-', ..]);

    private static IEnumerable<(int Depth, bool IsNumbered, string Words)> Shape(JobDescription job) =>
        from section in job.Sections
        from block in section.Blocks
        where block.Kind == BlockKind.Item
        select (block.Depth, char.IsAsciiDigit(job.Source.Text[block.Span.Start]), job.Slice(block.Content));

    private static string WithoutBlankLineBetweenItems(string text) => text.Replace("offer\n\n- Travel", "offer\n- Travel", StringComparison.Ordinal);
}
