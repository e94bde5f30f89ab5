using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Places;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads where the job is, and from where remote work may be done.</summary>
/// <remarks>A name alone proves nothing: a place counts where a label, the title, the head of the text or a sentence about the job says so.</remarks>
internal static class PlaceReader
{
    private const int MostTownWords = 3;

    private const int ShortestAdvert = 200;

    private static readonly SearchValues<char> TownLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝàáâäåæçèéêëìíîïñòóôöøùúûüýßłńśźżąę '-");

    private static readonly Vocable NoTowns = new("office offices head corporate main campus building remote hybrid onsite site home field various multiple flexible nationwide national worldwide global international anywhere any virtual see tbd tba tbc county city state "
        + "school department headquarters hq region regional district hospital university college center centre plant store hall court street road avenue library clinic division unit house room floor confidential negotiable open all and or other the our full part time type job area services service elections election clerk board administration government central north south east west us usa uk eu europe");

    /// <summary>The places in order of the text, each once.</summary>
    public static IReadOnlyList<Place> Read(Surroundings around, IReadOnlyList<WorkplaceMention> workplace)
    {
        var candidates = PlaceComposer.Compose(around.Reading);
        if (candidates.Count == 0)
            return UnknownTown(around) is { } unknown ? [unknown] : [];
        var isRemote = workplace.Any(mention => mention.Workplace == Workplace.Remote);
        var context = new PlaceContext(around, isRemote);
        var country = new Lazy<string?>(() => CountryEvidence(around.Reading.Text, candidates));
        var places = new List<Place>();
        (PlaceCandidate Place, PlaceReason Reason)? last = null;
        foreach (var candidate in candidates)
        {
            if (context.ReasonFor(candidate) is not { } reason)
            {
                if (last is not { } before || !IsListed(around.Reading.Text, before.Place, candidate))
                {
                    last = null;
                    continue;
                }

                reason = before.Reason;
            }

            last = (candidate, reason);
            var place = PlaceOf(around.Reading.Text, candidate, reason, country);
            if (!places.Exists(known => Says(known, place)) && !IsRestOfAddress(around, candidate, reason, places))
                places.Add(place);
        }

        if (places.Count == 0 && OnlyExact(around.Reading.Text, candidates, context) is { } only)
            places.Add(PlaceOf(around.Reading.Text, only, PlaceReason.Sentence, country));
        if (places.Count == 0 && OnlyOurs(candidates, context) is { } ours)
            places.Add(PlaceOf(around.Reading.Text, ours, PlaceReason.Sentence, country));
        if (places.Count == 0 && UnknownTown(around) is { } town)
            places.Add(town);
        return places;
    }

    /// <summary>"Location: Nether Stowey": a town that no list holds, where a label asks for the place and nothing else is told; null where there is none.</summary>
    private static Place? UnknownTown(Surroundings around)
    {
        // Of a line or two nobody can tell what the words are.
        if (around.Reading.Text.Length < ShortestAdvert)
            return null;
        foreach (var label in around.Labels)
        {
            if (label.Field != FieldKind.Location || around.Reading.Text.AsSpan(label.Label.End, label.Value.Start - label.Label.End) is var between && between.Contains('\n') && !between.Contains(':') || around.Reading.Terms.Of("workplace-words").Any(hit => label.Value.Contains(hit.Span)))
                continue;
            var letters = around.Reading.Text.AsSpan(label.Value.Start, label.Value.Length);
            var line = letters.IndexOfAny('\n', '(') is var end and > 0 ? letters[..end].TrimEnd() : letters;
            var words = around.Reading.WordsIn(new TextSpan(label.Value.Start, label.Value.Start + line.Length));
            if (words.Length is 0 or > MostTownWords || line.IndexOfAnyExcept(TownLetters) >= 0 || line.IndexOfAnyInRange('a', 'z') < 0)
                continue;
            if (words.ToArray().All(word => char.IsUpper(around.Reading.Text[word.Start]) && !NoTowns.Has(around.Reading.Letters(word)) && !JobNouns.Contains(around.Reading.Letters(word))))
                return new Place(line.ToString(), line.ToString(), null, null, null, false, new TextSpan(label.Value.Start, label.Value.Start + line.Length));
        }

        return null;
    }

    /// <summary>"…a busy bistro in Columbus, OH": the one city that the text tells with its state, where it tells no other place.</summary>
    private static PlaceCandidate? OnlyExact(string text, List<PlaceCandidate> candidates, PlaceContext context)
    {
        PlaceCandidate? only = null;
        foreach (var candidate in candidates)
        {
            if (candidate is not { IsExplicit: true, City: not null } || !IsTold(text, candidate))
                continue;
            if (!context.IsUnopposed(candidate) || (only is not null && only.City != candidate.City))
                return null;
            only ??= candidate;
        }

        return only;
    }

