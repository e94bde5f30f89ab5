using JDAssistant.Documents;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags something that the text both requires and merely wishes for.</summary>
public sealed class RequiredAndPreferred : Rule
{
    // "Yes" and "PL3" are cells of a table.
    private const int Shortest = 6;

    public override RuleInfo Info { get; } = new(
        "JD111", "required-and-preferred", Severity.Warning, Evidence.Contradiction,
        "The same thing is required in one place and preferred in another.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var required = new Dictionary<string, Block>(StringComparer.Ordinal);
        foreach (var item in job.SectionsOf(SectionKind.Requirements).SelectMany(section => section.Items))
        {
            if (Essence(job, item) is { } essence && !IsWish(job, item))
                required.TryAdd(essence, item);
        }

        if (required.Count == 0)
            yield break;
        foreach (var item in job.SectionsOf(SectionKind.Preferred).SelectMany(section => section.Items))
        {
            if (Essence(job, item) is not { } essence || !required.TryGetValue(essence, out var other))
                continue;
            yield return Report(
                item.Content,
                $"“{job.Slice(item.Content)}” is required above and only wished for here: keep it in one list.",
                null,
                new RelatedSpan("Required here.", other.Content));
        }
    }

    private static bool IsWish(JobDescription job, Block item) =>
        job.Terms.Of("wish-words").Any(hit => item.Span.Contains(hit.Span));

    /// <summary>What an item asks for, without the words that only say how much; null where nothing is left.</summary>
    private static string? Essence(JobDescription job, Block item)
    {
        var hits = job.Terms.Of("demand-words");
        var next = 0;
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in job.WordsIn(item.Content))
        {
            while (next < hits.Count && hits[next].Span.End <= word.Start)
                next++;
            if (next < hits.Count && hits[next].Span.Start <= word.Start)
                continue;
            words.Add(job.Slice(word.Span).ToLowerInvariant());
        }

        var essence = string.Join(' ', words);
        return essence.Length >= Shortest ? essence : null;
    }
}
