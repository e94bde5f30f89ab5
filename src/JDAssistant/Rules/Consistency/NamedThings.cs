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

    private const int MostWordsOfSentence = 18;

    private const int MostOtherWords = 1;

    // A long line asks for more than what it names.
    private const int LongestMust = 80;

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

        return Wished(job, musts) ?? Told(job);
    }

    /// <summary>"Kubernetes would be nice" in a sentence of its own, and "Kubernetes in production" in the list of demands.</summary>
    private static (TextSpan Wished, TextSpan Required)? Wished(JobDescription job, RequirementItem[] musts)
    {
        var skills = job.Terms.Of("skills");
        foreach (var wish in job.Terms.Of("wish-words"))
        {
            if (skills.Count < 2 || !Prose.IsFact(job, wish.Span) || Prose.IsNegated(job, wish) || job.SectionAt(wish.Span.Start) is { Kind: SectionKind.AboutCompany or SectionKind.Eeo })
                continue;
            var sentence = Prose.Sentence(job, wish.Span);
            var first = TermHits.FirstFrom(skills, sentence.Start);
            if (first >= skills.Count || !sentence.Contains(skills[first].Span) || (first + 1 < skills.Count && sentence.Contains(skills[first + 1].Span)) || HasChoice(job, sentence) || Others(job, sentence, skills[first].Span) > MostOtherWords)
                continue;
            // "One year (preferred)" is of the time, and the employer's own name is of the employer.
            var named = job.Slice(skills[first].Span);
            if (job.Slice(sentence).AsSpan().ContainsAnyInRange('0', '9') || job.Company?.Text.Contains(named, StringComparison.OrdinalIgnoreCase) == true)
                continue;
            if (Array.Find(musts, must => !sentence.Overlaps(must.Span) && must.Span.Length <= LongestMust && !job.Slice(must.Span).StartsWith("Ability", StringComparison.OrdinalIgnoreCase) && !HasChoice(job, must.Span) && must.Skills.Any(skill => job.Slice(skill.Span).Equals(named, StringComparison.OrdinalIgnoreCase))) is { } demanded)
                return (skills[first].Span, demanded.Span);
        }

        return null;
    }

    /// <summary>How many words of the sentence neither name the skill nor say how it is wished for.</summary>
    private static int Others(JobDescription job, TextSpan sentence, TextSpan named)
    {
        var (wishes, others) = (job.Terms.Of("wish-words"), 0);
        foreach (var word in job.WordsIn(sentence))
        {
            var wish = TermHits.FirstFrom(wishes, word.Start);
            var isWish = (wish < wishes.Count && wishes[wish].Span.Start == word.Start) || (wish > 0 && wishes[wish - 1].Span.End >= word.End);
            others += named.Contains(word.Span) || isWish || DemandWords.Contains(job, word) ? 0 : 1;
        }

        return others;
    }

    /// <summary>"You cannot do this job without Python" in a sentence of its own, and "Python is a plus" in the list.</summary>
    private static (TextSpan Wished, TextSpan Required)? Told(JobDescription job)
    {
        var skills = job.Terms.Of("skills");
        foreach (var must in job.Terms.Of("must-words").Concat(job.Terms.Of("need-cues")))
        {
            if (!Prose.IsFact(job, must.Span) || job.BlockAt(must.Span.Start) is not { } block || (block.Kind != BlockKind.Paragraph && (block.Kind != BlockKind.Item || !must.Term.Text.EndsWith(" without", StringComparison.Ordinal))) || Prose.IsNegated(job, must)
                || job.SectionAt(must.Span.Start) is not (null or { Kind: SectionKind.Summary or SectionKind.Other or SectionKind.Responsibilities or SectionKind.Requirements }))
            {
                continue;
            }

            var sentence = Prose.Sentence(job, must.Span);
            if (job.WordsIn(sentence).Length > MostWordsOfSentence || Prose.Has(job, "wish-words", sentence) || HasChoice(job, sentence))
                continue;
            var first = TermHits.FirstFrom(skills, sentence.Start);
            if (first >= skills.Count || !sentence.Contains(skills[first].Span) || (first + 1 < skills.Count && sentence.Contains(skills[first + 1].Span)))
                continue;
            foreach (var wish in job.Requirements)
            {
                if ((wish.Section == SectionKind.Preferred || wish.Strength == RequirementStrength.Wish || wish.WishWords.Count > 0) && !sentence.Overlaps(wish.Span) && wish.Skills.FirstOrDefault(skill => job.Slice(skill.Span).Equals(job.Slice(skills[first].Span), StringComparison.OrdinalIgnoreCase)) is { } named
                    && IsWished(job, wish, named))
                {
                    return (named.Span, skills[first].Span);
                }
            }
        }

        return null;
    }

    /// <summary>True in a short list of wishes: of "SQL required; Python preferred" the part that holds the skill.</summary>
    private static bool IsWished(JobDescription job, RequirementItem wish, SkillMention named)
    {
        var before = job.Slice(wish.Span with { End = named.Span.Start }).LastIndexOf(';');
        var after = job.Source.Text.AsSpan(named.Span.End, wish.Span.End - named.Span.End).IndexOf(';');
        var part = new TextSpan(wish.Span.Start + before + 1, after < 0 ? wish.Span.End : named.Span.End + after);
        return (wish.Section == SectionKind.Preferred || Prose.Has(job, "wish-words", part)) && !Prose.Has(job, "must-words", part) && job.WordsIn(part).Length <= MostWords + 2
            && job.Slice(part) is var words && !words.Contains("certif", StringComparison.OrdinalIgnoreCase) && !words.Contains("advanced", StringComparison.OrdinalIgnoreCase) && !words.Contains(" or ", StringComparison.OrdinalIgnoreCase) && !words.Contains("other", StringComparison.OrdinalIgnoreCase) && !words.Contains("especially", StringComparison.OrdinalIgnoreCase);
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
        foreach (var word in job.WordsIn(item))
        {
            if (!named.Contains(word.Span) && !DemandWords.Contains(job, word))
                return false;
        }

        return true;
    }

    private static bool HasChoice(JobDescription job, TextSpan item) =>
        job.Slice(item) is var words && (words.Contains(" or ", StringComparison.OrdinalIgnoreCase) || words.Contains("such as", StringComparison.OrdinalIgnoreCase) || words.Contains("e.g", StringComparison.OrdinalIgnoreCase) || words.Contains('/'));
}
