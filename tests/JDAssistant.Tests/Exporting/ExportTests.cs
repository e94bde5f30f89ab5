using JDAssistant.Tests.Conventions;
using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Exporting;

public sealed class ExportTests
{
    [Fact]
    public void Every_format_is_in_the_description_of_the_API_and_on_the_page()
    {
        var api = File.ReadAllText(Repository.PathOf("src/JDAssistant.Bot/Web/openapi.json"));
        var page = File.ReadAllText(Repository.PathOf("src/JDAssistant.Bot/Web/Page/js/export.js"));

        api.Split($"[ {string.Join(", ", ExportFormats.All.Select(format => $"\"{format.Name}\""))} ]").Should().HaveCount(3, "openapi.json lists the formats of the request and of the parameter");
        ExportFormats.All.Should().OnlyContain(format => page.Contains($"[\"{format.Name}\", ", StringComparison.Ordinal), "export.js offers each");
    }

    private const string Messy = """
        Warehouse Operative
        ===

        **Pay:** £12.10 per hour

        | Hours | 40 a week |
        | --- | --- |
        | Place | Daventry |

        What You'll Do:
        * Unload the deliveries of the three docks at the back,
          and check them
        * Pick orders
            * by hand
        * Keep the [aisles](https://example.com/aisles) clean

        REQUIREMENTS
        1. A *forklift* licence
        2. Steady hands
        <!-- seen by Ada -->
        """;

    [Fact]
    public void Writes_headings_paragraphs_and_lists_only()
    {
        MarkdownExport.Write(JobDescriptionParser.Parse(Messy)).Should().Be("""
            # Warehouse Operative

            **Pay:** £12.10 per hour

            - **Hours:** 40 a week
            - **Place:** Daventry

            ## What You'll Do

            - Unload the deliveries of the three docks at the back, and check them
            - Pick orders
              - by hand
            - Keep the [aisles](https://example.com/aisles) clean

            ## REQUIREMENTS

            1. A *forklift* licence
            2. Steady hands

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Leaves_no_marks_in_plain_text()
    {
        PlainTextExport.Write(JobDescriptionParser.Parse(Messy)).Should().Be("""
            Warehouse Operative
            ===================

            Pay: £12.10 per hour

            - Hours: 40 a week
            - Place: Daventry

            What You'll Do
            --------------

            - Unload the deliveries of the three docks at the back, and check them
            - Pick orders
              - by hand
            - Keep the aisles (https://example.com/aisles) clean

            REQUIREMENTS
            ------------

            1. A forklift licence
            2. Steady hands

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Tells_two_levels_of_headings_apart_in_plain_text()
    {
        PlainTextExport.Write(JobDescriptionParser.Parse("# Baker\n\n## Requirements\n\n### Ovens\n\n- Deck ovens\n\n## Benefits\n\n- Bread\n")).Should()
            .Be("Baker\n=====\n\nRequirements\n============\n\nOvens\n-----\n\n- Deck ovens\n\nBenefits\n========\n\n- Bread\n");
    }

    [Theory]
    [InlineData("# Baker\n\n## Job code #\n\nA-17 is the code of this job.\n", "## Job code \\#\n")]
    [InlineData("# Developer C#\n\nWe write C#.\n", "# Developer C#\n")]
    public void Keeps_the_last_sign_of_a_heading(string text, string heading) =>
        MarkdownExport.Write(JobDescriptionParser.Parse(text.Replace("code #", "code \\#", StringComparison.Ordinal))).Should().Contain(heading);

    [Fact]
    public void Reads_back_the_same()
    {
        var job = JobDescriptionParser.Parse(Messy);

        var again = JobDescriptionParser.Parse(MarkdownExport.Write(job));

        MarkdownExport.Write(again).Should().Be(MarkdownExport.Write(job));
        again.Title!.Text.Should().Be(job.Title!.Text);
        again.Sections.Select(section => section.Kind).Should().Equal(job.Sections.Select(section => section.Kind));
        again.Pay.Select(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)).Should().Equal(job.Pay.Select(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)));
        Lists(again).Should().Equal(Lists(job));
    }

    private static IEnumerable<string> Lists(JobDescription job) =>
        job.Sections.SelectMany(section => section.Items).Select(item => string.Join(' ', job.Slice(item.Content).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(words => !words.Contains(':', StringComparison.Ordinal));
}
