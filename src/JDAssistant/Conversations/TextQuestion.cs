using System.Text.RegularExpressions;
using JDAssistant.Drafting;

namespace JDAssistant.Conversations;

/// <summary>What somebody asks of the text in hand.</summary>
/// <param name="Name">What it is called in an answer: "reports to", "driving licence".</param>
/// <param name="Kinds">The kinds of facts that answer it; empty where its words are to be found.</param>
/// <param name="Words">The words to be found, without those that say nothing.</param>
internal sealed partial record TextQuestion(string Name, IReadOnlyList<FactKind> Kinds, List<string> Words)
{
    private const int Longest = 140;

    /// <summary>Demand or wish, where one of them is asked for; null where both are.</summary>
    public Strength? Strength { get; private init; }

    /// <summary>True where it asks whether a thing is demanded or wished for.</summary>
    public bool AsksHowStrong { get; private init; }

    /// <summary>True where it asks how long the text is.</summary>
    public bool AsksForLength { get; private init; }

    private static readonly FactKind[] Demands = [FactKind.Skill, FactKind.Licence, FactKind.Experience, FactKind.Degree, FactKind.Language];

    // The first that its words name.
    private static readonly (Func<Regex> Says, string Name, FactKind[] Kinds)[] Known =
    [
        (Manager, "reports to", [FactKind.ReportsTo]),
        (OfficeDays, "workplace", [FactKind.Workplace, FactKind.OfficeDays]),
        (Pay, "pay", [FactKind.Pay]),
        (Deadline, "deadline", [FactKind.Deadline]),
        (Applying, "how to apply", [FactKind.HowToApply]),
        (Start, "start", [FactKind.StartDate]),
        (Term, "employment", [FactKind.Employment]),
        (Hours, "hours", [FactKind.Hours]),
        (Years, "years of experience", [FactKind.Experience]),
        (Degree, "degree", [FactKind.Degree]),
        (Place, "place", [FactKind.Location]),
        (Team, "team", [FactKind.Team]),
        (Offer, "benefits", [FactKind.Benefit]),
        (Duties, "duties", [FactKind.Duty]),
        (Company, "company", [FactKind.Company]),
        (Title, "title", [FactKind.Title]),
    ];

    /// <summary>True where <paramref name="fact"/> answers it.</summary>
    public bool IsAskedFor(Fact fact) => Kinds.Contains(fact.Kind) && (Strength is null || fact.Strength == Strength);

    /// <summary>The question in <paramref name="text"/>; null where it asks for something else, or for nothing.</summary>
    public static TextQuestion? Of(string text)
    {
        if (text.Length is < 6 or > Longest || text.Contains('\n', StringComparison.Ordinal))
            return null;
        var said = Lead().Replace(text.Trim().TrimEnd('?', '.', '!', ' '), "");
        if (HowLong().IsMatch(said))
            return new TextQuestion("length", [], []) { AsksForLength = true };
        if (Judged().IsMatch(said))
            return null;
        if (HowStrong().Match(said) is { Success: true } strong && Content(strong.Groups["what"].Value) is { Count: > 0 } demand)
            return new TextQuestion(strong.Groups["what"].Value, [], demand) { AsksHowStrong = true };
        if (Asks().Match(said) is not { Success: true } asked)
            return null;
        var what = asked.Groups["what"].Value;
        if (Wishes().IsMatch(what))
            return new TextQuestion("nice to have", Demands, []) { Strength = Drafting.Strength.Wish };
        if (Musts().IsMatch(what))
            return new TextQuestion("must have", Demands, []) { Strength = Drafting.Strength.Must };
        var isAboutWords = asked.Groups["about"].Success;
        foreach (var (says, name, kinds) in Known)
        {
            if (says().IsMatch(isAboutWords ? "the " + what : said))
                return new TextQuestion(name, kinds, isAboutWords ? Content(what) : []);
        }

        if (HowMany().Match(said) is { Success: true } many && Content(many.Groups["what"].Value) is { Count: > 0 } counted)
            return new TextQuestion(many.Groups["what"].Value, [], counted);
        return isAboutWords && Content(what) is { Count: > 0 and < 6 } words ? new TextQuestion(what, [], words) : null;
    }

