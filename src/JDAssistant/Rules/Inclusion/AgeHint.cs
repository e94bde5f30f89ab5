using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that may hint at an age: “digital native”, “energetic”, “young team”.</summary>
/// <remarks>Reasons, sources and examples are in AgeHint.md; its examples run as tests.</remarks>
public sealed class AgeHint : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD502", "age-hint", Severity.Notice, Evidence.Convention, "Words about the candidate or the team may hint at an age.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var spans = Hits(job, "age-hints")
            // "young and energetic" is one fault and the stronger one's.
            .Where(hit => !Prose.Has(job, "age-preference", Prose.Sentence(job, hit.Span)) || hit.Term["kind"] == "team")
            .Where(hit => hit.Term["kind"] != "person" || (Prose.IsOfCandidate(job, hit.Span) && !IsOfTeam(job, hit)))
            .Select(hit => hit.Span);
        return ReportTogether(job, spans, words => $"{words} may read as a wish for younger people; say what the work demands.");
    }

    /// <summary>“An innovative, energetic and friendly team”.</summary>
    private static bool IsOfTeam(JobDescription job, TermHit hit)
    {
        for (var i = hit.FirstWord + hit.WordCount; i < job.Words.Length && i <= hit.FirstWord + hit.WordCount + 5; i++)
        {
            if (job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).ContainsAny('.', '\n', ';'))
                return false;
            if (Prose.Letters(job, job.Words[i]) is "team" or "environment" or "company" or "culture" or "workplace" or "atmosphere")
                return true;
        }

        return false;
    }
}
