using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

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
        if (first is { Country: "US", Region: not null } && first.Region == second.Region && (first.Region == "DC" || (!IsSaid(job, first) && !IsSaid(job, second))))
            yield break;
        if (job.BlockAt(first.Span.Start) is not { } one || job.BlockAt(second.Span.Start) is not { } other || one == other
            || (!IsField(job, first, one) && !IsField(job, second, other)) || IsOneOfSeveral(job, places, first) || IsOneOfSeveral(job, places, second))
        {
            yield break;
        }

        yield return Report(
            first.Span,
            $"“{first.Text}” here and “{second.Text}” elsewhere: say which of the two it is, or that both are open.",
            null,
            new RelatedSpan($"“{second.Text}” here.", second.Span));
    }

    /// <summary>"This position is located in Dallas": the sentence is about nothing else.</summary>
    private static bool IsSaid(JobDescription job, Place place) =>
        job.Terms.Of("place-context").Any(hit => hit.Term["role"] == "job" && hit.Span.End <= place.Span.Start && place.Span.Start - hit.Span.End <= 2
            && (hit.Term.Text.EndsWith("located in", StringComparison.Ordinal) || hit.Term.Text.EndsWith("based in", StringComparison.Ordinal)));

    private static bool IsField(JobDescription job, Place place, Block block) =>
        job.Title?.Line.Contains(place.Span) == true || block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading
        || job.SectionAt(place.Span.Start) is null or { Heading: null };

    private static bool IsOneOfSeveral(JobDescription job, Place[] places, Place place)
    {
        var sentence = Prose.Sentence(job, place.Span);
        return places.Any(other => other.City != place.City && Names(job, sentence, other))
            || job.Slice(sentence).Contains("area", StringComparison.OrdinalIgnoreCase)
            || IsAmongMany(job, sentence);
    }

    /// <summary>"Our shops in Leeds and York"</summary>
    private static bool IsAmongMany(JobDescription job, TextSpan sentence) =>
        job.Slice(sentence) is var words && (words.Contains(" or ", StringComparison.OrdinalIgnoreCase) || words.Contains(" and ", StringComparison.OrdinalIgnoreCase)
            && job.Terms.Of("office-plurals").Any(hit => sentence.Contains(hit.Span)));

    private static bool Names(JobDescription job, TextSpan sentence, Place place) =>
        job.Slice(sentence).Contains(place.City!, StringComparison.OrdinalIgnoreCase);
}
