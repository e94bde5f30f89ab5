using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Levels that a sentence gives the job without its name: "it is an entry-level job", "this graduate-level opening".</summary>
internal static class LevelClaims
{
    private static readonly string[] Jobs = ["job", "role", "position", "post", "opening", "opportunity", "vacancy", "hire", "appointment"];

    private static readonly string[] Before = ["a", "an", "this", "our", "the", "as", "is"];

    // "We also have an entry-level role", "grow into a senior role".
    private static readonly string[] Others = ["also", "into", "towards", "toward", "move", "next", "become", "other", "or", "not", "support", "supports", "from", "previous", "experience", "similar", "years", "in", "beyond"];

    private static readonly string[] Later = ["reach", "years", "later", "someday", "eventually", "afterwards"];

    /// <summary>The claims, in order of the text.</summary>
    public static IEnumerable<LevelMention> Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("level-claims"))
        {
            if (!Prose.IsOwnWords(job, hit.Span) || job.Title?.Line.Contains(hit.Span) == true || job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Paragraph or BlockKind.Item }
                || job.SectionAt(hit.Span.Start) is { Kind: SectionKind.AboutCompany or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Responsibilities, Heading: not null } && job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } && !IsSaidOfThis(job, hit))
            {
                continue;
            }

            var noun = hit.FirstWord + hit.WordCount;
            var isWhole = hit.Term["whole"] == "yes";
            if (!isWhole && (noun >= job.Words.Length || !IsJob(job, hit, job.Words[noun]) || hit.FirstWord == 0 || !Before.Contains(job.Slice(job.Words[hit.FirstWord - 1].Span), StringComparer.OrdinalIgnoreCase) || (!IsSought(job, hit, job.Words[noun]) && (IsAboutOthers(job, hit) || IsLater(job, job.Words[noun])))))
                continue;
            yield return new LevelMention(Parse(hit.Term["level"]), job.Slice(hit.Span), hit.Span, LevelSource.Sentence);
        }
    }

    /// <summary>"This is an entry-level post", whatever list it stands in.</summary>
    private static bool IsSaidOfThis(JobDescription job, TermHit hit) =>
        hit.FirstWord > 2 && job.Slice(job.Words[hit.FirstWord - 3].Span) is "this" or "This" && job.Slice(job.Words[hit.FirstWord - 2].Span) is "is";

    /// <summary>"Job", or the word that ends the title: "a trainee analyst" in the advert for a senior research analyst.</summary>
    private static bool IsJob(JobDescription job, TermHit hit, Word word) =>
        Jobs.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase) || IsSought(job, hit, word)
        || (hit.FirstWord > 1 && job.Slice(job.Words[hit.FirstWord - 2].Span).Equals("as", StringComparison.OrdinalIgnoreCase) && job.Title is { } title && title.Text.EndsWith(job.Slice(word.Span), StringComparison.OrdinalIgnoreCase));

    /// <summary>"We are looking for a junior colleague", "has room for a senior bookkeeper": words that seek stand before the article.</summary>
    private static bool IsSought(JobDescription job, TermHit hit, Word word)
    {
        if (hit.FirstWord < 2)
            return false;
        var letters = job.Slice(word.Span);
        var isPerson = letters.ToLowerInvariant() is "colleague" or "person" or "professional" or "employee" or "candidate"
            || (job.Title is { } title && title.Text.EndsWith(letters, StringComparison.OrdinalIgnoreCase));
        var seeks = job.Slice(job.Words[hit.FirstWord - 2].Span);
        return isPerson && (seeks is "seeking" or "seek" or "seeks" or "hiring" or "hire" or "recruiting" or "need" or "needs" or "want" or "wants"
            || (seeks is "after" && hit.FirstWord > 2 && job.Slice(job.Words[hit.FirstWord - 3].Span) is "are" or "is" or "We're" or "we're" or "We’re" or "we’re")
            || (seeks is "for" && hit.FirstWord > 2 && job.Slice(job.Words[hit.FirstWord - 3].Span) is "looking" or "look" or "looks" or "room" or "searching" or "search"));
    }

    private static bool IsAboutOthers(JobDescription job, TermHit hit)
    {
        var before = job.WordsIn(new TextSpan(Prose.Sentence(job, hit.Span).Start, hit.Span.Start));
        // "In this junior role you will …" speaks of this one.
        if (before is [var first, var second] && job.Slice(first.Span) is "In" or "in" && job.Slice(second.Span) is "this" or "our")
            return false;
        foreach (var word in before)
        {
            if (Others.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"A senior post within three years": what one may become.</summary>
    private static bool IsLater(JobDescription job, Word noun)
    {
        foreach (var word in job.WordsIn(new TextSpan(noun.End, Prose.Sentence(job, noun.Span).End)))
        {
            if (Later.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Level Parse(string name) => name switch
    {
        "intern" => Level.Intern,
        "junior" => Level.Junior,
        "mid" => Level.Mid,
        _ => Level.Senior,
    };
}
