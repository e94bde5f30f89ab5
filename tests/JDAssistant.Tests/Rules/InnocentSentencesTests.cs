using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Rules;

/// <summary>Sentences that word matchers of other tools flag although nothing is wrong with them.</summary>
public sealed class InnocentSentencesTests
{
    private static readonly Rule[] WordingRules = [.. RuleCatalog.Create(Policy.Default)
        .Where(rule => rule.Info.Category is "Inclusion" or "Requirements" or "Clarity" or "Form")];

    [Theory]
    [InlineData("You look after our talent pool and answer within two days.")]
    [InlineData("You size the connection pool of the database.")]
    [InlineData("Services fail over to the second site without loss.")]
    [InlineData("We win when customers win.")]
    [InlineData("You reach out to customers whose contract ends.")]
    [InlineData("Competitive compensation and a pension.")]
    [InlineData("You write C# in Visual Studio Code.")]
    [InlineData("You contribute to projects of the Eclipse Foundation.")]
    [InlineData("You build atom-level simulation for new alloys.")]
    [InlineData("You plan crush depth testing of our hulls.")]
    [InlineData("You bring RCS messaging to our app.")]
    [InlineData("The plant is a green field project near Porto.")]
    [InlineData("You plan the coffee supply chain from farm to port.")]
    [InlineData("Six months of paid parental leave for mothers and fathers.")]
    [InlineData("Women and non-binary people are encouraged to apply.")]
    [InlineData("She/her, he/him, they/them: tell us your pronouns if you like.")]
    [InlineData("You are the best judge of your own time.")]
    [InlineData("You speak for brothers and sisters in the union.")]
    [InlineData("We build on top of our own platform.")]
    public void Nothing_is_found(string sentence)
    {
        var job = JobDescriptionParser.Parse($"# Product Specialist\n\n## Responsibilities\n- {sentence}\n");

        var found = WordingRules.Where(rule => rule.Info.Name != "too-short").SelectMany(rule => rule.Check(job));

        found.Should().BeEmpty();
    }
}
