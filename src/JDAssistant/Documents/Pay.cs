using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>The time that a rate of pay is for.</summary>
public enum PayPeriod
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>What an amount covers.</summary>
public enum PayKind
{
    /// <summary>Base salary or wage, or pay that the text does not break down.</summary>
    Base,

    /// <summary>Base and commission together ("OTE").</summary>
    OnTarget,

    /// <summary>Everything together, equity or bonus included.</summary>
    Total,
}

/// <summary>An amount or a range that the text offers for the job.</summary>
/// <param name="Min">Lowest amount; null for "up to".</param>
/// <param name="Max">Highest amount; null for "from".</param>
/// <param name="Currency">ISO 4217 code; null where the text does not say.</param>
/// <param name="Period">Null where the text does not say.</param>
/// <param name="Kind">What the amounts cover.</param>
/// <param name="Span">The words of the offer, from the first amount's sign to the last word that belongs to it.</param>
public sealed record Pay(
    decimal? Min, decimal? Max, string? Currency, PayPeriod? Period, PayKind Kind, TextSpan Span)
{
    /// <summary>True where one end is missing: "from", "up to".</summary>
    public bool IsOpenEnded => Min is null || Max is null;
}

/// <summary>Words that stand where a number should: "competitive", "DOE", "market rate".</summary>
public sealed record PayEvasion(string Text, TextSpan Span);
