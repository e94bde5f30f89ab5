using System.Globalization;
using System.Text.RegularExpressions;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Spells out what people type short in chat: "3 yrs exp", "£17ph", "75-90k CAD", "two devs", "ninety thousand".</summary>
internal static class ChatShorthand
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dev"] = "developer", ["devs"] = "developers", ["mgr"] = "manager", ["eng"] = "engineer", ["engs"] = "engineers", ["asst"] = "assistant",
        ["ops"] = "operations", ["exp"] = "experience", ["mgmt"] = "management", ["hols"] = "holidays", ["ppl"] = "people", ["pls"] = "please", ["plz"] = "please",
        ["dept"] = "department", ["mth"] = "month", ["mths"] = "months", ["hol"] = "holiday", ["exec"] = "executive", ["execs"] = "executives", ["quals"] = "qualifications", ["grad"] = "graduate", ["thru"] = "through", ["obvs"] = "obviously", ["cert"] = "certificate", ["certs"] = "certificates", ["vac"] = "vacation", ["wfo"] = "office", ["dont"] = "don't", ["isnt"] = "isn't", ["arent"] = "aren't", ["doesnt"] = "doesn't",
        ["vp"] = "VP", ["cto"] = "CTO", ["cfo"] = "CFO", ["ceo"] = "CEO", ["coo"] = "COO", ["fd"] = "FD", ["md"] = "MD", ["gm"] = "GM", ["pto"] = "PTO", ["hvac"] = "HVAC", ["mig"] = "MIG", ["tig"] = "TIG", ["accomodation"] = "accommodation", ["licence/license"] = "licence", ["recieve"] = "receive", ["reqd"] = "required", ["pref"] = "preferred", ["req'd"] = "required",
        ["k8s"] = "Kubernetes", ["postgres"] = "PostgreSQL", ["ts"] = "TypeScript", ["js"] = "JavaScript", ["aws"] = "AWS", ["gcp"] = "GCP", ["sql"] = "SQL",
        ["qts"] = "QTS", ["cpc"] = "CPC", ["dbs"] = "DBS", ["nmc"] = "NMC", ["cscs"] = "CSCS", ["hgv"] = "HGV", ["uk"] = "UK", ["nyc"] = "NYC", ["icu"] = "ICU", ["b2b"] = "B2B", ["saas"] = "SaaS", ["rgn"] = "RGN", ["aat"] = "AAT", ["cv"] = "CV", ["mat"] = "maternity", ["unbefristet"] = "permanent", ["pflicht"] = "must",
        ["mon"] = "Mon", ["tue"] = "Tue", ["wed"] = "Wed", ["thu"] = "Thu", ["fri"] = "Fri",
    };

    /// <summary>The piece as it would be written out.</summary>
    public static string Spelled(string text)
    {
        if (text.Length > BriefReader.LongestSegment)
            return text;
        text = Blanked.Replace(text, "${thousands},${rest}");
        text = Laughter.Replace(text, "");
        text = ThousandEuros.Replace(text, "EUR ${low}${high}k");
        text = NoNeed.Replace(text, "no ${what} needed");
        text = WillYou.Replace(text, "we will ${does} you ");
        text = AYear.Replace(text, "1 year ");
        text = SomeoneWho.Replace(text, match => match.Groups["trait"].Success ? $"{match.Groups["trait"].Value} and able to " : "has ");
        text = HeadOf.Replace(text, "engineering");
        text = Thousands.Replace(text, match => Amount(match.Groups["low"].Value) is { } low
            ? Amount(match.Groups["high"].Value) is { } high ? $"{low},000 to {high},000" : match.Groups["high"].Success ? match.Value : $"{low},000"
            : match.Value);
        text = DigitThousands.Replace(text, match => $"{match.Groups["low"].Value}{(match.Groups["high"].Success ? "-" + match.Groups["high"].Value : "")}k");
        text = AtMost.Replace(text, "up to ${amount}");
        text = Years.Replace(text, match => $"{match.Groups["number"].Value} {(match.Groups["number"].Value == "1" ? "year" : "years")}");
        text = YearsPlus.Replace(text, "${number}+ years");
        text = DependingOn.Replace(text, "depending on");
        text = PerHour.Replace(text, "${amount} an hour");
        text = PerWeek.Replace(text, "${hours} hours a week");
        text = Millions.Replace(text, match => $"{match.Groups["low"].Value},000{match.Groups["dash"].Value}{Million(match.Groups["high"].Value)}");
        text = With.Replace(text, "with ");
        text = Quid.Replace(text, "£${amount}");
        text = EuroWords.Replace(text, "${amount} EUR");
        text = CurrencyBehind.Replace(text, match => $"{Sign(match.Groups["currency"].Value)}{match.Groups["amount"].Value}{Kilo(match)}");
        return DaysHolidays.Replace(Word.Replace(text, match => Words.GetValueOrDefault(match.Value) is { } word ? word : match.Value), "holiday");
    }

    /// <summary>The number that words of thousands state: "one hundred and five"; null where they state none.</summary>
    private static string? Amount(string words)
    {
        int total = 0, current = 0;
        foreach (var word in words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NumberWords.Value(word) is { } number)
                current += number;
            else if (word.Equals("hundred", StringComparison.OrdinalIgnoreCase))
                (total, current) = (total + (Math.Max(1, current) * 100), 0);
            else if (!word.Equals("and", StringComparison.OrdinalIgnoreCase) && !word.Equals("a", StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return total + current > 0 ? (total + current).ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string Million(string number) => ((long)(decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture) * 1_000_000)).ToString("N0", CultureInfo.InvariantCulture);

    private static string Sign(string currency) => currency switch { "€" or "£" or "$" => currency, _ => currency.ToUpperInvariant() + " " };

    // "75-90k": the thousands belong to both ends.
    private static string Kilo(Match match) => match.Groups["amount"].Value.EndsWith('k') ? "" : match.Groups["kilo"].Value;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Written = "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|and|a)[ -]?)+";

    private static Regex Thousands => field ??= new(@"\b(?<low>" + Written + @")(?:(?<=[ -])(?:to|or)\s+(?<high>" + Written + @"))?(?<=[ -])thousand\b", Options, TimeSpan.FromSeconds(10));

    private static Regex DigitThousands => field ??= new(@"(?<![\d.,])(?<low>\d{1,3})(?:\s?(?:-|–|to)\s?(?<high>\d{1,3}))?\s+(?:thousand|grand)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex AtMost => field ??= new(@"(?<amount>[$€£]\s?\d[\d.,]*(?<=\d)k?|\d[\d.,]*(?<=\d)k)\s+(?:max(?:imum)?|tops|at\s+(?:the\s+)?most)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex Years => field ??= new(@"(?<number>\d{1,2}\+?)\s?yrs?\b['’]?(?=\s+(?:in|of|with|as|on|[a-z]{2,}))", Options, TimeSpan.FromSeconds(10));

    // "25 days hols"
    private static Regex DaysHolidays => field ??= new(@"(?<=\b\d{1,2}\s+days['’]?\s+)holidays\b", Options, TimeSpan.FromSeconds(10));

    // "8y+"
    private static Regex YearsPlus => field ??= new(@"\b(?<number>\d{1,2})\s?y(?:rs?)?\+(?=$|\s)", Options, TimeSpan.FromSeconds(10));

    private static Regex PerHour => field ??= new(@"(?<amount>\d(?:[\d.,]*\d)?)\s?(?:p\.?/?h\.?\b|/\s?hr\b)", Options, TimeSpan.FromSeconds(10));

    private static Regex DependingOn => field ??= new(@"\bdep\.?\s+on\b(?=\s+exp)", Options, TimeSpan.FromSeconds(10));

    private static Regex PerWeek => field ??= new(@"(?<hours>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:h|hrs?|hours?)\s?(?:p\.?/?w\.?|/\s?w(?:ee)?k|/\s?w|\s+wk)(?![\w])", Options, TimeSpan.FromSeconds(10));

    private static Regex CurrencyBehind => field ??= new(@"(?<![\d.,$€£])(?<amount>(?:\d{1,3}(?:[.,']\d{3})+|\d{1,6})k?(?:\s?(?:-|–|—|to)\s?(?:\d{1,3}(?:[.,']\d{3})+|\d{1,6}))?)(?<kilo>k?)\s?(?<currency>[€£$](?!\s?\d)|\b(?:EUR|GBP|USD|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|INR|JPY|SGD|HKD|ZAR|AED|KES|NGN|GHS|RON|HUF|TRY|SAR|QAR|PHP|MYR|THB)\b)", Options, TimeSpan.FromSeconds(10));

    private static Regex EuroWords => field ??= new(@"(?<amount>\d[\d.,]*(?<=\d)k?)\s?euros?\b", Options, TimeSpan.FromSeconds(10));

    private static Regex NoNeed => field ??= new(@"^(?:(?:we|you|they|but)\s+)*(?:don['’]?t|do\s+not)\s+need\s+(?:to\s+have\s+)?(?:an?\s+|any\s+)?(?<what>\S.{1,60}?)$", Options, TimeSpan.FromSeconds(10));

    private static Regex WillYou => field ??= new(@"^will\s+(?<does>put|train|teach|sponsor|support|help|send|take)\s+you\s+", Options, TimeSpan.FromSeconds(10));

    private static Regex AYear => field ??= new(@"^(?:at\s+least\s+)?a\s+year\s+(?=(?:as|in|of|doing|on|with)\b)", Options, TimeSpan.FromSeconds(10));

    private static Regex SomeoneWho => field ??= new(@"^(?:needs?\s+)?(?:someone|somebody)\s+(?:(?:who|that)(?:['’]s|\s+has|\s+have)\s+(?=(?:[a-z]+ed|run|built|grown|led|done|taken|sold|taught)\b)|(?<trait>[a-z]{3,14})\s+(?:who|that)\s+can\s+)", Options, TimeSpan.FromSeconds(10));

    // "52 000 SEK"
    private static Regex Blanked => field ??= new(@"(?<![\d.,])(?<thousands>\d{1,3})\s(?<rest>000|[1-9]\d{2})(?=\s?(?:SEK|NOK|DKK|EUR|€|CZK|PLN|CHF|HUF|RON|ZAR|kr)\b|\s?€)", Options, TimeSpan.FromSeconds(10));

    private static Regex Laughter => field ??= new(@"(?:^|\s+)(?:lol|ha(?:ha)+|lmao|tbh|ngl|unfortunately|sadly|i['’]m\s+afraid)\b[!.]*", Options, TimeSpan.FromSeconds(10));

    // "65-78 TEUR" is how Germans write it.
    private static Regex ThousandEuros => field ??= new(@"(?<![\d.,])(?<low>\d{2,3})(?<high>\s?(?:-|–|to|bis)\s?\d{2,3})?\s?(?:TEUR|T€|Tsd\.?\s?(?:EUR|€))(?!\w)", Options, TimeSpan.FromSeconds(10));

    private static Regex HeadOf => field ??= new(@"(?<=\b(?:vp|vp\s+of|head\s+of|director\s+of)\s)eng\b", Options, TimeSpan.FromSeconds(10));

    // "900k-1.2m"
    private static Regex Millions => field ??= new(@"(?<![\d.,])(?<low>\d{1,3})k(?<dash>\s?(?:-|–|to)\s?)(?<high>\d{1,2}(?:[.,]\d{1,2})?)\s?m(?:n|illion)?\b", Options, TimeSpan.FromSeconds(10));

    private static Regex Quid => field ??= new(@"(?<![\d.,£])(?<amount>\d[\d.,]*(?<=\d)k?)\s+quid\b", Options, TimeSpan.FromSeconds(10));

    private static Regex With => field ??= new(@"(?<=^|\s)w/\s?(?!o\b)", Options, TimeSpan.FromSeconds(10));

    private static Regex Word => field ??= new(@"(?<![\w@.#+/-])[a-z0-9']{2,14}(?![\w@#+]|\.\w)", Options, TimeSpan.FromSeconds(10));
}
