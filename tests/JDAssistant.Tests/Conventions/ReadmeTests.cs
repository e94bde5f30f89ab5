using JDAssistant.Exporting.Reports;
using JDAssistant.Policies;
using JDAssistant.Rules;
using JDAssistant.Tests.Cli;

namespace JDAssistant.Tests.Conventions;

/// <summary>What README.md shows is what the program prints.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Sessions()
    {
        var sessions = new TheoryData<string>();
        foreach (var block in Readme.Split("```console\n").Skip(1))
            sessions.Add(block[..block.IndexOf("```", StringComparison.Ordinal)]);
        return sessions;
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public async Task Shows_what_the_command_line_prints(string session)
    {
        var lines = session.TrimEnd('\n').Split('\n');
        lines[0].Should().StartWith("$ jd ");

        var jd = await Jd.RunInAsync(Repository.PathOf("tests/JDAssistant.Tests/fixtures/readme"), [.. Words(lines[0]["$ jd ".Length..])]);

        var printed = jd.Output.TrimEnd('\n').Split('\n');
        var shown = lines[^1] == "…" ? lines[1..^1] : lines[1..];
        printed.Take(shown.Length).Should().Equal(shown);
        (lines[^1] == "…" || printed.Length == shown.Length).Should().BeTrue("a session is whole or ends with “…”");
    }

    [Fact]
    public void Holds_the_table_of_all_rules() =>
        RuleTable.InsertInto(Readme, RuleTable.Write(RuleCatalog.Create(Policy.Default))).Should().Be(Readme, "`jd rules --write README.md` renews it");

    [Fact]
    public void Shows_what_the_benchmarks_measured()
    {
        // The figures are the machine's; that the command named would write there, and did, is ours.
        var table = File.ReadAllText(Repository.PathOf("tests/JDAssistant.Benchmarks/Table/SpeedTable.cs"));
        var begin = Readme.Split('\n').Should().ContainSingle(line => line.StartsWith("<!-- speed: begin", StringComparison.Ordinal)).Subject;
        table.Should().Contain($"\"{begin}\"");

        var shown = Readme.Split(begin)[1].Split("<!-- speed: end -->")[0];

        foreach (var row in (string[])["| 1 KB |", "| 5 KB |", "| 20 KB |", "| 50 KB |", "| 200 KB |", "| ordinary |", "| JDAssistant, all "])
            shown.Should().Contain(row);
        shown.Should().Contain("files of 5 KB").And.NotContain("Not measured");
    }

    [Fact]
    public void Names_only_paths_that_exist()
    {
        var paths = Readme.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Where(path => !path.StartsWith("https://", StringComparison.Ordinal));

        paths.Should().NotBeEmpty().And.OnlyContain(path => File.Exists(Repository.PathOf(path)) || Directory.Exists(Repository.PathOf(path)));
    }

    private static IEnumerable<string> Words(string command)
    {
        var parts = command.Split('"');
        return parts.SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