    private static List<string> Content(string words) => [.. FidelityWords.Of(words).Where(word => !FidelityWords.IsNeutral(word) && word is not ("day" or "they" or "get" or "do" or "there" or "i" or "thing" or "bit" or "part" or "stuff"))];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((so|and|but|ok|okay|wait|sorry|hang\s+on|hey|remind\s+me|quick\s+question|one\s+question)[\s,:-]+)+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    // What asks for an opinion, the law or an order is for others to answer.
    [GeneratedRegex(@"^(why|can|could|would|will|shall|should|may|how\s+(do|can|should|would)\s+(i|we|you))\b|\b(wrong|missing|better|legal(ly)?|law|required\s+(by|in)|allowed|illegal|normal|typical|usual|competitive|enough|too\s+(low|high|much|long|short)|mean(s|t)?|should|market|rules?|version|changed?|finding|score|points|you\s+(do|write|check|know|think|need|keep|cost))\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Judged();

    [GeneratedRegex(@"^(is|are|was)\s+(the\s+|an?\s+)?(?<what>\S.{0,60}?)\s+(an?\s+)?(must|must[- ]have|requirement|required|mandatory|essential|needed|nice[- ]to[- ]have|wish|optional|preferred|plus)(\s+or\s+(just\s+|only\s+)?(an?\s+)?[\w -]{3,20}|\s+(now|here|then|at\s+all))*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HowStrong();

    [GeneratedRegex(@"^(?<about>(what|which|anything)\s+(did|have|had)\s+(i|we)\s+(say|said|put|told\s+you|tell\s+you|given?|give)\s+(you\s+)?(about|on|for|of|as)\s+|did\s+(i|we)\s+(say|mention|put(\s+in)?|include|give|tell\s+you(\s+about)?)\s+(anything\s+(about|on)\s+)?|have\s+(i|we)\s+(said|mentioned|put(\s+in)?|included|given)\s+(anything\s+(about|on)\s+)?|(does|did)\s+(it|that|this|the\s+(ad|advert|jd|posting|draft|text|job\s+description))\s+(say|mention|include|have|ask\s+for|state|need|require|list)\s+(anything\s+(about|on)\s+)?|what\s+does\s+(it|that|this|the\s+(ad|advert|jd|posting|draft|text))\s+(say|state)\s+(about|on|for|of)\s+|do\s+(we|they)\s+(mention|ask\s+for|need|say|offer|require|list|state|have|get)\s+(anything\s+(about|on)\s+)?|is\s+there\s+((anything|something|a\s+(line|word))\s+(about|on|for)\s+)?|are\s+there\s+|is\s+(anything|something)\s+said\s+(about|on|of)\s+|what\s+about\s+)(the\s+|an?\s+|any\s+|our\s+|their\s+)?(?<what>\S.{0,60}?)(\s+(in\s+(it|there|here|the\s+\w+)|at\s+all|again|yet|now|then|already|anywhere))*$"
        + @"|^(?<what>((what|who|which|where|when)(['’]?s|\s+is|\s+are|\s+was|\s+were|\s+do|\s+does|\s+will|['’]re|['’]ll)?|whom|how\s+(much|many|often|long)|is\s+(it|this|that|the\s+(job|role|post|position))|are\s+(they|we))\s+\S.{0,80})$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^how\s+(many\s+words.{0,20}|long\s+is\s+(it|this|that|the\s+(ad|advert|jd|posting|draft|text|thing|whole\s+thing|job\s+description)))(\s+(now|then|in\s+words|at\s+the\s+moment))?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"^how\s+(many|much)\s+(days?\s+(of\s+|off\s+)?)?(?<what>[\p{L}][\p{L} -]{2,40}?)(\s+(do|does|are|is|will|did|have)\b.*)?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"\b(nice[- ]to[- ]haves?|wish(es)?|wish\s?list|bonus\s+(points|skills))\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wishes();

    [GeneratedRegex(@"\b(must[- ]haves?|musts|requirements|(do|does|must|should)\s+(they|the\s+person|somebody|someone|candidates|people)\s+(need|have)(\s+to\s+(have|know|bring))?)$|^what\s+(are\s+we\s+asking\s+for|do\s+we\s+ask\s+for)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Musts();

    [GeneratedRegex(@"\b(report(s|ing)?\s+(in)?to|boss|line\s+manager|(the|their|hiring)\s+manager|reporting\s+line)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Manager();

    [GeneratedRegex(@"\b(hybrid|remote(ly)?|on[- ]?site|office\s+days?|(in|to)\s+the\s+office|from\s+home|wfh|home\s?working|workplace)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfficeDays();

    [GeneratedRegex(@"\b(pay|paying|paid|salary|wages?|money|rate|earn|compensation)\b(?!\s+(leave|holiday|breaks?|time|training))|^how\s+much(\s+is\s+it)?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b(deadline|closing\s+date|close|closes|last\s+day|apply\s+by)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(apply|applications?)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Applying();

    [GeneratedRegex(@"\b(start(s|ing)?(\s+date)?|begins?)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|contract|for\s+how\s+long|employment)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(hours|shifts?|rota|days\s+do\s+they\s+work|times\s+do\s+they|weekends?|nights)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(years?|experience)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(degree|education)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Degree();

    [GeneratedRegex(@"^where\s*(['’]?s|\s+is|\s+are)\s+(it|this|that|the\s+(job|role|post|position|place|office)|they|we)(\s+(based|located))?\b|\b(the|our)\s+(place|location|city|town)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\bteam\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Team();

    [GeneratedRegex(@"\b(benefits|perks|(do|are)\s+we\s+(offer|giv)(ing)?)$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Offer();

    [GeneratedRegex(@"\b(duties|responsibilities|tasks)$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duties();

    [GeneratedRegex(@"\b(the|our)\s+(company|employer)(\s+(called|name))?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Company();

    [GeneratedRegex(@"\bthe\s+(job\s+)?title$|^what\s+(is|was)\s+(it|the\s+job)\s+called$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
