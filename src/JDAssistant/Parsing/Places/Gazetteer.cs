using JDAssistant.Terms;

namespace JDAssistant.Parsing.Places;

/// <summary>What the name of a place may stand for.</summary>
internal enum PlaceKind
{
    Country,
    Region,
    County,
    City,

    /// <summary>A group of countries.</summary>
    Area,

    /// <summary>A postal code of a region or a country, which means something only after a city.</summary>
    Code,

    /// <summary>A zone of time.</summary>
    Zone,
}

/// <summary>A country, or a region of one: ISO 3166-1 alpha-2 and the suffix of ISO 3166-2.</summary>
internal readonly record struct Territory(string Country, string? Region);

/// <summary>One name of the list of places.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="At">Where places of that name are, the likeliest first; empty for areas and zones.</param>
/// <param name="Name">The usual name.</param>
/// <param name="NeedsSupport">True where the name is also a word or a person.</param>
/// <param name="IsEven">True where none of the places is much likelier than the others.</param>
/// <param name="Following">What the name means right after a city ("Albany, New York"); null where nothing else.</param>
internal sealed record PlaceName(
    PlaceKind Kind, IReadOnlyList<Territory> At, string Name, bool NeedsSupport, bool IsEven, Territory? Following)
{
    /// <summary>True where the name may be a region or a country that says more about a city before it.</summary>
    public bool CanFollowCity => Kind is PlaceKind.Code or PlaceKind.Region or PlaceKind.Country or PlaceKind.County || Following is not null;
}

/// <summary>Knows the names of places; the rows are those of <c>places.tsv</c>.</summary>
internal static class Gazetteer
{
    private static readonly Dictionary<object, PlaceName> Names = TermIndex.Default.List("places").Terms
        .Where(term => !term.IsInnocent)
        .ToDictionary(term => (object)term, Read, ReferenceEqualityComparer.Instance);

    /// <summary>What the row <paramref name="term"/> of the list names.</summary>
    public static PlaceName Of(Term term) => Names[term];

    private static PlaceName Read(Term term)
    {
        var name = term["name"];
        var note = term["note"];
        return new PlaceName(
            Kind(term["kind"]),
            [.. term["at"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Territory)],
            name.Length > 0 ? name : term.Text,
            note.Contains("support", StringComparison.Ordinal),
            note.Contains("even", StringComparison.Ordinal),
            term["follows"].Length > 0 ? Territory(term["follows"]) : null);
    }

    private static Territory Territory(string code) =>
        code.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 ? new(code[..dash], code[(dash + 1)..]) : new(code, null);

    private static PlaceKind Kind(string name) => name switch
    {
        "country" => PlaceKind.Country,
        "region" => PlaceKind.Region,
        "county" => PlaceKind.County,
        "city" => PlaceKind.City,
        "area" => PlaceKind.Area,
        "code" => PlaceKind.Code,
        "zone" => PlaceKind.Zone,
        _ => throw new FormatException($"“{name}” is no kind of place."),
    };
}
