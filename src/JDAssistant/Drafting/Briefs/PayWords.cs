using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Writes pay out as a posting should show it.</summary>
internal static class PayWords
{
    /// <summary>Pay with its period in the words of the text: "£30,000 a year" where that is how <paramref name="there"/> says it.</summary>
    public static string WithPeriodOf(string there, string pay)
    {
        var period = pay.LastIndexOf(" per ", StringComparison.Ordinal);
        return period > 0 && Article.Match(there) is { Success: true } article && article.Groups["unit"].Value.Equals(pay[(period + 5)..], StringComparison.OrdinalIgnoreCase)
            ? pay[..period] + article.Value : pay;
    }

    /// <summary>"£12.60/h" becomes "£12.60 per hour", "pay $150,000-180,000" becomes "$150,000 to $180,000"; amounts stay as they are.</summary>
    public static string Written(string said)
    {
        var text = Lead.Replace(said.Trim(), "");
        text = Period.Replace(text, match => match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "h" or "hr" or "hrs" or "hour" or "hours" => " per hour",
            "d" or "day" or "days" => " per day",
            "w" or "wk" or "week" or "weeks" => " per week",
            "m" or "mo" or "month" or "months" => " per month",
            _ => " per year",
        });
        text = Adverb.Replace(text, match => match.Value.Trim().ToLowerInvariant() switch
        {
            "hourly" => " per hour",
            "daily" => " per day",
            "weekly" => " per week",
            "monthly" => " per month",
            _ => " per year",
        });
        // "between 18 and 20" is a range; "18 and a bonus" is none.
        text = Between.Replace(text, "${low} to ");
        text = Range.Replace(text, match =>
        {
            var sign = match.Groups["sign"].Value;
            var second = match.Groups["sign2"].Value is { Length: > 0 } own ? own : sign;
            var (low, high) = (match.Groups["low"].Value.Trim(), match.Groups["high"].Value.Trim());
            // "150-180k": the k belongs to both.
            if (high.EndsWith('k') && !low.EndsWith('k') && low.Length <= 3)
                low += "k";
            // "48-54.000": so do the zeros.
            else if (low.Length <= 3 && low.All(char.IsAsciiDigit) && ThousandsEnd.Match(high) is { Success: true } zeros)
                low += zeros.Value;
            return $"{sign}{low} to {second}{high}";
        });
        return Thousands.Replace(text, match => match.Groups["number"].Value + "," + match.Groups["tenths"].Value.PadRight(3, '0')).Trim();
    }

    /// <summary>True where the words name a currency.</summary>
    public static bool HasCurrency(string pay) => pay.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol) || Code.IsMatch(pay);

    /// <summary>True for an amount that nobody is paid in less than a year: "£34,000", not "INR 40,000".</summary>
    public static bool IsYearly(string pay) => Large.Match(pay) is { Success: true } amount
        && (amount.Groups["sign"].Success || !HasCurrency(pay))
        && amount.Groups["thousands"].ValueSpan is var thousands && int.Parse(thousands, System.Globalization.CultureInfo.InvariantCulture) >= FewestThousandsAYear;

    /// <summary>The brief in which "£34,000" is "£34,000 per year": programs that read the text need the word.</summary>
    public static Brief WithYears(Brief brief) => brief.Of(FactKind.Pay).Any(IsBareYear) && !brief.Of(FactKind.Pay).Any(fact => fact.Value.Contains(" per ", StringComparison.Ordinal))
        ? new Brief([.. brief.Facts.Select(fact => fact.Kind == FactKind.Pay && IsBareYear(fact) ? fact with { Value = fact.Value + " per year" } : fact)])
        : brief;

    private static bool IsBareYear(Fact fact) => HasCurrency(fact.Value) && IsYearly(fact.Value) && char.IsAsciiDigit(fact.Value[^1]);

    private const int FewestThousandsAYear = 20;

    private static Regex Large => field ??= new(@"(?<sign>[£$€]|\b(?:GBP|USD|EUR|CAD|AUD|NZD)\s)?\s?(?<![\d.,])(?<thousands>\d{2,3})[.,]\d{3}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Code => field ??= new(@"\b(?:(?!OTE)[A-Z]{3}|LPA|lakhs?|lacs?|euros?|pounds?|dollars?|sterling|rupees?|francs?|kron(?:a|or|er))\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Lead => field ??= new(@"^(?:pay(?:ing|s)?|salary|rate|compensation|budget)\s*(?:range|band)?\s*(?:is|of|:)?\s*", Options, TimeSpan.FromSeconds(10));

    private static Regex Article => field ??= new(@" an? (?<unit>\p{L}+)$", Options, TimeSpan.FromSeconds(10));

    private static Regex Period => field ??= new(@"\s?(?:/\s?|\b(?:per|an?|each)\s\s?|\bp\.?\s?)(?<unit>hours?|hrs?|h|days?|d|weeks?|wk|w|months?|mo|m|years?|yr|annum|a|y)\b\.?", Options, TimeSpan.FromSeconds(10));

    private static Regex Between => field ??= new(@"^between\s+(?<low>\S.{0,30}?)\s+and\s+(?=[^a-z\s]?\s?\d)", Options, TimeSpan.FromSeconds(10));

    private static Regex Adverb => field ??= new(@"\s(?:hourly|daily|weekly|monthly|yearly|annually|p\.?a\.?)(?=\s|$)", Options, TimeSpan.FromSeconds(10));

    private static Regex Range => field ??= new(@"(?<sign>(?:[$€£¥₹]|\b[A-Z]{1,3}\$|\b[A-Z]{3}\s)?)\s?(?<low>\d[\d.,']*k?)\s?(?:-|–|—|to)\s?(?<sign2>[$€£¥₹]?)\s?(?<high>\d[\d.,']*k?)", Options, TimeSpan.FromSeconds(10));

    private static Regex ThousandsEnd => field ??= new(@"[.,'’]000$", Options, TimeSpan.FromSeconds(10));

    private static Regex Thousands => field ??= new(@"(?<![\d.,])(?<number>\d{1,3})(?:\.(?<tenths>\d{1,2}))?\s?k\b", Options, TimeSpan.FromSeconds(10));
}
