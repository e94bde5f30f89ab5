using System.Text;
using JDAssistant.Benchmarks.Engine;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Benchmarks.Table;

/// <summary>Reading, reviewing, fixing and exporting texts of growing size, and drafting one.</summary>
internal sealed class EngineBySize : IMeasured
{
    public string Name => "engine";

    public Task<string> MeasureAsync(string folder)
    {
        WarmUp.Run();
        var rules = RuleCatalog.Create(Policy.Default).Count;
        var table = new StringBuilder($"One posting on one core, warm; processor time and memory:\n\n| Text | Read | Read and review, {rules} rules | Read, fix, review again | Export as Markdown | Review as JSON |\n|---|---|---|---|---|---|\n");
        var fixer = new Fixer(Samples.Reviewer, JobDescriptionParser.Parse);
        foreach (var kilobytes in Samples.Kilobytes)
        {
            var text = Postings.OfSize(kilobytes);
            var review = Samples.Reviewer.Review(JobDescriptionParser.Parse(text));
            table.Append($"| {kilobytes} KB | {Steady.Of(() => JobDescriptionParser.Parse(text))} | ")
                .Append($"{Steady.Of(() => Samples.Reviewer.Review(JobDescriptionParser.Parse(text)))} | ")
                .Append($"{Steady.Of(() => fixer.Apply(text, FixSafety.Safe))} | ")
                .Append($"{Steady.Of(() => MarkdownExport.Write(review.Job))} | {Steady.Of(() => ReviewJson.Write(review))} |\n");
        }

        return Task.FromResult($"{table}\nA draft from a brief of one line, with templates: {Steady.Of(Draft)}.\n");
    }

    private static void Draft()
    {
        // Templates wait for nothing, so the task is done when it comes back.
        var drafted = new Drafter(TemplateSet.Default).DraftAsync(Samples.Brief(), CancellationToken.None);
        if (!drafted.IsCompletedSuccessfully)
            throw new InvalidOperationException("Drafting with templates waited for something.");
    }
}
