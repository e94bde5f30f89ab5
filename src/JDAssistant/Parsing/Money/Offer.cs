using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>An amount or a range of amounts, before it is judged whether it is what the job pays.</summary>
/// <param name="First">The first, or only, amount.</param>
/// <param name="Second">The other end of a range; null for a single amount.</param>
/// <param name="Named">The period named with the amounts; null where none is.</param>
/// <param name="Bound">What the words around a single amount make of it.</param>
/// <param name="Span">From the first sign to the last digit, code or period word.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="NextWord">Index of the first word after it.</param>
internal readonly record struct Offer(
    Amount First, Amount? Second, NamedPeriod? Named, OfferBound Bound, TextSpan Span, int FirstWord, int NextWord)
{
    public bool IsRange => Second is not null;

    /// <summary>True where a sign or code at one of the amounts says that it is money.</summary>
    public bool IsMarked => First.IsMarked || Second is { IsMarked: true };

    public decimal Low => Second is { } second ? Math.Min(First.Value, second.Value) : First.Value;

    public decimal High => Second is { } second ? Math.Max(First.Value, second.Value) : First.Value;

    public PayPeriod? Period => Named?.Period ?? First.Period ?? Second?.Period;
}

/// <summary>Whether a single amount is the least, the most or the figure itself.</summary>
internal enum OfferBound
{
    Exact,
    AtLeast,
    AtMost,
}
