using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Tests.Reviewing;

public sealed class PolicyReaderTests
{
    [Fact]
    public void Reads_every_setting()
    {
        var (policy, problems) = PolicyReader.Read("""
            {
              // Comments and final commas are allowed.
              "asOf": "2026-11-01",
              "company": { "name": "Brightwater", "headCount": 40, "places": [{ "place": "US-CA", "headCount": 12 }], "isFederalContractor": false, "codeNames": ["Otter"] },
              "severities": { "JD221": "notice", "missing-responsibilities": "off" },
              "ladder": [{ "level": "senior", "minYears": 4, "maxYears": 9 }],
              "payBands": [{ "title": "Engineer", "level": "senior", "country": "US", "min": 150000, "max": 200000, "currency": "USD", "period": "year" }],
              "payWidth": { "notice": 1.4, "warning": 1.8 },
              "requiredSections": ["benefits", "how-to-apply"],
              "sectionOrder": ["responsibilities", "benefits"],
              "texts": { "eeo": "We hire fairly." },
              "terms": [{ "avoid": "client", "say": "customer", "why": "house style" }],
            }
            """);

        problems.Should().BeEmpty();
        policy!.AsOf.Should().Be(new DateOnly(2026, 11, 1));
        policy.StepOf(Level.Senior).MaxYears.Should().Be(9);
        policy.StepOf(Level.Mid).MinYears.Should().Be(2);
        policy.RequiredSections.Should().Equal(SectionKind.Benefits, SectionKind.HowToApply);
        PolicyReader.Read(PolicyWriter.Write(policy)).Policy.Should().BeEquivalentTo(policy);
        PolicyWriter.Write(policy).Should().Be(JsonSerializer.Serialize(policy, PolicyJson.Options), "the writer leaves no setting out");
        PolicyWriter.Write(Policy.Default).Should().Be(JsonSerializer.Serialize(Policy.Default, PolicyJson.Options));
    }

    [Theory]
    [InlineData("""{ "severitys": {} }""", "severitys: there is no setting “severitys”; did you mean “severities”.")]
    [InlineData("""{ "company": { "headcount": 3 } }""", "company.headcount: there is no setting “headcount”; did you mean “headCount”.")]
    [InlineData("""{ "severities": { "JD89O": "off" } }""", "severities.JD89O: there is no rule “JD89O”; did you mean “JD890”.")]
    [InlineData("""{ "severities": { "placeholder-lefts": "off" } }""", "severities.placeholder-lefts: there is no rule “placeholder-lefts”; did you mean “placeholder-left”.")]
    [InlineData("""{ "severities": { "JD221": "loud" } }""", "severities.JD221: say off, notice, warning or error.")]
    [InlineData("""{ "severities": { "JD221": "error" } }""", "severities.JD221: the evidence behind JD221 carries a warning at most; only a contradiction, a law or a platform makes an error.")]
    [InlineData("""{ "payBands": [{ "min": 5, "max": 3, "currency": "USD" }] }""", "payBands[0]: min is 0 or more, and max not less than min.")]
    [InlineData("""{ "payBands": [{ "min": 5, "max": 6 }] }""", "payBands[0]: “currency” is needed.")]
    [InlineData("""{ "payBands": [{ "min": 5, "max": 6, "currency": "$" }] }""", "payBands[0].currency: “$” is no ISO 4217 code such as USD.")]
    [InlineData("""{ "company": { "places": [{ "place": "California" }] } }""", "company.places[0].place: “California” is no ISO 3166 code such as GB or US-CA.")]
    [InlineData("""{ "payWidth": { "notice": 3 } }""", "payWidth: notice is 1 or more, and warning not less than notice.")]
    [InlineData("""{ "sectionOrder": ["eeo", "eeo"] }""", "sectionOrder[1]: this section is in the order already.")]
    [InlineData("""{ "terms": [{ "avoid": "*" }] }""", "terms[0].avoid: holds no word.")]
    [InlineData("""{ "ladder": [{ "level": "mid", "minYears": 3, "maxYears": 1 }] }""", "ladder[0]: minYears is 0 or more, and maxYears not less than minYears.")]
    [InlineData("{", "This is not JSON: line 1.")]
    public void Names_the_mistake(string json, string expected)
    {
        var (policy, problems) = PolicyReader.Read(json);

        policy.Should().BeNull();
        problems.Select(problem => problem.ToString()).Should().Equal(expected);
    }

    [Theory]
    [InlineData("""{ "asOf": "soon" }""", "asOf")]
    [InlineData("""{ "company": { "headCount": "many" } }""", "company.headCount")]
    [InlineData("""{ "company": null }""", "company")]
    [InlineData("""{ "requiredSections": ["perks"] }""", "requiredSections[0]")]
    [InlineData("[]", "")]
    public void Says_where_a_value_is_of_the_wrong_kind(string json, string path) =>
        PolicyReader.Read(json).Problems.Should().ContainSingle().Which.Path.Should().Be(path);

    [Fact]
    public void Schema_describes_every_setting()
    {
        using var schema = JsonDocument.Parse(PolicySchema.Write());
        var properties = schema.RootElement.GetProperty("properties");

        properties.EnumerateObject().Should().OnlyContain(property => property.Value.GetProperty("description").GetString()!.Length > 10);
        properties.GetProperty("severities").GetProperty("propertyNames").GetProperty("enum").EnumerateArray()
            .Select(name => name.GetString()).Should().Contain(["JD221", "placeholder-left"]);
        schema.RootElement.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
    }
}
