using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not say where the job is.</summary>
public sealed class MissingPlace : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD207", "missing-place", Severity.Warning, Evidence.Convention,
        "The text does not say where the job is.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Places.Count > 0 || Traces.OfPlace(job))
            yield break;
        var finding = ReportMissing(job, "Nothing says where the job is: name the town and state or country, or for remote work from where it may be done.");

        // A place that is named for another reason may be this job's too.
        yield return Prose.Hits(job, "places").FirstOrDefault(hit => char.IsUpper(job.Source.Text[hit.Span.Start])) is not { } named ? finding : finding with
        {
            Severity = Severity.Notice,
            Message = $"“{job.Slice(named.Span)}” is named, but nothing says that the job is there: write the place in the first lines, or for remote work from where it may be done.",
        };
    }
}
