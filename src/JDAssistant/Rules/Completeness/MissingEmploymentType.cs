using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that does not name the terms of employment.</summary>
public sealed class MissingEmploymentType : Rule
{
    // "**Basis:**"
    private const int MostMarks = 5;

    public override RuleInfo Info { get; } = new(
        "JD209", "missing-employment-type", Severity.Notice, Evidence.Convention,
        "The text does not say whether the job is full-time, part-time or for a time.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Employment.Count > 0 || Traces.Of(job, "employment-words")
            || Consistency.EmploymentTerms.Of(job, "lasting").Any() || HasField(job) || SaysTime(job) || Consistency.EmploymentTerms.WeeklyHours(job).Any())
            yield break;
        yield return ReportMissing(job, "Nothing says whether the job is full-time, part-time, permanent or for a time: say which.");
    }

    /// <summary>In the text's own words, or in a sentence of its own among standing ones: "Full-time role."</summary>
    private static bool SaysTime(JobDescription job) => job.Terms.Of("working-times").Any(hit =>
        Prose.IsOwnWords(job, hit.Span) || Prose.Sentence(job, hit.Span).Length <= hit.Span.Length + MostMarks);

    /// <summary>"Basis: job share", "Employment: 80-100 %": whoever fills in the field says it, in whatever words; "Position: Clerk" is no such field, and "other" says nothing.</summary>
    private static bool HasField(JobDescription job) => job.Terms.Of("field-labels").Any(hit =>
        hit.Term["field"] == "employment" && hit.Term.Text is not ("position" or "type" or "time" or "status" or "classification" or "terms")
        && job.BlockAt(hit.Span.Start) is { Label: { } label } block && label.Contains(hit.Span) && label.Length <= hit.Span.Length + MostMarks && block.Content.End > label.End
        && !job.Workplace.Any(mention => block.Span.Contains(mention.Span))
        && !job.Slice(block.Content with { Start = Math.Max(label.End, block.Content.Start) }).Contains("other", StringComparison.OrdinalIgnoreCase));
}
