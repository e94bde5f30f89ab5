using JDAssistant.Documents;
using JDAssistant.Rules.Wording;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags “ninja”, “rock star”, “guru” and the like for people.</summary>
/// <remarks>Reasons, sources and examples are in InflatedTitle.md; its examples run as tests.</remarks>
public sealed class InflatedTitle : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD515", "inflated-title", Severity.Warning, Evidence.Vendor, "Ninjas, rock stars and gurus stand where a job title should.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var hits = Hits(job, "inflated-titles").Where(hit => !Prose.IsNegated(job, hit) && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Benefits }).Select(hit => hit.Span).ToArray();
        var inTitle = job.Title is { } title && hits.Any(title.Line.Contains);
        return ReportTogether(
            job,
            hits,
            words => $"{words} says nothing of the work and puts people off; use the plain name of the job.",
            inTitle ? null : Severity.Notice);
    }
}
