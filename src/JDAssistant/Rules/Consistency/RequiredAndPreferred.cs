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

    private const int LongestPair = 60;

    public override RuleInfo Info { get; } = new(
        "JD111", "required-and-preferred", Severity.Warning, Evidence.Contradiction,
        "The same thing is required in one place and preferred in another.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (!job.SectionsOf(SectionKind.Preferred).Any())
            yield break;
        var required = new Dictionary<WordSet, Block>();
        foreach (var item in job.SectionsOf(SectionKind.Requirements).SelectMany(section => section.Items))
        {
            if (IsWish(job, item))
                continue;
            if (Essence(job, item, item.Content) is { } essence)
                required.TryAdd(essence, item);
            foreach (var part in Parts(job, item))
            {
                if (Essence(job, item, part) is { } one)
                    required.TryAdd(one, item);
            }
        }

        if (required.Count == 0)
            yield break;
        var both = new List<(Block Wished, Block Required)>();
        foreach (var item in job.SectionsOf(SectionKind.Preferred).SelectMany(section => section.Items))
        {
            if (Essence(job, item, item.Content) is { } essence && required.TryGetValue(essence, out var other))
                both.Add((item, other));
        }

        if (both.Count == 0)
            yield break;
        var more = both.Count > 1 ? $", and so are {both.Count - 1} more" : "";
        yield return Report(
            both[0].Wished.Content,
            $"“{job.Slice(both[0].Wished.Content)}” is required above and only wished for here{more}: keep it in one list.",
            null,
            [new RelatedSpan("Required here.", both[0].Required.Content), .. both.Skip(1).Select(pair => new RelatedSpan("Wished for too.", pair.Wished.Content))]);
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
    private static IEnumerable<TextSpan> Parts(JobDescription job, Block item)
    {
        var text = job.Source.Text.AsSpan(item.Content.Start, item.Content.Length);
        var and = text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        if (and < 0 || text.Length > LongestPair || text.Contains(" or ", StringComparison.OrdinalIgnoreCase) || text.IndexOfAny(',', ';', '(') >= 0)
            return [];
        var at = item.Content.Start + and;
        return [new TextSpan(item.Content.Start, at), new TextSpan(at + " and ".Length, item.Content.End)];
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

    private static bool IsSkill(JobDescription job, Block item) =>
        job.Requirements.FirstOrDefault(asked => item.Span.Contains(asked.Span)) is { Skills.Count: 1 };

    /// <summary>What an item asks for, without the words that only say how much; null where nothing is left.</summary>
    private static WordSet? Essence(JobDescription job, Block item, TextSpan span)
    {
        var hits = job.Terms.Of("demand-words");
        var next = Math.Max(0, TermHits.FirstFrom(hits, span.Start) - 1);
        var essence = WordSet.Of(job, job.WordsIn(span), word =>
        {
            while (next < hits.Count && hits[next].Span.End <= word.Start)
                next++;
            return next >= hits.Count || hits[next].Span.Start > word.Start;
        });
        // As if they were written one after the other, a blank between them.
        return essence.Letters + essence.Count - 1 >= (IsSkill(job, item) || IsName(job, span) ? ShortestSkill : Shortest) ? essence : null;
    }
}
