using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>A skill, licence or degree that stands alone among the wishes and is a must elsewhere, whatever else that line asks for.</summary>
internal static class NamedThings
{
    // "A PhD", "Experience with Docker"
    private const int MostWords = 6;

    // Each wish is held against each.
    private const int Most = 60;

    /// <summary>The wish and the must; null where no two are the same.</summary>
    public static (TextSpan Wished, TextSpan Required)? Of(JobDescription job)
    {
        var musts = job.Requirements.Where(item => item is { Section: SectionKind.Requirements, Strength: RequirementStrength.Must, WishWords.Count: 0, AcceptsEquivalent: false } && !Prose.Has(job, "wish-words", item.Span)).Take(Most).ToArray();
        foreach (var wish in job.Requirements)
        {
            // "SAS certification" is more than SAS.
            if (wish is not { Section: SectionKind.Preferred, Level: null or SkillLevel.Basic or SkillLevel.Working, Experience.Count: 0, Licences.Count: 0 } || job.WordsIn(wish.Span).Length > MostWords || job.Slice(wish.Span).Contains("certif", StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var must in musts)
            {
                if ((must.Level is null || wish.Level is null || wish.Level <= must.Level) && Shared(job, wish, must) is { } named && IsAll(job, wish.Span, named))
                    return (wish.Span, must.Span);
            }
        }

        return null;
    }

    private static TextSpan? Shared(JobDescription job, RequirementItem wish, RequirementItem must)
    {
        if (wish.Skills is [var skill] && !HasChoice(job, must.Span) && must.Skills.Any(other => other.Name == skill.Name))
            return skill.Span;
        return wish.Degrees is [var degree] && must.Degrees is [var other] && other.Level == degree.Level ? degree.Span : null;
    }

    /// <summary>True where the other words only say how it is wished for.</summary>
    private static bool IsAll(JobDescription job, TextSpan item, TextSpan named)
    {
        var hits = job.Terms.Of("demand-words");
        foreach (var word in job.WordsIn(item))
        {
            if (!named.Contains(word.Span) && (TermHits.FirstFrom(hits, word.Start) is var at && (at >= hits.Count || hits[at].Span.Start != word.Start)))
                return false;
        }

        return true;
    }

    private static bool HasChoice(JobDescription job, TextSpan item) =>
        job.Slice(item) is var words && (words.Contains(" or ", StringComparison.OrdinalIgnoreCase) || words.Contains("such as", StringComparison.OrdinalIgnoreCase) || words.Contains("e.g", StringComparison.OrdinalIgnoreCase) || words.Contains('/'));
}
