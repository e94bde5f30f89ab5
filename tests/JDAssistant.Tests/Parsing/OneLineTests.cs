using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Tests.Figures;

namespace JDAssistant.Tests.Parsing;

/// <summary>Texts that went through a box for one line of text: every line end is gone.</summary>
public sealed partial class OneLineTests
{
    private const string Advert = "Payroll Clerk\n\nAbout us\nTarnhollow Ferries carries cars and cattle to the islands all year round.\n\nWhat you'll do\n- Pay 400 people on time\n- Answer their questions\n"
        + "- File what the tax office wants\n\nRequirements\n- 3+ years of payroll experience\n- Patience\n\nBenefits\n- 28 days of holiday\n- Free crossings\n";

    [Theory]
    [InlineData(" ")]
    [InlineData("  ")]
    public void Yield_duties_and_requirements(string joint)
    {
        var job = JobDescriptionParser.Parse(Joined(Advert, joint));

        job.Title!.Text.Should().Be("Payroll Clerk");
        job.Sections.Where(section => section.Heading is not null).Select(section => section.Kind).Should()
            .Equal(SectionKind.AboutCompany, SectionKind.Responsibilities, SectionKind.Requirements, SectionKind.Benefits);
        job.SectionsOf(SectionKind.Responsibilities).Single().Items.Select(item => job.Slice(item.Content)).Should()
            .Equal("Pay 400 people on time", "Answer their questions", "File what the tax office wants");
        job.Requirements.Select(item => job.Slice(item.Span)).Should().Equal("3+ years of payroll experience", "Patience");
        job.Experience.Should().ContainSingle().Which.Min.Should().Be(3);
    }

    [Theory]
    [InlineData("1. Pay 400 people 2. Answer them 3. File taxes", "Pay 400 people|Answer them|File taxes")]
    [InlineData("• Pay 400 people • Answer them", "Pay 400 people|Answer them")]
    [InlineData("* Pay 400 people * Answer them * Lift 2 - 3 crates", "Pay 400 people|Answer them|Lift 2 - 3 crates")]
    public void Keep_their_items_whatever_marks_them(string items, string expected)
    {
        var job = JobDescriptionParser.Parse("Payroll Clerk **Company:** Tarnhollow Ferries **Location:** Oban, Scotland ## What you'll do " + items + " ## Requirements - Patience with everybody who calls");

        string.Join('|', job.SectionsOf(SectionKind.Responsibilities).Single().Items.Select(item => job.Slice(item.Content))).Should().Be(expected);
    }

    [Theory]
    [InlineData("You gather the Requirements Engineering Managers ask for, and you turn them into plans that our yards can build from without asking twice about each bolt.")]
    [InlineData("The Benefits Team looks after everybody, and you are the one who answers the phone when somebody asks what happens to the pension after a move abroad.")]
    [InlineData("You learn about the Duties Officer course and the rest of what the harbour asks of its people, and you keep a list of who has been to which of the courses.")]
    public void Have_no_heading_in_a_sentence(string text) =>
        JobDescriptionParser.Parse(text).Sections.Should().OnlyContain(section => section.Heading == null);

    [Theory]
    [InlineData("Experience with ledgers preferred1 year of payroll experience required", 1)]
    [InlineData("A degree in a related field4+ years of payroll experience", 4)]
    public void Tell_years_that_are_glued_to_a_word(string line, int years)
    {
        var demand = JobDescriptionParser.Parse("Payroll Clerk\n\nRequirements\n" + line).Experience.Should().ContainSingle().Subject;

        demand.Min.Should().Be(years);
        demand.IsRequired.Should().BeTrue();
    }

    [Fact]
    public void Keep_most_sections_of_the_labelled_texts()
    {
        int all = 0, kept = 0;
        foreach (var text in LabelledText.All().Where(text => !text.Text.Contains("</", StringComparison.Ordinal) && !text.Text.Contains("&lt;", StringComparison.Ordinal)))
        {
            var wanted = Headings(JobDescriptionParser.Parse(text.Text));
            all += wanted.Count;
            kept += wanted.Intersect(Headings(JobDescriptionParser.Parse(Joined(text.Text, " ")))).Count();
        }

        ((double)kept / all).Should().BeGreaterThan(0.85);
    }

    [Fact]
    public void Are_cut_where_three_blanks_stand_for_a_line_end()
    {
        var job = JobDescriptionParser.Parse("Payroll Clerk   Tarnhollow Ferries is a ferry line with 300 people in Oban. We have sailed for 90 years.   Responsibilities:   Pay 400 people on time   Answer their questions   File what the tax office wants   Requirements:   3+ years of payroll experience   Patience with everybody   A head for numbers\n");

        job.Title!.Text.Should().Be("Payroll Clerk");
        job.SectionsOf(SectionKind.Responsibilities).Single().Items.Select(item => job.Slice(item.Content)).Should().Equal("Pay 400 people on time", "Answer their questions", "File what the tax office wants");
    }

    [Fact]
    public void Keep_both_parts_of_a_title_before_a_label() =>
        JobDescriptionParser.Parse("Marine Engineer - Tug Boats Location: Oban, Scotland Salary: £38,000 - £42,000 per annum Type: Full-time, permanent About us Tarnhollow Ferries carries cars and cattle to the islands. The role You look after the engines of three tugs.\n")
            .Title!.Text.Should().Be("Marine Engineer - Tug Boats");

    [Fact]
    public void Keep_the_value_of_a_label_apart_from_the_heading_behind_it() =>
        Headings(JobDescriptionParser.Parse("Payroll Clerk About us Tarnhollow Ferries carries cars and cattle to the islands. The role You pay 400 people on time. Job Type: Full-time Benefits: Free crossings and a warm room above the harbour\n"))
            .Should().ContainSingle(heading => heading.Item1 == SectionKind.Benefits).Which.Item2.Should().Be("Benefits");

    private static List<(SectionKind, string)> Headings(JobDescription job) =>
        [.. job.Sections.Where(section => section.Heading is not null && section.Kind != SectionKind.Other).Select(section => (section.Kind, job.Slice(section.Heading!.Value))).Distinct()];

    private static string Joined(string text, string joint) => LineEnds().Replace(text.Trim(), joint);

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineEnds();
}
