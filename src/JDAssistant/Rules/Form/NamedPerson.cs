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

    public override IEnumerable<Finding> Check(JobDescription job) =>
        from hit in Hits(job, "person-cues")
        let name = Name(job, hit)
        where !name.IsEmpty
        select Report(name, $"“{job.Slice(name)}” is a person's name: nobody outside needs it, and it stays on every copy of the posting; take it out.");

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
        return letters.Length > 1 && char.IsUpper(letters[0]) && letters.Skip(1).All(char.IsLower)
            && !Prose.Has(job, "job-nouns", word.Span) && !Prose.Has(job, "places", word.Span) && !Prose.Has(job, "skills", word.Span)
            && !Prose.Has(job, "role-nouns", word.Span) && !Prose.Has(job, "title-levels", word.Span) && !Prose.Has(job, "occupation-heads", word.Span);
    }
}
