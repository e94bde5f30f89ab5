using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Knows pieces of a brief by their form alone: clock times, bare amounts, names of companies; and writes them as a posting does.</summary>
internal static class BriefPieces
{
    public static string WithThe(string value) => value.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? WithThe(value[..bracket]) + value[bracket..] :
        value.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || value.StartsWith("our ", StringComparison.OrdinalIgnoreCase)
            || (char.IsUpper(value[0]) && value.Contains(" the ", StringComparison.Ordinal))
            || (char.IsUpper(value[0]) && !value.Contains(' ', StringComparison.Ordinal) && value.Any(char.IsLower) && !BriefReader.NamesOccupation(value))
            || (value.Contains(' ', StringComparison.Ordinal) && char.IsUpper(value[0]) && char.IsUpper(value[value.IndexOf(' ', StringComparison.Ordinal) + 1]) && !BriefReader.NamesOccupation(value))
            ? value
            : "the " + value;

    /// <summary>"5 yrs" becomes "5 years of experience"; where the words say of what, they stay as they are.</summary>
    public static string Experience(string value)
    {
        if (!BriefPhrases.BareYears.IsMatch(value))
            return Prose.Capitalised(WithoutSmallStart(value.EndsWith(" min", StringComparison.OrdinalIgnoreCase) ? value[..^4] : value));
        var number = BriefPhrases.BareYears.Replace(value, "").Trim();
        return Prose.Capitalised($"{number} {(number is "1" or "one" ? "year" : "years")} of experience");
    }

    /// <summary>"3 days in", "office 4 days" and "come in tuesdays" as a posting says them.</summary>
    public static string OfficeDays(string value)
    {
        if (OfficeDaysShort.Match(value) is not { Success: true } match)
            return value;
        if (match.Groups["days"].Success)
            return $"{string.Join(' ', match.Groups["days"].Value.Split(' ').Select(word => word is "and" or "&" ? "and" : Prose.Capitalised(word)))} in the office";
        return match.Groups["home"].Success ? $"{match.Groups["count"].Value} at home{match.Groups["per"].Value}" : $"{match.Groups["count"].Value} in the office{match.Groups["per"].Value}";
    }

    public static string Workplace(string value) => value.ToLowerInvariant() switch
    {
        var mostly when mostly.StartsWith("mostly on", StringComparison.Ordinal) || mostly.StartsWith("mostly in", StringComparison.Ordinal) => "Mostly on-site",
        var office when office.Contains("site", StringComparison.Ordinal) || office.Contains("office", StringComparison.Ordinal) || office.StartsWith("on", StringComparison.Ordinal) => "On-site",
        var hybrid when hybrid.StartsWith("hybrid", StringComparison.Ordinal) => "Hybrid",
        "mostly remote" => "Mostly remote",
        "remote-first" or "remote first" => "Remote-first",
        _ => "Remote",
    };

    /// <summary>What stood before "on Saturdays" without the "on".</summary>
    public static string WithoutPreposition(string text) =>
        text.LastIndexOf(' ') is > 0 and var blank && text[(blank + 1)..] is "on" or "at" or "in" or "for" ? text[..blank] : text;

    /// <summary>The words without the small ones before them, and without an "and" that is left behind them.</summary>
    public static string WithoutSmallStart(string text)
    {
        foreach (var small in (ReadOnlySpan<string>)["a ", "an ", "the ", "and ", "or ", "some ", "also ", "plus ", "it's ", "its ", "with ", "but ", "have ", "be "])
        {
            // "an A grade licence": behind an article no other stands.
            if (text.StartsWith(small, StringComparison.OrdinalIgnoreCase) && !(small == "an " && text.Length > 5 && text[3] == 'A' && text[4] == ' ') && !(small == "a " && text[0] == 'A' && text.StartsWith("A level", StringComparison.OrdinalIgnoreCase)))
                return WithoutSmallStart(text[small.Length..].TrimStart());
        }

        if (text.StartsWith("an A ", StringComparison.OrdinalIgnoreCase))
            return text[3..];
        // "Portland OR" is in Oregon.
        return text.EndsWith(" or", StringComparison.Ordinal) || text.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
            ? text[..text.LastIndexOf(' ')].TrimEnd()
            : text;
    }

