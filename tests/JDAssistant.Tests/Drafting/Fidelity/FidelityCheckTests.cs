using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Drafting.Fidelity;

public sealed class FidelityCheckTests
{
    private const string Facts =
        "senior backend engineer in Austin, hybrid, $150,000-180,000 per year, must have Kotlin, 5 years of backend work, Kafka nice to have. Benefits: dental insurance";

    private static readonly FidelityCheck Check = new(TemplateSet.Default);

    public static TheoryData<string> Briefs => [.. BriefFixtures.All];

    [Theory]
    [MemberData(nameof(Briefs))]
    public async Task Finds_nothing_in_our_own_drafts(string words)
    {
        var draft = await Draft(words);

        Check.Check(draft.Markdown, draft.Brief).Should().BeEmpty("this was drafted:\n{0}", draft.Markdown);
    }

    [Theory]
    [InlineData("- Kotlin", "- Kotlin\n- Docker", FidelityFault.AddedRequirement)]
    [InlineData("- Kotlin", "- Expert knowledge of Kotlin", FidelityFault.Strengthened)]
    [InlineData("- Kotlin", "- Familiar with Kotlin", FidelityFault.Weakened)]
    [InlineData("- Kotlin\n", "", FidelityFault.MissingMust)]
    [InlineData("- Kafka\n", "", FidelityFault.MissingWish)]
    [InlineData("5 years", "7 years", FidelityFault.AddedNumber)]
    [InlineData("$180,000", "$190,000", FidelityFault.AddedNumber)]
    [InlineData("per year", "per month", FidelityFault.AddedPay)]
    [InlineData("- Dental insurance", "- Dental insurance\n- Unlimited holiday", FidelityFault.AddedBenefit)]
    [InlineData("- Dental insurance\n", "", FidelityFault.MissingFact)]
    [InlineData("Hybrid", "Remote", FidelityFault.MissingFact)]
    public async Task Finds_what_was_changed(string before, string after, FidelityFault fault)
    {
        var draft = await Draft(Facts);
        draft.Markdown.Should().Contain(before);
        var changed = draft.Markdown.Replace(before, after, StringComparison.Ordinal);

        Check.Check(changed, draft.Brief).Select(problem => problem.Fault).Should().Contain(fault, "this was checked:\n{0}", changed);
    }

    [Fact]
    public async Task Finds_a_demand_among_the_wishes_and_a_wish_among_the_demands()
    {
        var draft = await Draft(Facts);
        var swapped = draft.Markdown.Replace("- Kotlin", "- X", StringComparison.Ordinal)
            .Replace("- Kafka", "- Kotlin", StringComparison.Ordinal).Replace("- X", "- Kafka", StringComparison.Ordinal);

        Check.Check(swapped, draft.Brief).Select(problem => problem.Fault)
            .Should().Contain(FidelityFault.Weakened).And.Contain(FidelityFault.Strengthened);
    }

    private static Task<Draft> Draft(string words) =>
        new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(BriefReader.Read(words, "Ada"), TestContext.Current.CancellationToken);
}
