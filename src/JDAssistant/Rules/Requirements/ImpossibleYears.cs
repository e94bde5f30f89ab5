using System.Buffers;
using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Requirements;

/// <summary>Flags more years of experience with a technology than it exists.</summary>
/// <remarks>Reasons, sources and examples are in ImpossibleYears.md; its examples run as tests.</remarks>
/// <param name="policy">Without <see cref="Policy.AsOf"/> nothing is found: the library knows no clock.</param>
public sealed class ImpossibleYears(Policy policy) : WordingRule
{
    private const int MostWordsBetween = 7;

    // Words that may stand between the number of years and the name without binding the years to something else.
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "years", "yrs", "yr", "of", "experience", "exp", "in", "with", "using", "on", "hands", "working", "professional", "commercial",
        "production", "practical", "proven", "solid", "strong", "relevant", "recent", "industry", "programming", "developing", "development",
        "building", "coding", "writing", "plus", "or", "more", "full-time", "real", "world", "deep", "extensive", "prior", "knowledge", "work",
        "enterprise", "demonstrated", "good", "and", "the", "a", "them", "those", "these", "which", "apache", "google", "microsoft", "amazon", "hashicorp",
    };

    private static readonly HashSet<string> FillersAfter = new(StringComparer.OrdinalIgnoreCase)
    {
        "experience", "for", "at", "least", "min", "minimum", "of", "over", "more", "than", "with", "in", "production", "development", "professional", "skills", "knowledge", "some", "about", "a",
    };

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:.•\n");

    public override RuleInfo Info { get; } =
        new("JD605", "impossible-years", Severity.Error, Evidence.Contradiction, "More years are asked for than the technology exists.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (policy.AsOf is not { } today)
            yield break;
        foreach (var hit in Hits(job, "technology-releases"))
        {
            var released = int.Parse(hit.Term["year"], CultureInfo.InvariantCulture);
            // Begun years count as whole ones: nobody is told that they are wrong who may be right.
            var possible = today.Year - released + 1;
            if ((YearsBefore(job, hit) ?? YearsAfter(job, hit)) is not { } years || years.Number <= possible || IsOneOfSeveral(job, hit))
                continue;
            yield return Report(
                years.Span.Union(hit.Span),
                $"{hit.Term.Text} came out in {released}: nobody has {years.Number} years of it; ask for at most {Math.Max(1, possible - 1)}, or for the skill.");
        }
    }

    private static (int Number, TextSpan Span)? YearsBefore(JobDescription job, TermHit hit)
    {
        var sawYears = false;
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - 1 - MostWordsBetween; i--)
        {
            var word = job.Words[i];
            var gap = job.Source.Text.AsSpan(word.End, job.Words[i + 1].Start - word.End);
            // A clause ends here: what stands before it asks for something else.
            if (gap.ContainsAny(ClauseEnds))
                return null;
            var letters = Prose.Letters(job, word);
            if (NumberAt(job, i) is { } number)
                return sawYears || letters is "decade" || IsPartOf(job, i) ? (LowerEnd(job, i, number), word.Span) : null;
            if (word.IsNumber)
                return null;

            sawYears |= IsYears(letters);
            if (!Fillers.Contains(letters.ToString()))
                return null;
        }

        return null;
    }

    /// <summary>“6 years of experience, 20 of them with Kafka”: the years were named before.</summary>
    private static bool IsPartOf(JobDescription job, int number)
    {
        if (number + 2 >= job.Words.Length || Prose.Letters(job, job.Words[number + 1]) is not "of" || Prose.Letters(job, job.Words[number + 2]) is not ("them" or "those" or "these" or "which"))
            return false;
        var sentence = Prose.Sentence(job, job.Words[number].Span);
        for (var i = number - 1; i >= 0 && job.Words[i].Start >= sentence.Start; i--)
        {
            if (IsYears(Prose.Letters(job, job.Words[i])))
                return true;
        }

        return false;
    }

    /// <summary>“Kubernetes: 15+ years”, “Rust (20 years)”, “used Docker for twenty years”.</summary>
    private static (int Number, TextSpan Span)? YearsAfter(JobDescription job, TermHit hit)
    {
        for (var i = hit.FirstWord + hit.WordCount; i + 1 < job.Words.Length && i < hit.FirstWord + hit.WordCount + MostWordsBetween - 2; i++)
        {
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End);
            if (gap.ContainsAny(",;.\n"))
                return null;
            if (NumberAt(job, i) is { } number)
                return IsYears(Prose.Letters(job, job.Words[i + 1])) ? (number, new TextSpan(job.Words[i].Start, job.Words[i + 1].End)) : null;
            if (job.Words[i].IsNumber || !FillersAfter.Contains(job.Slice(job.Words[i].Span)))
                return null;
        }

        return null;
    }

    private static bool IsYears(ReadOnlySpan<char> word) => word is "years" or "Years" or "yrs" or "year" or "YEARS" or "years'" or "years’";

    /// <summary>The number of years that a numeral or a word says; null for anything else.</summary>
    private static int? NumberAt(JobDescription job, int index)
    {
        var letters = Prose.Letters(job, job.Words[index]);
        if (job.Words[index].IsNumber)
            return int.TryParse(letters, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 60 ? number : null;
        if (NumberWords.Value(letters) is > 0 and var named)
        {
            // "Twenty-five" in two words.
            return index > 0 && job.Source.Text[job.Words[index].Start - 1] == '-' && NumberWords.Value(Prose.Letters(job, job.Words[index - 1])) is { } tens ? NumberWords.Sum(tens, named) ?? named : named;
        }

        return letters.Equals("decade", StringComparison.OrdinalIgnoreCase) ? 10 : null;
    }

    /// <summary>Of “3-5 years” the 3.</summary>
    private static int LowerEnd(JobDescription job, int index, int number)
    {
        if (index == 0 || !job.Words[index - 1].IsNumber)
            return number;
        var gap = job.Source.Text.AsSpan(job.Words[index - 1].End, job.Words[index].Start - job.Words[index - 1].End).Trim();
        return gap is "-" or "–" or "—" && int.TryParse(Prose.Letters(job, job.Words[index - 1]), NumberStyles.None, CultureInfo.InvariantCulture, out var lower)
            ? lower
            : number;
    }

    /// <summary>“10 years of Swift or Objective-C” asks for either; “Swift, Java and C++” perhaps for all together.</summary>
    private static bool IsOneOfSeveral(JobDescription job, TermHit hit)
    {
        var text = job.Source.Text;
        var rest = text.AsSpan(hit.Span.End, Math.Min(60, text.Length - hit.Span.End));
        var end = rest.IndexOfAny(".;\n");
        var clause = (end < 0 ? rest : rest[..end]).TrimStart(' ');
        return clause.StartsWith("/", StringComparison.Ordinal) || clause.StartsWith("or ", StringComparison.OrdinalIgnoreCase)
            || clause.StartsWith(",", StringComparison.Ordinal) || clause.StartsWith("(", StringComparison.Ordinal)
            || clause.Contains(" or ", StringComparison.OrdinalIgnoreCase);
    }
}
