using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>A place where the job is or may be done.</summary>
/// <param name="Text">The words that name it.</param>
/// <param name="City">City or town; null where the text names a larger place.</param>
/// <param name="Region">State, province or nation by its postal or ISO 3166-2 suffix ("CA", "ON", "ENG"); null where unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null for a larger area such as "EU".</param>
/// <param name="Area">A group of countries ("EU", "EMEA"), a county or the like; null otherwise.</param>
/// <param name="IsRemoteScope">True where the place says from where remote work may be done.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record Place(
    string Text, string? City, string? Region, string? Country, string? Area, bool IsRemoteScope, TextSpan Span);
