using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a degree that is required in one place and replaceable in another.</summary>
public sealed class DegreeOrEquivalent : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD112", "degree-or-equivalent", Severity.Warning, Evidence.Contradiction,
        "A degree is required in one place, and in another experience may stand for it.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        TermHit? strict = null, lenient = null;
        foreach (var hit in job.Terms.Of("degree-demands"))
        {
            if (job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Item or BlockKind.Paragraph } block
                || job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Requirements or SectionKind.Summary or SectionKind.Other or SectionKind.Responsibilities or SectionKind.Preferred })
            {
                continue;
            }

            if (job.Terms.Of("degree-substitutes").Any(other => block.Span.Contains(other.Span)))
                lenient ??= hit;
            else if (job.Terms.Of("must-words").Any(other => block.Span.Contains(other.Span) && Near(other.Span, hit.Span)))
                strict ??= hit;
        }

        if (strict is null || lenient is null || (strict.Term["degree"] != lenient.Term["degree"] && lenient.Term["degree"] != "any"))
            yield break;
        yield return Report(
            strict.Span,
            $"“{job.Slice(strict.Span)}” is required here, and elsewhere experience may stand for it: say “or equivalent experience” in both places or in none.",
            null,
            new RelatedSpan("Experience may stand for it here.", lenient.Span));
    }

    private static bool Near(TextSpan a, TextSpan b) => Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End) < 80;
}
