using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class SectionBoundTests
{
    [Fact]
    public void Begin_at_a_bare_line_between_two_lists()
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\nRequirements:\n• Two years with ovens\n• A licence\nGoals for the first 6 months\n• Bake rye alone\nBilingual preferred\n• French\n");

        job.Sections.Where(section => section.Heading is not null).Select(section => job.Slice(section.Heading!.Value)).Should().Equal("Requirements", "Goals for the first 6 months");
    }

    [Fact]
    public void End_with_the_line_that_the_heading_stands_in()
    {
        var job = JobDescriptionParser.Parse("""
            Shift Baker

            Work schedule: You bake from ten at night to six in the morning, five nights a week. In December and before Easter the whole house bakes on Sundays too.

            Experience with deck ovens of any make.
            Ability to lift a sack of flour.
            Knowledge of food hygiene.

            Fernway Bakery is an equal opportunity employer and does not discriminate on the basis of race, religion, sex or age.
            """);

        job.Sections.Select(section => section.Kind).Should().Equal(SectionKind.Other, SectionKind.Requirements, SectionKind.Eeo);
    }

    [Theory]
    [InlineData("<html><body><h2>Shift Baker</h2>\nThe Bakery\nWe bake for the whole coast.\n\nQualifications\n<li>A licence</li>\n<li>Strong hands</li>\nBenefits\n<li>Bread</li></body></html>")]
    [InlineData("<html><body><h2>Shift Baker</h2>\nWe bake for the whole coast.\n\nQualifications\n\nA licence\n\nBenefits\n<ul><li>Bread</li></ul></body></html>")]
    public void Begin_at_lines_of_a_page_that_lost_its_tags(string page) =>
        JobDescriptionParser.Parse(page).Sections.Select(section => section.Kind).Should().ContainInConsecutiveOrder(SectionKind.Requirements, SectionKind.Benefits);

    private const string Story = "We bake for the whole coast, with fifty people and nine ovens in three houses along the harbour and one more up the hill. Now we look for one who bakes at night and sleeps by day.";

    [Theory]
    [InlineData(Story + "DUTIESTransform flour into bread at nightClean the ovensHand over in the morning", SectionKind.Responsibilities, "DUTIES")]
    [InlineData(Story + "Key BenefitsBread for the whole familyA pensionWarm rooms", SectionKind.Benefits, "Key Benefits")]
    [InlineData(Story + "Why Join Las Panderas?We bake what we eat, and eat what we bake.", SectionKind.AboutCompany, "Why Join Las Panderas?")]
    [InlineData(Story + "What You'll Do As a BakerBake bread at nightClean the ovensHand over in the morning", SectionKind.Responsibilities, "What You'll Do As a Baker")]
    [InlineData(Story + "You will most likely have:A licence for vans and carsTwo years at an ovenStrong hands and good eyesFrench", SectionKind.Requirements, "You will most likely have")]
    [InlineData(Story + " The role involves:Baking bread at nightCleaning the ovensHanding over in the morning", SectionKind.Responsibilities, "The role involves")]
    [InlineData("We bake.\n\nWhat you'll do in the first 12 months\n\nYou learn the ovens of the mill one after the other, and by spring you bake alone at night.", SectionKind.Responsibilities, "What you'll do in the first 12 months")]
    [InlineData(Story + " Duties and Responsibilities (including but not limited to the following): Bake bread at night. Clean the ovens.", SectionKind.Responsibilities, "Duties and Responsibilities (including but not limited to the following)")]
    public void End_where_a_lost_line_end_closes_them(string body, SectionKind kind, string words)
    {
        var job = JobDescriptionParser.Parse("Shift Baker\n\n" + body);

        var section = job.Sections.Should().ContainSingle(each => each.Heading != null).Subject;
        section.Kind.Should().Be(kind);
        job.Slice(section.Heading!.Value).Should().Be(words);
    }

    [Theory]
    [InlineData("QUALIFICATIONS - A licence for vans\n- Two years at an oven", SectionKind.Requirements)]
    [InlineData("## The Night Baker will:\n- Bake bread", SectionKind.Responsibilities)]
    [InlineData("## Baking Experience Specialist\nYou teach the guests of the mill how bread is baked.", SectionKind.Other)]
    [InlineData("## Job requirements & desired skills\n- A licence", SectionKind.Requirements)]
    [InlineData("## Desired experience and requirements\n- A licence", SectionKind.Preferred)]
    public void Are_about_what_their_headings_say(string body, SectionKind kind) =>
        JobDescriptionParser.Parse("Shift Baker\n\n" + body).Sections.Should().ContainSingle(each => each.Heading != null).Which.Kind.Should().Be(kind);
}