    /// <summary>What is left of a piece, without signs that joined it to others and brackets around the whole of it.</summary>
    public static string Bare(string piece)
    {
        piece = Dangling.Replace(piece, "");
        piece = piece.TrimStart('.', '+', '-', '–', '/', ':', '&', ',', ')', ' ').TrimEnd('-', '–', '/', ',', '&', '(', ':', ' ');
        // A bracket whose other half went with a fact.
        if (piece.Count(c => c == '(') != piece.Count(c => c == ')'))
            piece = piece.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Trim();
        return piece.Length > 2 && piece[0] == '(' && piece.IndexOf(')', StringComparison.Ordinal) == piece.Length - 1 ? piece[1..^1].Trim() : piece;
    }

    /// <summary>Takes what a pattern finds off the front; false where nothing would be left.</summary>
    public static bool TakePrefix(Regex pattern, ref string text)
    {
        var match = pattern.Match(text);
        if (!match.Success || match.Length >= text.Length)
            return false;
        text = text[match.Length..].Trim();
        return true;
    }

    /// <summary>The name of a company without its legal form: "Orchid Foods plc".</summary>
    public static string WithoutForm(string company) => LegalForm.Replace(company, "");

    /// <summary>Two pieces with a blank between, without signs at their ends.</summary>
    public static string Join(string before, string after) => $"{before.Trim()} {after.Trim()}".Trim(' ', ':', '-');

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static Regex Wanted => field ??= new(@"^\s*(?:(?:is|are)\s+)?(?:needed|wanted|sought|required|asap|urgently)\b[!.\s]*", Options, TimeSpan.FromSeconds(10));

    public static Regex Times => field ??= new(@"^(?<count>\d{1,2})\s?x\s+|\s+x\s?(?<count>\d{1,2})$", Options, TimeSpan.FromSeconds(10));

    public static Regex Days => field ??= new(@"^(?<number>[1-5]|one|two|three|four|five)\s+days?(?:\s+(?:a|per)\s+week)?$", Options, TimeSpan.FromSeconds(10));

    // "45-50" of a job whose pay is not known are thousands: nobody works so many hours.
    public static string BarePayWritten(string text) => BarePay.Match(text) is { Success: true } pay && pay.Groups["low"].Success ? $"{pay.Groups["low"].Value},000 to {pay.Groups["high"].Value},000" : PayWords.Written(text);

    public static Regex ToAddress => field ??= new(@"^(?:(?:apply|applications?|cvs?)\s+)?(?:to|at|via|by\s+e-?mail\s+to)\s+(?<address>[^\s@]+@[^\s@]+\.[^\s@]+)$", Options, TimeSpan.FromSeconds(10));

    public static Regex BareHours => field ??= new(@"^(?:[1-4]\d(?:\.\d{1,2})?)$", Options, TimeSpan.FromSeconds(10));

    public static Regex Clock => field ??= new(@"^\(?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[\s,/&]*){0,5}\)?\s*(?!(?:[0-5]|1[3-9]|2\d)\s?(?:-|–|to)\s?\d{1,2}$)(?:[01]?\d|2[0-4])(?:[.:]\d\d)?\s?(?:am|pm)?\s?(?:-|–|to|till|until)\s?(?:[01]?\d|2[0-4])(?:[.:]\d\d)?\s?(?:am|pm)?(?:\s+shifts?)?(?:\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?:\s?(?:-|–|to)\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})?)?$", Options, TimeSpan.FromSeconds(10));

    public static Regex BarePay => field ??= new(@"^\d{1,2}\.\d{2}(?:\s?(?:-|–|to)\s?\d{1,2}\.\d{2})?$|^[1-9]\d{1,2},\d{3}(?:\s?(?:-|–|to)\s?[1-9]\d{1,2},\d{3})?$|^(?<low>[3-9]\d|1\d\d)\s?(?:-|–|to)\s?(?<high>[5-9]\d|[12]\d\d)$", Options, TimeSpan.FromSeconds(10));

