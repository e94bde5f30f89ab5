using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Knows pieces of a brief that are one fact as a whole, by their shape: "one year maternity cover", "sunday and monday off", "our Exeter office".</summary>
internal static class BriefShapes
{
    /// <summary>The fact that the whole piece is; null where its shape tells none.</summary>
    public static (FactKind Kind, string Value, bool IsAssumed)? Of(string text, IReadOnlyList<Fact> known)
    {
        if (BriefPhrases.NoExperience.IsMatch(text) || (NotNeeded.IsMatch(text) && !NiceToo.IsMatch(text)))
            return (FactKind.Skill, Prose.Capitalised(text), false);
        if (TitleLabel.Match(text) is { Success: true } title && !Has(FactKind.Title))
            return (FactKind.Title, Prose.TitleCase(title.Groups["value"].Value), false);
        if (Term.Match(text) is { Success: true } term && !(Has(FactKind.Employment) && known[^1].Kind == FactKind.Employment))
            return (FactKind.Employment, Prose.Capitalised(BriefPieces.WithoutSmallStart(term.Groups["value"].Value.TrimEnd('.'))), false);
        if (TeamSize.Match(text) is { Success: true } team && !Has(FactKind.Team))
            return (FactKind.Team, team.Groups["name"].Success ? $"the {team.Groups["name"].Value}" : $"a team of {team.Groups["count"].Value}", false);
        if (DaysIn.Match(text) is { Success: true } days && known.Any(fact => fact is { Kind: FactKind.Workplace, Value: "Hybrid" }))
            return (FactKind.OfficeDays, $"{days.Groups["days"].Value} in the office", false);
        // "part time, 4 days"
        if (BriefPieces.Days.Match(text) is { Success: true } worked && !known.Any(fact => fact is { Kind: FactKind.Workplace, Value: "Hybrid" }))
            return (FactKind.Hours, $"{worked.Groups["number"].Value} days a week", false);
        if (BriefPieces.ToAddress.Match(text) is { Success: true } address && !Has(FactKind.HowToApply))
            return (FactKind.HowToApply, LabelledFact.Of(FactKind.HowToApply, address.Groups["address"].Value, "", text).Value, false);
        if (Welcome.IsMatch(text) || PaidEvery.IsMatch(text))
            return (FactKind.Detail, Prose.Capitalised(text), false);
        if (!Has(FactKind.Location) && PostalTown.Match(text) is { Success: true } town && BriefPlaces.IsNamed(town.Groups["town"].Value))
            return (FactKind.Location, text, false);
        if (Hours.IsMatch(text))
            return (FactKind.Hours, text, false);
        if (Months.Match(text) is { Success: true } span && !Has(FactKind.Employment))
            return (FactKind.Employment, CalendarWords.Written(FactKind.StartDate, $"From {span.Groups["from"].Value} to {span.Groups["to"].Value}"), false);
        if (Soon.IsMatch(text) && !Has(FactKind.StartDate))
            return (FactKind.StartDate, "As soon as possible", false);
        if (IsScale(text))
            return (FactKind.Pay, ByAgreement.IsMatch(text) ? PayWords.Written(text) : text, false);
        if (TwoRates.IsMatch(text) && !Has(FactKind.Pay))
            return (FactKind.Pay, PayWords.Written(text), false);
        if (HoursLabel.Match(text) is { Success: true } hours)
            return (FactKind.Hours, hours.Groups["value"].Value, false);
        if (Given.IsMatch(text))
            return (FactKind.Benefit, Prose.Capitalised(text), false);
        if (Variable.Match(text) is { Success: true } variable)
            return (FactKind.Benefit, variable.Groups["given"].Success ? variable.Groups["given"].Value : "Variable pay", false);
        if (!Has(FactKind.Location) && Either.Match(text) is { Success: true } either && BriefPlaces.AreBoth(either.Groups["one"].Value, either.Groups["other"].Value))
            return (FactKind.Location, text, false);
        if (Within.Match(text) is { Success: true } within && !Has(FactKind.Location) && known.Any(fact => fact.Kind == FactKind.Workplace))
            return (FactKind.Location, Prose.Capitalised(within.Groups["value"].Value), false);
        if (!Has(FactKind.Location) && Site.Match(text) is { Success: true } site && ((site.Groups["ours"].Success && char.IsUpper(site.Groups["name"].Value[0])) || BriefPlaces.IsNamed(site.Groups["name"].Value.Split(' ')[0]) || BriefPlaces.IsNamed(site.Groups["name"].Value))
            && !BriefReader.NamesOccupation(site.Groups["name"].Value))
        {
            return (FactKind.Location, Prose.Capitalised(site.Groups["value"].Value), !BriefPlaces.IsNamed(site.Groups["name"].Value.Split(' ')[0]));
        }

        return null;

        bool Has(FactKind kind) => known.Any(fact => fact.Kind == kind);
    }

