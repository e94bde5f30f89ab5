using JDAssistant.Documents;
using JDAssistant.Rules.Form;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text without a title, and one whose title only a sentence tells.</summary>
public sealed class MissingTitle : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD201", "missing-title", Severity.Warning, Evidence.Convention,
        "The text has no title.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is { } title)
        {
            if (IsInSentence(job, title) && !IsOpening(job, title.Span) && !OpensWithRole(job))
                yield return Report(title.Span, $"The title is named in a sentence only: put “{title.Text}” on a line of its own at the head, as candidates would search for it.") with { Severity = Severity.Notice };
            yield break;
        }

        // A first line that is too long to be a title is long-title's.
        if (LongTitle.Opening(job) is not null)
            yield break;
        // "Junior web developer, full time, Cardiff." begins with it.
        if (OpensWithRole(job))
            yield break;
        var finding = ReportMissing(job, "No title stands at the head of the text: begin with the job's name, as candidates would search for it.");
        // Whoever reads on learns what the job is; a search does not.
        yield return job.Terms.Of("role-nouns").Any(hit => job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany }) ? finding with { Severity = Severity.Notice } : finding;
    }

    private static bool OpensWithRole(JobDescription job) => job.Terms.Of("role-nouns") is [var first, ..] && IsOpening(job, first.Span);

    /// <summary>True in the first sentence of a text, behind a greeting in that of a letter: whoever begins to read knows the job.</summary>
    private static bool IsOpening(JobDescription job, TextSpan span) =>
        job.Blocks.FirstOrDefault(block => !job.Slice(block.Content).AsSpan().TrimEnd().EndsWith(",", StringComparison.Ordinal)) is { } first
        && Prose.Sentence(job, new TextSpan(first.Content.Start, first.Content.Start)).Contains(span);

    /// <summary>True for "We are looking for a [Baker] who…"; not for "Job Title: [Baker] Location: …", whose line ends were lost.</summary>
    private static bool IsInSentence(JobDescription job, JobTitle title) =>
        title.Line == title.Span && job.BlockAt(title.Span.Start) is { } block && title.Span.Start > block.Content.Start
        && job.Slice(block.Content with { End = title.Span.Start }).AsSpan().TrimEnd(" *_\"") is { IsEmpty: false } before && before[^1] != ':' && before.ContainsAnyInRange('a', 'z');
}
