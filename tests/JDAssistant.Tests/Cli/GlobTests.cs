using JDAssistant.Cli.Files;

namespace JDAssistant.Tests.Cli;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "jds/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "jds/old/a.md", true)]
    [InlineData("./jds/**", "jds/old/a.md", true)]
    [InlineData("jds/**/old/*.md", "jds/old/a.md", true)]
    [InlineData("jds/**/old/*.md", "jds/x/y/old/a.md", true)]
    [InlineData("jds/**/old/*.md", "jds/old/x/a.md", false)]
    [InlineData("jds/?.md", "jds/a.md", true)]
    [InlineData("jds/?.md", "jds/ab.md", false)]
    [InlineData("jds/*.md", "JDS/a.md", false)]
    public void Matches_whole_paths(string pattern, string path, bool matches) => new Glob(pattern).Matches(path).Should().Be(matches);

    [Theory]
    [InlineData("README.md", "docs/README.md", true)]
    [InlineData("old", "jds/old/a.md", true)]
    [InlineData("jds/old/", "jds/old/a.md", true)]
    [InlineData("jds/old", "x/jds/old/a.md", false)]
    [InlineData("*.txt", "jds/a.txt", true)]
    [InlineData("jds/**/*.txt", "jds/a.txt", true)]
    [InlineData("older", "jds/old/a.md", false)]
    public void Covers_what_lies_below(string pattern, string path, bool covers) => new Glob(pattern).Covers(path).Should().Be(covers);

    [Fact]
    public void A_long_path_against_many_stars_ends_soon()
    {
        var path = string.Join('/', Enumerable.Repeat("a", 2_000));
        var pattern = string.Concat(Enumerable.Repeat("**/a/", 50)) + "b";

        new Glob(pattern).Matches(path).Should().BeFalse();
    }
}
