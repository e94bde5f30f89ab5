using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields.Sections;

public sealed class ClosingProseTests
{
    private const string Statement = "Fernmoor Bread is an equal opportunity employer. We hire without regard to race, sex, age or disability.";

    private const string Asked = "Shift Baker\n\nRequirements\n- Two years at an oven\n- A licence\n- A strong back\n\n";

    [Theory]
    [InlineData(Asked + Statement, SectionKind.Eeo)]
    [InlineData(Asked + "We offer a pension, free bread and thirty days off for everybody who bakes.", SectionKind.Benefits)]
    [InlineData(Asked + "Please send your papers to the shop in the harbour before the end of the month.", SectionKind.HowToApply)]
    [InlineData(Asked + "We are a bakery of nine people and have been baking on the coast since 1950.", SectionKind.AboutCompany)]
    [InlineData("Shift Baker\n\nRequirements\nTwo years at an oven\nA licence\nA strong back\n" + Statement, SectionKind.Eeo)]
    [InlineData(Asked + Statement + "\n\nEmployee benefits are more than a loaf, and with us they are thirty days off and a pension.", SectionKind.Benefits)]
    [InlineData(Asked + Statement + "\n\nOur compensation reflects the price of flour, and the base pay ranges from $30,000 to $40,000.", SectionKind.Compensation)]
    [InlineData(Asked + Statement + "\n\nThe bakery stands beside the harbour, where the boats come in.", SectionKind.Other)]
    public void Prose_behind_a_list_that_speaks_of_something_else_is_a_section_of_its_own(string text, SectionKind last)
    {
        var job = JobDescriptionParser.Parse(text);

        job.Sections[0].Kind.Should().Be(SectionKind.Requirements);
        job.Sections[^1].Should().Match<Section>(section => section.Kind == last && section.Heading == null);
        job.Requirements.Should().HaveCount(3);
    }

    [Theory]
    [InlineData(Statement, SectionKind.Eeo)]
    [InlineData("To apply, write to the shop in the harbour and tell us which bread you like best.", SectionKind.HowToApply)]
    [InlineData("Interested? Come by any morning before nine and ask for the head baker at the back door.", SectionKind.HowToApply)]
    public void What_ends_prose_without_headings_is_a_section_of_its_own(string closing, SectionKind last) =>
        JobDescriptionParser.Parse("Shift Baker\n\nYou will bake bread at night for nine shops along the coast and hand over at dawn.\n\n" + closing)
            .Sections.Select(section => section.Kind).Should().Equal(SectionKind.Summary, last);

    [Fact]
    public void A_statement_glued_to_the_last_sentences_is_a_section_of_its_own()
    {
        var duties = string.Concat(Enumerable.Range(1, 9).Select(day => $"On day {day} you bake rye bread for the shops and write down what was sold. "));

        var job = JobDescriptionParser.Parse("Shift Baker\n\nResponsibilities: " + duties + Statement + "\n");

        job.Sections.Select(section => section.Kind).Should().Equal(SectionKind.Responsibilities, SectionKind.Eeo);
        job.Slice(job.Sections[1].Span).Should().Be(Statement);
    }

    [Theory]
    [InlineData(Asked + "You must be able to lift sacks of flour and to stand at the oven for a whole night.")]
    [InlineData(Asked + "You are a baker who craves to apply what you know to our bread, night for night.")]
    [InlineData("Shift Baker\n\nRequirements\n\nYou hold a licence. We offer a pension to everybody who bakes at night and stays.")]
    [InlineData("Shift Baker\n\nBenefits\n- A pension\n- Free bread\n- Thirty days off\n\nWe offer these to everybody who bakes for us at night or in the morning.")]
    public void Prose_behind_a_list_that_goes_on_belongs_to_it(string text) => JobDescriptionParser.Parse(text).Sections.Should().ContainSingle();
}
