using JDAssistant.Documents;
using JDAssistant.Rules.Form;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text without a title.</summary>
public sealed class MissingTitle : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD201", "missing-title", Severity.Warning, Evidence.Convention,
        "The text has no title.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // A first line that is too long to be a title is long-title's.
        if (job.Title is not null || LongTitle.Opening(job) is not null)
            yield break;
        yield return ReportMissing(job, "The text has no title: begin with the job's name, as candidates would search for it.");
    }
}