    /// <summary>"…we have set up a new office in Leeds": the one city where we say that we are.</summary>
    private static PlaceCandidate? OnlyOurs(List<PlaceCandidate> candidates, PlaceContext context)
    {
        PlaceCandidate? only = null;
        foreach (var candidate in candidates)
        {
            if (!context.IsOurs(candidate))
                continue;
            if (only is not null && only.City != candidate.City)
                return null;
            only ??= candidate;
        }

        return only;
    }

    /// <summary>True for a city with its state; "Python, OR", "Security, IT" and "Oregon's" tell none.</summary>
    private static bool IsTold(string text, PlaceCandidate candidate)
    {
        var words = text.AsSpan(candidate.Span.Start, candidate.Span.Length);
        if (candidate.Options.Count == 0 || candidate.Options[0].Region is null || words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal))
            return false;
        var isCode = char.IsUpper(words[^1]) && char.IsUpper(words[^2]);
        return !isCode || (candidate.Options[0].Country is "US" or "CA" or "AU" && (words[^2..] is not ("OR" or "IN" or "ME" or "OK" or "HI" or "PE" or "NL" or "DC") || words is "Washington, DC"));
    }

    /// <summary>"London, Leeds or York": what is true of the first is true of the others.</summary>
    private static bool IsListed(string text, PlaceCandidate first, PlaceCandidate next)
    {
        // "CA, NY or WA": among codes a code says a region. Two readings of the same words are no list.
        if (next.Span.Start < first.Span.End || next.Span.Start - first.Span.End > 12 || (next.NeedsSupport && next.Kind != PlaceKind.Code) || next.Kind is PlaceKind.Zone || (next.Kind == PlaceKind.Code && (first.Kind != PlaceKind.Code || next.Options[0].Region is null)))
            return false;
        return IsNextInList(text.AsSpan(first.Span.End, next.Span.Start - first.Span.End)) || text.AsSpan(first.Span.End, next.Span.Start - first.Span.End) is ", " or " or " or " and " or ", or " or ", and " or " / " or "/" or "; " or " & " or " | " or "; or ";
    }

    /// <summary>"Austin, TX 2. Denver, CO": a number stands between.</summary>
    private static bool IsNextInList(ReadOnlySpan<char> gap)
    {
        var number = gap.Trim(" ;,\n");
        return number.Length is 2 or 3 && gap[0] is ' ' or ';' or ',' or '\n' && gap[^1] == ' ' && number[^1] is '.' or ')' && number[..^1].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static Place PlaceOf(string text, PlaceCandidate candidate, PlaceReason reason, Lazy<string?> country)
    {
        var words = text[candidate.Span.Start..candidate.Span.End];
        var (land, region) = Resolve(candidate, country);
        return new Place(words, candidate.City, region, land, candidate.County, reason == PlaceReason.RemoteScope, candidate.Span);
    }

    private static (string? Country, string? Region) Resolve(PlaceCandidate candidate, Lazy<string?> evidence)
    {
        var options = candidate.Options;
        if (options.Count == 0)
            return (null, null);
        if (options.Count == 1 || !candidate.IsEven)
            return (options[0].Country, options[0].Region);
        // Cambridge, Birmingham, Springfield: better no region than the wrong one's law.
        var country = options.All(option => option.Country == options[0].Country) ? options[0].Country : evidence.Value;
        var inside = options.Where(option => option.Country == country).ToArray();
        return inside.Length switch
        {
            0 => (null, null),
            1 => (country, inside[0].Region),
            _ => (country, null),
        };
    }

    /// <summary>The country that the text's other places or its money are of; null where they do not tell.</summary>
    private static string? CountryEvidence(string text, List<PlaceCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate is { IsExplicit: true, IsEven: false, Options.Count: > 0 })
                return candidate.Options[0].Country;
        }

        if (text.Contains('£', StringComparison.Ordinal))
            return "GB";
        var known = candidates.Find(candidate => candidate is { NeedsSupport: false, IsEven: false, Options.Count: 1 });
        return known?.Options[0].Country ?? (text.Contains('$', StringComparison.Ordinal) ? "US" : null);
    }

    /// <summary>True where <paramref name="known"/> is the same place, or the same city told more exactly.</summary>
    private static bool Says(Place known, Place place) =>
        known.City == place.City && known.Area == place.Area && known.IsRemoteScope == place.IsRemoteScope
        && (known.Country == place.Country || place.Country is null)
        && (known.Region == place.Region || (place.Region is null && place.City is not null));

    /// <summary>"City: Leeds" was read, and "Country: United Kingdom" below it says nothing new.</summary>
    private static bool IsRestOfAddress(Surroundings around, PlaceCandidate candidate, PlaceReason reason, List<Place> places) =>
        reason is PlaceReason.Label or PlaceReason.Header && candidate.City is null && candidate.Options.Count > 0
        && places.Exists(place => place.City is not null && place.Country == candidate.Options[0].Country)
        && around.LineOf(candidate.Span).Length <= 60;
}
