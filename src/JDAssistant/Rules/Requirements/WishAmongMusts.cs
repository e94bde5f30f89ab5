using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags wishes that stand in a list of demands.</summary>
/// <remarks>Reasons, sources and examples are in WishAmongMusts.md; its examples run as tests.</remarks>
public sealed class WishAmongMusts : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD603", "wish-among-musts", Severity.Notice, Evidence.FieldStudy, "A wish stands in a list of demands.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var hasWishSection = MustItems.HasWishSection(job);
        var blocks = new HashSet<int>();
        var spans = Hits(job, "wish-words")
            .Where(hit => IsInMustItem(job, hit.Span) && blocks.Add(job.BlockAt(hit.Span.Start)!.Span.Start))
            .Select(hit => hit.Span)
            .ToArray();
        return ReportTogether(job, spans, words => hasWishSection
            ? $"{words}: a wish among the demands; move it to the wishes below."
            : $"{words}: a wish among the demands; list wishes apart, so that nobody takes them for demands.");
    }

    private static bool IsInMustItem(JobDescription job, TextSpan span) =>
        job.BlockAt(span.Start) is { Kind: BlockKind.Item }
        && job.SectionAt(span.Start) is { Kind: SectionKind.Requirements, Heading: { } heading }
        && !Prose.Has(job, "wish-words", heading);
}