    /// <summary>"preferred, not essential" says it twice.</summary>
    public static string WithoutSecondThoughts(string text) => NotEssential.Replace(text, "").Trim(' ', ',', '-');

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Count = @"(one|two|three|four|five|six|nine|ten|twelve|eighteen|\d{1,2})";
    private const string Day = @"(mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?s?";

    private const string Month = @"((early|mid|late|end\s+of)\s+)?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    private const string Day2 = @"(mon?|tue?s?|di|wed?s?|mi|thu?r?s?|do|fri?|sat?|sun?|so)(day)?";

    /// <summary>Years of something that is said without "of" or "in": "3 years residential conveyancing", "8+ years running production".</summary>
    public static Regex YearsOf => field ??= new(@"^((at\s+least|min(imum)?(\s+of)?|over)\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)(\s?\+|\s?(-|–|to)\s?\d{1,2})?\s+(years?|yrs?)['’]?\s+(?!(of|in|with|as|on|and|or|plus|experience|exp|old|contract(?!\s+(law|manag\w+|negotiation|review|drafting|admin\w*|recruit\w+)\b)|cover|fixed|renewable|maternity|work|PQE)\b)[^,;()\u0001]*\p{L}[^,;()\u0001]*$", Options, TimeSpan.FromSeconds(1));

    /// <summary>The same the other way round: "experience running a kitchen min 3 yrs".</summary>
    public static Regex OfYears => field ??= new(@"^experience\s+(?<what>(in|of|with|as|\w+ing)\s+[^,;()\u0001]{2,60}?)\s+(?<years>((at\s+least|min(imum)?)\s+)?\d{1,2}\s?\+?\s+(years?|yrs?))$", Options, TimeSpan.FromSeconds(1));

    /// <summary>What is said of the workplace and of nobody who applies: "42 beds", "dialysis unit", "after 3 months probation".</summary>
    public static Regex Detail => field ??= new(@"^(about\s+|around\s+|approx\.?\s+)?\d[\d,.]*\s*(\+\s*)?(beds?|covers?|employees|staff|people|persons?|pupils|children|rooms|seats|stores|shops|sites|users|customers|tables|vehicles|horses|agents|advisers|advisors|residents|patients)\b.{0,40}$|^(a\s+)?\p{L}+\s+of\s+\d[\d,]*\s+\p{L}{3,}s$|^(?!experience\b).*\b(unit|ward|hotel|garden|gastropub|restaurant|pub|clinic|hospital|hospice|salon|nursery|start-?up|retail\s+park|kitchen|warehouse)$|^not\s+(an?\s+)?(entry|junior|graduate|beginner)\b.{0,30}$|^(after|before)\s+(midnight|\d).{0,20}$|\b(probation(ary)?|notice\s+period|band\s+\d)\b", Options, TimeSpan.FromSeconds(1));

    /// <summary>How often a year pay is paid: "x13".</summary>
    public static Regex Times => field ??= new(@"^(x|×)\s?1[234](\s+(months|salaries))?$", Options, TimeSpan.FromSeconds(1));

