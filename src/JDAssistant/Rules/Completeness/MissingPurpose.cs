using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags a text that is all lists.</summary>
public sealed class MissingPurpose : Rule
{
    // A paragraph of two sentences says what a job is for, whatever stands above it.
    private const int ShortestPurpose = 120;

    // Two short sentences on the team do too.
    private const int ShortestPair = 90;

    private const int ShortestTitleWord = 5;

    public override RuleInfo Info { get; } = new(
        "JD203", "missing-purpose", Severity.Notice, Evidence.Convention,
        "The text does not say what the job is for.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.Summary).Any(section => section.Heading is not null || section.Blocks.Any(block => IsTold(job, block))) || job.Blocks.Any(block => block.Kind == BlockKind.Paragraph && block.Content.Length >= ShortestPurpose && SpeaksOfJob(job, block)))
            yield break;
        yield return ReportMissing(job, "Nothing says what the job is for: open with two or three sentences on the team, the purpose and what changes when it is done well.");
    }

    /// <summary>True of a sentence about the job among the facts below the title.</summary>
    private static bool IsTold(JobDescription job, Block block) =>
        block.Content.Length >= ShortestPurpose || (block.Content.Length >= ShortestPair && block.Kind == BlockKind.Paragraph && job.Slice(block.Content).EndsWith('.') && job.Slice(block.Content).Contains(". ", StringComparison.Ordinal)) || (block is { Kind: BlockKind.Paragraph, Label: null } && (job.Terms.Of("purpose-cues").Any(hit => block.Content.Contains(hit.Span)) || job.WordsIn(block.Content).ToArray().Any(word => job.Slice(word.Span).ToLowerInvariant() is "you" or "your" or "role" or "job" or "position")));

    /// <summary>What stands under "About us" or "How to apply" says what they are for, not the job, unless it turns to the candidate.</summary>
    private static bool SpeaksOfJob(JobDescription job, Block block) => RunningText.SpeaksOfJob(job, block.Span.Start) || (
        job.SectionAt(block.Span.Start) is { Kind: SectionKind.AboutCompany or SectionKind.Compensation }
        && (job.Terms.Of("purpose-cues").Any(hit => block.Content.Contains(hit.Span)) || NamesJob(job, block)));

    /// <summary>"Our last hygienist stayed eleven years": the paragraph comes to the job, by a word of its title.</summary>
    private static bool NamesJob(JobDescription job, Block block)
    {
        foreach (var word in job.Title is { } title ? job.WordsIn(title.Span) : [])
        {
            if (word.Span.Length >= ShortestTitleWord && job.Source.Text.AsSpan(block.Content.Start, block.Content.Length).Contains(job.Slice(word.Span), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
