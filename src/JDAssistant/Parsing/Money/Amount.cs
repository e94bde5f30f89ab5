using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>A number of money as it stands in the text.</summary>
/// <param name="Value">The number, its scale applied.</param>
/// <param name="Scale">What the words after the digits multiply by: 1, 1000 ("k"), 100000 ("lakh"), a million or more.</param>
/// <param name="Currency">ISO 4217 code; null where the amount itself does not say, or only "$".</param>
/// <param name="IsDollar">True where a "$" without a country stands at it.</param>
/// <param name="IsGrouped">True where its digits are in groups ("12,000"), which years and counts of people rarely are.</param>
/// <param name="Period">The time that the amount's own unit names ("12 LPA"); null otherwise.</param>
/// <param name="Span">From the sign or code to the last digit, scale or code.</param>
/// <param name="NextWord">Index of the first word after it.</param>
internal readonly record struct Amount(
    decimal Value, decimal Scale, string? Currency, bool IsDollar, bool IsGrouped, PayPeriod? Period, TextSpan Span, int NextWord)
{
    /// <summary>True where a sign or a code says that it is money.</summary>
    public bool IsMarked => Currency is not null || IsDollar;

    /// <summary>True for sums in millions, which no job pays in the currencies that are counted so.</summary>
    public bool IsHuge => Scale >= 1_000_000m || (Scale == 1m && Value >= 5_000_000m && Currency is null or "USD" or "EUR" or "GBP" or "CAD" or "AUD");

    /// <summary>The same digits in thousands: the "28" of "28-30k".</summary>
    public Amount InThousands() => this with { Value = Value * 1000m, Scale = 1000m };
}
