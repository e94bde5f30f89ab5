using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class PayEvasionReaderTests
{
    [Theory]
    [InlineData("We offer a competitive salary and a pension.", "competitive salary")]
    [InlineData("**Pay:** competitive", "Pay:** competitive")]
    [InlineData("Salary: DOE", "Salary: DOE")]
    [InlineData("Pay is commensurate with experience.", "Pay is commensurate with experience")]
    [InlineData("Salary: negotiable", "Salary: negotiable")]
    [InlineData("Attractive remuneration for the right person", "Attractive remuneration")]
    [InlineData("Compensation: TBD", "Compensation: TBD")]
    public void Finds_words_that_stand_where_pay_should(string line, string expected) =>
        JobDescriptionParser.Parse("Clerk\n\n" + line).PayEvasions.Should().ContainSingle().Which.Text.Should().Be(expected);

    [Theory]
    [InlineData("We work in a highly competitive market.")]
    [InlineData("A competitive benefits plan")]
    [InlineData("Good pay and competitive benefits.")]
    [InlineData("Funded by the DOE and its partners")]
    [InlineData("Salary: $60,000 - $70,000 DOE")]
    [InlineData("You watch competitive pricing and salary data of vendors.")]
    [InlineData("Start date: negotiable")]
    [InlineData("A competitive time off package")]
    public void Leaves_words_alone_that_are_not_about_pay(string line) =>
        JobDescriptionParser.Parse("Clerk\n\n" + line).PayEvasions.Should().BeEmpty();
}
