using System.Text.Json;
using JDAssistant.Cli;
using JDAssistant.Jurisdictions;

namespace JDAssistant.Tests.Cli;

public sealed class LawCommandTests
{
    private const string Cook = "# Line Cook\n\nLocation: Denver, CO\n\n## Responsibilities\n- Cook the evening menu with two others\n";

    [Fact]
    public async Task Alone_prints_every_place_with_days_and_sources()
    {
        var jd = await Jd.RunAsync("law");

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Should().Contain("Not legal advice.");
        foreach (var place in LawBook.Jurisdictions)
            jd.Output.Should().Contain($"{place.Name} ({place.Id})").And.Contain(place.Provisions[0].Citation).And.Contain(place.Provisions[0].Source);
    }

    [Theory]
    [InlineData("Colorado")]
    [InlineData("us-co")]
    public async Task With_a_place_prints_all_of_it(string place)
    {
        var jd = await Jd.RunAsync("law", place);

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Should().StartWith("Colorado (US-CO). Not legal advice.").And.Contain("C.R.S. § 8-5-201").And.Contain("from 2021-01-01").And.Contain("looked at 2026-11-21");
    }

    [Fact]
    public async Task With_a_text_prints_how_it_stands_and_ends_with_one_where_something_is_missing()
    {
        var jd = await Jd.RunWithInputAsync(Cook, "law", "-", "--as-of", "2026-11-21");

        jd.Exit.Should().Be(ExitCode.Findings);
        jd.Output.Should().Contain("missing      the pay or its range").And.Contain("C.R.S. § 8-5-201").And.Contain("Not legal advice.");
    }

    [Fact]
    public async Task A_text_without_a_place_is_told_so()
    {
        var jd = await Jd.RunWithInputAsync("# Line Cook\n\nCook the evening menu.\n", "law", "-");

        jd.Exit.Should().Be(ExitCode.Clean);
        jd.Output.Should().Contain("says no place");
    }

    [Fact]
    public async Task What_is_neither_file_nor_place_is_wrong_use()
    {
        var jd = await Jd.RunAsync("law", "Colorade");

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain("did you mean “Colorado”");
    }

    [Theory]
    [InlineData("2027-09-25", false)]
    [InlineData("2027-09-26", true)]
    public async Task Review_for_another_day_shows_what_will_change(string day, bool isDue)
    {
        var jd = await Jd.RunWithInputAsync(Cook.Replace("Denver, CO", "Wilmington, DE", StringComparison.Ordinal), "review", "-", "--as-of", day);

        jd.Output.Contains("JD401", StringComparison.Ordinal).Should().Be(isDue);
        jd.Output.Contains("Later: 2027-09-26", StringComparison.Ordinal).Should().Be(!isDue);
    }

    [Fact]
    public async Task Json_holds_the_law_with_citation_day_and_confidence()
    {
        var jd = await Jd.RunWithInputAsync(Cook, "review", "-", "--format", "json", "--as-of", "2026-11-21");

        using var json = JsonDocument.Parse(jd.Output);
        var law = json.RootElement.GetProperty("law");
        law.GetProperty("notice").GetString().Should().Be("Not legal advice.");
        law.GetProperty("asOf").GetString().Should().Be("2026-11-21");
        var place = law.GetProperty("places").EnumerateArray().Single(each => each.GetProperty("id").GetString() == "US-CO");
        var pay = place.GetProperty("items").EnumerateArray().Single(each => each.GetProperty("topic").GetString() == "pay-range");
        pay.GetProperty("state").GetString().Should().Be("missing");
        pay.GetProperty("confidence").GetString().Should().Be("high");
        pay.GetProperty("from").GetString().Should().Be("2021-01-01");
        law.GetProperty("together").EnumerateArray().First().GetProperty("places").EnumerateArray().Should().NotBeEmpty();
    }
}
