using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>The turns of phrase by which people say facts in chat.</summary>
/// <remarks>They are matched against one short piece at a time (<see cref="BriefReader.LongestSegment"/>), never against a whole text.</remarks>
internal static class BriefPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A fuse, not a budget: wall-clock time passes on a busy machine too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What people say before the job: "Please write me a JD for a", "we're hiring a", "need an".</summary>
    /// <remarks><c>asks</c> is there where the words ask us for a text, <c>jd</c> where they name it.</remarks>
    public static Regex Opening => field ??= new(
        @"^(?:(?:hi|hello|hey|please|ok|okay|so|and|now|can (?:you|u)|could (?:you|u)|would (?:you|u)|i'd like (?:you )?to|i would like (?:you )?to)[\s,!]+)*" +
        @"(?:(?<asks>(?:please\s+)?(?:write|draft|create|make|generate|prepare|do|give|whip up|put together)(?:\s+(?:me|us))?(?:\s+up)?)(?:\s+(?:a|an|the|another|new|short|good|quick|first|something|sth|(?<jd>one|job|jd|jds|description|descriptions|posting|post|ad|advert|spec|draft|listing)|text))*(?:\s+(?:from|based on|out of|using)\s+(?:this|that|the following|following|my|our|the|old|existing|last|previous|jd|job|description|posting|post|ad|advert|one|below|year's)(?:\s+(?:old|existing|last|previous|jd|job|description|posting|post|ad|advert|one|below))*(?=\s*:|\s*\n|\s+#))?(?:\s+(?:for|of|about)(?=\s|$))?" +
        @"|(?:(?:i|we)(?:['’]d|\s+would)\s+like\s+|(?:i|we)\s+(?:want|need)\s+)?(?:(?:a|another)\s+(?:new\s+)?)?(?<asks>(?<jd>jd|job description|job ad|job advert|job posting|job post|job spec|posting|advert)\s+(?:for|of))" +
        @"|(?:(?:i|we)(?:'m|'re| am| are)?\s+|i\s+)?(?:(?:have|got)\s+(?:the\s+|a\s+)?(?:budget|approval|headcount|opening|openings|vacancy|vacancies)\s+for|need\s+to\s+(?:backfill|replace|fill)|backfilling|replacing|need|needs|want|am after|are after|looking|searching|hiring|recruiting|after|seeking)(?:\s+(?:to\s+(?:hire|recruit|find|fill|backfill)|for|someone|somebody|one))*" +
        @"|(?:the\s+)?(?:board|management|finance|hr|they|ceo|boss)\s+(?:have|has|had)?\s*(?:signed\s+off|approved|agreed|ok['’]?d)(?:\s+on|\s+to)?)" +
        @"(?:[\s:]+(?:a|an|the|some|our|my|another|new|role of|position of|role as|position as|job as|as)(?=\s))*[\s:]+",
        Options, Patience);

    /// <summary>An amount of money with its range and period.</summary>
    public static Regex Pay => field ??= new(
        @"(?:\bpro[- ]rata\s+(?:of\s+)?)?(?:\b(?:pay(?:ing|s)?|salary|rate|compensation|budget)\s*(?:range|band)?\s*(?:is|of|:)?\s*)?(?:\b(?:up to|from|starting at|around|about|circa|ca\.?|between|OTE)\s+)?" +
        @"(?:(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|INR|JPY|SGD|HKD|ZAR|BRL|MXN|AED|KES|NGN|GHS|EGP|RON|HUF|TRY|SAR|QAR|PHP|MYR|THB|ILS|RSD|UGX|TZS|US\$|CA\$|C\$|A\$|NZ\$|S\$)\s?)\s?\d[\d.,' ]*(?<=\d)(?:\s?k\b)?|\d[\d.,']*(?<=\d)\s?k?\s?(?:[€£$](?!\s?\d)|(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|INR|JPY|SGD|HKD|ZAR|BRL|MXN|AED|KES|NGN|GHS|EGP|RON|HUF|TRY|SAR|QAR|PHP|MYR|THB|ILS|RSD|UGX|TZS|euros?|pounds?|dollars?)\b)|(?<![\d.,])(?!401\s?k)\d{2,3}k?(?:\s?(?:-|–|—|to)\s?\d{2,3})?k\b|\d{1,3}(?:\.\d)?(?:\s?(?:-|–|to)\s?\d{1,3}(?:\.\d)?)?\s?(?:LPA|lakhs?|lacs?)\b(?:\s(?:p\.?a\.?|per\sannum|a\syear)(?!\w))?|(?<![\d.,])\d{1,3}(?:[.,]\d\d)?(?:\s?(?:-|–|—|to)\s?\d{1,3}(?:[.,]\d\d)?)?(?=\s(?:(?:net|gross|plus|ish)\s)?(?:an?|per)\shour\b)|(?<![\d.,])[1-9]\d{3,5}(?:\s?(?:-|–|—|to)\s?[1-9]\d{3,5})?(?=\s(?:base|basic|gross|net|monthly|p\.?[am]\b|(?:per|an?)\s(?:month|year)))|(?<![\d.,])\d{2,3}(?:\s?(?:-|–|to)\s?\d{2,3})?(?=\s(?:an?|per)\sday\b)|(?<=\b(?:salary|pay|rate|wage)\s(?:is\s|of\s)?)(?:\d{2,3},\d{3}|\d{2,3}(?=\s?(?:-|–|—|to)\s?\d{2,3}(?![\d%]|\s?%))))" +
        @"(?:\s?(?:-|–|—|to|and)\s?[$€£¥₹]?\s?\d[\d.,']*(?<=\d)(?![\d.,]*\s?(?:-|–)?\s?\d*\s?%)(?:\s?k\b)?(?:\s?[€£$])?)?" +
        @"(?:\s?(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|euros?|pounds?|dollars?)\b)?(?:\s?\+\s?VAT\b)?" +
        @"(?:\s?(?:/\s?|(?:(?:net|gross)\s)?(?:per|an?|each)\s\s?|p\.?\s?)(?:hours?|hrs?|hr|h|days?|d|weeks?|wk|w|months?|mo|m|years?|yr|annum|a|y)\b\.?|\s(?:hourly|daily|weekly|monthly|yearly|annually|pro rata|OTE(?!\s*[$€£]?\d)|base|basic|gross|fix|fixed(?!-)|before tax|plus tips|flat|fte|doe|depending on experience|dep(?:ending)? on exp(?:erience)?|p\.?a\.?)\b)*",
        Options, Patience);

    /// <summary>What can be earned in all, said behind the base pay: "85k OTE".</summary>
    public static Regex OnTarget => field ??= new(@"\b(?:OTE\s+)?[$€£]?\d{2,3}(?:k|,\d{3})\s+OTE\b|\bOTE\s+[$€£]?\d{2,3}(?:k|,\d{3})?\b", Options, Patience);

    /// <summary>A number of years: "5+ years of experience in payments".</summary>
    public static Regex Years => field ??= new(
        @"\b(?<!\b(?:contract|term|temporary|temp|permanent|cover|placement|assignment|project|secondment|job|post)\s+(?:for|of|lasting)\s+|\b(?:cover|placement|secondment|fixed[- ]term|contract)\s+)(?:PQE\s+)?(?:at least |min(?:imum)?(?: of)? |minimum |over |more than )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?\+|\s?(?:-|–|to)\s?\d{1,2}|\s+or more)?\s?(?:years?|yrs?|yoe)\b(?!['’]?[- ](?:(?:fixed|rolling|renewable|temporary|maternity)\b|contract(?!\s+(?:law|manag\w+|negotiation|review|drafting|admin\w*|recruit\w+))|placement|assignment|secondment)|-(?:long|term))(?:['’]s?(?!\w))?(?:\s+min(?:imum)?\b)?(?:\s+(?:of\s+)?(?:[\w-]+\s+){0,3}experience|\s+PQE)?(?:\s+(?:in|with|of|as|on)\s+[^,;()\u0001]+)?",
        Options, Patience);

    /// <summary>A unit of years with nothing after it: "5 yrs".</summary>
    public static Regex BareYears => field ??= new(@"\s?(?:years?|yrs?|yoe)['’]?$", Options, Patience);

    /// <summary>Who the person reports to.</summary>
    public static Regex ReportsTo => field ??= new(@"\b(?:(?:(?:they|she|he|you)(?:\s+or\s+(?:he|she|they))?\s+)?(?:(?:will|would)\s+)?report(?:s|ing)?(?:\s+(?:in)?to|\s+directly\s+to|:)|(?:(?:the|their|your)\s+)?(?:line\s+)?manager\s+(?:is|will\s+be|would\s+be)\b(?=\s+(?:the|our)\s)|line manager:|managed by)\s*(?:me\s+\((?<value>[^,;()]{2,60})\)|(?!(?:at|in|on|by|from|for|with|near)\s)(?<value>[^,;()]{1,79}[^,;()\s](?:\s\([^,;()]{2,40}\))?))", Options, Patience);

    /// <summary>When the work begins.</summary>
    public static Regex Start => field ??= new(
        @"\b(?:start(?:s|ing)?(?:\s+date)?(?:\s+(?:on|from|in|is))?[:\s]+(?=(?:\d(?!\d?\s?(?:am|pm|[:.]\d\d))|asap|immediately|now|soon|as soon|next|early|mid|late|end|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|monday|spring|summer|autumn|fall|winter|(?:after|before|at)\s+(?:easter|christmas|new\s+year|half[- ]term|the\s+holidays)|q[1-4]))|starts?\s+(?=in\s+(?:\d{1,2}|a|one|two|three|four|six)\s+(?:days?|weeks?|months?)\b))(?<value>(?:asap|immediately|as\s+soon\s+as\s+possible)\b|[^,;()]{2,40})|(?<=\S\s)(?:for\s+)?(?<value>(?:spring|summer|autumn|fall|winter)\s+20\d\d)\b|\b(?<value>asap|immediate start|as soon as possible)\b|^(?<value>(?:early\s+|mid\s+|late\s+|\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)\s+start$",
        Options, Patience);

    /// <summary>Until when people may apply.</summary>
    public static Regex Deadline => field ??= new(@"\b(?:apply (?:by|before|until)(?!\s+(?:phone|e-?mail|post|letter|calling|sending|text|whatsapp|form)\b)|applications? (?:close|by|until|due)(?:\s+(?:on|by))?|clos(?:es|ing)(?:\s+date)?(?:\s+on)?|deadline(?:\s+is)?)[:\s]+(?!date\b)(?<value>(?:(?!\s+(?:to|at|via|by)\s+[^\s@]+@)[^,;()]){2,40})", Options, Patience);

    /// <summary>Hours of work.</summary>
    public static Regex Hours => field ??= new(
        @"\bhome\s+(?:every\s+|most\s+)?(?:weekends?|nights?|daily|weekly)\b|\b\d\s+in\s+\d\s+(?:weekends?|saturdays?|sundays?)\b|\b\d{1,2}(?:[.,]\d{1,2})?\s?(?:h|hrs?|hours)\s+over\s+(?:\d|two|three|four|five|six)(?:\s?(?:-|–|to|or)\s?(?:\d|two|three|four|five|six))?\s+(?:days|nights|shifts)(?:\s+a\s+week)?(?:\s+incl(?:uding|\.)?\s+weekends)?|^(?:(?:no|rotating|rota|shared|occasional|some)\s+)?(?:on[- ]call|call[- ]?outs?|standby)\b.{0,60}$|\b(?:incl(?:uding|\.)?\s+)?(?<value>(?:one|two|three|every|\d)\s+weekend(?:\s+days?)?(?:\s+(?:off\s+)?in\s+(?:two|three|four|five|six|\d))?)\b|\b(?:four|4)[- ]day week(?:\s+possible)?\b|\bshifts?\s+between\s+\d{1,2}\s?(?:am|pm)?\s+and\s+\d{1,2}\s?(?:am|pm)?|\b(?:1|one)\s+(?:sat|sun|weekend)\w*\s+(?:in|out\s+of)\s+(?:\d|two|three|four|five)\b|^rotational(?:\s+shifts?)?$|\b\d{2,3}\s?(?:-|–)\s?\d{2,3}\s?%|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am?|pm?)\s?(?:-|–|to)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am?|pm?)(?![\p{L}])(?:,?\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s?(?:-|–|to)\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})?\b|^live[- ]?in$|\b(?:\d{1,2}|one|two|three|four)\s+days\s+(?:a|per)\s+week\b|\b[2-6]\s?x\s?\d{1,2}(?:s|h|hrs?|\s?hours?)?\b(?:\s+shifts?\b)?|\b(?:(?:a\s+)?(?:two|three|2|3)|graveyard|back|swing|double)[- ]shifts?\b(?:\s+(?:system|pattern|rota))?|\b\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})?\s?(?:h|hrs?|hours)(?:\s+(?:a|per)\s+week)?\s+(?:incl(?:uding|\.)?|with|flexible\b)(?:\s+(?:some\s+)?(?:weekends?|evenings?|nights?|saturdays?|sundays?))?|\b\d{2}(?:[.,]\d)?[- ]?h(?:ours?)?[- ]week\b|\b[2-7]\s+days?\s+(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s?(?:-|–|to)\s)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s?(?:-|–|to)\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b(?:\s+\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?\s?(?:-|–|to)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?)?|\b(?:\d{1,2}|one|two|three|four|five|seven)\s+(?:(?:weeks?|days?|nights?)\s+)?on(?:\s+and|\s*/|,)?\s+(?:\d{1,2}|one|two|three|four|five|seven)\s+(?:(?:weeks?|days?|nights?)\s+)?off\b|" +
        @"\b(?:(?:approx\.?|about|around)\s+)?\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to)\s?\d{1,2}(?:[.,]\d{1,2})?)?\s?(?:h|hrs?|hours?|days?|shifts?|evenings?|nights?|mornings?)\s?(?:/|a|per|each|every)\s?(?:wk|weeks?|fortnight|month|day)\b" +
        @"|^\d{1,2}(?:[.,]\d{1,2})?\s?(?:h|hrs?|hours)$|\b\d{1,2}[- ]h(?:ou)?rs?\s+(?:(?:day|night|early|late|rotating)\s+)?shifts?\b" +
        @"|\b(?:no\s+)?(?:(?:some\s+|occasional\s+|alternate\s+|alternating\s+)?week(?:ends?|days?|nights?)(?:\s+(?:shifts?|work(?:ing)?|hours|alternate)(?:\s+included)?)?|(?:evening|morning|twilight|split|saturday|sunday|bank[- ]holiday)\s+(?:shifts?|work(?:ing)?)|days?\s+(?:and|or|as\s+well\s+as)\s+nights?|\d{1,2}(?:[.,]\d{1,2})?\s?(?:h|hrs?|hours)\s+over\s+(?:\d|two|three|four|five|six)\s+(?:days|nights|shifts)(?:\s+a\s+week)?(?:\s+incl(?:uding|\.)?\s+weekends)?|evenings|mornings|nights(?!\s+out)|night shifts?|day shifts?|early shifts?|late shifts?|lates|earlies|(?:breakfast|lunch|dinner|weekday)\s+shifts?|every\s+(?:morning|evening|night|afternoon|(?:satur|sun)day)|rotating shifts?|shift work|shifts|term[- ]time(?: only)?(?:\s*(?:\+|plus)\s*\d+\s+weeks)?|school hours|flexi(?:time|ble hours)|saturdays?(?: and sundays?)?|sundays?)\b(?:\s+(?:and|or)\s+(?:some\s+)?(?:weekends?|weekdays?|evenings|bank holidays|public holidays|nights|mornings|sundays?))?(?:\s+only|\s+every\s+\w+\s+week)?" +
        @"|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s?(?:-|–|to)\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b(?:\s+\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?\s?(?:-|–|to)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?)?",
        Options, Patience);

    /// <summary>Terms of employment.</summary>
    public static Regex Employment => field ??= new(
        @"\b(?<not>(?:not|no|isn['’]t)\s+(?:an?\s+)?)?(?:(?:unlimited|indefinite|open[- ]ended)\s+contract|direct\s+hire|covering\s+(?:maternity|paternity|parental|sick)\s+leave|(?:maternity|parental)\s+leave\s+cover|full[- ]?time|part[- ]?time|temp(?:orary)?[- ]to[- ]perm(?:anent)?|permanent|(?!(?-i:PERM)\b)perm\b|temporary|temp\b|self[- ]employed|fixed[- ]term(?: contract)?|zero[- ]hours|casual|seasonal|freelance|contract(?:or)?(?!\s+(?:law|management|manager|negotiation|review|drafting))|per[- ]diem|internship|(?<!\b(?:completed|finished|served|a)\s)apprenticeship(?!\s+(?:finished|completed|done|served|in\b|or\b|with\b))|volunteer(?:ing)?(?!\s+(?:co-?ordinators?|managers?|officers?|leads?|organi[sz]ers?|services|engagement|programmes?))|maternity cover|parental leave cover|\d{1,2}[- ]?(?:months?|weeks?)(?:['’])?(?:\s+(?:freelance|rolling|initial|renewable|temp|temporary|maternity|fixed))?(?:\s+(?:contract|fixed[- ]term|term|ftc|cover))|ftc)\b(?:[\s,/]+(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term)\b)?(?:\s+(?:role|job|position|contract|basis|considered|possible|welcome))?(?:(?:\s+(?:for|of)|(?<=\b(?:cover|placement|secondment)))\s+(?:\d{1,2}|an?|one|two|three|six|nine|twelve|eighteen)\s+(?:months?|years?)(?!\s+(?:of|in|with|exp\w*|PQE)\b))?",
        Options, Patience);

    /// <summary>Where the work is done: at a desk of the company's, at home, or both.</summary>
    public static Regex Workplace => field ??= new(
        @"\b(?<not>(?:not|no|isn['’]t|never)\s+)?(?:(?:fully|100%|mostly)\s+)?(?:remote(?:ly)?(?:[- ]first|[- ]only)?|hybrid|on[- ]?site|in[- ]office|in the office|work(?:ing)? from home|wfh|home[- ]based|office[- ]based)\b(?:\s+(?:work(?:ing)?|role|position|ok|possible)\b)?",
        Options, Patience);

    /// <summary>How often somebody has to be in the office.</summary>
    public static Regex OfficeDays => field ??= new(@"\b(?:\d|one|two|three|four|five)(?:\s?(?:-|–|to|or)\s?\d)?\s+(?:office\s+)?days?(?:\s+(?:a|per|each)\s+(?:week|month))?\s+(?:in(?: the| our)? office|office|in(?=\s*$)|on[- ]?site|at home|from home|home(?:[- ]office)?(?!\s+(?:visits?|care|based))|remote|wfh|(?:(?:in|at)\s+)?(?:the\s+|our\s+)?(?:\p{L}+\s+){1,3}office)(?:\s+(?:a|per|each)\s+(?:week|month))?|\b(?:once|twice|(?:\d|two|three|four)\s+times)\s+(?:a|per)\s+(?:week|month)\s+(?:in(?: the| our)? office|on[- ]?site|at home|from home)|\b(?:\d|one|two|three|four|five)\s+office days?(?:\s+(?:a|per|each)\s+(?:week|month))?|\b(?:in\s+(?:the\s+)?)?office\s+(?:\d|one|two|three|four|five)\s+days?(?:\s+(?:a|per|each)\s+(?:week|month))?|^(?:(?:you\s+)?(?:come|be)\s+)?in(?:\s+(?:the\s+)?office)?\s+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri)days?(?:,?\s+(?:and|&)\s+)?){1,3}$", Options, Patience);

    /// <summary>The team: "join the payments team", "team of six".</summary>
    public static Regex Team => field ??= new(@"\b(?:(?:to\s+)?join(?:ing|s)?|in|on|for|within)\s+(?<value>(?:our|the|a|my)\s+(?:[\w&-]+\s+){0,4}team(?:\s+of\s+\w+)?)\b|\b(?:in|as part of|joining)\s+(?<value>a team of (?:\d{1,3}|[a-z]{3,9}))\b|^(?:a\s+)?(?<value>team of (?:\d{1,3}|[a-z]{3,9})(?:\s+(?!who\b|that\b)\p{L}+){0,2})$|^team:\s*(?<value>.{2,60})$", Options, Patience);

    /// <summary>The company: "at Acme Ltd", "company: Acme".</summary>
    public static Regex Company => field ??= new(@"(?:^|\s)(?i:company|employer):\s*(?<value>.{2,60})$|(?:^|\s|\()(?i:we(?:['’]re|\s+are))\s+(?<value>\p{Lu}[\w&'.-]*(?:\s+\p{Lu}[\w&'.-]*){0,3})(?=$|[\s,\u0001)])|(?:^|(?<!\b(?i:familiar|experienced?|comfortable|confident|proficient|skilled|fluent|work|working|knowledge|background|hands-on|help|good|registered))\s)(?:(?i:at|with)\s+(?:the\s+)?|@\s?)(?<value>\p{Lu}[\w&'.-]*(?:\s+(?:&|of|the|and|\p{Lu}[\w&'.-]*))*(?<![\s.])(?:\s+(?:plc|ltd|llp|gmbh|inc)\b)?)(?=$|[\s,\u0001])", RegexOptions.CultureInvariant, Patience);

    /// <summary>A place after "in": "based in New York", "in Leeds".</summary>
    public static Regex Place => field ??= new(@"(?:^|\s)(?i:(?:based|located|working)\s+)?(?i:out\s+of|in|near|nr|around)\s+(?<value>(?:the\s+)?\p{Lu}[\p{L}'.-]*(?:\s+(?:upon|on|of|and|&|de|la|am|\p{Lu}[\p{L}'.-]*))*(?<!\s(?:upon|on|of|and|&|de|la|am))(?<!\.))|^(?i:location|place|where|city|office):\s*(?<value>.{2,60})$", RegexOptions.CultureInvariant, Patience);

    /// <summary>A wish, not a demand.</summary>
    public static Regex Wish => field ??= new(@"\b(?:nice[- ]to[- ]haves?|nice(?=\s*:|$)|(?:would|'d) be (?:a plus|nice|great|good|lovely|brilliant|fantastic|amazing|a bonus|ideal|an advantage|helpful)|wish(?:es)?(?=\s*:)|(?:(?:is|are|would\s+be)\s+)?(?:a\s+)?(?:big|huge|real|definite|strong)\s+plus|(?:is|are) (?:a plus|nice|a bonus|preferred|desirable|optional|an advantage|welcome)|a plus\b|(?:strongly )?preferred|preferabl[ey]|ideally|desirable|bonus(?: points)?(?: if| for)?(?=\s*:|\s+(?:if|for))|(?<=\S\s)a\s+bonus$|(?:would|will) (?:also )?(?:help(?: a lot| us)?(?=$|\s+(?:as|because|since|but|with)\b)|be (?:handy|useful))|(?:is|are) (?:handy|useful|helpful)|(?<=\S\s)(?:useful|handy|helpful|ideal|(?:an\s+)?(?:added\s+)?advantage)(?=$|\s+(?:but|because|as|since)\b)|^nice if(?:\s+(?:they(?:['’]ve|\s+have)?|you(?:['’]ve|\s+have)?|he|she))?\b|optional(?:ly)?|not (?:required|needed|necessary|essential)|good to have|great to have)\b[:\s]*(?:with\s+|if they (?:have|know)\s+)?", Options, Patience);

    /// <summary>A demand; <c>know</c> is there where knowledge is asked for.</summary>
    public static Regex Must => field ??= new(@"^(?:(?:they|he|she|you|the person|candidates?|applicants?)\s+)?(?:(?:must|should|has to|have to|needs? to) (?<know>know|understand)|(?:must|should|has to|have to|needs? to) (?:have|hold|speak|be)|must[- ]haves?|musts?|required skills?|required|requires?|requirements?|skills?(?=:)|essential|mandatory|need(?:s|ed)?|(?:someone|somebody|a\s+person)\s+with|with|who (?:has|have|is)|who (?<know>knows))\b[:\s]*(?=\S)|\s*\b(?:(?:is|are) (?:both\s+|all\s+)?(?:required|essential|a must|musts|mandatory|compulsory|obligatory|non-negotiable|needed)|required|essential|mandatory|compulsory|obligatory|non-negotiable|needed|obviously|of course|naturally|a must|(?<=\S\s)musts?)(?:$|(?=\s+(?:because|since)\b))", Options, Patience);

    /// <summary>What somebody has done before: "run their own kitchen", "led a team".</summary>
    public static Regex Done => field ??= new(@"^(?:run|led|managed|held|done|built|written|taught|sold|been|worked|supervised|handled|owned|shipped|cooked|driven|delivered|coached|overseen)\s+(?=\p{L}|\d)(?!by\b)", Options, Patience);

    /// <summary>That nothing is demanded: "no experience needed".</summary>
    public static Regex NoExperience => field ??= new(@"^no\s+(?:previous\s+|prior\s+)?(?:experience|qualifications?|degree)\s+(?:is\s+|are\s+)?(?:needed|required|necessary)$", Options, Patience);

    /// <summary>Whom somebody works for: "for our café".</summary>
    public static Regex For => field ??= new(@"^(?:for|in|at|on)\s+(?!the\s+(?:summer|winter|season|autumn|spring|holidays|moment|time)\b)(?<value>(?:our|the|a|my(?=[^,;()]{0,40}\bteam\b))\s+[^,;()]{2,50})$", Options, Patience);

    /// <summary>A skill that says itself that it is one.</summary>
    public static Regex SaysSkill => field ??= new(@"^(?:experience|experienced|knowledge|understanding|ability|able|familiar|good|strong|excellent|comfortable|confident|proficien\w+|background|command|willing\w*|happy to|some experience|hands-on)\b", Options, Patience);

    /// <summary>Something that employers give.</summary>
    public static Regex Gives => field ??= new(@"\b(?:pensions?|401\s?\(?k\)?|(?:health|dental|vision|medical|life)(?:\s*(?:,|and|&)\s*(?:dental|vision|life|medical))*\s+(?:insurance|cover|coverage|plan|benefits)|(?:paid|annual|parental|sick|maternity)\s+(?:leave|holidays?|vacation|time off)|\d{1,2}\s+weeks?(?:'|’)?\s+(?:of\s+)?(?:paid\s+)?(?:hols?|holidays?|leave|vacation|annual leave|pto)|service charge|private medical|(?:free|paid|company|staff)\s+(?:uniform|dbs|transport|accommodation|gym|phone|meals?|shift\s+meals?)|free\s+(?:shift\s+)?(?:food|drinks?)|^uniform$|^(?:health|dental|vision|medical)(?:[\s,/&]+(?:and\s+)?(?:health|dental|vision|medical|life))+\b.{0,20}|\d\s+days?\s+off\s+together|private\s+health(?:care)?|^benefits\s+(?:eligible|package)|^(?:full\s+)?benefits\s+(?:after|from)\s|\d{1,2}\s+(?:working\s+)?days?(?:'|’)?\s+(?:of\s+)?(?:paid\s+)?(?:hols?|holidays?|leave|vacation|annual leave|pto)|pto|bonus(?:es)?|commission|equity|stock options|share options|rsus?|staff (?:meals?|discount)|free (?:meals?|lunch(?:es)?|parking|breakfast|coffee)|fuel card|superannuation|^super$|^dog[- ]friendly(?:\s+(?:office|workplace|studio))?$|^housing(?: allowance)?$|^(?:annual\s+|yearly\s+)?flights?(?: home)?$|^medical$|\bcanteen\b|^van$|^(?:stock\s+|share\s+)?options$|^(?:free\s+|staff\s+)?meals?\s+(?:on\s+(?:duty|shift)|included|provided)$|tax[- ]free|bank hol(?:iday)?s|company (?:car|van|vehicle|phone|laptop|bike)|paid (?:mileage|travel time|breaks|lunch breaks?|training|overtime)|(?:training|learning|home office) budget|relocation (?:package|support|help|assistance|allowance|bonus)|tips|gym membership|season ticket loan|mileage|allowance|stipends?|(?:commuter|transit|fertility|family|retirement|wellness|wellbeing)\s+benefits?|staff parking|ppe)\b|^(?:free\s+|staff\s+)?parking(?:\s+(?:on[- ]?site|available|provided|is free))?$|^(?:overtime|OT)\b.*\b(?:at|paid|when|after|available|time)\b|\b(?:company|we|employer)\s+pays?\s+for\b|^discount$|\b(?:fees|indemnity|insurance|expenses|registration|membership|uniform|tools|meals|training|accommodation|travel)\s+(?:(?:is|are|will\s+be)\s+)?(?:paid|provided|given|covered|included|available)\b|^live[- ]?in\s+(?:available|poss(?:ible)?|option|accommodation)$|^accommodation\s+(?:for|available|possible|provided)\b|^early\s+finish\b|^we\s+(?:can\s+|will\s+|['’]ll\s+)?train\b|\b(?:provided|included|paid for|arranged|reimbursed)$", Options, Patience);

    /// <summary>What the company gives.</summary>
    public static Regex Benefit => field ??= new(@"^(?:(?:we|our)\s+(?:(?:offer|provide|give)(?:\s+(?:them|you|people|staff(?!\s+(?:discount|meals?|parking|canteen|lunch|shop|uniform|perks|events))|everybody|everyone))?|have|pay(?:\s+for)?|benefits(?: are| include)?)|benefits?(?!\s+(?:eligible|package|after|from|start))(?: are| include)?|perks?(?: are| include)?|offering|you(?:'ll| will)? get|they get|plus)\b[:\s]+(?=\S)", Options, Patience);

    /// <summary>What the person does.</summary>
    public static Regex Duty => field ??= new(@"^(?:(?:(?:they|he|she|you|the person|this person)(?:['’]ll| will| would|['’]d)(?: be)?(?=\s+\w+ing\b)|(?:they|he|she|you|the person|this person)(?:['’]ll| will| would|['’]d)|will(?:\s+be(?=\s+\w+ing\b))?|(?:main\s+)?(?:duties|tasks|responsibilities)(?: are| include)?|responsible for|in charge of|looking after|who\s+(?:can|will|would|could)|(?:somebody|someone)\s+who\s+(?:can|will|would|could)|(?:somebody|someone)\s+to|what(?:\s+(?:they|you)\s+do)?(?=:)|to)\b)[:\s]+(?=\S)", Options, Patience);

    /// <summary>How to apply.</summary>
    public static Regex Apply => field ??= new(@"\bapply\s+(?:at|to|via|through|with|on|here)\b|\bapply\s+by\s+(?:phone|e-?mail|post|letter|calling|sending|text|whatsapp|form)\b|\b(?:send|email|e-mail)\s+(?:\w+\s+){0,3}(?:cv|cvs|resume|resumes|résumé|application|applications)\b|^(?:how to apply|apply|application):\s*|^no agenc(?:y|ies)\b.{0,20}$|^interviews?(?:\s+(?:on|w/c|from|in|will)\b|\s*:)|^(?:speak|talk|write|ring|message)\s+(?:to\s+)?(?-i:\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)$", Options, Patience);

    /// <summary>A visa or a right to work.</summary>
    public static Regex Visa => field ??= new(@"\bvisas?\b|\bright to work\b|\bwork (?:permit|authori[sz]ation)\b|\bsponsor(?:ship|ing)?\b(?=\s*(?:$|available|possible|offered|not|for visas?))", Options, Patience);

    /// <summary>Travel that goes with the job.</summary>
    public static Regex Travel => field ??= new(@"\b(?:trips?|visits?)\s+to\s+\S|\btravel(?:s|ling|ing)?\b(?!\s+(?:booking|bookings|arrangements|planning|management|admin|desk|writer|nurse|agency|agent|consultant|industry|company|allowance|insurance|season|card|expenses))", Options, Patience);

    /// <summary>A licence, a certificate or a registration.</summary>
    public static Regex Licence => field ??= new(@"\b(?:licen[cs]ed?|clean\s+(?:driving\s+)?record|mvr|certificat(?:e|es|ion|ions)|certified|certs?|check|card|registration|registered|food hygiene|first aid|dbs|cdl|nmc|hcpc|gphc|gmc|rvn|cscs|sia|acca|cima|cpa|cfa|cissp|pmp|prince2|qts|pgce|rgn|rmn|bls|acls|osha|servsafe|forklift|17th edition|18th edition|gas safe|cat [bc1+e]+|hgv|lgv|class [12ab]|security clearance|sc cleared|dv cleared|cpc|tacho(?:graph)?|jib|pvg|nmc pin|cipd|cipp|(?:green|black|yellow) belt|designation|chartered|qualified electrician|car driver)\b", Options, Patience);

    /// <summary>A degree or a school certificate.</summary>
    public static Regex Degree => field ??= new(@"\b(?:degree|bachelor(?:'?s)?|master(?:'?s)?(?=\s+(?:degree|in|of|or)|$)|ph\.?d|doctorate|bsc|msc|b\.?a\.?(?=\s+in\b)|m\.?a\.?(?=\s+in\b)|beng|meng|mba|a[- ]levels?(?!\s+(?:teach|tutor|experience|stud|class|lesson))|gcses?|diploma|hnd|hnc|btec|nvq|ged|graduates?)\b", Options, Patience);

    /// <summary>A language that people speak.</summary>
    public static Regex Language => field ??= new(@"^(?:(?:fluent|native|conversational|business|basic|good|excellent|working|professional|some|strong|spoken|written|proficient|advanced|speaks?|speaking)\s+(?:level\s+)?(?:in\s+)?)*(?:english|german|french|spanish|italian|portuguese|dutch|polish|romanian|welsh|irish|swedish|norwegian|danish|finnish|russian|ukrainian|turkish|arabic|hebrew|hindi|urdu|punjabi|bengali|tamil|mandarin|cantonese|chinese|japanese|korean|vietnamese|tagalog|greek|czech|hungarian|swahili|amharic|hausa|yoruba|zulu|xhosa|afrikaans|farsi|persian|pashto|somali|bulgarian|croatian|serbian|slovak|slovene|slovenian|lithuanian|latvian|estonian|albanian|malay|indonesian|thai|khmer|catalan|basque|m[aā]ori|gaelic|deutsch|fran[cç]ais|espa[nñ]ol|bsl|asl|sign language)\b(?:(?:\s+(?:and|or)\s+|/)(?:english|german|french|spanish|italian|portuguese|dutch|polish|arabic|mandarin))*(?:\s+(?:\(?(?:a1|a2|b1|b2|c1|c2)\)?(?:\s+level)?|speak(?:er|ers|ing)|fluently|fluency|language(?: skills)?|skills|level|native|fluent|ok|fine))*$", Options, Patience);

    /// <summary>A sentence about the company.</summary>
    public static Regex AboutCompany => field ??= new(@"^(?:we(?:'re| are)\s+(?:an?|the|one of|opening|growing|expanding|moving|launching)\s|we\s+(?:make|build|sell|run|operate|help|serve|design)\s|about us:\s*)", Options, Patience);

    /// <summary>Small words that parted the facts and say nothing themselves.</summary>
    public static Regex Filler => field ??= new(@"^(?:(?:and|or|but|also|plus|with|a|an|the|in|at|on|for|to|our|is|are|as|of|it's|its|who|that|they|position|role|job|based|thing|rest|can\s+be|base|basic|now|incl(?:uding|\.)?|actually|really|though|instead|please)\b[\s:]*)+$", Options, Patience);
}
