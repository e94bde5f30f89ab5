using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that ask for people of one sex: “females only”, “male candidates preferred”.</summary>
/// <remarks>Reasons, sources and examples are in SexPreference.md; its examples run as tests.</remarks>
public sealed class SexPreference : WordingRule
{
    private const int Reach = 5;

    private static readonly HashSet<string> FollowingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "only", "preferred", "preferably", "required", "wanted", "needed", "sought", "with", "who", "for", "to", "aged", "under", "between", "over", "or", "and", "is", "are",
        "will", "as", "in", "on", "at", "may", "can", "need", "would", "should", "please", "because", "since", "due", "from", "that",
    };

    public override RuleInfo Info { get; } =
        new("JD505", "sex-preference", Severity.Error, Evidence.Law, "The text asks for people of one sex.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "sex-preference")
        where hit.Term["kind"] switch
        {
            "phrase" => true,
            "sex" => IsPreferred(job, hit),
            _ => Prose.Has(job, "seeking-words", Prose.Sentence(job, hit.Span)),
        }
        where !Prose.Has(job, "occupational-requirement", Prose.Sentence(job, hit.Span)) && !Prose.IsNegated(job, hit)
        select Report(hit.Span, $"“{job.Slice(hit.Span)}” asks for one sex; leave it out, or name the law that makes it a genuine requirement of this job.");

    /// <summary>“We would prefer a lady”, “only men”, “female receptionist wanted”: of whoever is sought, and not of those whom the job serves.</summary>
    private static bool IsPreferred(JobDescription job, TermHit hit)
    {
        if (IsField(job, hit))
            return true;
        if (job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany or SectionKind.Benefits or SectionKind.Responsibilities }
            || Prose.Has(job, "people-served", Prose.Near(job, hit, Reach)))
        {
            return false;
        }

        return EndsNoun(job, hit)
            && (Prose.Has(job, "preference-words", Prose.Near(job, hit, Reach)) || OpensDemand(job, hit));
    }

    /// <summary>True where the noun ends with this word, or the next one is a name for whoever is sought: "men's wear" is something else.</summary>
    private static bool EndsNoun(JobDescription job, TermHit hit)
    {
        var next = hit.FirstWord + hit.WordCount;
        if (next >= job.Words.Length || job.Source.Text.AsSpan(hit.Span.End, job.Words[next].Start - hit.Span.End) is not " ")
            return true;
        return FollowingWords.Contains(job.Slice(job.Words[next].Span))
            || (job.Slice(hit.Span).ToLowerInvariant() is "female" or "male"
                && (Prose.Has(job, "person-nouns", job.Words[next].Span) || Prose.Has(job, "role-nouns", job.Words[next].Span) || Prose.Has(job, "people-nouns", job.Words[next].Span)));
    }

    /// <summary>"Gender: female".</summary>
    private static bool IsField(JobDescription job, TermHit hit) =>
        hit.FirstWord > 0 && job.Source.Text.AsSpan(job.Words[hit.FirstWord - 1].End, hit.Span.Start - job.Words[hit.FirstWord - 1].End) is ": "
        && job.Slice(job.Words[hit.FirstWord - 1].Span) is "Gender" or "gender" or "Sex" or "sex" or "GENDER" or "SEX" && EndsNoun(job, hit);

    /// <summary>"- Male, for heavy work".</summary>
    private static bool OpensDemand(JobDescription job, TermHit hit) =>
        job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } item && item.Content.Start == hit.Span.Start
        && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred };
}
