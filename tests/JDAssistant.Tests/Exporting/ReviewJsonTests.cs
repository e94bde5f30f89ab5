using System.Text.Json;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Tests.Exporting;

public sealed class ReviewJsonTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# Baker\n\nInsert company name bakes “bread”.\n\n## Duties\n- Bake\n")]
    public void Has_every_key_of_the_contract(string text)
    {
        using var json = JsonDocument.Parse(Write(text));
        var root = json.RootElement;

        Keys(root).Should().Contain(["version", "rulePack", "inputHash", "job", "findings", "strengths", "checklist", "score"]);
        Keys(root.GetProperty("job")).Should().Contain(
        [
            "title", "company", "levels", "experience", "pay", "locations", "workplace", "employment", "sections", "statements", "noise", "conditions", "requirements",
        ]);
        Keys(root.GetProperty("job").GetProperty("statements")).Should().Contain(["eeo", "accommodation", "fairChance"]);
        root.GetProperty("score").GetProperty("of").GetInt32().Should().Be(100);
        root.GetProperty("checklist").EnumerateArray().Should().OnlyContain(item => item.EnumerateObject().Count() == 3);
    }

    [Fact]
    public void Writes_findings_as_the_contract_says()
    {
        const string Text = "\u200B# Baker\n\nInsert company name bakes.";
        using var json = JsonDocument.Parse(Write(Text));

        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(found => found.GetProperty("rule").GetString() == "JD221");

        Keys(finding).Should().Equal(
            "rule", "name", "severity", "evidence", "message", "span", "line", "column", "related", "fix", "points");
        finding.GetProperty("severity").GetString().Should().Be("warning");
        finding.GetProperty("evidence").GetString().Should().Be("convention");
        finding.GetProperty("fix").ValueKind.Should().Be(JsonValueKind.Null);
        var span = finding.GetProperty("span").EnumerateArray().Select(offset => offset.GetInt32()).ToArray();
        Text[span[0]..span[1]].Should().Be("Insert company name");
    }

    [Fact]
    public void Writes_conditions_and_requirements_with_their_places()
    {
        const string Text = "# Baker\n\nReports to: Head Baker\nTravel: up to 10%\nContract: 6 months\n\n## Requirements\n\n- Bachelor's degree or equivalent experience\n- SQL is a plus\n";
        using var json = JsonDocument.Parse(Write(Text));
        var job = json.RootElement.GetProperty("job");

        var conditions = job.GetProperty("conditions");
        Keys(conditions).Should().Equal(
            "officeDays", "travel", "relocation", "relocationRequired", "hoursPerWeek", "shifts", "contractLength", "startDate", "deadline", "posted", "reportsTo",
            "reports", "visaSponsorship", "workAuthorization", "clearance", "liftingPounds", "driversLicence", "backgroundCheck", "drugTest");
        conditions.GetProperty("travel").GetProperty("maxPercent").GetInt32().Should().Be(10);
        conditions.GetProperty("clearance").ValueKind.Should().Be(JsonValueKind.Null);
        Words(Text, conditions.GetProperty("reportsTo")).Should().Be("Head Baker");

        var items = job.GetProperty("requirements").EnumerateArray().ToArray();
        items.Select(item => item.GetProperty("strength").GetString()).Should().Equal("must", "wish");
        items[0].GetProperty("acceptsEquivalent").GetBoolean().Should().BeTrue();
        items[0].GetProperty("degrees")[0].GetProperty("level").GetString().Should().Be("bachelor");
        Words(Text, items[1].GetProperty("skills")[0]).Should().Be("SQL");
    }

    [Fact]
    public void Is_the_same_byte_for_byte()
    {
        const string Text = "# Baker\n\n## Duties\n- Bake “good” bread — daily\n";

        Write(Text).Should().Be(Write(Text)).And.Contain("“Baker”");
    }

    private static string Write(string text) =>
        ReviewJson.Write(new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(text)));

    private static string Words(string text, JsonElement element)
    {
        var span = element.GetProperty("span").EnumerateArray().Select(offset => offset.GetInt32()).ToArray();
        return text[span[0]..span[1]];
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
