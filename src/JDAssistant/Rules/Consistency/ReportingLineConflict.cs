using JDAssistant.Documents;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that names two people whom the job reports to.</summary>
public sealed class ReportingLineConflict : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD117", "reporting-line-conflict", Severity.Warning, Evidence.Contradiction,
        "The text names two different managers of the job.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var named = ReportingLines.Of(job).Take(2).ToArray();
        if (named is not [var first, var second]
            || ReportingLines.ShareWord(job, first, second)
            || !(ReportingLines.IsCertain(job, first) || ReportingLines.IsCertain(job, second)))
            yield break;
        yield return Report(
            first,
            $"“{job.Slice(first)}” here and “{job.Slice(second)}” elsewhere: name the one whom the job reports to.",
            null,
            new RelatedSpan($"“{job.Slice(second)}” here.", second));
    }
}
