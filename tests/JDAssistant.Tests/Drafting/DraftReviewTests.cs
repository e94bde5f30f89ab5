using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Drafting;

public sealed class DraftReviewTests
{
    private static readonly Reviewer Reviewer = new(Policy.Default);

    public static TheoryData<string> Briefs => [.. BriefFixtures.All];

    public static TheoryData<string> Roles => [.. TemplateSet.Default.Roles.Select(role => role.Name)];

    [Theory]
    [MemberData(nameof(Briefs))]
    public async Task Nothing_is_wrong_with_a_draft_but_what_was_not_said(string words) => Worse(await Draft(words)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Nothing_is_wrong_with_the_duties_of_a_role(string role)
    {
        Worse(await Draft($"{role} in Leeds")).Should().BeEmpty();
        Worse(await Draft($"junior {role} in Leeds")).Should().BeEmpty();
        Worse(await Draft($"lead {role} in Leeds")).Should().BeEmpty();
    }

    /// <summary>Errors and warnings that are not about something that is missing.</summary>
    private static IEnumerable<string> Worse(Draft draft) =>
        Reviewer.Review(JobDescriptionParser.Parse(draft.Markdown)).Findings
            .Select(reviewed => reviewed.Finding)
            .Where(finding => finding.Severity > Severity.Notice && finding.Rule.Category != "Completeness" && !finding.Span.IsEmpty)
            .Select(finding => $"{finding.Rule.Id} {finding.Message}");

    private static Task<Draft> Draft(string words) =>
        new Drafter(TemplateSet.Default).DraftAsync(BriefReader.Read(words, "Ada"), TestContext.Current.CancellationToken);
}
