using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Inclusion;

/// <summary>Flags words that ask for an age: “young”, “recent graduates”, “aged 25 to 35”.</summary>
/// <remarks>Reasons, sources and examples are in AgePreference.md; its examples run as tests.</remarks>
public sealed class AgePreference : WordingRule
{
    private const int OldestLimit = 70;

    private const int YoungestLimit = 21;

    private const int Reach = 6;

    public override RuleInfo Info { get; } =
        new("JD501", "age-preference", Severity.Error, Evidence.Law, "The text asks for people of a certain age.") { Problem = "protected-trait" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var end = 0;
        foreach (var hit in Hits(job, "age-preference"))
        {
            if (hit.Span.Start < end)
                continue;
            var sentence = Prose.Sentence(job, hit.Span);
            var found = hit.Term["kind"] switch
            {
                "phrase" => hit.Span,
                "student" when !IsForBeginners(job) && Prose.IsOfCandidate(job, hit.Span) && !Prose.Has(job, "later-starters", sentence) => hit.Span,
                "young" when Prose.Has(job, "seeking-words", sentence) => YoungPerson(job, hit, sentence),
                "limit" when !Prose.Has(job, "people-served", sentence) => Limit(job, hit, sentence, isCapped: true),
                "age" when IsOfCandidate(job, hit) => Limit(job, hit, sentence),
                "cap" when !Prose.Has(job, "people-served", Prose.Near(job, hit, Reach)) => Limit(job, hit, sentence, isCapped: true),
                "years" when IsOfCandidate(job, hit) => LimitInYears(job, hit),
                "born" when IsOfCandidate(job, hit) => YearOfBirth(job, hit),
                "decade" when !Prose.Has(job, "people-served", Prose.Near(job, hit, Reach)) && Prose.IsOfCandidate(job, hit.Span) => hit.Span,
                "person" when Prose.Has(job, "refusing-words", sentence) || Prose.Has(job, "candidate-nouns", sentence) || Prose.Has(job, "preference-words", sentence) || job.Slice(sentence).Contains("job for", StringComparison.OrdinalIgnoreCase) => hit.Span,
                "refused" when Prose.Has(job, "refusing-words", sentence) || Prose.Has(job, "preference-words", Prose.Near(job, hit, Reach)) => hit.Span,
                _ => null,
            };
            if (found is not { } span)
                continue;
            end = span.End;
            yield return Report(span, $"“{job.Slice(span)}” asks for an age; say what the person must know or do.");
        }
    }

    private static bool IsOfCandidate(JobDescription job, TermHit hit) =>
        !Prose.Has(job, "people-served", Prose.Near(job, hit, Reach))
        && Prose.IsOfCandidate(job, hit.Span);

    /// <summary>Internships and graduate schemes are for beginners by what they are.</summary>
    private static bool IsForBeginners(JobDescription job) =>
        (job.Title is { } title && Prose.Has(job, "beginner-words", title.Line))
        || job.Terms.Of("beginner-words").Any(hit => hit.Term.Text.StartsWith("apprentice", StringComparison.Ordinal));

    /// <summary>“young, driven engineer”: from "young" to the noun for whoever is sought; null where it is another noun.</summary>
    private static TextSpan? YoungPerson(JobDescription job, TermHit hit, TextSpan sentence)
    {
        foreach (var person in job.Terms.Of("person-nouns").Concat(job.Terms.Of("gendered-titles")).Concat(job.Terms.Of("role-nouns")).OrderBy(noun => noun.FirstWord))
        {
            if (person.FirstWord <= hit.FirstWord)
                continue;
            if (person.FirstWord > hit.FirstWord + 4 || person.Span.End > sentence.End)
                return null;
            for (var i = hit.FirstWord + 1; i < person.FirstWord; i++)
            {
                if (Prose.Letters(job, job.Words[i]) is "for" or "with" or "who" or "to" or "of" or "as")
                    return null;
            }

            return hit.Span.Union(person.Span);
        }

        return null;
    }

    /// <summary>The words of an upper limit: “aged 25 to 35”, “under 40 years of age”; null where none is set.</summary>
    private static TextSpan? Limit(JobDescription job, TermHit hit, TextSpan sentence, bool isCapped = false)
    {
        var from = hit.FirstWord;
        var to = hit.FirstWord + hit.WordCount - 1;
        var start = Math.Max(0, from - 5);
        var end = Math.Min(job.Words.Length - 1, to + 5);
        int? limit = null;
        var hasMinimum = false;
        var capped = isCapped;
        for (var i = start; i <= end; i++)
        {
            var word = job.Words[i];
            if (word.Start < sentence.Start || word.End > sentence.End)
                continue;
            var letters = Prose.Letters(job, word);
            if (NumberOf(letters, word.IsNumber) is { } number && number is >= 16 and <= OldestLimit)
            {
                if (limit is { } lower && number > lower)
                    (hasMinimum, limit) = (true, number);
                else
                    limit ??= number;
                (from, to) = (Math.Min(from, i), Math.Max(to, i));
            }
            else if (IsCap(letters))
            {
                capped = true;
                (from, to) = (Math.Min(from, i), Math.Max(to, i));
            }
        }

        return limit is not null && (hasMinimum || (capped && limit > YoungestLimit)) && !AllowsOlder(job, sentence)
            ? new TextSpan(job.Words[from].Start, job.Words[to].End)
            : null;
    }

