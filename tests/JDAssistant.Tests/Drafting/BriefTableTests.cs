using System.Diagnostics;
using System.Globalization;
using System.Text;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Tests.Drafting;

/// <summary>Drafts every brief without a model and judges the drafts; <c>tests/run --briefs</c> prints the table.</summary>
public sealed class BriefTableTests
{
    /// <summary>Names the file that the table is written to; <c>tests/run --briefs</c> sets it and prints the file.</summary>
    private const string TableVariable = "JDASSISTANT_BRIEFS";

    private static readonly Drafter Drafter = new(TemplateSet.Default);

    [Fact]
    public async Task Every_draft_holds_its_facts_and_lacks_only_what_was_not_said()
    {
        var table = new StringBuilder();
        var drafts = new StringBuilder();
        var wrong = new List<string>();
        var times = new List<double>();
        foreach (var words in BriefFixtures.All)
        {
            // Once to warm up, then what it takes.
            var draft = await DraftAsync(words);
            var best = double.MaxValue;
            for (var i = 0; i < 5; i++)
            {
                var clock = Stopwatch.GetTimestamp();
                draft = await DraftAsync(words);
                best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }

            times.Add(best);
            var faults = Faults(draft).Concat(Lost(draft)).ToList();
            wrong.AddRange(faults.Select(fault => $"{words}: {fault}"));
            table.Append(CultureInfo.InvariantCulture, $"{best,7:0.00} ms  {draft.Brief.Facts.Count,2} facts  {draft.Gaps.Count} gaps  {words}\n");
            foreach (var fault in faults)
                table.Append("    ").Append(fault).Append('\n');
            drafts.Append("> ").Append(words).Append("\n\n").Append(draft.Markdown).Append("\n\n---\n\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"\n{times.Count} briefs: {wrong.Count} faults that are no gaps of the brief, {times.Average():0.00} ms a draft, {times.Max():0.00} ms the slowest (read and written, warm, best of five)\n");
        if (Environment.GetEnvironmentVariable(TableVariable) is { Length: > 0 } path)
            await File.WriteAllTextAsync(path, $"{drafts}{table}", TestContext.Current.CancellationToken);

        times.Should().HaveCountGreaterThan(55);
        wrong.Should().BeEmpty();
    }

    /// <summary>Errors and warnings that are not about something that the brief left out.</summary>
    private static IEnumerable<string> Faults(Draft draft) =>
        new Reviewer(Policy.Default).Review(JobDescriptionParser.Parse(draft.Markdown)).Findings
            .Select(reviewed => reviewed.Finding)
            .Where(finding => finding.Severity > Severity.Notice && !IsGap(finding, draft))
            .Select(finding => $"{finding.Rule.Id} {finding.Message}");

    /// <summary>True for a finding on words that are missing or are a gap's marker.</summary>
    private static bool IsGap(Finding finding, Draft draft) =>
        finding.Span.IsEmpty || finding.Rule.Category == "Completeness"
        || draft.Markdown[finding.Span.Start..finding.Span.End].Contains("[[Add:", StringComparison.Ordinal);

    /// <summary>Facts whose words the draft does not hold, and facts that it does not hold as they were said.</summary>
    private static IEnumerable<string> Lost(Draft draft) =>
        draft.Brief.Facts
            .Where(fact => fact.Kind != FactKind.Level && !draft.Markdown.Contains(fact.Value, StringComparison.OrdinalIgnoreCase))
            .Select(fact => $"lost: {fact.Kind} {fact.Value}")
            .Concat(new FidelityCheck(TemplateSet.Default).Check(draft.Markdown, draft.Brief).Select(problem => $"not as said: {problem.Message}"));

    private static Task<Draft> DraftAsync(string words) =>
        Drafter.DraftAsync(BriefReader.Read(words, "Ada"), TestContext.Current.CancellationToken);
}