    /// <summary>What says that a piece has been done for years: "have run a kitchen for 3 years".</summary>
    public static Regex DoneFor => field ??= new(@"^(have\s+|has\s+)?(done|worked|used|run|managed|led|taught|driven|sold)\s+\S.{0,60}\sfor\s+((at\s+least|min(imum)?)\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+?\s+(years?|yrs?)(\s+(min(imum)?|at\s+least|or\s+more))?$", Options, TimeSpan.FromSeconds(1));

    private static Regex TeamSize => field ??= new(@"^((the|our|my)\s+)?team\s*(is|has|of|:)\s+(?<count>(\d{1,3}|[a-z]{3,9})(\s+(people|engineers|nurses|staff|cooks))?)$|^(?!(lead|leading|manage|managing|run|running|build|building|works?|working|join|part|good|strong|with|in)\b)(the\s+|our\s+)?(?<name>((?!(the|our|a|my|with|to|for)\b)[\w&-]+\s+){1,3}team)$|^(?<count>(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+people)\s+(in|on)\s+(the|our)\s+team$", Options, TimeSpan.FromSeconds(1));

    private static Regex DaysIn => field ??= new(@"^(?<days>" + Day + @"(\s*(and|&|/|,|\+)\s*" + Day + @")*)\s+in(\s+(the\s+)?office)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Welcome => field ??= new(@"^\S.{0,40}\s(welcome|can\s+apply|will\s+be\s+considered)$|^(junior|mid|senior|graduate)s?(\s+level)?\s+(is|are)\s+(fine|ok|okay)$|^\d{1,3}\s+direct\s+reports?$", Options, TimeSpan.FromSeconds(1));

    private static Regex PaidEvery => field ??= new(@"^(we\s+pay|paid)\s+((every\s+)?(two\s+)?weeks?|(bi-?)?weekly|fortnightly|monthly|daily)$|^(weekly|fortnightly|monthly|daily)\s+pay$|^(can\s+be\s+)?paid\s+(extra|separately)$", Options, TimeSpan.FromSeconds(1));

    private static Regex PostalTown => field ??= new(@"^(?<town>\p{Lu}[\p{L}' -]{2,30}?)\s+[A-Z]{1,2}\d{1,2}[A-Z]?(\s\d[A-Z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>"Cardiff or remote in Wales": a place, and that one need not be there.</summary>
    public static Regex OrRemote => field ??= new(@"^(?<town>[\p{L}][\p{L}' -]{2,30}?)\s+or\s+(fully\s+)?remote(ly)?(\s+(((from\s+)?anywhere\s+)?(in|within|across|from)\s+)?(?<scope>(the\s+)?\p{L}[\p{L} ]{1,30}))?$", Options, TimeSpan.FromSeconds(1));

    // "not essential" is a wish; that nobody needs a thing is none.
    private static Regex NotNeeded => field ??= new(@"^\S.{0,60}\s(is\s+|are\s+)?not\s+(required|needed|necessary)\b.{0,30}$|^no\s+\S.{0,40}\s(needed|required|necessary)$|^\S.{0,40}\s(isn['’]t|aren['’]t)\s+(required|needed|necessary)$", Options, TimeSpan.FromSeconds(1));

    private static Regex NiceToo => field ??= new(@"\b(nice|plus|bonus|preferred|desirable|helpful)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex HoursLabel => field ??= new(@"^(hours|shifts?|rota)\s*:\s*(?<value>\S.{1,80})$", Options, TimeSpan.FromSeconds(1));

    private static Regex Given => field ??= new(@"^(full|free|paid|on[- ]the[- ]job)\s+(training|travel|bus|lunch|meals?|parking|uniform|tickets?|coffee|tools|gym)\b.{0,80}$|\S\s+(done|paid|arranged|provided|covered)\s+by\s+us$|^(night|shift|weekend)\s+(diff(erential)?|allowance|premium)\b.{0,20}$|^HMO\b.{0,30}$|^(time\s+and\s+a\s+(half|third|quarter)|double\s+time)\b.{0,40}$", Options, TimeSpan.FromSeconds(1));

    private static Regex TitleLabel => field ??= new(@"^(job\s+title|title|role|position|job)\s*:\s*(?<value>\S.{1,80})$", Options, TimeSpan.FromSeconds(1));

    private static Regex Term => field ??= new(@"^((it['’]?s|(it|this)\s+is)\s+)?(?<value>((a|an|about|around|approx\.?|initially|for)\s+)*(" + Count + @"[- ](years?|yrs?|months?|weeks?)['’]?\s+(maternity|paternity|parental|sickness|contract(?!\s+(law|manag\w+|negotiation|review|drafting|admin\w*|recruit\w+)\b)|cover|to\s+start(\s+with)?$|initially$|rolling|ftc|fixed([- ]term)?|renewable|temp(orary)?|work|w/?\s+possible|with\s+(a\s+)?possib\w+|(january|february|march|april|may|june|july|august|september|october|november|december)\b|(job|project|placement|stint|assignment)\b)\b.{0,40}|about\s+" + Count + @"\s+months|contract\s+" + Count + @"\s?(years?|yrs?|months?)\b.{0,30}|((fixed[- ]term|temp(orary)?|rolling)\s+)?(contract|placement|assignment|fixed[- ]term|temp(orary)?)\s+(of|for)\s+" + Count + @"\s?(years?|yrs?|months?)\b.{0,30}))$", Options, TimeSpan.FromSeconds(1));

    private static Regex Hours => field ??= new(@"^(" + Count + @"([.,]\d+)?(\s?(-|–|to)\s?\d{1,2})?\s?(h|hrs?|hours?)(\s+(a\s+)?week)?|(" + Day + @"[\s,/&]*(and\s+)?){2,6}|" + Count + @"\s+days?(\s+(a|per)\s+week)?\s+incl?(uding|\.)?\s+.{3,40}|\d\s+in\s+\d\s+weekends?\b.{0,20}|\d\s+(and|&|/)\s+\d\s+(roster|rota|swing)|weeks?\s+on,?\s+weeks?\s+off|\p{Lu}{2,3}\s+(business\s+|office\s+)?hours|" + Count + @"\s+days?\s+(a|per)\s+week\s+(possible|ok|considered|negotiable)|\d{1,2}([.:]\d\d)?\s?(-|–|to)\s?\d{1,2}([.:]\d\d)?(\s+(and|&)\s+\d{1,2}([.:]\d\d)?\s?(-|–|to)\s?\d{1,2}([.:]\d\d)?)+|\d\s+(days\s+)?(over|out\s+of|from)\s+\d(\s+days)?|(no|not)\s+" + Day + @"|" + Day + @"\s?(-|–|to)\s?" + Day + @"|" + Day + @"(\s*(and|&|/|,)\s*" + Day + @")*\s+(off|free|closed)|flexible(\s+(hours|start))?|\d{1,2}([.,]\d{1,2})?\s?(Std\.?|Stunden|uur|uren|heures?|h|horas|ore|tim(mar)?)\s?(/|pro|per|par|por|i)\s?(Woche|week|semaine|semana|veckan?|settimana)|" + Day2 + @"\s?(-|–|to|bis)\s?" + Day2 + @"(\s+from)?\s+\d{1,2}([.:]\d\d)?\s?(am|pm)?\s?(-|–|to|till|until)\s?\d{1,2}([.:]\d\d)?\s?(am|pm)?|core\s+hours\b.{2,40}|days(\s+only)?|days?\s*(/|&)\s*nights?(\s+mix)?|days\s+\d{1,2}([.:]\d\d)?\s?(am|pm)?\s?(-|–|to)\s?\d{1,2}([.:]\d\d)?\s?(am|pm)?|FIFO\b.{0,40}|0?[.,]\d{1,2}\s*(FTE|WTE)|(1st|2nd|3rd|first|second|third|graveyard|swing|day|night|early|late|back)\s+shift(\s+\d{1,2}.{2,20})?|(rostered|rotating)(\s+and\s+(rostered|rotating))?\s+shifts?|early\s+starts?(\s+(at\s+)?\d{1,2}([.:]\d\d)?\s?(am)?)?)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Months => field ??= new(@"^(from\s+)?(?<from>" + Month + @")\s?(-|–|to|till|until)\s?(?<to>" + Month + @")$", Options, TimeSpan.FromSeconds(1));

    private static Regex Soon => field ??= new(@"^(to\s+)?(start(s|ing)?)\s+(straight\s*away|right\s+away|immediately|now)$", Options, TimeSpan.FromSeconds(1));

    /// <summary>True for the name of a scale or an agreement that says what is paid: "M1-M6", "band 5", "pay by union agreement".</summary>
    public static bool IsScale(string text) => Scale.IsMatch(text) || ByAgreement.IsMatch(text);

    private static Regex ByAgreement => field ??= new(@"^(pay|salary|wages?)\s+(is\s+)?(by|as\s+per|per|according\s+to|in\s+line\s+with|under)\s+(the\s+)?\p{L}[^,;]{2,60}$|^(by|as\s+per|according\s+to|in\s+line\s+with|under)\s+(the\s+)?(\p{L}+\s+){0,2}(agreement|scale|award)s?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Scale => field ??= new(@"^((\p{Lu}\w{0,4}|[MU]\d)(\s*(/|-|to)\s*(\p{Lu}\w{0,4}|[MU]\d))?\s+)?(pay\s+)?(scales?|rates?)(\s+\p{Lu}{1,4}\d{0,2})?$|^[MU]\d\s?(-|–|to|/)\s?[MU]\d$|^\d{2,3}\s?cpm$|^(MPS|UPS|TMS)(\s*/\s*(MPS|UPS|TMS))*(\s+(plus|\+)\s+\w+)?$|^(NHS\s+)?(AfC\s+)?band\s+\d[a-d]?$|^((national|real)\s+)?(min(imum)?|living)\s+wage$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static Regex TwoRates => field ??= new(@"^[£$€]\s?\d[\d.,]*k?\s?((/|per|an?)\s?(h|hr|hour|day|shift))?\s+(and\s+|but\s+|\+\s*)?(on\s+)?(weekends?|nights?|sundays?|saturdays?|evenings?|bank\s+holidays?|overtime)\s+[£$€]\s?\d[\d.,]*$|^([£$€]\s?\d|\d{1,2}[.,]\d)[\d.,]*k?\s?((/|per|an?)\s?(h|hr|hour|day|week|month|year))?\s+(rising|going\s+up|increasing)\s+to\s+[£$€]?\s?\d[\d.,]*k?\b.{0,30}$", Options, TimeSpan.FromSeconds(1));

    private static Regex Variable => field ??= new(@"^variable(\s+pay)?$|^(there['’]?s\s+|there\s+is\s+|plus\s+)?(an?\s+)?(?<given>[£$€]?\d[\d.,]*k?\s+((sign(ing)?([- ]?on)?|joining|welcome|referral|retention|annual|yearly|performance|year[- ]end)\s+)?(variable|bonus|commission)(\s+pay)?)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Within => field ??= new(@"^(anywhere\s+in|within|across|from\s+anywhere\s+in)\s+(?<value>(the\s+)?\p{Lu}[\p{L} ]{1,30})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Site => field ??= new(@"^((it['’]?s|its|it\s+is)\s+)?((at|in|for|from)\s+)?(?<ours>our\s+|my\s+)?(the\s+)?(?<value>(?<name>[\p{L}][\p{L}'’-]+(\s+([\p{L}][\p{L}'’-]+|\d{1,2})){0,3}?)\s+(office|depot|site|branch|shop|store|plant|factory|yard|hub|campus|city\s+cent(re|er)|town\s+cent(re|er)|retail\s+park|industrial\s+estate|business\s+park|showroom|hq)(\s+\([^)]{2,30}\))?)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Either => field ??= new(@"^(either\s+)?(?<one>\p{Lu}[\p{L} -]{1,30}?)\s+(or|and|&)\s+(?<other>\p{Lu}[\p{L} -]{1,30})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex NotEssential => field ??= new(@"([,\s]+(nice|a\s+plus))?[,\s]*(\(?\s*but\s+)?\(?not\s+(essential|required|a\s+must|necessary|needed)\)?$|[,\s]+nice(\s+but)?$", Options, TimeSpan.FromSeconds(1));
}