    /// <summary>“Under 35 years”, “not more than 40 years old”; null where the years are of something else.</summary>
    private static TextSpan? LimitInYears(JobDescription job, TermHit hit)
    {
        var index = hit.FirstWord + hit.WordCount - (hit.Term.Text.EndsWith("years", StringComparison.Ordinal) ? 2 : 0);
        // "Under 35" as a whole demand.
        if (index < job.Words.Length && AgeAt(job, index) is not null && job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } item && item.Content == new TextSpan(hit.Span.Start, job.Words[index].End))
            return item.Content;
        // "Must be under 45", "applicants should be below 40."
        if (index < job.Words.Length && AgeAt(job, index) is not null && IsEnd(job, job.Words[index]) && hit.FirstWord > 0 && Prose.Letters(job, job.Words[hit.FirstWord - 1]) is "be" && job.WordsIn(Prose.Sentence(job, hit.Span)) is [var who, ..]
            && Prose.Letters(job, who) is "Must" or "You" or "He" or "She" or "They" or "Applicants" or "Candidates" or "Applicant" or "Candidate")
        {
            return new TextSpan(hit.Span.Start, job.Words[index].End);
        }

        if (index + 1 >= job.Words.Length || AgeAt(job, index) is null || Prose.Letters(job, job.Words[index + 1]) is not ("years" or "yrs" or "year"))
            return null;
        var years = job.Words[index + 1];
        var next = index + 2 < job.Words.Length && job.Source.Text.AsSpan(years.End, job.Words[index + 2].Start - years.End) is " "
            ? Prose.Letters(job, job.Words[index + 2])
            : "";
        return next is "" or "old" or "and" or "or" || next is "of" && index + 3 < job.Words.Length && Prose.Letters(job, job.Words[index + 3]) is "age"
            ? new TextSpan(hit.Span.Start, years.End)
            : null;
    }

    private static bool IsEnd(JobDescription job, Word word) => job.Source.Text.AsSpan(word.End) is var rest && (rest.IsEmpty || rest[0] is '.' or '\n' or '\r' or ';');

    /// <summary>“Born after 1990”.</summary>
    private static TextSpan? YearOfBirth(JobDescription job, TermHit hit) =>
        hit.FirstWord + hit.WordCount is var index && index < job.Words.Length && job.Words[index].IsNumber && job.Words[index].End - job.Words[index].Start == 4
            ? new TextSpan(hit.Span.Start, job.Words[index].End)
            : null;

    /// <summary>The age above which nobody is meant to be; limits up to 21 protect minors.</summary>
    private static int? AgeAt(JobDescription job, int index) =>
        job.Words[index].IsNumber && int.TryParse(Prose.Letters(job, job.Words[index]), out var number) && number is > YoungestLimit and <= OldestLimit ? number : null;

    private static int? NumberOf(ReadOnlySpan<char> letters, bool isNumber)
    {
        if (isNumber)
            return int.TryParse(letters, out var number) ? number : null;
        return letters switch { "twenty" => 20, "thirty" => 30, "forty" => 40, "fifty" => 50, "sixty" => 60, _ => null };
    }

    private static bool IsCap(ReadOnlySpan<char> word) =>
        word.Equals("under", StringComparison.OrdinalIgnoreCase) || word.Equals("below", StringComparison.OrdinalIgnoreCase)
        || word.Equals("younger", StringComparison.OrdinalIgnoreCase) || word.Equals("maximum", StringComparison.OrdinalIgnoreCase) || word.Equals("max", StringComparison.OrdinalIgnoreCase);

    /// <summary>“at least 18 years of age”, “18 or over”: a lower limit alone.</summary>
    private static bool AllowsOlder(JobDescription job, TextSpan sentence)
    {
        var words = job.Source.Text.AsSpan(sentence.Start, sentence.Length);
        return words.Contains("at least", StringComparison.OrdinalIgnoreCase) || words.Contains("or older", StringComparison.OrdinalIgnoreCase)
            || words.Contains("or over", StringComparison.OrdinalIgnoreCase) || words.Contains("minimum age", StringComparison.OrdinalIgnoreCase)
            || words.Contains("and over", StringComparison.OrdinalIgnoreCase);
    }
}
