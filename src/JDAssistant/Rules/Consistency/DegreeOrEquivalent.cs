using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a degree that is required in one place and replaceable in another.</summary>
public sealed class DegreeOrEquivalent : Rule
{
    private const int Reach = 80;

    public override RuleInfo Info { get; } = new(
        "JD112", "degree-or-equivalent", Severity.Warning, Evidence.Contradiction,
        "A degree is required in one place, and in another experience may stand for it.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        TermHit? strict = null, lenient = null;
        var isWish = false;
        foreach (var hit in job.Terms.Of("degree-demands"))
        {
            if (job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Item or BlockKind.Paragraph } block
                || job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Requirements or SectionKind.Summary or SectionKind.Other or SectionKind.Responsibilities or SectionKind.Preferred or SectionKind.HowToApply or SectionKind.Benefits })
            {
                continue;
            }

            if (Substitute(job, hit, block) is { } substitute)
            {
                if (lenient is null)
                    (lenient, isWish) = (hit, substitute.Term["wish"] == "yes");
            }
            else if (IsDemanded(job, hit))
                strict ??= hit;
        }

        if (strict is null || lenient is null || strict.Span.Overlaps(lenient.Span)
            || (strict.Term["degree"] != lenient.Term["degree"] && (isWish || (lenient.Term["degree"] != "any" && strict.Term["degree"] != "any")))
            || (isWish && (strict.Term["degree"] == "any" || job.Slice(lenient.Span).EndsWith(" in", StringComparison.OrdinalIgnoreCase))))
        {
            yield break;
        }

        yield return Report(
            strict.Span,
            $"“{job.Slice(strict.Span)}” is required here, and elsewhere experience may stand for it: say “or equivalent experience” in both places or in none.",
            null,
            new RelatedSpan("Experience may stand for it here.", lenient.Span));
    }

    /// <summary>In the same sentence, close by.</summary>
    private static bool Near(TextSpan a, TextSpan b) => Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End) < Reach;

    /// <summary>What lets something else stand for the degree in its own sentence; null where nothing does.</summary>
    private static TermHit? Substitute(JobDescription job, TermHit hit, Block block)
    {
        // A list item is one statement; in a paragraph each sentence is.
        var span = block.Kind == BlockKind.Item ? block.Span : Prose.Sentence(job, hit.Span);
        return job.Terms.Of("degree-substitutes").FirstOrDefault(other => span.Contains(other.Span) && (other.Term["wish"] != "yes" || Near(other.Span, hit.Span)));
    }

    private static bool IsDemanded(JobDescription job, TermHit hit) =>
        job.Terms.Of("must-words").Any(other => Prose.Sentence(job, hit.Span).Contains(other.Span) && Near(other.Span, hit.Span));
}
