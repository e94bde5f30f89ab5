using JDAssistant.Conversations;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Tests.Conventions;
using JDAssistant.Text;

namespace JDAssistant.Tests.Exporting;

/// <summary>Bold, italic and links of a page are kept in what is exported, taken in hand and revised.</summary>
public sealed class EmphasisTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("tests/JDAssistant.Tests/fixtures/exporting/emphasis.html"));

    private static readonly string[] Kept =
    [
        "At **Birch Lane Stables** in *Ludlow* you look after ***thirty*** horses. Read [how we work](https://birchlane.example/yard?a=1&b=%282%29), but not this or that.",
        "- Muck out **before seven**, feed and water",
        "- Lead *calmly*; **tell us** when a horse is lame",
        "- **Licence:** you drive a car and a trailer",
        "- **Hours**: 39 a week",
        "Pay: **£12.80 per hour**. Apply at <yard@birchlane.example>.",
    ];

    [Fact]
    public void A_page_is_exported_with_its_emphasis_and_its_safe_links()
    {
        var job = JobDescriptionParser.Parse(Page);

        MarkdownExport.Write(job).Split('\n').Should().Contain(Kept).And.Contain("# Stable Assistant").And.Contain("## What you do");
        HtmlExport.Write(job).Should().Contain("<strong>Birch Lane Stables</strong> in <em>Ludlow</em>").And.Contain("<a href=\"https://birchlane.example/yard?a=1&amp;b=%282%29\">how we work</a>")
            .And.Contain("<a href=\"mailto:yard@birchlane.example\">").And.NotContain("javascript");
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("word")]
    public void A_page_that_is_exported_and_read_again_is_the_same_job(string format)
    {
        var job = JobDescriptionParser.Parse(Page);
        var again = JobDescriptionParser.Parse(ReadBackTable.Written(format, job));

        JobDifferences.Between(job, again).Should().BeEmpty();
        MarkdownExport.Write(again).Should().Be(MarkdownExport.Write(job));
    }

    [Fact]
    public void Spans_of_a_page_still_lead_to_its_words()
    {
        var job = JobDescriptionParser.Parse(Page);

        job.Source.Looks.Should().HaveCountGreaterThan(8).And.OnlyContain(look => look.Span.Start < look.Span.End);
        foreach (var words in new[] { "Birch Lane Stables", "thirty", "£12.80", "how we work", "39 a week" })
        {
            var at = job.Source.Text.IndexOf(words, StringComparison.Ordinal);
            var span = job.Source.ToOriginal(new TextSpan(at, at + words.Length));
            Page[span.Start..span.End].Should().Be(words);
        }
    }

    [Fact]
    public async Task A_page_that_is_pasted_is_revised_as_Markdown()
    {
        var desk = new TextDesk(Policy.Default);

        var revised = await desk.ReviseAsync(Page, ["pay is £13.40 an hour", "add: free lunch to the benefits"], TestContext.Current.CancellationToken);

        revised.Problem.Should().BeNull();
        revised.Text.Should().NotContain("<p>").And.NotContain("<li>").And.Contain("Pay: **£13.40 per hour**").And.Contain("- Free lunch").And.Contain("*Ludlow*").And.Contain("- **Licence:** you drive");
    }
}
