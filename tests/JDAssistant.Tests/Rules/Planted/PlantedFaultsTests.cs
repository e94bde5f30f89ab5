using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Rules.Planted;

/// <summary>One fault in a clean text is found as what it is, and nothing else is.</summary>
public sealed class PlantedFaultsTests
{
    /// <summary>The share of planted faults that must be named exactly.</summary>
    private const double Floor = 0.95;

    /// <summary>Names the file that the table is written to; <c>tests/run --precision</c> sets it and prints the file.</summary>
    private const string TableVariable = "JDASSISTANT_PRECISION";

    /// <summary>Says that the lines on the pages are to be written; <c>tests/run --precision --write</c> sets it.</summary>
    private const string WriteVariable = "JDASSISTANT_PRECISION_WRITE";

    public static TheoryData<string> CleanTexts => [.. PlantedCase.Clean.Keys];

    [Theory]
    [MemberData(nameof(CleanTexts))]
    public void A_clean_text_gives_nothing(string name) =>
        Found(PlantedCase.ByDefault, PlantedCase.Clean[name]).Select(finding => $"{finding.Finding.Rule.Id} {finding.Finding.Message}").Should().BeEmpty();

    [Fact]
    public void Nearly_every_planted_fault_is_named_and_nothing_beside_it()
    {
        var wrong = PlantedCase.All.Select(planted => (planted.Name, Fault: FaultOf(planted))).Where(one => one.Fault is not null).ToArray();

        PlantedCase.All.Should().HaveCountGreaterThan(100);
        (1 - ((double)wrong.Length / PlantedCase.All.Count)).Should().BeGreaterThanOrEqualTo(
            Floor, "these are not as they should be:\n{0}", string.Join('\n', wrong.Select(one => $"{one.Name}: {one.Fault}")));
    }

    [Fact]
    public void No_rule_is_wrong_more_than_once_in_twenty()
    {
        var figures = RuleFigures.Count();
        if (Environment.GetEnvironmentVariable(TableVariable) is { Length: > 0 } path)
            File.WriteAllText(path, figures.Table());

        figures.Rules.Where(figure => figure.Precision < 0.95).Select(figure => figure.Rule).Should().BeEmpty("{0}", figures.Table());
    }

    [Fact]
    public void Each_page_shows_the_figures_of_its_rule()
    {
        var figures = RuleFigures.Count();
        var pages = Directory.EnumerateFiles(Repository.PathOf("src/JDAssistant/Rules"), "*.md", SearchOption.AllDirectories).ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);
        var isWritten = Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 };
        var differ = new List<string>();
        foreach (var rule in RuleCatalog.Create(Policy.Default))
        {
            var path = pages[rule.GetType().Name];
            var (text, wanted) = (File.ReadAllText(path), RuleFigures.Line(figures.Rules.First(figure => figure.Rule == rule.Info.Id)));
            var lines = text.Split('\n').Where(line => !line.StartsWith(RuleFigures.LineBegin, StringComparison.Ordinal)).ToList();
            var sources = lines.IndexOf("## Sources");
            while (lines[sources - 1].Length == 0)
                lines.RemoveAt(--sources);
            lines.InsertRange(sources, ["", wanted, ""]);
            if (string.Join('\n', lines) is var page && page == text)
                continue;
            differ.Add(rule.Info.Id);
            if (isWritten)
                File.WriteAllText(path, page);
        }

        (isWritten ? [] : differ).Should().BeEmpty("tests/run --precision --write puts the figures on the pages");
    }

    /// <summary>Null where the rule found the fault and no other rule said anything.</summary>
    private static string? FaultOf(PlantedCase planted)
    {
        var rules = Found(planted.Reviewer, planted.Text).Select(finding => finding.Finding.Rule.Id).Distinct().ToArray();
        if (!rules.Contains(planted.Rule) && !rules.Intersect(planted.Beside).Any())
            return "not found" + (rules.Length > 0 ? $", but {string.Join(", ", rules)}" : "");
        var others = rules.Where(rule => rule != planted.Rule && !planted.Beside.Contains(rule)).ToArray();
        return others.Length > 0 ? $"found, and {string.Join(", ", others)} beside it" : null;
    }

    private static IReadOnlyList<ReviewedFinding> Found(Reviewer reviewer, string text) => reviewer.Review(JobDescriptionParser.Parse(text)).Findings;
}
