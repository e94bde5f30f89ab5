using JDAssistant.Documents;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that puts the work both at home and on site.</summary>
public sealed class WorkplaceConflict : Rule
{
    // "This is a fully remote position." says it; longer sentences set out when and for whom.
    private const int Slack = 30;

    public override RuleInfo Info { get; } = new(
        "JD108", "workplace-conflict", Severity.Warning, Evidence.Contradiction,
        "The text says remote in one place and on site in another.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Hybrid work is done in both places, and text about it names both.
        if (job.Workplace.Any(mention => mention.Workplace == Workplace.Hybrid)
            || job.Workplace.FirstOrDefault(mention => mention.Workplace == Workplace.Remote && IsFirm(job, mention)) is not { } remote
            || job.Workplace.FirstOrDefault(mention => mention.Workplace == Workplace.OnSite && IsFirm(job, mention)) is not { } onSite
            || job.BlockAt(remote.Span.Start) == job.BlockAt(onSite.Span.Start))
        {
            yield break;
        }

        var (first, second) = remote.Span < onSite.Span ? (remote, onSite) : (onSite, remote);
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(second.Span)}” elsewhere exclude each other: say where the work is done, or that it is hybrid and on how many days.",
            null,
            new RelatedSpan($"“{job.Slice(second.Span)}” here.", second.Span));
    }

    private static bool IsFirm(JobDescription job, WorkplaceMention mention) =>
        job.Title?.Line.Contains(mention.Span) == true
        || (job.BlockAt(mention.Span.Start) is { } block
            && (block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading || block.Content.Length <= mention.Span.Length + Slack));
}
