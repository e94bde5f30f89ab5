using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags demands for character that nobody can check: “passionate”, “self-starter”.</summary>
/// <remarks>Reasons, sources and examples are in UnverifiableTrait.md; its examples run as tests.</remarks>
public sealed class UnverifiableTrait : WordingRule
{
    // One such word is a habit of the language; several are a list that says nothing.
    private const int Several = 3;

    public override RuleInfo Info { get; } =
        new("JD606", "unverifiable-trait", Severity.Notice, Evidence.Convention, "Traits are demanded that nobody can check.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var hits = Hits(job, "unverifiable-traits").Where(hit => IsDemanded(job, hit.Span) && !Prose.IsNegated(job, hit)).ToArray();
        var spans = hits.Where(hit => hit.Term["kind"] != "plain" || StandsAmongOthers(job, hit, hits)).Select(hit => hit.Span).ToArray();
        return spans.Length < Several
            ? []
            : ReportTogether(job, spans, words => $"{words} fit everybody and can be checked of nobody; say what somebody does who has them.");
    }

    private static bool IsDemanded(JobDescription job, TextSpan span) =>
        job.SectionAt(span.Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred }
        || (job.SectionAt(span.Start) is { Kind: not (SectionKind.AboutCompany or SectionKind.Benefits) }
            && Prose.Has(job, "seeking-words", Prose.Sentence(job, span)));

    /// <summary>“Honest, hard-working, reliable”: a plain word counts only in such a string, because alone it may be said of work or things.</summary>
    private static bool StandsAmongOthers(JobDescription job, TermHit hit, TermHit[] hits)
    {
        var sentence = Prose.Sentence(job, hit.Span);
        return hits.Count(other => sentence.Contains(other.Span)) >= Several;
    }
}
