using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>A number of years of experience that the text asks for.</summary>
/// <param name="Min">Least number of years; null where only a maximum is given. A plain "5 years" is a least.</param>
/// <param name="Max">Greatest number of years; null where it is open ("5+ years", "at least 5", "5 years").</param>
/// <param name="IsRequired">False for a wish.</param>
/// <param name="Subject">What the experience is in, as written; null for experience overall.</param>
/// <param name="Span">The words of the demand.</param>
public sealed record ExperienceDemand(decimal? Min, decimal? Max, bool IsRequired, string? Subject, TextSpan Span)
{
    /// <summary>Number of the group of alternatives that it belongs to ("Bachelor's and 5 years or Master's and 3 years"); null where it stands alone.</summary>
    /// <remarks>Demands of one group do not contradict each other: whoever meets one of them meets all.</remarks>
    public int? Alternative { get; init; }
}
