using System.Text.RegularExpressions;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;

namespace JDAssistant.Conversations;

/// <summary>What somebody asks of the text in hand.</summary>
/// <param name="Name">What it is called in an answer: "reports to", "driving licence".</param>
/// <param name="Kinds">The kinds of facts that answer it; empty where its words are to be found.</param>
/// <param name="Words">The words to be found, without those that say nothing.</param>
internal sealed record TextQuestion(string Name, IReadOnlyList<FactKind> Kinds, List<string> Words)
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
    private static (Regex Says, string Name, FactKind[] Kinds)[] Known => field ??=
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
        var said = Lead.Replace(text.Trim().TrimEnd('?', '.', '!', ' '), "");
        if (HowLong.IsMatch(said))
            return new TextQuestion("length", [], []) { AsksForLength = true };
        if (Judged.IsMatch(said))
            return null;
        if (HowStrong.Match(said) is { Success: true } strong && Content(strong.Groups["what"].Value) is { Count: > 0 } demand)
            return new TextQuestion(strong.Groups["what"].Value, [], demand) { AsksHowStrong = true };
        if (Asks.Match(said) is not { Success: true } asked)
            return null;
        var what = asked.Groups["what"].Value;
        if (Wishes.IsMatch(what))
            return new TextQuestion("nice to have", Demands, []) { Strength = Drafting.Briefs.Strength.Wish };
        if (Musts.IsMatch(what))
            return new TextQuestion("must have", Demands, []) { Strength = Drafting.Briefs.Strength.Must };
        var isAboutWords = asked.Groups["about"].Success;
        foreach (var (says, name, kinds) in Known)
        {
            if (says.IsMatch(isAboutWords ? "the " + what : said))
                return new TextQuestion(name, kinds, isAboutWords ? Content(what) : []);
        }

        if (HowMany.Match(said) is { Success: true } many && Content(many.Groups["what"].Value) is { Count: > 0 } counted)
            return new TextQuestion(many.Groups["what"].Value, [], counted);
        return isAboutWords && Content(what) is { Count: > 0 and < 6 } words ? new TextQuestion(what, [], words) : null;
    }

    private static List<string> Content(string words) => [.. FidelityWords.Of(words).Where(word => !FidelityWords.IsNeutral(word) && word is not ("day" or "they" or "get" or "do" or "there" or "i" or "thing" or "bit" or "part" or "stuff"))];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Lead => field ??= new(@"^((so|and|but|ok|okay|wait|sorry|hang\s+on|hey|remind\s+me|quick\s+question|one\s+question)[\s,:-]+)+", Options, TimeSpan.FromSeconds(1));

    // What asks for an opinion, the law or an order is for others to answer.
    private static Regex Judged => field ??= new(@"^(why|can|could|would|will|shall|should|may|how\s+(do|can|should|would)\s+(i|we|you))\b|\b(wrong|missing|better|legal(ly)?|law|required\s+(by|in)|allowed|illegal|normal|typical|usual|competitive|enough|too\s+(low|high|much|long|short)|mean(s|t)?|should|market|rules?|version|changed?|finding|score|points|you\s+(do|write|check|know|think|need|keep|cost))\b", Options, TimeSpan.FromSeconds(1));

    private static Regex HowStrong => field ??= new(@"^(is|are|was)\s+(the\s+|an?\s+)?(?<what>\S.{0,60}?)\s+((really|actually|strictly|still)\s+)*(an?\s+)?(must|must[- ]have|requirement|required|mandatory|essential|needed|nice[- ]to[- ]have|wish|optional|preferred|plus)(\s+or\s+(just\s+|only\s+)?(an?\s+)?[\w -]{3,20}|\s+(now|here|then|at\s+all))*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Asks => field ??= new(@"^(?<about>(what|which|anything)\s+(did|have|had)\s+(i|we)\s+(say|said|put|told\s+you|tell\s+you|given?|give)\s+(you\s+)?(about|on|for|of|as)\s+|did\s+(i|we)\s+(say|mention|put(\s+in)?|include|give|tell\s+you(\s+about)?)\s+(anything\s+(about|on)\s+)?|have\s+(i|we)\s+(said|mentioned|put(\s+in)?|included|given)\s+(anything\s+(about|on)\s+)?|(does|did)\s+(it|that|this|the\s+(ad|advert|jd|posting|draft|text|job\s+description))\s+(say|mention|include|have|ask\s+for|state|need|require|list)\s+(anything\s+(about|on)\s+)?|what\s+does\s+(it|that|this|the\s+(ad|advert|jd|posting|draft|text))\s+(say|state)\s+(about|on|for|of)\s+|do\s+(we|they)\s+(mention|ask\s+for|need|say|offer|require|list|state|have|get)\s+(anything\s+(about|on)\s+)?|is\s+there\s+((anything|something|a\s+(line|word))\s+(about|on|for)\s+)?|are\s+there\s+|is\s+(anything|something)\s+said\s+(about|on|of)\s+|what\s+about\s+)(the\s+|an?\s+|any\s+|our\s+|their\s+)?(?<what>\S.{0,60}?)(\s+(in\s+(it|there|here|the\s+\w+)|at\s+all|again|yet|now|then|already|anywhere))*$"
        + @"|^(?<what>((what|who|which|where|when)(['’]?s|\s+is|\s+are|\s+was|\s+were|\s+do|\s+does|\s+will|['’]re|['’]ll)?|whom|how\s+(much|many|often|long)|is\s+(it|this|that|the\s+(job|role|post|position))|are\s+(they|we))\s+\S.{0,80})$", Options, TimeSpan.FromSeconds(1));

    private static Regex HowLong => field ??= new(@"^how\s+(many\s+words.{0,20}|long\s+is\s+(it|this|that|the\s+(ad|advert|jd|posting|draft|text|thing|whole\s+thing|job\s+description)))(\s+(now|then|in\s+words|at\s+the\s+moment))?$", Options, TimeSpan.FromSeconds(1));

    private static Regex HowMany => field ??= new(@"^how\s+(many|much)\s+(days?\s+(of\s+|off\s+)?)?(?<what>[\p{L}][\p{L} -]{2,40}?)(\s+(do|does|are|is|will|did|have)\b.*)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Wishes => field ??= new(@"\b(nice[- ]to[- ]haves?|wish(es)?|wish\s?list|bonus\s+(points|skills))\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Musts => field ??= new(@"\b(must[- ]haves?|musts|requirements|(do|does|must|should)\s+(they|the\s+person|somebody|someone|candidates|people)\s+(need|have)(\s+to\s+(have|know|bring))?)$|^what\s+(are\s+we\s+asking\s+for|do\s+we\s+ask\s+for)", Options, TimeSpan.FromSeconds(1));

    private static Regex Manager => field ??= new(@"\b(report(s|ing)?\s+(in)?to|boss|line\s+manager|(the|their|hiring)\s+manager|reporting\s+line)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex OfficeDays => field ??= new(@"\b(hybrid|remote(ly)?|on[- ]?site|office\s+days?|(in|to)\s+the\s+office|from\s+home|wfh|home\s?working|workplace)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Pay => field ??= new(@"\b(pay|paying|paid|salary|wages?|money|rate|earn|compensation)\b(?!\s+(leave|holiday|breaks?|time|training))|^how\s+much(\s+is\s+it)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Deadline => field ??= new(@"\b(deadline|closing\s+date|close|closes|last\s+day|apply\s+by)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Applying => field ??= new(@"\b(apply|applications?)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Start => field ??= new(@"\b(start(s|ing)?(\s+date)?|begins?)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Term => field ??= new(@"\b(full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|contract|for\s+how\s+long|employment)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Hours => field ??= new(@"\b(hours|shifts?|rota|days\s+do\s+they\s+work|times\s+do\s+they|weekends?|nights)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Years => field ??= new(@"\b(years?|experience)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Degree => field ??= new(@"\b(degree|education)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Place => field ??= new(@"^where\s*(['’]?s|\s+is|\s+are)\s+(it|this|that|the\s+(job|role|post|position|place|office)|they|we)(\s+(based|located))?\b|\b(the|our)\s+(place|location|city|town)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Team => field ??= new(@"\bteam\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Offer => field ??= new(@"\b(benefits|perks|(do|are)\s+we\s+(offer|giv)(ing)?)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Duties => field ??= new(@"\b(duties|responsibilities|tasks)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Company => field ??= new(@"\b(the|our)\s+(company|employer)(\s+(called|name))?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Title => field ??= new(@"\bthe\s+(job\s+)?title$|^what\s+(is|was)\s+(it|the\s+job)\s+called$", Options, TimeSpan.FromSeconds(1));
}
