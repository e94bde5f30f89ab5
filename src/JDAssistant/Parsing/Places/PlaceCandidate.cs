using JDAssistant.Text;

namespace JDAssistant.Parsing.Places;

/// <summary>Names that stand together and mean one place: "Boston, MA, United States".</summary>
/// <param name="Kind">Of the narrowest name.</param>
/// <param name="City">The city; null for a larger place.</param>
/// <param name="County">The county or metropolitan area; null where none is named.</param>
/// <param name="Options">Where it may be, the likeliest first; one where region or country stand beside it.</param>
/// <param name="IsExplicit">True where a region or country stands beside the city, or the place is itself one.</param>
/// <param name="NeedsSupport">True where the name alone is also a word or a person.</param>
/// <param name="IsEven">True where none of the options is much likelier.</param>
/// <param name="FirstWord">Index of the first word.</param>
/// <param name="LastWord">Index of the last word.</param>
/// <param name="Span">All the words.</param>
internal sealed record PlaceCandidate(
    PlaceKind Kind,
    string? City,
    string? County,
    IReadOnlyList<Territory> Options,
    bool IsExplicit,
    bool NeedsSupport,
    bool IsEven,
    int FirstWord,
    int LastWord,
    TextSpan Span);
