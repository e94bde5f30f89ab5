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
            "title", "company", "levels", "experience", "pay", "locations", "workplace", "employment", "sections", "statements", "noise",
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
    public void Is_the_same_byte_for_byte()
    {
        const string Text = "# Baker\n\n## Duties\n- Bake “good” bread — daily\n";

        Write(Text).Should().Be(Write(Text)).And.Contain("“Baker”");
    }

    private static string Write(string text) =>
        ReviewJson.Write(new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(text)));

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
