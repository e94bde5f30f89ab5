using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Reads "the place is Leeds", "pay: £18 an hour", "rename it to Ward Nurse": a fact that is named before it is said.</summary>
internal static class LabelledFact
{
    private static readonly FrozenDictionary<string, FactKind> Kinds = new Dictionary<string, FactKind>
    {
        ["title"] = FactKind.Title, ["job title"] = FactKind.Title, ["name"] = FactKind.Title,
        ["company"] = FactKind.Company, ["employer"] = FactKind.Company, ["company name"] = FactKind.Company,
        ["place"] = FactKind.Location, ["location"] = FactKind.Location, ["city"] = FactKind.Location, ["office"] = FactKind.Location, ["site"] = FactKind.Location,
        ["workplace"] = FactKind.Workplace, ["office days"] = FactKind.OfficeDays,
        ["pay"] = FactKind.Pay, ["salary"] = FactKind.Pay, ["rate"] = FactKind.Pay, ["wage"] = FactKind.Pay, ["pay range"] = FactKind.Pay,
        ["hours"] = FactKind.Hours, ["shift"] = FactKind.Hours, ["shifts"] = FactKind.Hours,
        ["employment"] = FactKind.Employment, ["contract"] = FactKind.Employment,
        ["start"] = FactKind.StartDate, ["start date"] = FactKind.StartDate,
        ["deadline"] = FactKind.Deadline, ["closing date"] = FactKind.Deadline,
        ["team"] = FactKind.Team, ["manager"] = FactKind.ReportsTo, ["line manager"] = FactKind.ReportsTo, ["reports to"] = FactKind.ReportsTo,
        ["about us"] = FactKind.AboutCompany, ["purpose"] = FactKind.Purpose, ["duty"] = FactKind.Duty, ["benefit"] = FactKind.Benefit,
        ["how to apply"] = FactKind.HowToApply, ["application"] = FactKind.HowToApply,
        ["visa"] = FactKind.Visa, ["openings"] = FactKind.Openings, ["vacancies"] = FactKind.Openings,
        ["must"] = FactKind.Skill, ["requirement"] = FactKind.Skill, ["skill"] = FactKind.Skill,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that <paramref name="text"/> names and the words behind the name; null where it names none.</summary>
    public static (FactKind Kind, string Value)? Read(string text)
    {
        if (text.Length > BriefReader.LongestSegment)
            return null;
        if (Called.Match(text) is { Success: true } called)
            return (FactKind.Company, called.Groups["value"].Value);
        // "call the office on 0116 555 0100" names nothing.
        if (Rename.Match(text) is { Success: true } rename && !Telephone.IsMatch(rename.Groups["value"].ValueSpan))
            return (FactKind.Title, rename.Groups["value"].Value);
        if (Labelled.Match(text) is not { Success: true } match || IsNoTitle(match))
            return null;
        var (kind, value) = (Kinds[Blanks.Replace(match.Groups["label"].Value, " ")], match.Groups["value"].Value);
        // "start is 5am to 1:30pm" tells the hours of a day.
        return (kind == FactKind.StartDate && Clock.IsMatch(value) ? FactKind.Hours : kind, value);
    }

    /// <summary>"title should be plural": a word in small letters that names no job is none.</summary>
    private static bool IsNoTitle(Match match) => match.Groups["label"].Value.EndsWith("title", StringComparison.OrdinalIgnoreCase)
        && match.Groups["value"].Value is var value && !value.Contains(' ', StringComparison.Ordinal) && value.All(char.IsLower) && !BriefReader.NamesOccupations(value);

    /// <summary>The employer or the manager that a sentence names: "the bar is called The Still", "Jen in operations is the manager"; null where it names none.</summary>
    public static (FactKind Kind, string Value)? Named(string text)
    {
        if (HouseCalled.Match(text) is { Success: true } house)
            return (FactKind.Company, house.Groups["value"].Value);
        return Manages.Match(text) is { Success: true } manager ? (FactKind.ReportsTo, manager.Groups["value"].Value) : null;
    }

    /// <summary>The kind that a word stands for: "pay", "the start date"; null where it stands for none.</summary>
    public static FactKind? KindOf(string name) => Kinds.TryGetValue(name.Trim(), out var kind) ? kind : null;

    /// <summary>The fact of <paramref name="kind"/> that <paramref name="value"/> states, as a posting writes it.</summary>
    public static Fact Of(FactKind kind, string value, string saidBy, string words)
    {
        var written = value.Trim().TrimEnd('.', '!').Trim();
        // "the office is in Bath"
        if (kind == FactKind.Location && written.Length > 5 && written.StartsWith("in ", StringComparison.OrdinalIgnoreCase))
            written = written[3..].TrimStart();
        return new Fact(kind, kind switch
        {
            FactKind.Title => Prose.TitleCase(written),
            FactKind.Pay => PayWords.Written(written),
            FactKind.Employment => Prose.Capitalised(BriefPieces.WithoutSmallStart(written)),
            FactKind.Hours when written.Length < 3 && written.All(char.IsAsciiDigit) => $"{written} hours a week",
            FactKind.Team when written.All(char.IsAsciiDigit) || Terms.NumberWords.Value(written) is not null => $"a team of {written}",
            FactKind.ReportsTo or FactKind.Team or FactKind.OfficeDays => written,
            FactKind.HowToApply => Application(written),
            FactKind.Purpose or FactKind.AboutCompany or FactKind.Visa or FactKind.Travel => Prose.Sentence(written),
            _ => CalendarWords.Written(kind, Prose.Capitalised(written)),
        }, Strength.Must, saidBy, words);
    }

    /// <summary>An address alone becomes a sentence that says what to do with it.</summary>
    private static string Application(string value) =>
        value.Contains(' ', StringComparison.Ordinal) ? Prose.Sentence(value)
        : value.Contains('@', StringComparison.Ordinal) ? $"Send your application to {value}."
        : $"Apply at {value}";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Labelled => field ??= new(
        @"^(?:(?:the|our|my|its|it's)\s+)?(?<label>about\s+us(?=\s*:)|visa(?=\s*:)|openings|vacancies|job\s+title|title|company\s+name|company|employer|name|place|location|city|office\s+days|office|site|workplace|pay\s+range|pay|salary|rate|wage|hours|shifts?|employment|contract|start\s+date|start|deadline|closing\s+date|team|line\s+manager|manager|reports\s+to|purpose|duty|benefit|how\s+to\s+apply|application|must|requirement|skill)(?:\s*[:=]\s*|\s+(?:(?:is|are|was|has|have|should\s+be|must\s+be|will\s+be|been|to|of|moved|changed|extended|goes\s+up|went\s+up|rises)(?=\s)\s*)+(?:(?:called|now|actually|really|just|more\s+like|going\s+to\s+be|wrong[,;:.]?\s+(?:(?:it|that)\s+)?(?:should\s+be|is)|not\s+right[,;:.]?\s+(?:(?:it|that)\s+)?(?:should\s+be|is))\s+)*|(?<=\b(?:pay|salary|rate|wage|range|hours))\s+(?=[$€£¥]?\d)|(?<=\btitle)\s+(?=(?-i:\p{Lu})))(?<value>\S.{0,200}?)(?:\s+(?:now|instead|please|actually|flat))*\s*[.!]*$",
        Options, TimeSpan.FromSeconds(10));

    private static Regex Rename => field ??= new(@"^(?:rename|retitle|call)\s+(?:(?:it|this|the\s+(?:job|role|position|title|draft)|the\s+job\s+title)\s+)?(?:to\s+|as\s+)?[“""']?(?<value>[^“”""\n]{2,80}?)[”""']?(?:\s+(?:instead|please|now|then))*\s*[.!]*$", Options, TimeSpan.FromSeconds(10));

    private static Regex Telephone => field ??= new(@"\d{3}[\d ()./-]*$|@", Options, TimeSpan.FromSeconds(10));

    private static Regex Clock => field ??= new(@"^(at\s+)?\d{1,2}([.:]\d\d)?\s?([ap]m\b|(?=:)|-)", Options | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    private static Regex Called => field ??= new(@"^(?:we(?:'re|’re|\s+are)\s+called|we\s+work\s+(?:at|for)|i\s+work\s+(?:at|for)|the\s+company\s+is\s+called|it(?:'s|’s)\s+called)\s+(?<value>\p{L}.{0,60}?)\s*[.!]*$", Options, TimeSpan.FromSeconds(10));

    private static Regex HouseCalled => field ??= new(@"^(?:(?i:the|our)\s+)?(?:(?i:place|company|firm|business|employer|restaurant|bar|pub|shop|store|caf[eé]|school|nursery|clinic|surgery|practice|salon|garage|hotel|home|agency|charity|studio|client|it|we)(?:['’]s|['’]re|\s+(?i:is|are))\s+(?i:called|named)\s+(?<value>\S.{1,60})|(?i:company|firm|employer|company\s+name|pub|bar|restaurant|shop|store|caf[eé]|school|clinic|practice|hotel|agency|charity|client)\s+(?i:is|name\s+is)\s+(?<value>\p{Lu}[^,;]{1,60}))$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Manages => field ??= new(@"^(?<value>\p{L}[^,;]{1,50}?)\s+(?:is|will\s+be)\s+(?:the|their|your)\s+(?:line\s+)?(?:manager|boss)$", Options, TimeSpan.FromSeconds(10));

    private static Regex Blanks => field ??= new(@"\s+", Options, TimeSpan.FromSeconds(10));
}
