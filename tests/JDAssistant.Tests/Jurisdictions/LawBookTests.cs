using System.Text.Json;
using JDAssistant.Jurisdictions;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Jurisdictions;

public sealed class LawBookTests
{
    [Fact]
    public void A_file_with_an_unknown_key_or_value_is_refused()
    {
        const string Good = """
            { "id": "XX", "name": "Nowhere", "country": "XX", "region": null, "county": null, "cities": [], "members": [], "exceptRegions": [], "partOnly": null, "provisions": [] }
            """;
        LawBook.Parse(Good).Name.Should().Be("Nowhere");

        var unknownKey = () => LawBook.Parse(Good.Replace("\"provisions\"", "\"duties\"", StringComparison.Ordinal));
        var missing = () => LawBook.Parse("""{ "id": "XX" }""");

        unknownKey.Should().Throw<JsonException>();
        missing.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("us-co", "US-CO")]
    [InlineData("nyc", "US-NY-NYC")]
    [InlineData("Washington", "US-WA")]
    [InlineData("UK", "GB")]
    [InlineData("USA", "US")]
    [InlineData("Deutschland", "DE")]
    [InlineData("England", "GB-GBN")]
    [InlineData("Belfast", "GB-NIR")]
    [InlineData("toronto", "CA-ON")]
    [InlineData("Austin", "US")]
    [InlineData("Springfield", null)]
    [InlineData("Narnia", null)]
    [InlineData("", null)]
    public void Is_found_by_the_names_that_people_use(string name, string? id) => LawBook.Find(name)?.Id.Should().Be(id);

    [Theory]
    [InlineData("Location: Baltimore, MD", "2024-09-30", null, null)]
    [InlineData("Location: Baltimore, MD", "2024-10-01", null, Severity.Error)]
    [InlineData("Location: Denver, CO", "2026-06-01", null, Severity.Error)]
    [InlineData("Location: Los Angeles, CA", "2026-06-01", null, Severity.Warning)]
    [InlineData("Location: Los Angeles, CA", "2026-06-01", 14, null)]
    [InlineData("Location: Los Angeles, CA", "2026-06-01", 15, Severity.Error)]
    [InlineData("Location: Hartford, CT", "2026-09-30", null, null)]
    [InlineData("Location: Hartford, CT", "2026-10-01", null, Severity.Error)]
    [InlineData("Location: Austin, TX", "2026-06-01", 500, null)]
    [InlineData("Location: Vancouver, BC, Canada", "2026-06-01", null, Severity.Error)]
    [InlineData("Location: Toronto, ON, Canada", "2026-06-01", 24, null)]
    [InlineData("Location: Toronto, ON, Canada", "2026-06-01", 25, Severity.Error)]
    [InlineData("Location: Bratislava, Slovakia", "2026-06-01", null, Severity.Warning)]
    [InlineData("Location: Remote (US)", "2026-06-01", null, Severity.Warning)]
    public void Missing_pay_is_judged_by_place_day_and_size(string location, string day, int? headCount, Severity? severity)
    {
        var policy = Policy.Default with { AsOf = DateOnly.Parse(day), Company = new CompanyFacts { HeadCount = headCount } };
        var job = JobDescriptionParser.Parse($"# Line Cook\n\n{location}\n\n## Responsibilities\n- Cook the evening menu with two others\n");

        var findings = new Reviewer(policy).Review(job).Findings.Select(reviewed => reviewed.Finding).ToList();

        var law = findings.Where(finding => finding.Rule.Id == "JD401").ToList();
        if (severity is null)
            law.Should().BeEmpty();
        else
            law.Should().ContainSingle().Which.Severity.Should().Be(severity);
        // One problem, one finding: either the law speaks of missing pay or the completeness rule does.
        findings.Count(finding => finding.Rule.Id is "JD401" or "JD206").Should().Be(1);
    }
}
