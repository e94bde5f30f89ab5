using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags the name of a candidate or of whoever leaves the job.</summary>
/// <remarks>Reasons, sources and examples are in NamedPerson.md; its examples run as tests.</remarks>
public sealed class NamedPerson : WordingRule
{
    public override RuleInfo Info { get; } =
        new("JD815", "named-person", Severity.Warning, Evidence.Convention, "The name of a candidate or of whoever leaves the job stands in the text.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var end = 0;
        var names = Hits(job, "person-cues").Select(hit => Name(job, hit)).Concat(Hits(job, "leaving-words").Select(hit => NameBefore(job, hit)));
        foreach (var name in names.Where(name => !name.IsEmpty).Order())
        {
            if (name.Start < end)
                continue;
            end = name.End;
            yield return Report(name, $"“{job.Slice(name)}” is a person's name: nobody outside needs it, and it stays on every copy of the posting; take it out.");
        }
    }

    /// <summary>The name right before <paramref name="cue"/>; empty where none stands there.</summary>
    private static TextSpan NameBefore(JobDescription job, TermHit cue)
    {
        var (last, first) = (cue.FirstWord - 1, -1);
        if (last < 1 || job.Source.Text.AsSpan(job.Words[last].End, cue.Span.Start - job.Words[last].End).Trim(" ,'’s") is not "")
            return default;
        for (var i = last; i >= 0 && i > last - 3; i--)
        {
            if ((i < last && job.Source.Text.AsSpan(job.Words[i].End, job.Words[i + 1].Start - job.Words[i].End) is not " ") || !IsNamePart(job, job.Words[i]))
                break;
            first = i;
        }

        // "Priya Nair's successor", but "Public Employees Retirement System".
        var isOwner = job.Slice(job.Words[last].Span) is var name && (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal));
        return first >= 0 && first < last && (isOwner || cue.Term["kind"] != "own") ? new TextSpan(job.Words[first].Start, job.Words[last].End) : default;
    }

    /// <summary>Two or three capitalised words that are neither a job, a place nor a tool; empty where there are none.</summary>
    private static TextSpan Name(JobDescription job, TermHit cue)
    {
        var (first, last) = (cue.FirstWord + cue.WordCount, -1);
        for (var i = first; i < job.Words.Length && i < first + 3; i++)
        {
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End);
            if (gap is not " " && !(i == first && gap is ": ") || !IsNamePart(job, job.Words[i]))
                break;
            last = i;
        }

        return last > first ? new TextSpan(job.Words[first].Start, job.Words[last].End) : default;
    }

    private static bool IsNamePart(JobDescription job, Word word)
    {
        var letters = job.Slice(word.Span);
        if (letters.EndsWith("'s", StringComparison.Ordinal) || letters.EndsWith("’s", StringComparison.Ordinal))
            letters = letters[..^2];
        return letters.Length > 1 && char.IsUpper(letters[0]) && letters.Skip(1).All(char.IsLower)
            && !Prose.Has(job, "job-nouns", word.Span) && !Prose.Has(job, "places", word.Span) && !Prose.Has(job, "skills", word.Span)
            && !Prose.Has(job, "role-nouns", word.Span) && !Prose.Has(job, "title-levels", word.Span) && !Prose.Has(job, "occupation-heads", word.Span);
    }
}
