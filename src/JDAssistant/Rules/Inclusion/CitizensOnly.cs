using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags demands for citizenship where the text names no law or contract that asks for it.</summary>
/// <remarks>Reasons, sources and examples are in CitizensOnly.md; its examples run as tests.</remarks>
public sealed class CitizensOnly : WordingRule
{
    private const int Reach = 5;

    public override RuleInfo Info { get; } =
        new("JD509", "citizens-only", Severity.Warning, Evidence.Law, "The text admits citizens only and names no law or contract that demands it.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // A clearance, export control or public office anywhere in the text may be the reason; "military status" in a standing statement is none.
        if (Hits(job, "citizenship-reasons").Any())
            return [];
        var spans = Hits(job, "citizens-only")
            // Duties speak of citizens who are served; "U.S. citizens only" speaks of nobody else wherever it stands.
            .Where(hit => job.SectionAt(hit.Span.Start) is not { Kind: SectionKind.AboutCompany or SectionKind.Benefits } and not { Kind: SectionKind.Responsibilities } || (hit.Term["kind"].Length == 0 && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities }))
            .Where(hit => hit.Term["kind"] switch
            {
                "demand" => IsDemanded(job, hit) && !Prose.IsNegated(job, hit),
                "refused" => Prose.Has(job, "refusing-words", Prose.Sentence(job, hit.Span)) && !Says(job, hit, "sponsor"),
                _ => !Prose.IsNegated(job, hit) || hit.Term.Text.StartsWith('['),
            })
            .Select(hit => hit.Span);
        return ReportTogether(job, spans, words =>
            $"{words}: name the law or contract that demands it, or say “authorised to work in …” instead.");
    }

    /// <summary>“Only citizens”, “must hold citizenship”; where a permit or a right to work would do, nobody is shut out.</summary>
    private static bool IsDemanded(JobDescription job, TermHit hit) =>
        (Prose.Has(job, "citizenship-demands", Prose.Near(job, hit, Reach)) || IsDemand(job, hit))
        && !(Next(job, hit) is "or" && !Says(job, hit, "only"))
        && !Says(job, hit, "authoriz") && !Says(job, hit, "authoris") && !Says(job, hit, "right to work") && !Says(job, hit, "eligib")
        && !Says(job, hit, "permit") && !Says(job, hit, "settled status") && (!Says(job, hit, "permanent resident") || Says(job, hit, "only"));

    /// <summary>"- Irish passport holder": an item of the demands that says nothing else.</summary>
    private static bool IsDemand(JobDescription job, TermHit hit) =>
        job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Requirements } && job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } item
        && job.WordsIn(item.Content).Length <= hit.WordCount + Reach;

    private static string Next(JobDescription job, TermHit hit) =>
        hit.FirstWord + hit.WordCount is var next && next < job.Words.Length && job.Words[next].Start == hit.Span.End + 1 ? job.Slice(job.Words[next].Span) : "";

    private static bool Says(JobDescription job, TermHit hit, string words) =>
        job.Slice(Prose.Sentence(job, hit.Span)).Contains(words, StringComparison.OrdinalIgnoreCase);
}
