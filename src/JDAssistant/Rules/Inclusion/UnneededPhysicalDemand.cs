using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags physical demands in jobs that are done at a desk: “must be able to stand”, “lift 25 pounds”.</summary>
/// <remarks>Reasons, sources and examples are in UnneededPhysicalDemand.md; its examples run as tests.</remarks>
public sealed class UnneededPhysicalDemand : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD507", "unneeded-physical-demand", Severity.Notice, Evidence.Law, "A job at a desk asks for walking, standing or lifting.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title || !Prose.Has(job, "desk-occupations", title.Span) || Prose.Has(job, "hands-on-occupations", title.Span))
            return [];
        var spans = Hits(job, "physical-demands")
            .Where(hit => job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Benefits or SectionKind.AboutCompany })
            .Select(hit => hit.Span);
        return ReportTogether(job, spans, words =>
            $"{words}: a job at a desk rarely needs this; leave it out, or say which duty needs it, “with or without accommodation”.");
    }
}
