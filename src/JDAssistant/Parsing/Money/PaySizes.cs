using JDAssistant.Documents;

namespace JDAssistant.Parsing.Money;

/// <summary>Knows between which sums pay lies: what is far below or above it is a gift, a fee or a limit.</summary>
internal static class PaySizes
{
    private const int FarthestColon = 4;

    private const int LastRow = 800;

    private const int LongestRow = 110;

    private static readonly string[] Pictures = ["💰", "💵", "💶", "💷", "💴", "💸", "🤑", "🪙"];

    /// <summary>False for amounts of the great western currencies that nobody is paid in <paramref name="period"/>; a single one without a period must be a year's.</summary>
    public static bool AreOfPay(Offer offer, PayPeriod? period)
    {
        var currency = offer.First.Currency ?? offer.Second?.Currency;
        if (!(offer.First.IsDollar || currency is "USD" or "EUR" or "GBP" or "CAD" or "AUD" or "NZD" or "CHF"))
            return true;
        var (least, most) = period switch
        {
            PayPeriod.Year => (2_000m, 5_000_000m),
            PayPeriod.Month => (150m, 200_000m),
            PayPeriod.Week => (40m, 50_000m),
            PayPeriod.Day => (15m, 10_000m),
            PayPeriod.Hour => (2m, 2_000m),
            _ when offer.IsRange => (2m, 5_000_000m),
            _ => (10_000m, 999_999m),
        };
        return offer.High >= least && offer.High <= most;
    }

    /// <summary>"$12 per hour more on holidays" comes on top of the pay.</summary>
    public static bool IsMore(Reading reading, Offer offer) => offer.NextWord < reading.Words.Length
        && reading.Text.AsSpan(offer.Span.End, reading.Words[offer.NextWord].Start - offer.Span.End) is " "
        && reading.Letters(reading.Words[offer.NextWord]).AreAny("more", "extra", "additional");

    /// <summary>True where a noun or a colon <paramref name="distance"/> words before the amount calls it pay: "Salary from €900", "Pay: $9", not "we pay a flat sum of $150".</summary>
    public static bool AreNamed(Reading reading, Offer offer, int distance)
    {
        var index = offer.FirstWord - distance - 1;
        var isNoun = index >= 0 && !reading.Letters(reading.Words[index]).AreAny("pay", "pays", "paid", "paying", "earn", "earning", "earnings");
        return isNoun || reading.Text.AsSpan(Math.Max(0, offer.Span.Start - FarthestColon), Math.Min(FarthestColon, offer.Span.Start)).Contains(':');
    }

    /// <summary>"salary_min: 30000"</summary>
    public static bool FollowsBound(Reading reading, Offer offer) =>
        reading.Letters(reading.Words[offer.FirstWord - 1]).AreAny("min", "max", "minimum", "maximum", "low", "high", "from", "to");

    /// <summary>"Remote | Full-time | 60,000–75,000 a year": a part of the row of facts at the head.</summary>
    public static bool IsRangeOfRow(Reading reading, Offer offer) =>
        offer is { IsRange: true, Named.Period: PayPeriod.Year, Low: >= 10_000m, High: < 1_000_000m } && offer.High <= offer.Low * 3m && offer.Span.Start <= LastRow
        && Located.At(reading.Blocks, offer.Span.Start) is { Content.Length: <= LongestRow } block && reading.Text.AsSpan(block.Content.Start, block.Content.Length).IndexOfAny('·', '|') >= 0;

    /// <summary>"💶 €3,700–€4,500": the picture stands for the label, where nothing behind the amount says what it is for.</summary>
    public static bool FollowPicture(string text, Offer offer)
    {
        if (text.AsSpan(offer.Span.End).TrimStart(" *_)") is not ([] or ['\n' or '\r' or '|' or '·' or '•' or '(' or '+' or ',' or ';' or '/', ..]))
            return false;
        var before = text.AsSpan(0, offer.Span.Start).TrimEnd(" *_:\uFE0F");
        foreach (var picture in Pictures)
        {
            if (before.EndsWith(picture, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
