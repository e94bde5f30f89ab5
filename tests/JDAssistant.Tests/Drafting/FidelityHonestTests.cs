using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Drafting;

/// <summary>What an honest writer makes of the facts passes the check: it is no gate that is shut to everybody.</summary>
public sealed class FidelityHonestTests
{
    private const string Facts =
        "senior backend engineer at Northwind in Austin, hybrid, $150,000-180,000 per year, must have Kotlin, must be familiar with Terraform, Java or Go, 5 years of backend work, "
        + "Kafka nice to have, GraphQL nice to have, reports to the head of platform, join our payments team. They will run our billing service. Benefits: dental insurance, 20 days of paid leave";

    private static readonly FidelityCheck Check = new(TemplateSet.Default);

    [Theory]
    [InlineData("- Kotlin", "- Experience with Kotlin")]
    [InlineData("- Kotlin", "- Knowledge of Kotlin")]
    [InlineData("- Kotlin", "- You know Kotlin")]
    [InlineData("- Kotlin", "- You have working knowledge of Kotlin")]
    [InlineData("- Kotlin", "- The ability to use Kotlin")]
    [InlineData("- Kotlin", "- Kotlin skills")]
    [InlineData("- Familiar with Terraform", "- You are familiar with Terraform")]
    [InlineData("- Java or Go", "- Experience with Java or Go")]
    [InlineData("- Java or Go", "- You know Java or Go")]
    [InlineData("- 5 years of backend work", "- 5 years' experience of backend work")]
    [InlineData("- 5 years of backend work", "- 5 years of experience in backend work")]
    [InlineData("- 5 years of backend work", "- Experience: 5 years of backend work")]
    [InlineData("- 5 years of backend work", "- You have 5 years of backend work")]
    [InlineData("- Kafka", "- Experience with Kafka")]
    [InlineData("- Kafka", "- Knowledge of Kafka")]
    [InlineData("- GraphQL", "- Experience with GraphQL would be nice to have")]
    [InlineData("- Dental insurance", "- Dental insurance for you")]
    [InlineData("- 20 days of paid leave", "- You have 20 days of paid leave")]
    [InlineData("- 20 days of paid leave", "- We offer 20 days of paid leave")]
    [InlineData("- Run our billing service", "- Run and improve our billing service")]
    [InlineData("- Run our billing service", "- Keep our billing service running")]
    [InlineData("- Run our billing service", "- Take part in running our billing service")]
    [InlineData("Northwind is looking for a Senior Backend Engineer to join our payments team.", "Join our payments team at Northwind as a Senior Backend Engineer.")]
    [InlineData("Northwind is looking for a Senior Backend Engineer to join our payments team.", "As a Senior Backend Engineer at Northwind, you will join our payments team.")]
    [InlineData("Northwind is looking for a Senior Backend Engineer to join our payments team.", "Our payments team needs a Senior Backend Engineer.")]
    [InlineData("Northwind is looking for a Senior Backend Engineer to join our payments team.", "Would you like to join our payments team? Northwind is looking for a Senior Backend Engineer.")]
    [InlineData("You will report to the head of platform.", "You report to the head of platform.")]
    [InlineData("You will report to the head of platform.", "In this role, you will report to the head of platform.")]
    [InlineData("You will report to the head of platform.", "You'll report to the head of platform and work with people across the team.")]
    [InlineData("You will build and run the services that the rest of our product stands on.", "You will build the services that our product stands on, and run them.")]
    [InlineData("You will build and run the services that the rest of our product stands on.", "You'll look after the services that the rest of our product stands on: you build them and you run them.")]
    [InlineData("You will build and run the services that the rest of our product stands on.", "What our product stands on is what you will build and run.")]
    [InlineData("- Watch how services behave in production and fix what breaks", "- Watch how services behave in production, and fix what breaks in them")]
    [InlineData("- Review code, and have yours reviewed", "- Review the code of others, and have yours reviewed by them")]
    public async Task Lets_honest_words_pass(string before, string after)
    {
        var draft = await new Drafter(TemplateSet.Default, Policy.Default).DraftAsync(BriefReader.Read(Facts, "Ada"), TestContext.Current.CancellationToken);
        draft.Markdown.Should().Contain(before);

        Check.Check(draft.Markdown.Replace(before, after, StringComparison.Ordinal), draft.Brief).Select(problem => problem.Message).Should().BeEmpty();
    }
}
