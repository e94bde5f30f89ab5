namespace JDAssistant.Jurisdictions;

/// <summary>A place whose law asks something of a posting.</summary>
/// <param name="Id">ISO 3166 code, with the city's name behind it for a city: "US-CO", "US-NY-NYC", "IT".</param>
/// <param name="Name">What people call it.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Region">State or province by its postal code; null for a whole country.</param>
/// <param name="City">The city; null for a larger place.</param>
/// <param name="Duties">What its law asks for.</param>
public sealed record Jurisdiction(
    string Id, string Name, string Country, string? Region, string? City, IReadOnlyList<Duty> Duties);
