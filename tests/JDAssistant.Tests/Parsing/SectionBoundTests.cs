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
}
