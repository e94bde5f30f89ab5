using System.Text.Json;
using JDAssistant.Cli;

namespace JDAssistant.Tests.Cli;

public sealed class ReviewManyTests : IDisposable
{
    private const string Flawed = """
        # Night Baker

        Salary: lorem ipsum

        ## What you'll do
        - Bake bread for the morning
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("jd-many-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Folders_and_patterns_give_each_file_once_in_order()
    {
        foreach (var name in new[] { "jds/b.md", "jds/a.txt", "jds/old/c.html", "jds/logo.png", "jds/.git/x.md", "node_modules/y.md", "README.md" })
            Write(name, Flawed);

        (await PathsAsync("jds")).Should().Equal("jds/a.txt", "jds/b.md", "jds/old/c.html");
        (await PathsAsync("**/*.md")).Should().Equal("README.md", "jds/b.md");
        (await PathsAsync("**/*.md", "--exclude", "README.md")).Should().Equal("jds/b.md");
        (await PathsAsync("jds/**", "jds/b.md", "./jds/old/")).Should().Equal("jds/a.txt", "jds/b.md", "jds/old/c.html");
        (await PathsAsync("jds", "-x", "old", "-x", "*.txt")).Should().Equal("jds/b.md");
    }

    [Fact]
    public async Task Many_files_come_out_in_order_whatever_thread_was_first()
    {
        for (var i = 0; i < 200; i++)
            Write($"{i:000}.md", Flawed.Replace("bread", string.Concat(Enumerable.Repeat("bread and ", (i * 37 % 50) + 1)), StringComparison.Ordinal));

        var first = await RunAsync("review", ".", "--format", "jsonl");
        var second = await RunAsync("review", ".", "--format", "jsonl");

        second.Output.Should().Be(first.Output);
        Paths(first).Should().HaveCount(200).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_is_named_and_the_rest_go_on()
    {
        Write("a.md", Flawed);
        Write("b.txt", "%PDF-1.7 …");
        Write("c.md", Flawed);

        var jd = await RunAsync("review", ".", "missing.md", "*.none", "--fail-on", "never", "--format", "jsonl");

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain("b.txt: This is a PDF").And.Contain("missing.md: There is no such file").And.Contain("*.none: No file matches");
        Paths(jd).Should().BeEquivalentTo("missing.md", "*.none", "a.md", "b.txt", "c.md");
    }

    [Fact]
    public async Task The_summary_counts_files_rules_and_findings()
    {
        Write("a.md", Flawed);
        Write("b.md", Flawed.Replace("lorem ipsum", "£30,000 a year", StringComparison.Ordinal));

        var jd = await RunAsync("review", "*.md");

        jd.Exit.Should().Be(ExitCode.Findings);
        jd.Output.Should().Contain("Lowest scores\n").And.Contain("Findings by rule\n").And.MatchRegex(@"\n +1  JD221  placeholder-left\n")
            .And.MatchRegex(@"\n +2  JD207  missing-place\n").And.MatchRegex(@"2 files reviewed: \d+ warnings, \d+ notices; 0 clean, mean score \d+ of 100\n$");
    }

    [Fact]
    public async Task Known_findings_do_not_count_even_after_their_lines_have_moved()
    {
        Write("jds/a.md", Flawed);
        (await RunAsync("review", "jds", "--baseline", "known.json", "--write-baseline")).Exit.Should().Be(ExitCode.Clean);

        (await RunAsync("review", "jds", "--baseline", "known.json")).Exit.Should().Be(ExitCode.Clean);
        Write("jds/a.md", "\n\n" + Flawed + "\n- Load the van\n");
        var moved = await RunAsync("review", "jds/a.md", "--baseline", "known.json");
        moved.Exit.Should().Be(ExitCode.Clean);
        moved.Output.Should().Contain("known from the baseline: ").And.Contain("JD221 placeholder-left").And.Contain("nothing found");

        Write("jds/a.md", Flawed + "\n- Smile at TBD\n");
        var worse = await RunAsync("review", "jds", "--baseline", "known.json");
        worse.Exit.Should().Be(ExitCode.Findings);
        worse.Output.Should().Contain("TBD").And.MatchRegex(@"1 file reviewed: 1 warning; 0 clean.*known from the baseline\n$");
    }

    [Fact]
    public async Task A_baseline_forgets_what_is_mended_or_gone_and_keeps_what_was_not_reviewed()
    {
        Write("a.md", Flawed);
        Write("b.md", Flawed);
        Write("c.md", Flawed);
        await RunAsync("review", ".", "--baseline", "known.json", "--write-baseline");
        File.Delete(Path.Combine(_folder, "b.md"));
        Write("a.md", Flawed.Replace("Salary: lorem ipsum", "", StringComparison.Ordinal));

        await RunAsync("review", "a.md", "--baseline", "known.json", "--write-baseline");

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "known.json")));
        json.RootElement.GetProperty("files").EnumerateObject().Select(file => file.Name).Should().Equal("a.md", "c.md");
        json.RootElement.GetProperty("files").GetProperty("a.md").GetRawText().Should().NotContain("JD221");
        json.RootElement.GetProperty("files").GetProperty("c.md").GetRawText().Should().Contain("JD221");
    }

    [Theory]
    [InlineData("there is no such baseline", "review", "a.md", "--baseline", "none.json")]
    [InlineData("this is no baseline", "review", "a.md", "--baseline", "a.md")]
    [InlineData("needs --baseline", "review", "a.md", "--write-baseline")]
    public async Task A_baseline_that_cannot_be_read_is_wrong_use(string said, params string[] args)
    {
        Write("a.md", Flawed);

        var jd = await RunAsync(args);

        jd.Exit.Should().Be(ExitCode.Usage);
        jd.Error.Should().Contain(said);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("markdown")]
    [InlineData("junit")]
    public async Task Every_format_shows_standard_input(string format)
    {
        var jd = await Jd.RunWithInputAsync(Flawed, "review", "-", "--format", format);

        jd.Exit.Should().Be(ExitCode.Findings);
        jd.Output.Should().Contain("lorem ipsum");
    }

    [Fact]
    public void The_bar_shows_on_a_terminal_only_and_is_gone_at_the_end()
    {
        var clock = new SteppingClock();
        using var error = new StringWriter();
        var bar = new ProgressBar(new Terminal(Stream.Null, TextWriter.Null, error) { ShowsProgress = true }, 40, clock);

        bar.Show(1);
        error.ToString().Should().BeEmpty("a short run shows nothing");
        clock.Now = TimeSpan.FromSeconds(1);
        bar.Show(20);
        error.ToString().Should().Contain("20 of 40 files, 20 a second");
        bar.Hide();
        error.ToString().Should().EndWith("\r\u001b[K");

        using var quiet = new StringWriter();
        var none = new ProgressBar(new Terminal(Stream.Null, TextWriter.Null, quiet), 40, clock);
        clock.Now = TimeSpan.FromSeconds(9);
        none.Show(20);
        quiet.ToString().Should().BeEmpty();
    }

    private async Task<string[]> PathsAsync(params string[] args) => [.. Paths(await RunAsync(["review", .. args, "--format", "jsonl"]))];

    private static IEnumerable<string> Paths(Jd jd) => jd.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("path").GetString()!;
    });

    private Task<Jd> RunAsync(params string[] args) => Jd.RunInAsync(_folder, args);

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private sealed class SteppingClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
