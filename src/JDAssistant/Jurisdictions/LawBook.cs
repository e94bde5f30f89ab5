using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Jurisdictions;

/// <summary>What the law of places wants of postings: one data file for each place, inside this assembly.</summary>
public static class LawBook
{
    private const string Folder = "law/";

    private static readonly Lazy<IReadOnlyList<Jurisdiction>> Loaded = new(Load);

    private static readonly Lazy<FrozenDictionary<string, Jurisdiction[]>> ByCountry = new(() => Loaded.Value
        .SelectMany(jurisdiction => jurisdiction.Countries.Select(country => (country, jurisdiction)))
        .GroupBy(pair => pair.country, pair => pair.jurisdiction)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray()));

    private static readonly Lazy<FrozenDictionary<string, string[]>> Areas = new(LoadAreas);

    /// <summary>All places, by id.</summary>
    public static IReadOnlyList<Jurisdiction> Jurisdictions => Loaded.Value;

    /// <summary>The places in a country, the country and its union among them; empty where none has a file.</summary>
    public static IReadOnlyList<Jurisdiction> In(string country) => ByCountry.Value.TryGetValue(country, out var found) ? found : [];

    /// <summary>The countries of an area such as "EU" or "EMEA"; empty for an area that is not known.</summary>
    public static IReadOnlyList<string> CountriesOf(string area) => Areas.Value.TryGetValue(area, out var found) ? found : [];

    /// <summary>The place that people mean by its id or its name, or the smallest one that holds the town, region or country of that name; null where there is none.</summary>
    public static Jurisdiction? Find(string name) =>
        Jurisdictions.FirstOrDefault(place => string.Equals(place.Id, name, StringComparison.OrdinalIgnoreCase))
        ?? Jurisdictions.FirstOrDefault(place => string.Equals(place.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? Jurisdictions.FirstOrDefault(place => place.Region is not null && !place.IsLocal && string.Equals(place.Region, name, StringComparison.OrdinalIgnoreCase))
        ?? Jurisdictions.FirstOrDefault(place => place.IsLocal && place.Id.EndsWith("-" + name, StringComparison.OrdinalIgnoreCase))
        ?? (PlaceNames.Find(name) is { } named ? Jurisdictions.Where(place => LawReach.IsIn(named, place) && (named.Region is not null || place.ExceptRegions.Count == 0)).MaxBy(Closeness) : null);

    /// <summary>Reads one file.</summary>
    /// <exception cref="JsonException">A key is unknown or missing, or a value is of no known kind.</exception>
    public static Jurisdiction Parse(string json)
    {
        var place = JurisdictionReader.Read(Encoding.UTF8.GetBytes(json));
        _ = place.Provisions.Count;
        return place;
    }

    /// <summary>More for a town than for its country, and least for a union of countries.</summary>
    private static int Closeness(Jurisdiction place) =>
        place.Cities.Count > 0 ? 4 : place.County is not null ? 3 : place.Region is not null ? 2 : place.Countries.Count > 1 ? -1 : place.ExceptRegions.Count > 0 ? 1 : 0;

    private static IReadOnlyList<Jurisdiction> Load() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => JurisdictionReader.Read(Bytes(name)))];

    private static FrozenDictionary<string, string[]> LoadAreas() =>
        JurisdictionReader.ReadAreas(Bytes("areas.json")).ToFrozenDictionary();

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
