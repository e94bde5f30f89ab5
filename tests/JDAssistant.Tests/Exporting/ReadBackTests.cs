using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Exporting;

/// <summary>Export, read back, compare: the job is the same.</summary>
public sealed class ReadBackTests(ITestOutputHelper output)
{
    /// <summary>Names the file that the table is written to; <c>tests/run --readback</c> sets it and prints the file.</summary>
    private const string TableVariable = "JDASSISTANT_READBACK";

    /// <summary>Names other texts to count than our own, a folder or a file of JSON lines.</summary>
    private const string TextsVariable = "JDASSISTANT_READBACK_TEXTS";

    private static readonly Lazy<IReadOnlyList<(string Name, JobDescription Job)>> Jobs = new(() =>
        [.. ReadBackTable.Own().Select(text => (text.Name, JobDescriptionParser.Parse(text.Text)))]);

    // Two texts have lost their line ends, and say more once they have them again.
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["one-line-bullets"] = "company",
        ["one-line-dice-style"] = "employment",
        ["one-line-glued-headings"] = "places",
    };

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("word")]
    public void Every_fixture_is_the_same_job(string format)
    {
        var differences = Jobs.Value.SelectMany(text => JobDifferences.Between(text.Job, ReadBack(format, text.Job)).Select(difference => $"{text.Name}: {difference}")).ToList();

        output.WriteLine($"{format}: {Jobs.Value.Count} texts, {differences.Count} differences");
        differences.Where(difference => !(Known.GetValueOrDefault(difference.Split(':')[0]) is { } known && difference.Split(": ", 2)[1].StartsWith(known, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_text_is_counted()
    {
        if (Environment.GetEnvironmentVariable(TableVariable) is not { Length: > 0 } path)
            return;
        var table = new ReadBackTable();
        foreach (var (name, text) in Environment.GetEnvironmentVariable(TextsVariable) is { Length: > 0 } texts ? ReadBackTable.In(texts) : ReadBackTable.Own())
            table.Add(name, text);
        await File.WriteAllTextAsync(path, table.ToString(), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("word")]
    public void A_second_export_is_the_first(string format)
    {
        foreach (var (name, job) in Jobs.Value)
            ReadBackTable.Written(format, ReadBack(format, job)).Should().Be(ReadBackTable.Written(format, job), "{0} is clean already", name);
    }

    [Theory]
    [InlineData("# Cook", "# Chef", "title: “Cook” became “Chef”")]
    [InlineData("$20", "$21", "pay: “20-25 USD Hour Base” became “21-25 USD Hour Base”")]
    [InlineData("Austin", "Dallas", "places: “Austin/TX/US/” became “Dallas/TX/US/”")]
    [InlineData("- Knives", "- Spoons", "items: “Knives” became “Spoons”")]
    [InlineData("Hybrid", "Remote", "workplace: “hybrid” became “remote”")]
    [InlineData("## Requirements", "## Benefits", "sections: “requirements Requirements” became “benefits Benefits”")]
    public void A_difference_is_named(string from, string to, string difference)
    {
        const string Text = "# Cook\n\n- **Location:** Austin, TX\n- **Workplace:** Hybrid\n- **Pay:** $20 to $25 per hour\n\n## Requirements\n\n- Knives\n";

        JobDifferences.Between(JobDescriptionParser.Parse(Text), JobDescriptionParser.Parse(Text.Replace(from, to, StringComparison.Ordinal)))
            .Should().Contain(difference);
    }

    private static JobDescription ReadBack(string format, JobDescription job) => JobDescriptionParser.Parse(ReadBackTable.Written(format, job));
}
