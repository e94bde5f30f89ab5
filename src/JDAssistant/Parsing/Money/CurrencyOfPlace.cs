using JDAssistant.Documents;

namespace JDAssistant.Parsing.Money;

/// <summary>Tells the currency of amounts that have no sign by the country that the job is in.</summary>
internal static class CurrencyOfPlace
{
    /// <summary><paramref name="pay"/> with the currency of the only country that <paramref name="places"/> name, where the text tells none.</summary>
    public static IReadOnlyList<Pay> Fill(IReadOnlyList<Pay> pay, IReadOnlyList<Place> places)
    {
        if (!pay.Any(offer => offer.Currency is null) || pay.Any(offer => offer.Currency is not null))
            return pay;
        var countries = places.Select(place => place.Country).Distinct().ToArray();
        return countries is [{ } only] && Of(only) is { } currency ? [.. pay.Select(offer => offer with { Currency = currency })] : pay;
    }

    private static string? Of(string country) => country switch
    {
        "US" or "PR" => "USD",
        "GB" => "GBP",
        "CA" => "CAD",
        "AU" => "AUD",
        "NZ" => "NZD",
        "IN" => "INR",
        "ZA" => "ZAR",
        "SG" => "SGD",
        "HK" => "HKD",
        "CH" => "CHF",
        "PL" => "PLN",
        "SE" => "SEK",
        "NO" => "NOK",
        "DK" => "DKK",
        "AT" or "BE" or "DE" or "EE" or "ES" or "FI" or "FR" or "GR" or "HR" or "IE" or "IT" or "LT" or "LU" or "LV" or "MT" or "NL" or "PT" or "SI" or "SK" => "EUR",
        _ => null,
    };
}
