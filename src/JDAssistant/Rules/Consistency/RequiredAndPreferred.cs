using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags something that the text both requires and merely wishes for.</summary>
public sealed class RequiredAndPreferred : Rule
{
    // "Yes" and "PL3" are cells of a table.
    private const int Shortest = 6;

    private const int ShortestSkill = 2;

    private const int LongestInline = 160;

    private const int LongestPair = 60;

    private const int ShortestFirst = 24;

    private const int ShortestSubject = 4;

    private const int MostSubjectWords = 8;

    private const int MostWordsMore = 1;

    private const int FewestShared = 2;

    private const int MostWordsOfDemand = 4;

    private const int LongestAbbreviation = 6;

    public override RuleInfo Info { get; } = new(
        "JD111", "required-and-preferred", Severity.Warning, Evidence.Contradiction,
        "The same thing is required in one place and preferred in another.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var wished = Wishes(job).ToArray();
        if (wished.Length == 0 && job.Requirements.Count == 0)
            yield break;
        var required = wished.Length == 0 ? [] : Demands(job).ToArray();
        var both = new List<(TextSpan Wished, TextSpan Required)>();
        foreach (var wish in wished)
        {
            var found = Array.FindIndex(required, demand => !demand.Span.Overlaps(wish.Span) && AreOne(job, demand, wish) && IsCertificate(job, demand) == IsCertificate(job, wish));
            if (found >= 0 && both.TrueForAll(pair => pair.Wished != wish.Span))
                both.Add((wish.Span, required[found].Span));
        }

        if (both.Count == 0 && (LanguageDemands.Of(job) ?? NamedThings.Of(job) ?? Years(job) ?? Degrees(job)) is { } named)
            both.Add(named);
        if (both.Count == 0)
            yield break;
        var more = both.Count > 1 ? $", and so are {both.Count - 1} more" : "";
        yield return Report(
            both[0].Wished,
            $"“{job.Slice(both[0].Wished)}” is required elsewhere and only wished for here{more}: keep it in one list.",
            null,
            [new RelatedSpan("Required here.", both[0].Required), .. both.Skip(1).Select(pair => new RelatedSpan("Wished for too.", pair.Wished))]);
    }

    /// <summary>"Candidates must have worked two years in a pharmacy", and two years in a pharmacy are desired.</summary>
    private static (TextSpan Wished, TextSpan Required)? Years(JobDescription job)
    {
        foreach (var claim in YearClaims.Of(job))
        {
            if (Prose.Has(job, "must-words", Prose.Sentence(job, claim.Span)) && job.Experience.FirstOrDefault(wish => wish is { IsRequired: false, Min: { } least } && least <= claim.Years && Facts.AreElsewhere(job, wish.Span, claim.Span) && YearClaims.Covers(job, claim, wish)) is { } wished)
                return (wished.Span, claim.Span);
        }

        return null;
    }

    /// <summary>"Master's degree in computer science" in the list of demands, and "M.S. Computer Science" among the wishes.</summary>
    private static (TextSpan Wished, TextSpan Required)? Degrees(JobDescription job)
    {
        foreach (var wish in job.Requirements)
        {
            if (wish is not { Section: SectionKind.Preferred, Degrees: [{ Level: not DegreeLevel.School } wished], Experience.Count: 0 })
                continue;
            foreach (var must in job.Requirements)
            {
                if (must is { Section: SectionKind.Requirements, Strength: RequirementStrength.Must, WishWords.Count: 0, AcceptsEquivalent: false, Degrees: [{ Level: var level } demanded], Experience.Count: 0 } && level == wished.Level
                    && Subject(job, wish, wished) is { Length: > 0 } subject && Subject(job, must, demanded).StartsWith(subject, StringComparison.OrdinalIgnoreCase))
                {
                    return (wished.Span, demanded.Span);
                }
            }
        }

        return null;
    }

