using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags blanket exclusions of people with a record: “no felons”, “clean criminal record”.</summary>
/// <remarks>Reasons, sources and examples are in CriminalRecordBan.md; its examples run as tests.</remarks>
public sealed class CriminalRecordBan : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD513", "criminal-record-ban", Severity.Warning, Evidence.Law, "The text shuts out everybody with a criminal record.") { Problem = "criminal-record" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in job.Terms.Of("criminal-record-ban")
        // A ban may well stand where other employers promise a fair chance.
        where Prose.IsOwnWords(job, hit.Span) || (hit.Term["kind"] is "refusal" or "refused" && !Prose.IsQuoted(job, hit.Span))
        where hit.Term["kind"] switch
        {
            "refused" => Prose.Has(job, "refusing-words", Prose.Sentence(job, hit.Span)),
            "bare" => Prose.IsOfCandidate(job, hit.Span) && Next(job, hit) is not ("of" or "in" or "for" or "on" or "with"),
            _ => true,
        }
        where !Prose.Has(job, "record-reasons", Prose.Sentence(job, hit.Span))
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” shuts out everybody with a record; say “background check after an offer”, or name the law that bars which offences.");

    /// <summary>“A clean record of safety” is about something else.</summary>
    private static string Next(JobDescription job, TermHit hit) =>
        hit.FirstWord + hit.WordCount is var next && next < job.Words.Length && job.Words[next].Start == hit.Span.End + 1 ? job.Slice(job.Words[next].Span) : "";
}
