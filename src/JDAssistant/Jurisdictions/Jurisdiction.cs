namespace JDAssistant.Jurisdictions;

/// <summary>A place whose law has something to say about postings.</summary>
/// <param name="Id">ISO 3166 code, with a name behind it for a county or a city: "US-CO", "US-NY-NYC", "IT"; "EU" for the union.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Country">ISO 3166-1 alpha-2; "EU" for the union.</param>
/// <param name="Region">State or province by its postal code; null for a whole country.</param>
/// <param name="County">The county; null for other places.</param>
/// <param name="Cities">The city and the names of its parts; empty for a larger place.</param>
/// <param name="Members">The countries of a union; empty otherwise.</param>
/// <param name="ExceptRegions">Regions of the country where its law does not hold.</param>
/// <param name="PartOnly">The part of it where its law holds, where a text cannot tell that part: "an unincorporated area"; null for all of it.</param>
/// <param name="Provisions">What its law wants.</param>
public sealed record Jurisdiction(
    string Id, string Name, string Country, string? Region, string? County, IReadOnlyList<string> Cities,
    IReadOnlyList<string> Members, IReadOnlyList<string> ExceptRegions, string? PartOnly, IReadOnlyList<LegalProvision> Provisions)
{
    /// <summary>The countries in which it is or may be.</summary>
    public IReadOnlyList<string> Countries => Members.Count > 0 ? Members : [Country];

    /// <summary>True for a county or a city.</summary>
    public bool IsLocal => County is not null || Cities.Count > 0;

    private readonly Lazy<LegalProvision[][]> _byTopic = new(() => Sorted(Provisions));

    /// <summary>The rows about <paramref name="topic"/>; empty where there are none.</summary>
    public IReadOnlyList<LegalProvision> About(LegalTopic topic) => _byTopic.Value[(int)topic];

    private static LegalProvision[][] Sorted(IReadOnlyList<LegalProvision> provisions)
    {
        var sorted = new LegalProvision[Enum.GetValues<LegalTopic>().Length][];
        for (var topic = 0; topic < sorted.Length; topic++)
            sorted[topic] = [.. provisions.Where(row => (int)row.Topic == topic)];
        return sorted;
    }
}
