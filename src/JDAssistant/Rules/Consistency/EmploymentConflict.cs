using JDAssistant.Documents;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that calls the job both full-time and part-time.</summary>
public sealed class EmploymentConflict : Rule
{
    // "Full-time position" stands alone; a sentence is longer.
    private const int Slack = 12;

    public override RuleInfo Info { get; } = new(
        "JD110", "employment-conflict", Severity.Warning, Evidence.Contradiction,
        "The text calls the job full-time in one place and part-time in another.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var full = job.Employment.Where(mention => mention.Employment == Employment.FullTime && IsFirm(job, mention)).ToArray();
        var part = job.Employment.Where(mention => mention.Employment == Employment.PartTime && IsFirm(job, mention)).ToArray();
        // "Full-time or part-time" in one line is an offer of both.
        if (full.Length == 0 || part.Length == 0
            || full.Any(one => part.Any(other => job.BlockAt(one.Span.Start) == job.BlockAt(other.Span.Start))))
        {
            yield break;
        }

        var (first, second) = full[0].Span < part[0].Span ? (full[0], part[0]) : (part[0], full[0]);
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(second.Span)}” elsewhere exclude each other: say which it is, or that both are open.",
            null,
            new RelatedSpan($"“{job.Slice(second.Span)}” here.", second.Span));
    }

    /// <summary>True where the words stand as a field or in the title: in a sentence they may be about somebody else.</summary>
    private static bool IsFirm(JobDescription job, EmploymentMention mention) =>
        job.Title?.Line.Contains(mention.Span) == true
        || (job.BlockAt(mention.Span.Start) is { } block
            && (block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading || block.Content.Length <= mention.Span.Length + Slack));
}
