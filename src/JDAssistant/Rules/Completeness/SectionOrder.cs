using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags the first section that stands behind one which the company puts after it.</summary>
public sealed class SectionOrder(Policy policy) : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD216", "section-out-of-order", Severity.Notice, Evidence.Convention,
        "The sections stand in another order than the company's.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (policy.SectionOrder.Count < 2)
            yield break;
        var furthest = -1;
        Section? last = null;
        foreach (var section in job.Sections)
        {
            if (section.Heading is not { } heading || RankOf(section.Kind) is not (>= 0 and var rank))
                continue;
            if (rank < furthest)
            {
                yield return Report(
                    heading,
                    $"Your policy puts {Words(section.Kind)} before {Words(last!.Kind)}: move this section up.",
                    null,
                    new RelatedSpan($"It belongs before “{job.Slice(last.Heading!.Value)}”.", last.Heading!.Value));
                yield break;
            }

            (furthest, last) = (rank, section);
        }
    }

    private int RankOf(SectionKind kind)
    {
        for (var i = 0; i < policy.SectionOrder.Count; i++)
        {
            if (policy.SectionOrder[i] == kind)
                return i;
        }

        return -1;
    }

    private static string Words(SectionKind kind) => KebabName.Of(kind).Replace('-', ' ');
}
