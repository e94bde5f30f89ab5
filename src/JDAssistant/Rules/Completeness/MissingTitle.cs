using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text without a title.</summary>
public sealed class MissingTitle : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD201", "missing-title", Severity.Warning, Evidence.Convention,
        "The text has no title.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not null)
            yield break;
        yield return ReportMissing(job, "The text has no title: begin with the job's name, as candidates would search for it.");
    }
}
