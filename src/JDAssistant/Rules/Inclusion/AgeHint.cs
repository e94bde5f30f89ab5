using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that may hint at an age: “digital native”, “energetic”, “young team”.</summary>
/// <remarks>Reasons, sources and examples are in AgeHint.md; its examples run as tests.</remarks>
public sealed class AgeHint : WordingRule
{
    private const int MostWordsToTeam = 5;

    public override RuleInfo Info { get; } =
        new("JD502", "age-hint", Severity.Notice, Evidence.Convention, "Words about the candidate or the team may hint at an age.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var spans = Hits(job, "age-hints")
            // "young and energetic" is one fault and the stronger one's.
            .Where(hit => !Prose.Has(job, "age-preference", Prose.Sentence(job, hit.Span)) || hit.Term["kind"] is "team" or "comma")
            .Where(hit => hit.Term["kind"] != "person" || (Prose.IsOfCandidate(job, hit.Span) && !IsOfTeam(job, hit)) || (hit.Term.Text == "youthful" && !ToTeam(job, hit).IsEmpty))
            .Select(hit => hit.Term["kind"] == "comma" ? ToTeam(job, hit) : hit.Span)
            .Where(span => !span.IsEmpty);
        return ReportTogether(job, spans, words => $"{words} may read as a wish for younger people; say what the work demands.");
    }

    /// <summary>“Young, dynamic team”; empty where the comma leads elsewhere.</summary>
    private static TextSpan ToTeam(JobDescription job, TermHit hit)
    {
        var last = hit.FirstWord + 1;
        while (last < job.Words.Length && last <= hit.FirstWord + MostWordsToTeam && job.Source.Text.AsSpan(job.Words[last - 1].End, job.Words[last].Start - job.Words[last - 1].End) is " " or ", ")
        {
            if (Prose.Letters(job, job.Words[last]) is "team" or "crew" or "company" or "workforce" or "office" or "environment" or "startup")
                return job.Source.Text[hit.Span.End] == ',' && Prose.Letters(job, job.Words[last - 1]) is not ("the" or "our" or "a" or "your" or "this") ? new TextSpan(hit.Span.Start, job.Words[last].End) : default;
            last++;
        }

        return default;
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
