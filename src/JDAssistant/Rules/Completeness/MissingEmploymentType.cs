using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not name the terms of employment.</summary>
public sealed class MissingEmploymentType : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD209", "missing-employment-type", Severity.Notice, Evidence.Convention,
        "The text does not say whether the job is full-time, part-time or for a time.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Employment.Count > 0 || Traces.Of(job, "employment-words")
            || Consistency.EmploymentTerms.Of(job, "lasting").Any() || Consistency.EmploymentTerms.WeeklyHours(job).Any())
            yield break;
        yield return ReportMissing(job, "Nothing says whether the job is full-time, part-time, permanent or for a time: say which.");
    }
}
