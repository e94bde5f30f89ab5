using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that is all lists.</summary>
public sealed class MissingPurpose : Rule
{
    // A paragraph of two sentences says what a job is for, whatever stands above it.
    private const int ShortestPurpose = 120;

    public override RuleInfo Info { get; } = new(
        "JD203", "missing-purpose", Severity.Notice, Evidence.Convention,
        "The text does not say what the job is for.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.Summary).Any() || job.Blocks.Any(block => block.Kind == BlockKind.Paragraph && block.Content.Length >= ShortestPurpose && SpeaksOfJob(job, block)))
            yield break;
        yield return ReportMissing(job, "Nothing says what the job is for: open with two or three sentences on the team, the purpose and what changes when it is done well.");
    }

    /// <summary>What stands under "About us" or "How to apply" says what they are for, not the job.</summary>
    private static bool SpeaksOfJob(JobDescription job, Block block) => job.SectionAt(block.Span.Start) is not
        {
            Heading: not null,
            Kind: SectionKind.AboutCompany or SectionKind.HowToApply or SectionKind.Benefits or SectionKind.Compensation or SectionKind.Eeo or SectionKind.Accommodation,
        };
}
