using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Whom the job reports to, wherever the text says so.</summary>
internal static class ReportingLines
{
    private const int MostWords = 6;

    private static readonly string[] Subjects = ["you", "will", "you'll", "you’ll", "role", "position", "job", "post", "directly"];

    private static readonly string[] Ends = ["and", "who", "while", "with", "in", "at", "on", "as", "for", "based", "whose", "which", "but", "you"];

    private static readonly string[] Small = ["the", "our", "a", "an", "of", "and", "to", "team"];

    /// <summary>The words that name the manager: after a label, or after "you report to" and "this position reports to".</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job)
    {
        foreach (var cue in job.Terms.Of("reporting-cues"))
        {
            if (IsOfTheJob(job, cue) && Name(job, cue) is { } name)
                yield return name;
        }
    }

    /// <summary>True where the words stand after a label or speak to the reader: "this position" may be one of several on the page.</summary>
    public static bool IsCertain(JobDescription job, TextSpan name) =>
        job.BlockAt(name.Start) is { Label: not null }
        || Prose.Sentence(job, name) is var sentence && job.Source.Text.AsSpan(sentence.Start, name.Start - sentence.Start).Contains("you", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where two names may be one person's: "Director of Sales" and "Sales Director".</summary>
    public static bool ShareWord(JobDescription job, TextSpan one, TextSpan other)
    {
        foreach (var word in job.WordsIn(one))
        {
            var letters = job.Slice(word.Span);
            if (Small.Contains(letters, StringComparer.OrdinalIgnoreCase))
                continue;
            foreach (var second in job.WordsIn(other))
            {
                if (letters.Equals(job.Slice(second.Span), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        // "CTO" and "Chief Technology Officer".
        return Initials(job, one).Equals(job.Slice(other), StringComparison.OrdinalIgnoreCase) || Initials(job, other).Equals(job.Slice(one), StringComparison.OrdinalIgnoreCase);
    }

    private static string Initials(JobDescription job, TextSpan span) =>
        string.Concat(job.Slice(span).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>False for "analysts who report to the controller".</summary>
    private static bool IsOfTheJob(JobDescription job, TermHit cue)
    {
        if (job.BlockAt(cue.Span.Start) is { Label: { } label } && label.Contains(cue.Span))
            return true;
        if (Prose.IsStanding(job, cue.Span))
            return false;
        if (cue.FirstWord == 0)
            return true;
        var before = job.Slice(job.Words[cue.FirstWord - 1].Span);
        return cue.Term["of"] == "job" || Subjects.Contains(before, StringComparer.OrdinalIgnoreCase) || IsTitle(job, cue.FirstWord - 1)
            || (before is "and" or "then" or "also" && IsOfDuty(job, cue)) || Begins(job, cue);
    }

    /// <summary>"Reporting to the Director, you …" begins a sentence; "…, reporting directly to the manager" a part of one about the reader.</summary>
    private static bool Begins(JobDescription job, TermHit cue)
    {
        var sentence = Prose.Sentence(job, cue.Span);
        var before = job.Source.Text.AsSpan(sentence.Start, cue.Span.Start - sentence.Start);
        if (!before.ContainsAnyExcept(" *-•·"))
            return true;
        return before.TrimEnd().EndsWith(",", StringComparison.Ordinal) && IsOfDuty(job, cue);
    }

    /// <summary>"The QA Associate reports to": the word before ends the name of the job.</summary>
    private static bool IsTitle(JobDescription job, int word) =>
        job.Title is { } title && char.IsUpper(job.Source.Text[job.Words[word].Start]) && job.Words[word].End - job.Words[word].Start > 2
            && title.Text.Contains(job.Slice(job.Words[word].Span), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Hire supervisors and report to the CFO", "you run a team and report to": a duty in which nobody else is the subject.</summary>
    private static bool IsOfDuty(JobDescription job, TermHit cue)
    {
        var sentence = Prose.Sentence(job, cue.Span);
        var begins = job.BlockAt(cue.Span.Start)?.Kind == BlockKind.Item;
        foreach (var word in job.WordsIn(new TextSpan(sentence.Start, cue.Span.Start)))
        {
            var letters = job.Slice(word.Span).ToLowerInvariant();
            if (letters is "who" or "that" or "which" or "whose" or "they")
                return false;
            begins |= letters is "you" or "role" or "position" or "post" or "you'll" or "you’ll";
        }

        return begins;
    }

    private static TextSpan? Name(JobDescription job, TermHit cue)
    {
        var i = cue.FirstWord + cue.WordCount;
        while (i < job.Words.Length && job.Slice(job.Words[i].Span) is "the" or "our" or "a" or "an")
            i++;
        var (first, last) = (i, -1);
        for (; i < job.Words.Length && i - first < MostWords; i++)
        {
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End);
            if ((i > first && gap.IndexOfAnyExcept(" &-*") >= 0) || Ends.Contains(job.Slice(job.Words[i].Span), StringComparer.OrdinalIgnoreCase))
                break;
            last = i;
        }

        return last < 0 ? null : new TextSpan(job.Words[first].Start, job.Words[last].End);
    }
}
