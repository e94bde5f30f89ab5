using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Exporting.Word;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;
using JDAssistant.Tests.Conventions;
using JDAssistant.Tests.Figures;

namespace JDAssistant.Tests.Exporting;

/// <summary>Export, read back, compare: the job is the same.</summary>
public sealed class ReadBackTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<(string Name, JobDescription Job)>> Jobs = new(() =>
    [
        .. LabelledText.All().Select(text => (text.Name, JobDescriptionParser.Parse(text.Text))),
        .. Directory.EnumerateFiles(Repository.PathOf("tests/JDAssistant.Tests/fixtures/readme"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), JobDescriptionParser.Parse(File.ReadAllText(path)))),
    ]);

    // Texts that have lost their line ends are read better once they have them again; and without marks less is certain.
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["one-line-dice-style"] = "experience",
        ["one-line-glued-headings"] = "places",
        ["capitals-line-cook"] = "places",
        ["yaml-title-only"] = "places",
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

    [Theory]
    [InlineData("markdown")]
    [InlineData("word")]
    public void A_second_export_is_the_first(string format)
    {
        foreach (var (name, job) in Jobs.Value)
            Written(format, ReadBack(format, job)).Should().Be(Written(format, job), "{0} is clean already", name);
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

    private static JobDescription ReadBack(string format, JobDescription job) => JobDescriptionParser.Parse(Written(format, job));

    /// <summary>What the export says as text; of a Word document what is read of it.</summary>
    private static string Written(string format, JobDescription job) => format switch
    {
        "word" => WordReader.Read(WordExport.Write(job)).Markdown!,
        _ => ExportFormats.Find(format)!.Write(job).Text,
    };
}
