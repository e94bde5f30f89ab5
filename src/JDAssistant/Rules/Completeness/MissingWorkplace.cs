using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that leaves open whether the work is done on site or remotely.</summary>
public sealed class MissingWorkplace : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD208", "missing-workplace", Severity.Notice, Evidence.Convention,
        "The text does not say whether the work is done on site, at home or both.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Workplace.Count > 0 || Traces.Of(job, "workplace-words") || Traces.OfWorkplace(job) || !IsDeskWork(job))
            yield break;
        yield return ReportMissing(job, "Nothing says whether the work is done on site, hybrid or remote: say which.");
    }

    /// <summary>Where a baker works needs no saying, nor where a plumbing engineer does; an analyst may work anywhere.</summary>
    private static bool IsDeskWork(JobDescription job) =>
        job.Title is { } title && !job.Terms.Of("hands-on-trades").Any(hit => title.Span.Contains(hit.Span)) && job.Terms.Of("role-nouns").Any(hit => hit.Term["desk"] == "yes" && title.Span.Contains(hit.Span));
}
