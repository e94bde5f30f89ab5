using System.Collections.Frozen;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>Knows the signs, codes and words that name currencies.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CodesBySpan = TermIndex.Default
        .List("currencies").Terms.Where(term => term.IsCaseSensitive)
        .ToFrozenDictionary(term => term.Text, term => term["code"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordMap<string> WordsBySpan = WordMap.Of(
        TermIndex.Default.List("currencies").Terms.Where(term => !term.IsCaseSensitive).ToArray(), term => term["code"]);

    /// <summary>True for a sign that stands at amounts of money, "$" included.</summary>
    public static bool IsSign(char c) => c == '$' || OfSign(c) is not null;

    /// <summary>The currency of a sign; null for "$", which several countries use, and for what is no sign.</summary>
    public static string? OfSign(char c) => c switch
    {
        '€' => "EUR",
        '£' => "GBP",
        '₹' => "INR",
        '¥' => "JPY",
        '₩' => "KRW",
        '₽' => "RUB",
        '₺' => "TRY",
        '₪' => "ILS",
        '₫' => "VND",
        '฿' => "THB",
        '₱' => "PHP",
        '₴' => "UAH",
        '₦' => "NGN",
        _ => null,
    };

    /// <summary>The currency of the letters glued before a "$": "C", "US", "AUD"; null where they name no country.</summary>
    public static string? OfDollarPrefix(ReadOnlySpan<char> letters) => letters switch
    {
        "US" or "USD" => "USD",
        "C" or "CA" or "CAD" or "CDN" => "CAD",
        "A" or "AU" or "AUD" => "AUD",
        "NZ" or "NZD" => "NZD",
        "S" or "SG" or "SGD" => "SGD",
        "HK" or "HKD" => "HKD",
        "R" or "BRL" => "BRL",
        "MX" or "MXN" => "MXN",
        "NT" or "TWD" => "TWD",
        _ => null,
    };

    /// <summary>True for a word that begins as South African amounts do, "R" and digits; they count in groups of thousands only.</summary>
    public static bool IsRand(string text, TextSpan word) =>
        word.Length is >= 2 and <= 4 && text[word.Start] == 'R' && text.AsSpan(word.Start + 1, word.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The currency that a code or an abbreviation names as written ("USD", "Rs"); null for any other word.</summary>
    public static string? OfCode(ReadOnlySpan<char> letters) =>
        letters.Length is 2 or 3 && CodesBySpan.TryGetValue(letters, out var code) ? code : null;

    /// <summary>The currency that a word after an amount names ("euros"); null for any other word.</summary>
    public static string? OfWord(ReadOnlySpan<char> letters) =>
        letters.Length >= 2 && WordsBySpan.TryGetValue(letters, out var code) ? code : null;

    /// <summary>True where <paramref name="code"/> is written with "$".</summary>
    public static bool IsDollar(string code) => code is "USD" or "CAD" or "AUD" or "NZD" or "SGD" or "HKD" or "TWD" or "MXN" or "COP" or "CLP" or "ARS";
}