    public static Regex CompanyName => field ??= new(@"^(?:\p{Lu}[\w'’.&-]*\s+(?:&\s+)?){1,4}(?i:homes|house|lodge|court|manor|care|ltd\.?|limited|llp|inc\.?|gmbh|plc|council|primary|academy|schools?|nursery|pharmacy|garage|restaurant|foundation|theatre|museum|clinic|college|university|hospital|hospice|surgery|dental|group|hotel|foods|solicitors|trust|bakery|brewery|farm|logistics|systems|partners|associates|engineering|housing association)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    public static Regex PubName => field ??= new(@"^The\s+\p{Lu}\p{Ll}+(?:\s+(?:and|&|of)?\s?\p{Lu}\p{Ll}+){0,2}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    public static Regex From => field ??= new(@"^(?:from|for)\s+(?<value>(?:early\s+|mid\s+|late\s+|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\s+\d{4})?)$", Options, TimeSpan.FromSeconds(10));

    public static Regex Until => field ??= new(@"^(?:from|until|till|to)\s+.{0,40}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|summer|christmas)", Options, TimeSpan.FromSeconds(10));

    public static Regex Months => field ??= new(@"^(?:for\s+)?\d{1,2}\s+months$", Options, TimeSpan.FromSeconds(10));

    // "18.5 hours so part time", "Bristol with 2 days wfh": what joined it to a fact that is taken out.
    private static Regex Dangling => field ??= new(@"(?<=\S)\s+(?:so|with|w/?|but|and|(?-i:or)|too)\s*$", Options, TimeSpan.FromSeconds(10));

    // A line of its own that heads a list says nothing itself.
    public static Regex Heading => field ??= new(@"^(?:(?:what\s+)?you(?:['’]ll|\s+will)?\s+(?:need|do|bring|get|have)|about\s+(?:us|you|the\s+(?:role|job))|the\s+role|what\s+we\s+offer)$", Options, TimeSpan.FromSeconds(10));

    private static Regex LegalForm => field ??= new(@"\s+(?:plc|ltd|llp|gmbh|inc|bv|nv|ab|oy)\.?$", Options, TimeSpan.FromSeconds(10));

    public static Regex ForName => field ??= new(@"^for\s+(?<name>(?!(?i:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|winter|spring|autumn|mon|tues|wednes|thurs|fri|satur|sun)(?i:day)?\b)(?=\S*\p{Ll})\p{Lu}[\p{L}&'’.-]*(?:\s+(?:&|and|of|the|\p{Lu}[\p{L}&'’.-]*)){0,4}(?:\s+(?i:plc|ltd|llp|gmbh|inc|bv|nv|ab|oy))?)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    public static Regex CalledSo => field ??= new(@"\b(?i:called|named)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}&'’.-]*(?:\s+(?:&|and|of|the|\p{Lu}[\p{L}&'’.-]*)){0,4})\.?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    public static Regex LevelLabel => field ??= new(@"^(?:(?:level|seniority|grade)\s*(?::|is|=)\s*(?<level>junior|mid(?:[- ]level)?|senior|lead|principal|staff|entry[- ]level|graduate)|(?<level>junior|mid(?:[- ]level)?|senior|entry[- ]level)(?:\s+level)?)$", Options, TimeSpan.FromSeconds(10));

    public static Regex Rest => field ??= new(@"^(?:the\s+)?rest\s+(?:of\s+(?:the\s+week|it)\s+)?(?:is\s+)?(?:(?:from|at)\s+home|remote|wfh)$", Options, TimeSpan.FromSeconds(10));

    private static Regex OfficeDaysShort => field ??= new(@"^(?:(?<count>\S+\s+days?)\s+(?:in|office|(?<home>home(?:[- ]office)))(?<per>\s+(?:a|per|each)\s+\w+)?|(?:in\s+(?:the\s+)?)?office\s+(?<count>\S+\s+days?)(?<per>\s+(?:a|per|each)\s+\w+)?|(?:(?:you\s+)?(?:come|be)\s+)?in(?:\s+(?:the\s+)?office)?\s+(?:on\s+)?(?<days>\S.*))$", Options, TimeSpan.FromSeconds(10));

    // "within 3 hours of CET" is no working time.
    public static Regex NearHours => field ??= new(@"(?:\bbut\s+)?\b(?<value>within\s+\d{1,2}(?:\s?h|\s+hours?)\s+of\s+\S[^,;()\u0001]{1,30})", Options, TimeSpan.FromSeconds(10));

    public static Regex Area => field ??= new(@"\s+area$", Options, TimeSpan.FromSeconds(10));
}