    /// <summary>"Computer science": the first two words behind the degree; empty where it names no subject.</summary>
    private static string Subject(JobDescription job, RequirementItem item, DegreeMention degree)
    {
        var words = job.WordsIn(new TextSpan(degree.Span.End, item.Span.End));
        while (words is [var first, .. var rest] && job.Slice(first.Span).ToLowerInvariant() is "in" or "of" or "degree" or "a" or "the")
            words = rest;
        return words is [var one, var two, ..] ? job.Slice(one.Span) + " " + job.Slice(two.Span) : "";
    }

    /// <summary>"SQL certification" is more than SQL.</summary>
    private static bool IsCertificate(JobDescription job, Asked asked) => job.Slice(asked.Span).Contains("certif", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same words; where they name a skill, a word or two more may say how much of it.</summary>
    private static bool AreOne(JobDescription job, Asked demand, Asked wish)
    {
        if (demand.Essence.Equals(wish.Essence))
            return true;
        var (small, large) = demand.Essence.Count <= wish.Essence.Count ? (demand, wish) : (wish, demand);
        // What is asked for with more words is asked for without them too.
        if (ReferenceEquals(small, wish) && small.Essence.Count >= FewestShared && large.Essence.Count - small.Essence.Count <= MostWordsOfDemand && small.Essence.IsSubsetOf(large.Essence) && !HasChoice(job, large))
            return true;
        return small.IsName && large.Essence.Count - small.Essence.Count <= MostWordsMore && small.Essence.IsSubsetOf(large.Essence)
            && !(ReferenceEquals(large, demand) && demand.Essence.Count == wish.Essence.Count + 1 && IsEither(job, demand));
    }

    /// <summary>What the lists of requirements hold, their parts, and what a sentence says is a must.</summary>
    private static IEnumerable<Asked> Demands(JobDescription job)
    {
        foreach (var item in job.SectionsOf(SectionKind.Requirements).SelectMany(section => Lines(job, section)))
        {
            if (IsWish(job, item))
                continue;
            if (Read(job, item, item.Content) is { } whole)
                yield return whole;
            foreach (var part in Parts(job, item))
            {
                if (Read(job, item, part) is { } one)
                    yield return one;
            }
        }

        foreach (var said in Said(job, "must-words").Concat(Needed(job)))
            yield return said;
    }

    /// <summary>What "you will need a forklift licence" and "you must hold a forklift licence" name, in a paragraph.</summary>
    private static IEnumerable<Asked> Needed(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("need-cues"))
        {
            if (job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Paragraph } block)
                continue;
            var named = new TextSpan(hit.Span.End, Prose.Sentence(job, hit.Span).End);
            if (job.WordsIn(named).Length is > 0 and <= MostSubjectWords && Read(job, block, named) is { Essence.Letters: >= ShortestSubject } asked)
                yield return asked with { Span = new TextSpan(hit.Span.Start, job.WordsIn(named)[^1].End) };
        }
    }

    /// <summary>The items, and below a heading the short lines that nobody marked as items.</summary>
    private static IEnumerable<Block> Lines(JobDescription job, Section section) => section.Blocks.Where(block => !PastedForm.Holds(job, block) && !NamesGroup(job, block) && (block.Kind == BlockKind.Item
        || (section.Heading is not null && block is { Kind: BlockKind.Paragraph, Label: null, Content.Length: <= LongestPair } && !job.Source.Text.AsSpan(block.Content.Start, block.Content.Length).EndsWith(".", StringComparison.Ordinal))));

    /// <summary>"SOFTWARE" above its lines: one word in capitals that is too long for an abbreviation, and no known skill.</summary>
    private static bool NamesGroup(JobDescription job, Block block) =>
        job.WordsIn(block.Content) is [var word] && word.End - word.Start > LongestAbbreviation && IsName(job, word.Span) && !IsSkill(job, block);

    private static int Comma(JobDescription job, int start, int end) => job.Source.Text.AsSpan(start, end - start).IndexOfAny(',', ';') is var comma and >= 0 ? start + comma : end;

    private static IEnumerable<Asked> Wishes(JobDescription job)
    {
        foreach (var item in job.SectionsOf(SectionKind.Preferred).SelectMany(section => Lines(job, section)))
        {
            // "Several databases" are more than one of them.
            if (!IsMore(job, item) && Read(job, item, item.Content) is { } whole)
                yield return whole;
        }

        // "Nice to have: good SQL, Kafka, German": a list in one line.
        foreach (var block in job.Blocks.Where(block => block.Label is { } label ? Prose.Has(job, "wish-words", label) : block.Kind == BlockKind.Paragraph && job.SectionAt(block.Content.Start) is { Kind: SectionKind.Preferred, Heading: { } heading } && !job.Source.Text.AsSpan(heading.End, Math.Max(0, block.Content.Start - heading.End)).Contains('\n')))
        {
            if (block is not { Kind: BlockKind.Paragraph, Content.Length: <= LongestInline } || job.Source.Text.AsSpan(block.Content.Start, block.Content.Length).Contains(". ", StringComparison.Ordinal))
                continue;
            var start = job.WordsIn(block.Content with { Start = Math.Max(block.Content.Start, block.Label?.End ?? block.Content.Start) }) is [var opening, ..] ? opening.Start : block.Content.End;
            for (var end = Comma(job, start, block.Content.End); start < block.Content.End; (start, end) = (end + 1, Comma(job, Math.Min(end + 1, block.Content.End), block.Content.End)))
            {
                if (end - start < block.Content.Length && Read(job, block, new TextSpan(start, end)) is { } part)
                    yield return part with { Span = job.WordsIn(part.Span) is [var first, .., var last] ? new TextSpan(first.Start, last.End) : part.Span };
            }
        }

        foreach (var said in Said(job, "wish-words").Concat(Denied(job)))
            yield return said;
    }

    /// <summary>The subject of "No driving licence needed".</summary>
    private static IEnumerable<Asked> Denied(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("must-words"))
        {
            if (!IsPredicate(job, hit) || !Prose.IsOwnWords(job, hit.Span) || job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Paragraph or BlockKind.Item } block)
                continue;
            var words = job.WordsIn(new TextSpan(Prose.Sentence(job, hit.Span).Start, hit.Span.Start));
            if (words is not [var no, _, ..] || words.Length > MostSubjectWords || !Prose.Letters(job, no).Equals("no", StringComparison.OrdinalIgnoreCase))
                continue;
            var subject = new TextSpan(words[1].Start, hit.Span.Start);
            if (Read(job, block, subject) is { Essence.Letters: >= ShortestSubject } asked)
                yield return asked with { Span = new TextSpan(no.Start, hit.Span.End) };
        }
    }

    /// <summary>The subject of "a forklift licence is a must" and of "Spanish is a plus".</summary>
    private static IEnumerable<Asked> Said(JobDescription job, string list)
    {
        foreach (var hit in job.Terms.Of(list))
        {
            if (!IsPredicate(job, hit) || !Prose.IsOwnWords(job, hit.Span) || job.BlockAt(hit.Span.Start) is not { Kind: BlockKind.Paragraph or BlockKind.Item } block || Prose.IsNegated(job, hit))
                continue;
            // What stands before a comma or a bracket belongs to it too.
            var subject = new TextSpan(Prose.Sentence(job, hit.Span).Start, hit.Span.Start);
            // "You are a notary: a commission is required" tells it behind the colon.
            if (Prose.Letters(job, subject).LastIndexOfAny(':', ';') is var mark and >= 0)
                subject = subject with { Start = subject.Start + mark + 1 };
            if (job.WordsIn(subject).Length is > 0 and <= MostSubjectWords && Read(job, block, subject) is { Essence.Letters: >= ShortestSubject } asked)
                yield return asked with { Span = new TextSpan(job.WordsIn(subject)[0].Start, hit.Span.End) };
        }
    }

    /// <summary>True where the words end what they say: "is required", "is a plus"; "must" and "preferred" may begin it.</summary>
    private static bool IsPredicate(JobDescription job, TermHit hit)
    {
        // "One year of nursing preferred, but not required."
        if (hit.Term.Text is "preferred" or "desired" && hit.FirstWord > 1 && hit.Span.End < job.Source.Text.Length && job.Source.Text[hit.Span.End] == ',' && job.Source.Text[hit.Span.Start - 1] == ' ')
            return true;
        if (hit.FirstWord == 0 || hit.Term.Text is "must" or "ideally" or "preferably" or "only holders" or "only applicants" or "only candidates" or "only people" or "cannot be considered")
            return false;
        var after = hit.FirstWord + hit.WordCount;
        var ends = after >= job.Words.Length || job.Source.Text.AsSpan(hit.Span.End, job.Words[after].Start - hit.Span.End).IndexOfAnyExcept(' ') >= 0 || Prose.Letters(job, job.Words[after]) is "and" or "for" or "but" or "in" or "as";
        // "Criteria: desirable" is a heading, "Spanish is desirable" a wish.
        var begins = hit.Term.Text.Split(' ')[0] is "is" or "are" or "a" or "an" or "would" ? Prose.Letters(job, job.Words[hit.FirstWord - 1]) : Prose.Letters(job, job.Words[hit.FirstWord - 1]) is "is" or "are" or "be" ? "" : "if";
        return ends && begins is not "if" and not "as";
    }

    private static Asked? Read(JobDescription job, Block item, TextSpan span) =>
        Essence(job, item, span) is { } essence ? new Asked(essence, span, item.Content, essence.Count > 1 || IsSkill(job, item) || IsName(job, span)) : null;

    /// <summary>"Python or R": neither is a must.</summary>
    private static bool IsEither(JobDescription job, Asked asked) => Prose.Letters(job, asked.Line).Contains(" or ", StringComparison.OrdinalIgnoreCase);

    private static bool HasChoice(JobDescription job, Asked asked)
    {
        var line = Prose.Letters(job, asked.Line);
        return IsEither(job, asked) || line.IndexOfAny('/', ',') >= 0 || line.Contains("such as", StringComparison.OrdinalIgnoreCase)
            || line.Contains("willing", StringComparison.OrdinalIgnoreCase) || line.Contains("obtain", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMore(JobDescription job, Block item)
    {
        foreach (var word in job.WordsIn(item.Content))
        {
            if (Prose.Letters(job, word) is var letters && (letters.Equals("multiple", StringComparison.OrdinalIgnoreCase) || letters.Equals("several", StringComparison.OrdinalIgnoreCase) || letters.Equals("additional", StringComparison.OrdinalIgnoreCase) || letters.Equals("further", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static bool IsWish(JobDescription job, Block item)
    {
        var hits = job.Terms.Of("wish-words");
        for (var i = TermHits.FirstFrom(hits, item.Span.Start); i < hits.Count && hits[i].Span.Start < item.Span.End; i++)
        {
            if (hits[i].Span.End <= item.Span.End)
                return true;
        }

        return false;
    }

    /// <summary>The members of "BLS and ACLS certification": both are demanded; of "Python or R" neither is.</summary>
    private static List<TextSpan> Parts(JobDescription job, Block item)
    {
        var text = job.Source.Text.AsSpan(item.Content.Start, item.Content.Length);
        // "A forklift licence (RTITB or ITSSAR)": what stands in brackets says which.
        if (text.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0)
            return [new TextSpan(item.Content.Start, item.Content.Start + bracket)];
        // "Registration with the NMC, adult or mental health branch": so does what follows a comma, unless it is the next of a list.
        if (text.IndexOf(", ", StringComparison.Ordinal) is var first and > 0 && char.IsLower(text[first + 2]) && text[..first].Contains(' ') && text[(first + 1)..].IndexOf(',') < 0
            && !text[..first].Contains(" or ", StringComparison.OrdinalIgnoreCase))
        {
            return [new TextSpan(item.Content.Start, item.Content.Start + first)];
        }

        // "Python and one of Go or Rust": the first is asked for as it stands.
        if (text.IndexOf(" and one of ", StringComparison.OrdinalIgnoreCase) is var one and > 0)
            return [new TextSpan(item.Content.Start, item.Content.Start + one)];

        // "BLS certification; ACLS within six months of hire": the first is asked for as it stands.
        if (text.IndexOf("; ", StringComparison.Ordinal) is var mark and > 0 && mark < LongestPair && !text[..mark].Contains(" or ", StringComparison.OrdinalIgnoreCase))
            return [new TextSpan(item.Content.Start, item.Content.Start + mark)];

        var and = text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        // Of a long line the first of two stands for itself where it says enough: "experience of API design and microservices that …".
        if (text.Length > LongestPair && and > ShortestFirst && !text.Contains(" or ", StringComparison.OrdinalIgnoreCase) && text.IndexOfAny(",;(/") < 0)
            return [new TextSpan(item.Content.Start, item.Content.Start + and)];
        if (and < 0 || text.Length > LongestPair || text.Contains(" or ", StringComparison.OrdinalIgnoreCase) || text.IndexOfAny(';', '(') >= 0)
            return [];
        var parts = new List<TextSpan>();
        var start = item.Content.Start;
        for (var comma = text[..and].IndexOf(", ", StringComparison.Ordinal); comma >= 0; comma = text[(start - item.Content.Start)..and].IndexOf(", ", StringComparison.Ordinal))
        {
            parts.Add(new TextSpan(start, start + comma));
            start += comma + ", ".Length;
            if (start - item.Content.Start >= and)
                break;
        }

        var at = item.Content.Start + and;
        if (start < at)
            parts.Add(new TextSpan(start, at));
        parts.Add(new TextSpan(at + " and ".Length, item.Content.End));
        return parts;
    }

    /// <summary>"ACLS certification": capitals alone name something.</summary>
    private static bool IsName(JobDescription job, TextSpan span)
    {
        foreach (var word in job.WordsIn(span))
        {
            if (word.End - word.Start >= 3 && !job.Source.Text.AsSpan(word.Start, word.End - word.Start).ContainsAnyExceptInRange('A', 'Z'))
                return true;
        }

        return false;
    }

    /// <summary>"Aspen Plus", "knowledge of Aspen Plus": a capital behind the first word names something too.</summary>
    private static bool IsProper(JobDescription job, TextSpan span)
    {
        var words = job.WordsIn(span);
        return words.Length > 1 && char.IsUpper(job.Source.Text[words[^1].Start]);
    }

    private static bool IsSkill(JobDescription job, Block item) =>
        Ordered.FirstFrom(job.Requirements, item.Span.Start, static asked => asked.Span) is var first && first < job.Requirements.Count
        && job.Requirements[first] is { Skills.Count: 1 } asked && item.Span.Contains(asked.Span);

    /// <summary>What an item asks for, without the words that only say how much; null where nothing is left.</summary>
    private static WordSet? Essence(JobDescription job, Block item, TextSpan span)
    {
        var essence = WordSet.Of(job, job.WordsIn(span), word => !DemandWords.Contains(job, word));
        // As if they were written one after the other, a blank between them.
        return essence.Letters + essence.Count - 1 >= (IsSkill(job, item) || IsName(job, span) || IsProper(job, span) ? ShortestSkill : Shortest) ? essence : null;
    }

    /// <summary>Something that is asked for.</summary>
    /// <param name="Essence">The words that say what.</param>
    /// <param name="Span">Where they stand.</param>
    /// <param name="Line">The line or paragraph around them.</param>
    /// <param name="IsName">True where they name a skill, so that a word more may say how much of it.</param>
    private sealed record Asked(WordSet Essence, TextSpan Span, TextSpan Line, bool IsName);
}
