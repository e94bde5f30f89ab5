using JDAssistant.Exporting.Reports;

namespace JDAssistant.Tests.Exporting.Reports;

public sealed class FingerprintsTests
{
    [Theory]
    [InlineData("\n## What you'll do", "\nYou will join seven people who have baked here for years.\n\nWe start at three.\n\n## What you'll do")]
    [InlineData("\n", "\r\n")]
    [InlineData("Salary: lorem ipsum", "Salary:   lorem  Ipsum")]
    public void Stay_while_the_text_changes_elsewhere(string from, string to)
    {
        var before = Prints(Reviewed.Flawed);

        var after = Prints(Reviewed.Flawed.Replace(from, to, StringComparison.Ordinal));

        after.Should().BeEquivalentTo(before);
    }

    [Fact]
    public void Differ_where_the_words_differ()
    {
        var after = Prints(Reviewed.Flawed.Replace("Salesman", "Saleswoman", StringComparison.Ordinal));

        after.Except(Prints(Reviewed.Flawed)).Should().ContainSingle().Which.Should().StartWith("JD503:");
    }

    [Fact]
    public void Tell_two_findings_with_the_same_words_apart()
    {
        var twice = Prints(Reviewed.Flawed.Replace("Salary: lorem ipsum", "Salary: lorem ipsum\nBonus: lorem ipsum", StringComparison.Ordinal));

        twice.Should().OnlyHaveUniqueItems();
        twice.Where(print => print.StartsWith("JD221", StringComparison.Ordinal)).Should().HaveCount(2).And.Contain(Prints(Reviewed.Flawed).Single(print => print.StartsWith("JD221", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_baseline_reads_what_it_wrote()
    {
        var baseline = new Baseline();
        baseline.Set("b/night baker.md", ["JD101:00", "JD206:01"]);
        baseline.Set("a.md", ["JD101:02"]);
        baseline.Set("gone.md", []);

        var (read, problem) = Baseline.Read(baseline.Write());

        problem.Should().BeNull();
        read!.Write().Should().Be(baseline.Write());
        read.Paths.Should().Equal("a.md", "b/night baker.md");
        read.KnownIn("b/night baker.md").Should().BeEquivalentTo("JD101:00", "JD206:01");
        read.KnownIn("gone.md").Should().BeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("""{ "version": 1, "files": [] }""")]
    [InlineData("""{ "version": 1, "files": { "a.md": [1] } }""")]
    [InlineData("""{ "version": 2, "files": {} }""")]
    public void Something_else_than_a_baseline_is_said_to_be_that(string json)
    {
        var (baseline, problem) = Baseline.Read(json);

        baseline.Should().BeNull();
        problem.Should().Contain("baseline");
    }

    private static IEnumerable<string> Prints(string text) => Reviewed.File("a.md", text).Fingerprints;
}
