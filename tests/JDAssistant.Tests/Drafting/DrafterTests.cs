using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Drafting;

public sealed class DrafterTests
{
    [Fact]
    public async Task Writes_the_facts_and_marks_what_was_not_said()
    {
        var draft = await Draft("night nurse in Leeds, must have NMC registration, wound care nice to have");

        draft.Markdown.Should().StartWith("# Night Nurse\n")
            .And.Contain("- **Pay:** [[Add: pay range, with currency and period]]")
            .And.Contain("## What you need\n\n- NMC registration\n")
            .And.Contain("## Nice to have\n\n- Wound care\n");
        draft.Gaps.Should().Contain(gap => gap.Ask == "pay range, with currency and period");
    }

    [Fact]
    public async Task Proposes_duties_and_nothing_else()
    {
        var draft = await Draft("night nurse in Leeds");

        var role = TemplateSet.Default.RoleOf("night nurse")!;
        draft.Proposed.Select(proposal => proposal.Text).Should().Contain(role.Duties);
        draft.Markdown.Should().Contain("[[Add: what somebody must have").And.Contain("[[Add: benefits");
    }

    [Fact]
    public async Task Asks_for_the_period_of_pay_that_has_none()
    {
        (await Draft("barista in York, £24,000 per year")).Markdown.Should().Contain("- **Pay:** £24,000 per year\n");
        (await Draft("barista in York, £1,900")).Markdown.Should().Contain("- **Pay:** £1,900 [[Add: per hour, month or year]]\n");
        (await Draft("buyer in Pune, INR 40,000")).Markdown.Should().Contain("- **Pay:** INR 40,000 [[Add: per hour, month or year]]\n");
    }

    [Theory]
    [InlineData("barista in York, £24,000", "£24,000 per year")]
    [InlineData("buyer in Cork, €41k-46k", "€41,000 to €46,000 per year")]
    [InlineData("buyer in Calgary, CAD 61,500", "CAD 61,500 per year")]
    public async Task Asks_for_no_period_of_what_can_only_be_for_a_year(string words, string pay)
    {
        (await Draft(words)).Markdown.Should().Contain($"- **Pay:** {pay}\n");
    }

    [Fact]
    public async Task States_what_the_policy_lays_down()
    {
        var policy = new Policy { Company = new CompanyFacts { Name = "Brightwater" }, Texts = new StandingTexts { Eeo = "Brightwater is an equal opportunity employer." } };

        var draft = await new Drafter(TemplateSet.Default, policy).DraftAsync(BriefReader.Read("barista in York", "Ada"), TestContext.Current.CancellationToken);

        draft.Markdown.Should().Contain("- **Company:** Brightwater\n").And.Contain("Brightwater is looking for a Barista.")
            .And.EndWith("## Equal opportunity\n\nBrightwater is an equal opportunity employer.\n");
        draft.Brief.Of(FactKind.Eeo).Should().OnlyContain(fact => fact.SaidBy == PolicyFacts.SaidBy);
    }

    [Fact]
    public async Task Is_the_same_for_the_same_brief() =>
        (await Draft("barista, York, £12 an hour")).Markdown.Should().Be((await Draft("barista, York, £12 an hour")).Markdown);

    [Fact]
    public async Task Ends_early_when_asked()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var drafting = async () => await new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(Brief.Empty, cancelled.Token);

        await drafting.Should().ThrowAsync<OperationCanceledException>();
    }

    private static Task<Draft> Draft(string words) =>
        new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(BriefReader.Read(words, "Ada"), TestContext.Current.CancellationToken);
}
