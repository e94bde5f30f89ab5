using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Exporting.Reports;
using JDAssistant.Policies;
using JDAssistant.Rules;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Exporting.Reports;

public sealed class SarifReportTests
{
    private static readonly SarifReport Sarif = new(RuleCatalog.Create(Policy.Default), hasBaseline: false);

    [Theory]
    [InlineData("jds/night baker.md")]
    [InlineData("/srv/jds/100% #1.md")]
    [InlineData("../других/задача.md")]
    public void Fits_the_published_schema(string path)
    {
        var known = new HashSet<string> { Reviewed.File("x", Reviewed.Flawed).Fingerprints[0] };
        var report = new SarifReport(RuleCatalog.Create(Policy.Default), hasBaseline: true);
        var summary = Reviewed.Summary(Reviewed.File(path, Reviewed.Flawed, known), Reviewed.File("b.docx", Reviewed.Flawed, hasPlaces: false));
        summary.Add("bad.txt", new InputProblem("binary", "This is not text."));
        var whole = report.Whole(
            [report.Part(Reviewed.File(path, Reviewed.Flawed, known)), report.Part(Reviewed.File("b.docx", Reviewed.Flawed, hasPlaces: false))], summary);

        using var json = JsonDocument.Parse(whole);
        Schema().Problems(json.RootElement).Should().BeEmpty();
    }

    [Fact]
    public void Fits_the_published_schema_with_every_rule_and_with_none()
    {
        var file = Reviewed.File("a.md", Reviewed.Flawed);
        var example = file.Review.Findings[0];
        var all = RuleCatalog.Create(Policy.Default).Select(rule => example with { Finding = example.Finding with { Rule = rule.Info } });
        foreach (var each in new[] { ReviewedFile.Of("a.md", file.Review with { Findings = [.. all] }), ReviewedFile.Of("a.md", file.Review with { Findings = [], Suppressed = [] }) })
        {
            using var json = JsonDocument.Parse(Reviewed.With(Sarif, each));
            Schema().Problems(json.RootElement).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_schema_check_sees_what_is_wrong()
    {
        using var json = JsonDocument.Parse("""{ "version": "2.1.0", "runs": [{ "results": [{ "level": "notice" }] }] }""");

        Schema().Problems(json.RootElement).Should().Contain(".runs[0]: required").And.Contain(".runs[0].results[0].level: enum");
    }

    [Fact]
    public void A_region_says_offset_line_and_column_of_the_same_words()
    {
        var result = Results(Reviewed.With(Sarif, Reviewed.File("a.md", Reviewed.Flawed))).First(each => each.GetProperty("ruleId").GetString() == "JD221");

        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var offset = region.GetProperty("charOffset").GetInt32();
        Reviewed.Flawed.Substring(offset, region.GetProperty("charLength").GetInt32()).Should().Be("lorem ipsum");
        var line = Reviewed.Flawed.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)].Should().Be("lorem ipsum");
        region.GetProperty("endLine").GetInt32().Should().Be(region.GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void A_fix_gives_the_edits_and_says_whether_it_is_safe()
    {
        var result = Results(Reviewed.With(Sarif, Reviewed.File("a.md", Reviewed.Flawed))).First(each => each.GetProperty("ruleId").GetString() == "JD503");

        var fix = result.GetProperty("fixes")[0];
        fix.GetProperty("properties").GetProperty("safety").GetString().Should().Be("safe");
        var replacement = fix.GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        var region = replacement.GetProperty("deletedRegion");
        var fixedText = Reviewed.Flawed
            .Remove(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32())
            .Insert(region.GetProperty("charOffset").GetInt32(), replacement.GetProperty("insertedContent").GetProperty("text").GetString()!);
        fixedText.Should().Contain("# Senior Night Salesperson");
    }

    [Fact]
    public void What_the_text_allows_is_suppressed_with_its_reason()
    {
        var result = Results(Reviewed.With(Sarif, Reviewed.File("a.md", Reviewed.Flawed))).Single(each => each.TryGetProperty("suppressions", out _));

        result.GetProperty("ruleId").GetString().Should().Be("JD206");
        var suppression = result.GetProperty("suppressions")[0];
        suppression.GetProperty("kind").GetString().Should().Be("inSource");
        suppression.GetProperty("justification").GetString().Should().Be("the union's table is posted beside it");
    }

    [Fact]
    public void What_the_baseline_knows_is_unchanged_and_the_rest_is_new()
    {
        var known = Reviewed.File("a.md", Reviewed.Flawed).Fingerprints[0];
        var report = new SarifReport(RuleCatalog.Create(Policy.Default), hasBaseline: true);

        var results = Results(Reviewed.With(report, Reviewed.File("a.md", Reviewed.Flawed, new HashSet<string> { known })));

        results.Where(each => !each.TryGetProperty("suppressions", out var _) && each.GetProperty("baselineState").GetString() == "unchanged")
            .Select(each => each.GetProperty("partialFingerprints").GetProperty("jdFinding/v1").GetString()).Should().Equal(known);
    }

    [Fact]
    public void A_rule_brings_its_page_along()
    {
        using var json = JsonDocument.Parse(Reviewed.With(Sarif, Reviewed.File("a.md", Reviewed.Flawed)));

        var rules = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var rule = rules.Single(each => each.GetProperty("id").GetString() == "JD101");
        rule.GetProperty("name").GetString().Should().Be("TitleLevelConflict");
        rule.GetProperty("help").GetProperty("markdown").GetString().Should().StartWith("# JD101 title-level-conflict");
        rule.GetProperty("fullDescription").GetProperty("text").GetString().Should().StartWith("Who reads");
        rules.Select(each => each.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void A_Word_file_has_no_regions_and_no_fixes()
    {
        var results = Results(Reviewed.With(Sarif, Reviewed.File("a.docx", Reviewed.Flawed, hasPlaces: false)));

        results.Should().NotBeEmpty();
        results.Select(each => each.GetRawText()).Should().OnlyContain(result => !result.Contains("\"region\"", StringComparison.Ordinal) && !result.Contains("\"fixes\"", StringComparison.Ordinal));
    }

    private static List<JsonElement> Results(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        return [.. json.RootElement.Clone().GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
    }

    private static JsonSchemaCheck Schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests/JDAssistant.Tests/fixtures/sarif/sarif-2.1.0.json")));
        return new JsonSchemaCheck(schema.RootElement.Clone());
    }
}
