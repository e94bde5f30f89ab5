using JDAssistant.Text;

namespace JDAssistant.Parsing.Experience;

/// <summary>A number of years or months as it stands in the text, with the words that bound it.</summary>
/// <param name="Min">Least number of years; null for "up to".</param>
/// <param name="Max">Greatest number of years; null where it is open, and for a plain number, which people mean as a least.</param>
/// <param name="IsBounded">True where it says by itself that something is asked: "at least", "5+", a range.</param>
/// <param name="IsUnder">True for "less than 2 years", which answers a question and asks for nothing.</param>
/// <param name="Span">From the first bounding word to the unit, or to "or more".</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="NextWord">Index of the first word after it.</param>
/// <param name="IsAdjective">True for "5-year" and "two year", which stand before a noun.</param>
internal readonly record struct Quantity(
    decimal? Min, decimal? Max, bool IsBounded, bool IsUnder, TextSpan Span, int FirstWord, int NextWord, bool IsAdjective);
