using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that puts the work both at home and on site.</summary>
public sealed class WorkplaceConflict : Rule
{
    // "This is a fully remote position." says it; longer sentences set out when and for whom.
    private const int Slack = 36;

    public override RuleInfo Info { get; } = new(
        "JD108", "workplace-conflict", Severity.Warning, Evidence.Contradiction,
        "The text says remote in one place and on site in another.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var firm = job.Workplace.Where(mention => IsFirm(job, mention)).ToArray();
        var remote = Array.Find(firm, mention => mention.Workplace == Workplace.Remote);
        var onSite = Array.Find(firm, mention => mention.Workplace == Workplace.OnSite);
        var hybrid = job.Workplace.FirstOrDefault(mention => mention.Workplace == Workplace.Hybrid);
        // Hybrid work is done in both places, and text about it names both: only "fully remote" and "on-site position" exclude it.
        if (hybrid is not null)
            (remote, onSite) = IsField(job, hybrid) ? (hybrid, Array.Find(firm, mention => mention.Workplace != Workplace.Hybrid && IsWhole(job, mention))) : (null, null);
        // "Work on site, five days a week" says where all of the work is done, and so does a field.
        if ((remote is null || onSite is null) && Array.Find(firm, mention => mention.Workplace != Workplace.Hybrid && IsField(job, mention)) is { } field && Whole(job, field) is { } whole)
            (remote, onSite) = (field, whole);
        if (remote is null || onSite is null || job.BlockAt(remote.Span.Start) == job.BlockAt(onSite.Span.Start))
            yield break;
        var (first, second) = remote.Span < onSite.Span ? (remote, onSite) : (onSite, remote);
        yield return Report(
            first.Span,
            $"“{job.Slice(first.Span)}” here and “{job.Slice(second.Span)}” elsewhere exclude each other: say where the work is done, or that it is hybrid and on how many days.",
            null,
            new RelatedSpan($"“{job.Slice(second.Span)}” here.", second.Span));
    }

    private static bool IsFirm(JobDescription job, WorkplaceMention mention) =>
        job.Title?.Line.Contains(mention.Span) == true
        || IsField(job, mention)
        || Prose.Sentence(job, mention.Span).Length <= mention.Span.Length + Slack;

    private static bool IsField(JobDescription job, WorkplaceMention mention) =>
        job.BlockAt(mention.Span.Start) is { } block && (block.Label is not null || block.Kind == BlockKind.Row || Facts.IsInRow(job, mention.Span) || Facts.IsOneOfAFew(job, mention.Span) || (block.Kind == BlockKind.Heading && mention.Workplace != Workplace.Hybrid));

    /// <summary>What says of every day that it is spent elsewhere than <paramref name="field"/> says; null where nothing does.</summary>
    private static WorkplaceMention? Whole(JobDescription job, WorkplaceMention field)
    {
        if (!job.Terms.Of("whole-week").Any())
            return null;
        var name = KebabName.Of(field.Workplace);
        foreach (var hit in Prose.Hits(job, "workplace-words"))
        {
            if (hit.Term["workplace"] is not ("remote" or "on-site") || hit.Term["workplace"] == name || Prose.IsNegated(job, hit) || !Prose.Has(job, "whole-week", Prose.Sentence(job, hit.Span))
                || job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Preferred or SectionKind.AboutCompany })
            {
                continue;
            }

            return new WorkplaceMention(hit.Term["workplace"] == "remote" ? Workplace.Remote : Workplace.OnSite, hit.Span);
        }

        return null;
    }

    /// <summary>"This position is fully remote": all of it, in a sentence of its own.</summary>
    private static bool IsWhole(JobDescription job, WorkplaceMention mention)
    {
        var span = Prose.Sentence(job, mention.Span);
        var sentence = job.Source.Text.AsSpan(span.Start, span.Length);
        if (sentence.Contains("some", StringComparison.OrdinalIgnoreCase) || sentence.Contains("combination", StringComparison.OrdinalIgnoreCase))
            return false;
        return mention.Workplace == Workplace.Remote
            ? sentence.Contains("fully", StringComparison.OrdinalIgnoreCase) || sentence.Contains("100%", StringComparison.Ordinal)
            : sentence.Contains("position", StringComparison.OrdinalIgnoreCase) || sentence.Contains("role", StringComparison.OrdinalIgnoreCase) || sentence.Contains("fully", StringComparison.OrdinalIgnoreCase);
    }
}
