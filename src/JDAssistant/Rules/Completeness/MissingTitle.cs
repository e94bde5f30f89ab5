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
        var finding = ReportMissing(job, "No title stands at the head of the text: begin with the job's name, as candidates would search for it.");
        // Whoever reads on learns what the job is; a search does not.
        yield return job.Terms.Of("role-nouns").Any(hit => job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany }) ? finding with { Severity = Severity.Notice } : finding;
    }
}
