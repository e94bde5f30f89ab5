using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags duties that name no work: “various tasks”, “help out where needed”.</summary>
/// <remarks>Reasons, sources and examples are in VagueDuty.md; its examples run as tests.</remarks>
public sealed class VagueDuty : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD712", "vague-duty", Severity.Notice, Evidence.FieldStudy, "A duty names no work.");

    public override IEnumerable<Finding> Check(JobDescription job) =>
        ReportTogether(
            job,
            Hits(job, "vague-duties")
                .Where(hit => job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities or SectionKind.Summary or SectionKind.Other })
                .Where(hit => job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Paragraph or BlockKind.Item })
                .Select(hit => hit.Span),
            words => $"{words} names no work; name the two or three duties that are meant.");
}
