using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that names two people whom the job reports to.</summary>
public sealed class ReportingLineConflict : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD117", "reporting-line-conflict", Severity.Warning, Evidence.Contradiction,
        "The text names two different managers of the job, or two teams.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (ReportingLines.Of(job).ToArray() is [var manager, .. { Length: > 0 } rest]
            && Array.Find(rest, other => !ReportingLines.ShareWord(job, manager, other) && (ReportingLines.IsCertain(job, manager) || ReportingLines.IsCertain(job, other) || (ReportingLines.IsOwn(job, manager) && ReportingLines.IsOwn(job, other)) || (ReportingLines.IsOwn(job, manager) && ReportingLines.IsThis(job, other)) || (ReportingLines.IsThis(job, manager) && ReportingLines.IsOwn(job, other)))) is { IsEmpty: false } superior)
        {
            yield return Conflict(job, manager, superior, "name the one whom the job reports to");
        }

        if (TeamNames.Of(job).Take(2).ToArray() is [var team, var other] && !ReportingLines.ShareWord(job, team, other))
            yield return Conflict(job, team, other, "name the one team that the person joins");
    }

    private Finding Conflict(JobDescription job, TextSpan first, TextSpan second, string remedy) => Report(
        first,
        $"“{job.Slice(first)}” here and “{job.Slice(second)}” elsewhere: {remedy}.",
        null,
        new RelatedSpan($"“{job.Slice(second)}” here.", second));
}
