using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Languages that one list demands and another wishes for: "English and fluent German" and "German at B1".</summary>
internal static class LanguageDemands
{
    private const int MostWords = 14;

    private const int Unsaid = -1;

    /// <summary>A wish for a language that is demanded at the same level or a higher one, and the demand; null where none is.</summary>
    public static (TextSpan Wished, TextSpan Required)? Of(JobDescription job)
    {
        var languages = job.Terms.Of("spoken-languages");
        if (languages.Count < 2)
            return null;
        foreach (var wish in languages)
        {
            if (ItemOf(job, wish, SectionKind.Preferred) is not { } wished)
                continue;
            foreach (var demand in languages)
            {
                if (!demand.Term.Text.Equals(wish.Term.Text, StringComparison.OrdinalIgnoreCase) || ItemOf(job, demand, SectionKind.Requirements) is not { } demanded)
                    continue;
                // More of a language is another wish.
                var (level, other) = (LevelOf(job, wish, wished), LevelOf(job, demand, demanded));
                if (level == Unsaid || (other != Unsaid && level <= other))
                    return (wished.Content, demanded.Content);
            }
        }

        return null;
    }

    /// <summary>The levels of languages that the text asks for: "German at C1", "basic English will do".</summary>
    public static IEnumerable<FactClaim> Levels(JobDescription job)
    {
        foreach (var language in job.Terms.Of("spoken-languages"))
        {
            if (!Prose.IsFact(job, language.Span) || job.SectionAt(language.Span.Start) is { Kind: SectionKind.Preferred or SectionKind.AboutCompany or SectionKind.Benefits } || Prose.Has(job, "wish-words", Prose.Sentence(job, language.Span)) || IsTaught(job, language))
                continue;
            if (LevelBeside(job, language) is var (level, span))
                yield return new FactClaim(language.Term.Text.ToLowerInvariant(), FactClaim.Skill, false, level, span);
        }
    }

    /// <summary>"Fluent German" and "German at C1"; a word farther off may be another's.</summary>
    private static (int Level, TextSpan Span)? LevelBeside(JobDescription job, TermHit language)
    {
        var first = language.FirstWord - 1;
        if (first >= 0 && job.Source.Text.AsSpan(job.Words[first].End, language.Span.Start - job.Words[first].End) is " " && Plain(job, first) is { } before)
            return (before, new TextSpan(job.Words[first].Start, language.Span.End));
        for (var i = language.FirstWord + language.WordCount; i < job.Words.Length && i < language.FirstWord + language.WordCount + 2 && job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).Trim() is "" or "(" or ":" or "–"; i++)
        {
            if (Plain(job, i) is { } behind)
                return (behind, new TextSpan(language.Span.Start, job.Words[i].End));
            if (job.Slice(job.Words[i].Span) is not ("at" or "to" or "level"))
                return null;
        }

        return null;
    }

    private static int? Plain(JobDescription job, int word) => job.Slice(job.Words[word].Span).ToLowerInvariant() switch
    {
        "a1" or "basic" => 1,
        "a2" => 2,
        "b1" or "conversational" => 3,
        "b2" => 4,
        "c1" or "fluent" => 5,
        "c2" => 6,
        _ => null,
    };

    /// <summary>"Teach B1 German": of the pupils, not of the teacher.</summary>
    private static bool IsTaught(JobDescription job, TermHit language)
    {
        foreach (var word in job.WordsIn(Prose.Sentence(job, language.Span)))
        {
            if (job.Slice(word.Span).ToLowerInvariant() is "teach" or "teaches" or "teaching" or "class" or "classes" or "course" or "courses" or "students" or "pupils" or "learners" or "lessons" or "exam" or "exams" or "customers" or "guests" or "clients" or "patients" or "residents" or "callers" or "users" or "visitors" or "or" or "text" or "texts" or "colleagues")
                return true;
        }

        return false;
    }

    /// <summary>The short item of such a list that asks for the language; null where it wishes within a demand, or leaves a choice.</summary>
    private static Block? ItemOf(JobDescription job, TermHit language, SectionKind kind)
    {
        if (job.SectionAt(language.Span.Start) is not { Heading: not null } section || section.Kind != kind || job.BlockAt(language.Span.Start) is not { Kind: BlockKind.Item } item || job.WordsIn(item.Content).Length > MostWords)
            return null;
        var hasOther = false;
        foreach (var word in job.WordsIn(item.Content))
        {
            var letters = job.Slice(word.Span).ToLowerInvariant();
            hasOther |= letters is "or" or "another" or "any" or "law" or "market" or "customers" or "clients" or "cuisine" or "accounting" or "tax" or "culture" or "history" or "literature" or "second" or "teaching" or "studies" or "degree" or "not" or "no" or "working" or "ideally" or "preferably" or "plus" or "preferred" or "desirable" or "equivalent" or "additional" or "gaap";
        }

        // "Welsh, at any level" is a language; "at B1 or above" is a level.
        return (hasOther && !IsLevelOnly(job, item)) || (kind == SectionKind.Requirements && Prose.Has(job, "wish-words", item.Content)) ? null : item;
    }

    private static bool IsLevelOnly(JobDescription job, Block item)
    {
        var words = job.Slice(item.Content);
        return (words.Contains("or above", StringComparison.OrdinalIgnoreCase) || words.Contains("or higher", StringComparison.OrdinalIgnoreCase) || words.Contains("or better", StringComparison.OrdinalIgnoreCase) || words.Contains("at any level", StringComparison.OrdinalIgnoreCase))
            && !words.Contains(" or another", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The level that stands right before the language or behind it, as a number that rises; <see cref="Unsaid"/> where none does.</summary>
    private static int LevelOf(JobDescription job, TermHit language, Block item)
    {
        var first = Math.Max(job.WordFrom(item.Content.Start), language.FirstWord - 3);
        for (var i = first; i < job.Words.Length && i < language.FirstWord + language.WordCount + 4 && job.Words[i].Start < item.Content.End; i++)
        {
            var level = job.Slice(job.Words[i].Span).ToLowerInvariant() switch
            {
                "a1" or "basic" or "beginner" or "some" or "any" => 1,
                "a2" or "elementary" => 2,
                "b1" or "conversational" or "intermediate" => 3,
                "b2" or "good" or "working" or "solid" => 4,
                "c1" or "fluent" or "fluency" or "fluently" or "business" or "professional" or "excellent" or "advanced" or "strong" or "verhandlungssicher" => 5,
                "c2" or "native" or "mother" or "bilingual" or "perfect" => 6,
                _ => Unsaid,
            };
            if (level != Unsaid)
                return level;
        }

        return Unsaid;
    }
}
