using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags “ninja”, “rock star”, “guru” and the like for people.</summary>
/// <remarks>Reasons, sources and examples are in InflatedTitle.md; its examples run as tests.</remarks>
public sealed class InflatedTitle : WordingRule
{
    private const int Reach = 5;

    public override RuleInfo Info { get; } =
        new("JD515", "inflated-title", Severity.Warning, Evidence.Vendor, "Ninjas, rock stars and gurus stand where a job title should.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var hits = Hits(job, "inflated-titles").Where(hit => !Prose.IsNegated(job, hit) && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.Benefits } && ((hit.Term["kind"] != "person" && !IsOfTheHouse(job, hit)) || IsOfPerson(job, hit))).Select(hit => hit.Span).ToArray();
        var inTitle = job.Title is { } title && hits.Any(title.Line.Contains);
        return ReportTogether(
            job,
            hits,
            words => $"{words} says nothing of the work and puts people off; use the plain name of the job.",
            inTitle ? null : Severity.Notice);
    }

    /// <summary>"Our mascot is a ninja", "we sell tickets for rock stars": what the employer says of itself names nobody who is sought, but for a team of such.</summary>
    private static bool IsOfTheHouse(JobDescription job, TermHit hit) =>
        job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany } && !Prose.Has(job, "seeking-words", Prose.Sentence(job, hit.Span)) && !job.Slice(Prose.Near(job, hit, Reach)).Contains("team", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the title, or right after words that seek somebody or call the reader something.</summary>
    private static bool IsOfPerson(JobDescription job, TermHit hit) =>
        (job.Title is { } title && title.Line.Contains(hit.Span))
        || (Prose.Has(job, "calling-words", Prose.Near(job, hit, Reach)) && job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany });
}
