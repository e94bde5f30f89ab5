using System.Text.RegularExpressions;

namespace JDAssistant.Conversations;

/// <summary>Says in a command's words what people ask of a text in passing: "bump the pay to 34k", "take the degree thing out", "the pension is 6% not 3%".</summary>
internal static partial class PlainChange
{
    /// <summary>What <paramref name="wish"/> asks for, in other words; null where it asks for nothing of the kind.</summary>
    /// <param name="wish">One sentence without greetings.</param>
    /// <param name="text">The text in hand.</param>
    public static string? Of(string wish, string text)
    {
        if (ReportsTo().Match(wish) is { Success: true } manager)
            return $"reports to {manager.Groups["who"].Value}";
        if (To().Match(wish) is { Success: true } to)
            return $"{(to.Groups["title"].Success ? "title" : "pay")} is {to.Groups["value"].Value}";
        if (Wrong().Match(wish) is { Success: true } wrong)
            return $"{wrong.Groups["label"].Value} is {wrong.Groups["value"].Value}";
        if ((PayEnds.Of(wish, text) ?? PayEnds.Whole(wish, text) ?? TitleChange.Of(wish, text) ?? ItemChange.Of(wish, text)) is { } changed)
            return changed;
        if (Pushed().Match(wish) is { Success: true } pushed)
            return $"{(pushed.Groups["start"].Success ? "start" : "deadline")}: {pushed.Groups["value"].Value}";
        if (SureItSays().Match(wish) is { Success: true } sure)
            return $"add: {sure.Groups["what"].Value}";
        if (AboutUs().Match(wish) is { Success: true } us)
            return $"about us: {us.Groups["what"].Value}";
        if (SaidOfUs().Match(wish) is { Success: true } ours)
            return $"about us: {Drafting.Prose.Capitalised(ours.Groups["what"].Value)}";
        if (Demand().Match(wish) is { Success: true } demand && Standing(text, demand.Groups["what"].Value) is not null)
            return $"{demand.Groups["what"].Value} is {(demand.Groups["wish"].Success ? "only nice to have" : "a must")}";
        if (Someone().Match(wish) is { Success: true } someone)
            return $"add to the requirements: {someone.Groups["what"].Value}";
        if (Duty().Match(wish) is { Success: true } duty)
            return $"add as a duty: {duty.Groups["what"].Value}";
        if (NowAt().Match(wish) is { Success: true } workplace)
            return $"workplace: {workplace.Groups["what"].Value}";
        if (Out().Match(wish) is { Success: true } gone)
            return $"remove {gone.Groups["what"].Value}";
        if (NotNeeded().Match(wish) is { Success: true } unneeded)
        {
            return unneeded.Groups["gone"].Success ? $"remove {unneeded.Groups["what"].Value}" : $"{unneeded.Groups["what"].Value} is only nice to have";
        }

        if (As().Match(wish) is { Success: true } added)
            return $"add as a {Kind(added.Groups["kind"].Value)}: {added.Groups["what"].Value}";
        if (Everywhere().Match(wish) is { Success: true } all)
            return $"replace “{all.Groups["old"].Value}” with “{all.Groups["by"].Value}”";
        if (Not().Match(wish) is { Success: true } not && Standing(text, not.Groups["old"].Value) is { } old)
            return $"replace “{old}” with “{Agreeing(not.Groups["by"].Value, old, text)}”";
        if (Count().Match(wish) is { Success: true } years && years.Groups["unit"] is { Success: true } counts && (Only(text, $"{years.Groups["old"].Value}\\+? {counts.Value.TrimEnd('s')}s?") ?? Only(text, $"{Otherwise(years.Groups["old"].Value)}\\+? {counts.Value.TrimEnd('s')}s?")) is { } measured)
            return $"replace “{measured}” with “{years.Groups["by"].Value} {counts.Value}”";
        if (Count().Match(wish) is { Success: true } count && (Only(text, count.Groups["old"].Value) ?? Only(text, Otherwise(count.Groups["old"].Value))) is { } counted)
            return $"replace “{counted}” with “{count.Groups["by"].Value}”";
        if (WholePart().Match(wish) is { Success: true } part)
            return $"remove the {part.Groups["what"].Value} section";
        if (Latest().IsMatch(wish))
            return "show it";
        if (WantBack().IsMatch(wish))
            return "undo";
        if (Version().Match(wish) is { Success: true } version)
            return $"show version {version.Groups["number"].Value}";
        if (Both().Match(wish) is { Success: true } both)
        {
            var unit = both.Groups["unit"].Value.Replace("duties", "duty", StringComparison.OrdinalIgnoreCase);
            return $"swap the first {unit} and the second {unit}";
        }

        if (Sections().Match(wish) is { Success: true } sections)
            return $"swap {sections.Groups["one"].Value} and {sections.Groups["other"].Value}";
        if (Renamed().Match(wish) is { Success: true } renamed)
            return $"company is {renamed.Groups["name"].Value}";
        if (Travel().Match(wish) is { Success: true } travel && TravelIn().Matches(text) is [var only])
        {
            var how = travel.Groups["how"].Value.ToLowerInvariant();
            var (said, by) = only.Groups["does"].Success
                ? (only.Value, $"{how}ly {only.Value}")
                : only.Groups["verb"].Success
                ? (only.Value, $"{only.Groups["verb"].Value} {(how.EndsWith("al", StringComparison.Ordinal) ? how + "ly" : how)}{only.Groups["tail"].Value}")
                : (only.Value, only.Groups["how"].Success ? only.Value.Replace(only.Groups["how"].Value, how, StringComparison.Ordinal) : $"{how} {only.Value}");
            return $"replace “{said}” with “{by}”";
        }

        return Said().Match(wish) is { Success: true } offer ? $"add as a benefit: {offer.Groups["what"].Value}" : null;
    }

