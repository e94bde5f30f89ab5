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

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((actually|no|please|can\s+(you|we)|let['’]?s)[\s,]+)*((bump|raise|increase|lift|up|push|lower|reduce|drop|cut|bring|move|make|set|put|change|take)\s+)?(the\s+|our\s+)?((?<top>top|upper|high(er)?|max(imum)?)|bottom|lower|low|min(imum)?)(\s+(end|limit|figure|number|bound|salary|pay|rate))?(\s+of\s+(the\s+)?(range|pay|salary|band))?\s+((up|down)\s+)?((to|is|be|should\s+be|at)\s+)?(?<value>[$€£]?\s?\d\S*(\s?k)?)(\s+(please|now|instead))*[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"^[$€£]?\s?(?<number>\d[\d.,]*)\s?(?<kilo>k)?[.!]?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<low>\d[\d.,]*(?<=\d)k?)\s?(-|–|—|to|and)\s?([A-Z]{2,3}\b\$?|[$€£¥₹])?\s?(?<high>\d[\d.,]*(?<=\d)k?)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
