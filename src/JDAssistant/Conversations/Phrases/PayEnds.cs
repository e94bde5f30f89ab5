using System.Globalization;
using System.Text.RegularExpressions;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Phrases;

/// <summary>The pay of the text in hand with other figures: one end of its range, or all of it.</summary>
internal static class PayEnds
{
    /// <summary>The whole pay with one end changed: "75" of "£61,000 to £70,000"; null where the text states no single range.</summary>
    public static string? With(string amount, string text, bool isTop)
    {
        if (Amount.Match(amount) is not { Success: true } by)
            return null;
        var job = JobDescriptionParser.Parse(text);
        var offers = job.Pay.DistinctBy(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)).ToList();
        if (offers is not [{ Min: { } low, Max: { } high } offer] || low == high || !Range.IsMatch(job.Slice(offer.Span)))
            return null;
        var said = job.Slice(offer.Span);
        var old = Range.Match(said).Groups[isTop ? "high" : "low"];
        var number = by.Groups["number"].Value;
        // "75" of a range of thousands is as many thousands.
        var isThousands = (isTop ? high : low) >= 10_000 && number.Length <= 3;
        var written = isThousands ? old.Value.EndsWith("k", StringComparison.OrdinalIgnoreCase) ? number + "k" : number + Thousand(old.Value) : number + (by.Groups["kilo"].Success && !isThousands ? Thousand(old.Value) : "");
        return $"{said[..old.Index]}{written}{said[(old.Index + old.Length)..]}";
    }

    /// <summary>"75 to 95", "32k" as pay; null where the number may be something else, or is far from what the text states.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text in hand.</param>
    /// <param name="isAsked">True where words beside it ask for a change: a bare number is no pay without them.</param>
    public static string? Whole(string words, string text, bool isAsked)
    {
        if (Figures.Match(words) is not { Success: true } bare || (!isAsked && !bare.Groups["high"].Success && !bare.Groups["kilo"].Success))
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
        if (isPlain && Counted.Matches(text).Any(count => !offer.Span.Contains(count.Index) && decimal.Parse(count.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) is var other && IsNear(bare.Groups["low"].Value, other)))
            return null;
        return words;

        decimal? Scaled(string number) => decimal.TryParse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value < 1000 && (bare.Groups["kilo"].Success || least >= 10_000) ? value * 1000 : value : null;
    }

    /// <summary>The one amount that the text calls so: "$150,000" for "OTE" in "$75,000 base, $150,000 OTE"; null where it calls none so, or several.</summary>
    public static string? Named(string name, string text)
    {
        name = PayWord.Replace(TextWords.WithoutArticle(name), "");
        if (name.Length < 2 || name.Any(char.IsAsciiDigit))
            return null;
        var beside = Regex.Escape(name).Replace("\\ ", @"[\s-]", StringComparison.Ordinal);
        // The "tools allowance" of "£300 a year towards tools".
        var use = Regex.Escape(Allowance.Replace(name, ""));
        var found = Regex.Matches(text, $@"(?<sum>{Sum})\s+({beside})\b|(?<sum>{Sum})(\s?/\s?\p{{L}}+|\s+(an?|per)\s+\p{{L}}+)?\s*\({beside}\)|(?<sum>{Sum})(\s+(a|per)\s+\p{{L}}+)?\s+(towards|for)\s+(your\s+|the\s+)?({use})\b|\b({beside})(\s+(of|is)\s+|\s*:?\s+)(?<sum>{Sum})", Options, TimeSpan.FromSeconds(1)).Select(match => match.Groups["sum"].Value).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>"160k" as the text writes "$150,000": "$160,000"; null where the two are not of one size.</summary>
    public static string? InFormOf(string old, string by)
    {
        if (Single.Match(old) is not { Success: true } was || Single.Match(by) is not { Success: true } said || (said.Groups["sign"].Success && said.Groups["sign"].Value != was.Groups["sign"].Value)
            || ValueOf(was) is not { } then || ValueOf(said) is not { } now)
        {
            return null;
        }

        var isThousands = then >= 10_000 && now < 1000;
        now = isThousands ? now * 1000 : now;
        if (now > 3 * then || then > 3 * now)
            return null;
        var mark = was.Groups["number"].Value is { Length: > 4 } grouped && grouped[^4] is '.' or '\'' ? was.Groups["number"].Value[^4] : ',';
        var written = was.Groups["kilo"].Success && now % 1000 == 0 ? $"{now / 1000:0}{was.Groups["kilo"].Value}"
            : now >= 1000 && now == decimal.Truncate(now) ? now.ToString("N0", CultureInfo.InvariantCulture).Replace(',', mark) : said.Groups["number"].Value;
        return was.Groups["sign"].Value + written;

        static decimal? ValueOf(Match sum) => FidelityWords.NumberOf(sum.Groups["number"].ValueSpan) is { } value ? sum.Groups["kilo"].Success ? value * 1000 : value : null;
    }

    // As the text parts its thousands: "90.000" in German.
    private static string Thousand(string old) => old.Length > 4 && old[^4] is '.' or '\'' or ' ' ? old[^4] + "000" : ",000";

    private static bool IsNear(string number, decimal other) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= other / 2 && value <= other * 2;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Sum = @"[$£€]\s?\d[\d.,]*(?<=\d)k?";

    private static Regex Single => field ??= new(@"^(?<sign>[$£€])?\s?(?<number>\d[\d.,]*(?<=\d))(?<kilo>k)?$", Options, TimeSpan.FromSeconds(1));

    // "base pay" is the base.
    private static Regex PayWord => field ??= new(@"\s+(pay|salary|wage|rate)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Allowance => field ??= new(@"\s+(allowance|budget|money)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Figures => field ??= new(@"^(?<sign>[$€£])?\s?(?<low>\d[\d.,]*(?<=\d))\s?(?<kilo>k)?(\s?(-|–|—|to)\s?[$€£]?\s?(?<high>\d[\d.,]*(?<=\d))\s?(?<kilo>k)?)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Counted => field ??= new(@"\b(?<count>\d{1,3})(\.\d)?\+?\s*(hours|hrs|h)\b|\bteam\s+of\s+(?<count>\d{1,3})\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Amount => field ??= new(@"^[$€£]?\s?(?<number>\d[\d.,]*)\s?(?<kilo>k)?[.!]?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Range => field ??= new(@"(?<low>\d[\d.,]*(?<=\d)k?)\s?(-|–|—|to|and)\s?([A-Z]{2,3}\b\$?|[$€£¥₹])?\s?(?<high>\d[\d.,]*(?<=\d)k?)", Options, TimeSpan.FromSeconds(1));
}
