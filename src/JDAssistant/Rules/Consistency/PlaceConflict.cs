using JDAssistant.Documents;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that puts the job in two towns.</summary>
public sealed class PlaceConflict : Rule
{
    public override RuleInfo Info { get; } = new(
        "JD116", "place-conflict", Severity.Warning, Evidence.Contradiction,
        "The text puts the job in one town here and in another there.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        // Three towns are offices to choose from, and remote work may be done from many.
        var places = job.Places.Where(place => place is { City: not null, IsRemoteScope: false }).ToArray();
        var cities = places.Select(place => place.City).Distinct(StringComparer.OrdinalIgnoreCase).Take(3).ToArray();
        if (cities.Length != 2 || job.Places.Any(place => place.IsRemoteScope))
            yield break;
        var first = places[0];
        var second = Array.Find(places, place => !string.Equals(place.City, first.City, StringComparison.OrdinalIgnoreCase))!;
        // "Leeds or York" in one line is a choice; a suburb and its city are one place.
        // Towns of one state lie side by side: San Jose and Santa Clara, Foggy Bottom and Washington.
        if (first is { Country: "US", Region: not null } && first.Region == second.Region)
            yield break;
        if (job.BlockAt(first.Span.Start) is not { } one || job.BlockAt(second.Span.Start) is not { } other || one == other
            || (!IsField(job, first, one) && !IsField(job, second, other)) || IsOneOfSeveral(job, places, one) || IsOneOfSeveral(job, places, other))
        {
            yield break;
        }

        yield return Report(
            first.Span,
            $"“{first.Text}” here and “{second.Text}” elsewhere: say which of the two it is, or that both are open.",
            null,
            new RelatedSpan($"“{second.Text}” here.", second.Span));
    }

    private static bool IsField(JobDescription job, Place place, Block block) =>
        job.Title?.Line.Contains(place.Span) == true || block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading
        || job.SectionAt(place.Span.Start) is null or { Heading: null };

    private static bool IsOneOfSeveral(JobDescription job, Place[] places, Block block) =>
        places.Any(place => places.Any(other => other.City != place.City && Names(job, block, place) && Names(job, block, other)))
        || job.Slice(block.Span).Contains("area", StringComparison.OrdinalIgnoreCase)
        || job.Slice(block.Span) is var words && (words.Contains(" or ", StringComparison.OrdinalIgnoreCase) || words.Contains(" and ", StringComparison.OrdinalIgnoreCase)
            && job.Terms.Of("office-plurals").Any(hit => block.Span.Contains(hit.Span)));

    private static bool Names(JobDescription job, Block block, Place place) =>
        job.Slice(block.Span).Contains(place.City!, StringComparison.OrdinalIgnoreCase);
}
