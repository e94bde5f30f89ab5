using System.Text.RegularExpressions;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations;

/// <summary>Reads a change of one end of the pay range: "bump the top end to 75", "make the minimum 31k".</summary>
internal static partial class PayEnds
{
    /// <summary>The whole pay with that end changed, as "pay: …"; null where <paramref name="wish"/> asks for none, or the text states no single range.</summary>
    public static string? Of(string wish, string text)
    {
        if (End().Match(wish) is not { Success: true } end || Amount().Match(end.Groups["value"].Value) is not { Success: true } by)
            return null;
        var job = JobDescriptionParser.Parse(text);
        var offers = job.Pay.DistinctBy(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)).ToList();
        if (offers is not [{ Min: { } low, Max: { } high } offer] || low == high || !Range().IsMatch(job.Slice(offer.Span)))
            return null;
        var said = job.Slice(offer.Span);
        var range = Range().Match(said);
        var isTop = end.Groups["top"].Success;
        var old = range.Groups[isTop ? "high" : "low"];
        var number = by.Groups["number"].Value;
        // "75" of a range of thousands is as many thousands.
        var isThousands = (isTop ? high : low) >= 10_000 && number.Length <= 3;
        var written = isThousands ? old.Value.EndsWith("k", StringComparison.OrdinalIgnoreCase) ? number + "k" : number + ",000" : number + (by.Groups["kilo"].Success && !isThousands ? ",000" : "");
        return $"pay: {said[..old.Index]}{written}{said[(old.Index + old.Length)..]}";
    }

    /// <summary>"75 to 95", "make it 32k": the whole pay as "pay: …"; null where the number may be something else, or is far from what the text states.</summary>
    public static string? Whole(string wish, string text)
    {
        if (Bare().Match(wish) is not { Success: true } bare || (!bare.Groups["asks"].Success && !bare.Groups["high"].Success && !bare.Groups["kilo"].Success))
            return null;
        var job = JobDescriptionParser.Parse(text);
        var offers = job.Pay.DistinctBy(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)).ToList();
        if (offers is not [{ Min: { } least } offer] || Scaled(bare.Groups["low"].Value) is not { } low || Scaled(bare.Groups["high"].Success ? bare.Groups["high"].Value : bare.Groups["low"].Value) is not { } high
            || low < least / 2 || high > (offer.Max ?? least) * 2 || high < low)
        {
            return null;
        }

        // "make it 32" of a job of 30 hours: which of the two is meant, the person says.
        var isPlain = !bare.Groups["kilo"].Success && !bare.Groups["sign"].Success && !bare.Groups["high"].Success;
        if (isPlain && Counted().Matches(text).Any(count => !offer.Span.Contains(count.Index) && decimal.Parse(count.Groups["count"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var other && IsNear(bare.Groups["low"].Value, other)))
            return null;
        return $"pay: {bare.Groups["value"].Value}";

        decimal? Scaled(string number) => decimal.TryParse(number.Replace(",", "", StringComparison.Ordinal), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value < 1000 && (bare.Groups["kilo"].Success || least >= 10_000) ? value * 1000 : value : null;
    }

    private static bool IsNear(string number, decimal other) =>
        decimal.TryParse(number, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= other / 2 && value <= other * 2;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((actually|no|please|can\s+(you|we)|let['’]?s)[\s,]+)*((bump|raise|increase|lift|up|push|lower|reduce|drop|cut|bring|move|make|set|put|change|take)\s+)?(the\s+|our\s+)?((?<top>top|upper|high(er)?|max(imum)?)|bottom|lower|low|min(imum)?)(\s+(end|limit|figure|number|bound|salary|pay|rate))?(\s+of\s+(the\s+)?(range|pay|salary|band))?\s+((up|down)\s+)?((to|is|be|should\s+be|at)\s+)?(?<value>[$€£]?\s?\d\S*(\s?k)?)(\s+(please|now|instead))*[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"^(no[\s,]+)?(?<asks>(make|change|bump|put|set|move|take|raise)\s+(it|that)\s+(up\s+|down\s+)?(to\s+)?|(say|call\s+it|it['’]?s|should\s+be|let['’]?s\s+(say|do|go\s+with|make\s+it)|do|offer|pay|advertise|go\s+with|more\s+like)\s+)?(?<value>(?<sign>[$€£])?\s?(?<low>\d[\d.,]*(?<=\d))\s?(?<kilo>k)?(\s?(-|–|—|to)\s?[$€£]?\s?(?<high>\d[\d.,]*(?<=\d))\s?(?<kilo>k)?)?)(\s+(please|now|instead|then))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?<count>\d{1,3})(\.\d)?\+?\s*(hours|hrs|h)\b|\bteam\s+of\s+(?<count>\d{1,3})\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^[$€£]?\s?(?<number>\d[\d.,]*)\s?(?<kilo>k)?[.!]?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<low>\d[\d.,]*(?<=\d)k?)\s?(-|–|—|to|and)\s?([A-Z]{2,3}\b\$?|[$€£¥₹])?\s?(?<high>\d[\d.,]*(?<=\d)k?)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