    /// <summary>How many changes are taken back: "undo the last two changes"; 0 where that is not asked.</summary>
    public static int Undone(string wish) => Several().Match(wish) is { Success: true } several
        ? several.Groups["count"].Value.Length == 0 ? 2 : Math.Max(2, Array.IndexOf(Numbers, several.Groups["count"].Value.ToLowerInvariant()) is >= 0 and var index ? index % 4 + 2 : 2)
        : 0;

    private static readonly string[] Numbers = ["two", "three", "four", "five", "2", "3", "4", "5"];

    // "28 days not 25": the days stand there already.
    private static string Agreeing(string by, string old, string text)
    {
        var blank = by.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && text.Contains(old + by[blank..], StringComparison.OrdinalIgnoreCase) ? by[..blank] : by;
    }

    /// <summary>The number as it stands in the text once, and no more; null where it does not.</summary>
    private static string? Only(string text, string number) =>
        number.Length > 0 && Regex.Count(text, $@"(?<![\d.,]){number}\b(?![.,]?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) == 1
            ? Regex.Match(text, $@"(?<![\d.,]){number}\b(?![.,]?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Value : null;

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // "not three" of a text that says "3".
    private static string Otherwise(string number) => Array.IndexOf(Words, number.ToLowerInvariant()) is >= 0 and var at ? (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : int.TryParse(number, out var value) && value is > 0 and <= 10 ? Words[value - 1] : "";

    private static string? Standing(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : text.Substring(at, words.Length);
    }

    private static string Kind(string kind) => kind.ToLowerInvariant() switch
    {
        "nice to have" or "nice-to-have" or "wish" or "plus" or "bonus" => "wish",
        "duty" or "task" or "responsibility" => "duty",
        "benefit" or "perk" => "benefit",
        _ => "requirement",
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string End = @"(\s+(please|now|instead|then|thanks))*[.!?\s]*$";

    [GeneratedRegex(@"^((they|you|he|she|it|this\s+role)(['’]ll|\s+will|['’]d|\s+would)?\s+)?reports?\s+to\s+(?<who>(the\s+)?\S.{1,60}?),?\s+(and\s+)?(not|instead\s+of)\s+(the\s+)?\S.{1,60}?" + End + @"|^(change|switch|make|set)\s+(the\s+|who\s+(they|she|he)\s+)?(reports?(\s+to)?|reporting(\s+line)?|line\s+manager|manager)\s+to\s+(?<who>(the\s+)?\S.{1,60}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReportsTo();

    [GeneratedRegex(@"^((bump|knock|raise|increase|up|put|lift|lower|cut|drop|reduce|bring|take|move|make)\s+(the\s+|our\s+)?(pay|salary|rate|wage)\s+(up\s+|down\s+)?(to\s+|(?=[$€£\d]))|(make|set|change)\s+(?<title>the\s+(job\s+)?title)\s+(back\s+)?(to\s+|be\s+|into\s+)?)(?<value>\S.{1,80}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex To();

    [GeneratedRegex(@"^(the\s+|our\s+)?(?<label>pay|salary|rate|title|job\s+title|place|location|hours|start\s+date|company|deadline)\s*(['’]s|\s+is|\s+was)\s+(wrong|off|not\s+right|incorrect|old)[\s,;:.–-]+(it['’]?s|its|it\s+is|it\s+should\s+be|should\s+be|make\s+it|that['’]?s)\s+(?<value>\S.{1,80}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"^(go\s+)?back\s+to\s+the\s+(latest|newest|current|present)(\s+(one|version|text|draft))?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Latest();

    [GeneratedRegex(@"^(also\s+)?(add|put|include|say|write)\s+(in\s+)?((an?\s+(little\s+|short\s+)?(bit|line|sentence|paragraph|section|intro)|something)\s+)?(about|on)\s+(who\s+we\s+are|us|the\s+company|our\s+company|the\s+business)\s*[:,–-]\s*(?<what>\S.{2,180}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AboutUs();

    // What we offer and need is no talk of the house.
    [GeneratedRegex(@"^(also\s+)?(mention|add|say|state|note|include)\s+(also\s+)?(that|((an?|another)\s+(line|sentence|note|bit)\s+(that|saying|to\s+say)(\s+that)?))\s+(?<what>(we['’]re|we\s+are|we['’]ve\s+been|we\s+(open|close|serve|work|run|started|make|build|sell)\b|our\s+\w+|it['’]s\s+an?\b|the\s+(team|company|office|shop|pub|restaurant|kitchen|school|ward|site|business)\s+(is|has))(?!\s+(looking|hiring|happy|open\s+to))\b.{2,160}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SaidOfUs();

    [GeneratedRegex(@"^(push|move|bring|shift|put|extend|delay)\s+(the\s+)?((?<start>start)|deadline|closing)(\s+date)?\s+((back|forward|out|on|up)\s+)?(to|until|till)\s+(?<value>\S.{1,40}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pushed();

    [GeneratedRegex(@"^(make\s+sure|ensure)\s+(that\s+)?(it|the\s+(ad|advert|posting|jd|text|draft))\s+(says|mentions|states|has)\s+(that\s+)?((it['’]?s|its|it\s+is)\s+)?(an?\s+)?(?<what>\S.{1,120}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SureItSays();

    [GeneratedRegex(@"^(move|put|shift)\s+(the\s+)?(?<what>\S.{0,60}?)\s+(to|under|into|in)\s+(the\s+)?((?<wish>nice[- ]to[- ]haves?|wishes|wish\s?list|optional)|must[- ]haves?|musts|requirements|essentials)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Demand();

    [GeneratedRegex(@"^(and\s+|also\s+|actually\s+)*we\s+(also\s+|really\s+)*(need|want|are\s+after)\s+(someone|somebody|a\s+person|people)\s+(with|who\s+has|who\s+have|who\s+holds)\s+(an?\s+)?(?<what>\S.{1,80}?)(\s+(too|as\s+well|also))*" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Someone();

    [GeneratedRegex(@"^(also\s+)?add[:\s]+(that\s+)?(you|they|the\s+person)(['’]ll|\s+will|\s+would)\s+(also\s+)?(?<what>\p{Ll}\S*\s.{2,150}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duty();

    [GeneratedRegex(@"^(no[\s,]+|actually[\s,]+|sorry[\s,]+)*((we['’]?re|we\s+are|it['’]?s|it\s+is|this\s+is|they['’]?re)\s+(now\s+|all\s+|actually\s+)*)?(?<what>(fully\s+|100%\s+)?(remote|on[- ]?site|hybrid))(\s+(role|job|position|these\s+days|actually))*" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NowAt();

    [GeneratedRegex(@"^(take|leave|get|throw|cut)\s+(out\s+)?(the\s+)?(?<what>\S.{1,60}?)(\s+(thing|bit|part|stuff|line|requirement|bullet))?\s+out" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Out();

    [GeneratedRegex(@"^(the\s+|an?\s+)?(?<what>\S.{1,60}?)\s+((is|are)\s+not|isn['’]?t|aren['’]?t|is\s+no\s+longer|are\s+no\s+longer)\s+(really\s+|strictly\s+|actually\s+)?(an?\s+)?(essential|needed|required|necessary|must([- ]have)?|mandatory)(?<gone>\s+(after\s+all|any\s*more|any\s+longer|at\s+all))?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotNeeded();

    [GeneratedRegex(@"^(add|put|include|list|have)\s+(in\s+)?(?<what>\S.{1,120}?)\s+as\s+an?\s+(?<kind>nice[- ]to[- ]have|wish|plus|bonus|must([- ]have)?|requirement|skill|duty|task|responsibility|benefit|perk)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex As();

    [GeneratedRegex(@"^(change|replace|swap|turn|make)\s+(all\s+)?[“""']?(?<old>[^“”""']{1,60}?)[”""']?\s+(to|with|by|into)\s+[“""']?(?<by>[^“”""']{1,60}?)[”""']?\s+(everywhere|throughout|all\s+over|wherever\s+it\s+(stands|says|appears))" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Everywhere();

    [GeneratedRegex(@"^(the\s+|our\s+)?[\p{L} -]{2,40}?\s+(is|are|should\s+be|was\s+meant\s+to\s+be)\s+(?<by>[$€£]?\d[\w.,%+ ]{0,30}?),?\s+not\s+(?<old>[$€£]?\d[\w.,%+]{0,20})" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Not();

    [GeneratedRegex(@"^\D{2,60}?\b(?<by>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b(\s+(?<unit>years?|days?|hours?|months?|weeks?))?(\s+[\p{L}-]+){0,2},?\s+not\s+(?<old>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(drop|remove|delete|lose|scrap|cut|take\s+out)\s+the\s+(whole|entire|complete)\s+(?<what>[\p{L}' -]{3,40}?)(\s+(section|part|list))?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholePart();

    [GeneratedRegex(@"^(no[\s,]+|actually[\s,]+|wait[\s,]+)*(i|we)\s+(want|need|would\s+like)\s+(that|it|this)\s+back" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WantBack();

    [GeneratedRegex(@"^what\s+(does|did|was\s+in|is\s+in|stands\s+in)\s+version\s+(?<number>\d{1,3})(\s+say)?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"^(swap|switch|exchange)\s+(round\s+|around\s+)?the\s+first\s+two\s+(?<unit>duties|requirement|benefit|bullet|item|point|line)s?(\s+(round|around))?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Both();

    [GeneratedRegex(@"^(swap|switch|exchange)\s+(round\s+|around\s+)?(the\s+)?(?<one>[\p{L}' -]{3,30}?)\s+and\s+(the\s+)?(?<other>[\p{L}' -]{3,30}?)\s+(sections?|parts?|lists?|around|round)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^(we['’]?(ve|\s+have)?\s+(just\s+)?)(changed\s+our\s+name\s+to|renamed\s+(ourselves|the\s+company)(\s+to)?|are\s+now\s+called|(['’]re|re)\s+(now\s+)?called)\s+(?<name>\p{Lu}\S.{0,60}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Renamed();

    [GeneratedRegex(@"^(make|keep|say)\s+(the\s+)?travel(l?ing)?\s+(is\s+)?(only\s+)?(?<how>occasional|rare|regular|frequent)" + End + @"|^(the\s+)?travel(l?ing)?\s+is\s+(only\s+)?(?<how>occasional|rare|regular|frequent)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Travel();

    [GeneratedRegex(@"\b((?<does>(?<=\b(you|will|must|they|and|to)\s)travel\s+(to|within|across|between|around)\b)|(?<verb>(?-i:T)ravel)(?<tail>\s+(to|within|across|between|around)\b)|((?<how>regular|frequent|some|extensive|occasional|rare)\s+)?travel(?!\w))", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TravelIn();

    [GeneratedRegex(@"^(we\s+also|(also\s+)?say\s+(also\s+)?(that\s+)?we)\s+(do(?!\s*n['’o])|offer|have|give|provide|run)\s+(?<what>\S.{2,120}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [GeneratedRegex(@"^(undo|take\s+back|revert)\s+(the\s+|my\s+|your\s+)?(last|previous)\s+(?<count>two|three|four|five|[2-5])(\s+(changes?|edits?|things|steps?|versions?))?" + End + @"|^undo\s+(it\s+)?twice" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Several();
}
