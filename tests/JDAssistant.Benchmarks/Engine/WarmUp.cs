using System.Runtime;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>Runs everything on texts of all kinds until the just-in-time compiler has little left to do.</summary>
internal static class WarmUp
{
    private const int FewMethods = 8;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    private static bool _isDone;

    /// <summary>Warms up, once.</summary>
    public static void Run()
    {
        if (_isDone)
            return;
        var fixer = new Fixer(Samples.Reviewer, JobDescriptionParser.Parse);
        var start = Environment.CpuUsage.TotalTime;
        var number = 0;
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            for (var begun = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - begun < Turn; number++)
            {
                var review = Samples.Reviewer.Review(JobDescriptionParser.Parse(Postings.Number(number, 1 + (number % 9))));
                ReviewJson.Write(review);
                MarkdownExport.Write(review.Job);
                fixer.Apply(review.Job.Source.Original, FixSafety.Safe);
            }
        }
        while (JitInfo.GetCompiledMethodCount() - compiled > FewMethods && Environment.CpuUsage.TotalTime - start < Most);

        _isDone = true;
    }
}
