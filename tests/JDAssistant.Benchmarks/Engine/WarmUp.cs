using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>Runs everything often enough on texts of all kinds that the compiler has seen what there is to see.</summary>
internal static class WarmUp
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(6);

    private static bool _isDone;

    /// <summary>Warms up, once.</summary>
    public static void Run()
    {
        if (_isDone)
            return;
        var fixer = new Fixer(Samples.Reviewer, JobDescriptionParser.Parse);
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; Environment.CpuUsage.TotalTime - start < Least; i++)
        {
            var review = Samples.Reviewer.Review(JobDescriptionParser.Parse(Postings.Number(i, 1 + (i % 9))));
            ReviewJson.Write(review);
            MarkdownExport.Write(review.Job);
            fixer.Apply(review.Job.Source.Original, FixSafety.Safe);
        }

        _isDone = true;
    }
}
