using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields.Sections;

/// <summary>What prose without a heading is about.</summary>
public sealed class ProseKindsTests
{
    // Each part on one line, as a form with four boxes leaves it.
    private const string Form = """
        Harrow Kilns is a family-owned maker of stoneware, founded in 1962 and headquartered in Stoke. We work with 300 shops around the world, and our mission is to make plates that outlive whoever bought them, at a price that a young household can afford.

        We are looking for a Kiln Technician who keeps the night firing going. You will load the kilns, watch the curves, and hand over to the day shift with a few lines in the book.Responsibilities:Load and unload the kilnsWatch the firing curvesKeep the book of firings

        Two years of experience with gas kilnsAbility to lift 25 kgGood knowledge of glazesHigh school diploma or equivalent

        Competitive salaryPension and health insuranceFree lunches in the canteen and a discount in our shop
        """;

    [Fact]
    public void Parts_the_boxes_of_a_form_by_what_they_say()
    {
        var job = JobDescriptionParser.Parse(Form);

        job.Sections.Select(section => section.Kind).Should().Equal(
            SectionKind.AboutCompany, SectionKind.Summary, SectionKind.Responsibilities, SectionKind.Requirements, SectionKind.Benefits);
        job.Sections.Where(section => section.Heading is not null).Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Responsibilities);
        job.Slice(job.Sections[0].Span).Should().StartWith("Harrow Kilns").And.EndWith("can afford.");
        job.Slice(job.Sections[4].Span).Should().StartWith("Competitive salary").And.EndWith("our shop");
    }

    [Theory]
    [InlineData("Tidewater Foods is a leading supplier of smoked fish with offices in nine countries. Our customers trust us since our founding.", SectionKind.AboutCompany)]
    [InlineData("Founded in 1908 and headquartered in Hull, Tidewater Foods is one of the oldest smokehouses on the coast.", SectionKind.AboutCompany)]
    [InlineData("Tidewater Foods is looking for a baker. You will bake for our customers around the world, and our mission is your mission.", SectionKind.Summary)]
    [InlineData("The baker is a key member of the night crew and is responsible for the ovens in all of our bakeries nationwide.", SectionKind.Summary)]
    [InlineData("Tidewater Foods makes oatcakes for ships and lighthouses. There are forty of us in two towns.", SectionKind.AboutCompany)]
    [InlineData("We bake oatcakes for ships and lighthouses, and there are forty of us in two small towns.", SectionKind.AboutCompany)]
    [InlineData("We make sure that ships and lighthouses have their oatcakes, all through the long winter nights.", SectionKind.Summary)]
    [InlineData("Are you at home in one of the fastest-growing bakeries, with offices worldwide and customers around the globe?", SectionKind.Summary)]
    [InlineData("My client, an award-winning startup with offices across the globe, is looking for a baker who knows rye.", SectionKind.Summary)]
    [InlineData("This is an opportunity for a baker to join a fast-growing startup with offices around the world and our mission at heart.", SectionKind.Summary)]
    public void Tells_the_employer_from_the_job(string line, SectionKind kind)
    {
        var job = JobDescriptionParser.Parse($"{line}\n\nRequirements\n- Two years of experience with ovens\n- A driving licence");

        job.Sections[0].Kind.Should().Be(kind);
        job.Sections[0].Heading.Should().BeNull();
    }

    [Fact]
    public void Names_what_an_unknown_heading_is_about_where_all_below_it_tells_of_the_employer()
    {
        var job = JobDescriptionParser.Parse("# Baker\n\n## Smoke and mirrors\n\nTidewater Foods was founded in 1908. We operate nine smokehouses, and our customers are in forty countries.\n\n## Duties\n\n- Bake bread");

        job.Sections[0].Kind.Should().Be(SectionKind.AboutCompany);
    }

    [Fact]
    public void Leaves_a_list_with_a_blank_line_behind_each_item_together()
    {
        var job = JobDescriptionParser.Parse("Baker\n\nWhat you'll do\n\nBake bread and rolls\n\nBring years of experience with rye and spelt to the team\n\nKeep the skills of the apprentices growing\n\nOrder flour\n\nClean the ovens");

        job.Sections.Should().ContainSingle().Which.Kind.Should().Be(SectionKind.Responsibilities);
    }

    [Fact]
    public void Parts_from_a_list_the_paragraph_about_the_employer_behind_it()
    {
        var job = JobDescriptionParser.Parse("Baker\n\nRequirements\n- Two years with ovens\n- A driving licence\n- French\n\nTidewater Foods is a leading supplier of smoked fish, with offices in nine countries and customers around the world.");

        job.Sections.Select(section => section.Kind).Should().Equal(SectionKind.Requirements, SectionKind.AboutCompany);
    }

    [Fact]
    public void Heads_with_what_only_a_lost_line_end_parts_from_its_text()
    {
        var job = JobDescriptionParser.Parse("About TidewaterAt Tidewater, we smoke fish and sell it around the world, and our mission is to feed whoever lives by the sea, in summer and in winter alike.As a Night Baker You WillPrepare the dough for the morningOrder flour and saltClean the ovens and the floorHand over to the day shift with a few lines in the bookKeep the cold room tidy");

        job.Sections.Where(section => section.Heading is not null).Select(section => (section.Kind, job.Slice(section.Heading!.Value)))
            .Should().Equal((SectionKind.AboutCompany, "About Tidewater"), (SectionKind.Responsibilities, "As a Night Baker You Will"));
    }
}
