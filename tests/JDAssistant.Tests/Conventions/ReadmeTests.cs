using System.Text.RegularExpressions;
using JDAssistant.Exporting.Reports;
using JDAssistant.Policies;
using JDAssistant.Rules;
using JDAssistant.Tests.Cli;

namespace JDAssistant.Tests.Conventions;

/// <summary>What the documents show is what the program prints.</summary>
public sealed partial class ReadmeTests
{
    private const string Rules = "src/JDAssistant/Rules/README.md";

    // Three minutes of reading, with the tables beside it.
    private const int MostCharacters = 14_000;

    private static readonly string Readme = ProjectDocuments.Read("README.md");

    public static TheoryData<string> Sessions()
    {
        var sessions = new TheoryData<string>();
        foreach (var block in ProjectDocuments.All.SelectMany(path => ProjectDocuments.Blocks(ProjectDocuments.Read(path), "console")))
            sessions.Add(block);
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
        RuleTable.InsertInto(ProjectDocuments.Read(Rules), RuleTable.Write(RuleCatalog.Create(Policy.Default))).Should().Be(ProjectDocuments.Read(Rules), $"`jd rules --write {Rules}` renews it");

    [Fact]
    public void Is_read_in_a_few_minutes() => Readme.Length.Should().BeLessThan(MostCharacters);

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
        var wrong = from document in ProjectDocuments.All
                    from rest in InlineCode().Replace(ProjectDocuments.Read(document), "").Split("](").Skip(1)
                    let path = rest[..rest.IndexOf(')', StringComparison.Ordinal)].Split('#')[0]
                    where path.Length > 0 && !path.StartsWith("https://", StringComparison.Ordinal)
                    let full = Path.Combine(Path.GetDirectoryName(Repository.PathOf(document))!, path)
                    where !File.Exists(full) && !Directory.Exists(full)
                    select $"{document}: {path}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Leads_to_every_document() =>
        ProjectDocuments.All.Skip(1).Where(document => !Readme.Contains($"]({document})", StringComparison.Ordinal)).Should().BeEmpty();

    [GeneratedRegex("`[^`\n]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();

    private static IEnumerable<string> Words(string command)
    {
        var parts = command.Split('"');
        return parts.SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
