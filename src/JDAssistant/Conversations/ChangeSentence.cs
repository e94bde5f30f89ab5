using System.Text.RegularExpressions;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Conversations;

/// <summary>Says what somebody wants of the text in hand as the commands know it: "lose the degree", "say team lead not team leader", "2 yrs is enough".</summary>
/// <remarks>Words are taken for words of the text only where they stand there, so that a guess finds nothing to destroy.</remarks>
internal static partial class ChangeSentence
{
    private const int Longest = 200;

    /// <summary>What <paramref name="wish"/> asks for, in other words; null where it says it as a command does, or asks for no change.</summary>
    /// <param name="wish">One sentence without greetings.</param>
    /// <param name="text">The text in hand.</param>
    public static string? Of(string wish, string text)
    {
        if (wish.Length > Longest)
            return null;
        // "5 years not 3": of the years, whatever else has a 3.
        if (YearsNot().IsMatch(wish) && Quantity(wish) is { } wanted && Only(text) is { } had)
            return Replace(had, Agreeing(wanted, had));
        if (Contrasted(wish, text) is { } contrasted)
            return contrasted;
        if (PlainChange.Of(wish, text) is { } plain)
            return plain;
        if (Back().IsMatch(wish))
            return "undo";
        if (Original().IsMatch(wish))
            return "back to the first version";
        if (InsteadOf().IsMatch(wish) && Replacement(wish, text) is { } better)
            return better;
        if (Placed().Match(wish) is { Success: true } placed)
            return $"add to the {placed.Groups["place"].Value}: {placed.Groups["what"].Value}";
        // "a line about the garden": what of it, and where, is asked.
        if (LineAbout().IsMatch(wish))
            return null;
        if (Listed().Match(wish) is { Success: true } listed)
            return $"add to the {Plural(KindOf(Singular(listed.Groups["kind"].Value)))}: {listed.Groups["what"].Value}";
        if (Item().Match(wish) is { Success: true } item && !(item.Groups["section"].Length == 0 && KindOf(item.Groups["kind"].Value) == "line" && Drafting.FactKinds.Of(item.Groups["what"].Value) is null))
            return item.Groups["section"] is { Success: true } section ? $"add to the {section.Value}: {item.Groups["what"].Value}" : $"add as a {KindOf(item.Groups["kind"].Value)}: {item.Groups["what"].Value}";
        if (Replacement(wish, text) is { } replaced)
            return replaced;
        if (Enough().Match(wish) is { Success: true } enough && Quantity(enough.Groups["what"].Value) is { } years)
            return Only(text) is { } old ? Replace(old, Agreeing(years, old)) : null;
        if (Arrow().Match(wish) is { Success: true } arrow && Find(text, Unquoted(arrow.Groups["old"].Value)) is { } pointed)
            return Replace(pointed, Agreeing(Unquoted(arrow.Groups["by"].Value), pointed));
        if (Whole().Match(wish) is { Success: true } whole)
            return $"remove {whole.Groups["what"].Value}";
        if (Unsaid().Match(wish) is { Success: true } unsaid && Find(text, Unquoted(unsaid.Groups["what"].Value)) is { } said)
            return $"fix {said}";
        if (Set().Match(wish) is { Success: true } set && LabelledFact.KindOf(set.Groups["label"].Value) is not null)
            return $"{set.Groups["label"].Value}: {set.Groups["value"].Value}";
        if (Needs().Match(wish) is { Success: true } needs && Quantity(needs.Groups["what"].Value) is null)
            return $"add to the requirements: {needs.Groups["what"].Value}";
        if (NoHours().IsMatch(wish) && Find(text, wish[3..].TrimEnd('.', '!', ' ')) is null)
            return $"add: {wish}";
        if (No().Match(wish) is { Success: true } no && (Find(text, no.Groups["what"].Value) is not null || LabelledFact.KindOf(no.Groups["what"].Value) is not null))
            return $"remove {no.Groups["what"].Value}";
        if (Openings().Match(wish) is { Success: true } openings)
            return $"openings: {openings.Groups["count"].Value}";
        if (FromHome().Match(wish) is { Success: true } home)
            return $"hybrid, {home.Groups["days"].Value} from home";
        if (Called().Match(wish) is { Success: true } called)
            return $"company: {called.Groups["name"].Value}";
        if (ToFact().Match(wish) is { Success: true } to)
            return $"add: {to.Groups["what"].Value}";
        if (Mention().Match(wish) is { Success: true } mention)
            return $"add {mention.Groups["what"].Value}";
        if (Removal().Match(wish) is not { Success: true } removal)
            return null;
        // "the second bullet" names a piece, "the rockstar bit" does not.
        return TextPlace.Read(removal.Groups["whole"].Value) is { Unit: not null } ? $"remove {removal.Groups["whole"].Value}" : !NoWords().IsMatch(removal.Groups["what"].Value) ? $"remove {removal.Groups["what"].Value}" : null;
    }

    /// <summary>"change X to Y", "Y instead of X", "Y, not X", "X should say Y": where X stands in the text, and names none of its facts or pieces.</summary>
    private static string? Replacement(string wish, string text)
    {
        foreach (var sentence in (ReadOnlySpan<Regex>)[Change(), InsteadOf(), Should()])
        {
            if (sentence.Match(wish) is not { Success: true } match)
                continue;
            var (old, by) = (Unquoted(match.Groups["old"].Value), Unquoted(match.Groups["by"].Value));
            if ((sentence == InsteadOf() && Auxiliary().IsMatch(by)) || Judged().IsMatch(old) || (sentence == Should() && Judged().IsMatch(by)) || TextPlace.Read(by) is { Unit: not null })
                continue;
            if (Email().IsMatch(old) && by.Contains('@', StringComparison.Ordinal))
                return Address().Matches(text) is [var only] ? Replace(only.Value, by.TrimEnd('.')) : null;
            if (LabelledFact.KindOf(WithoutArticle(old)) is not null || TextPlace.Read(old) is not null)
                return null;
            if (sentence == Change() && Demand(text, WithoutArticle(old), by) is { } demand)
                return Replace(demand, Drafting.Prose.Capitalised(by));
            var found = Find(text, old) ?? Find(text, WithoutArticle(old)) ?? Find(text, WithoutArticle(old).Replace(' ', '-'));
            if (found is not null)
                return Replace(found, Agreeing(Behind(text, found, by), found));
            // "in Bradford, not Leeds" says where it is, whatever the text has.
            if (sentence == InsteadOf())
                return match.Groups["said"].Value;
        }

        return null;
    }

    /// <summary>What stands against what the text says: "no car allowance any more, it's a van", "Polish isn't a plus, it's required", "1500 not 1400"; null where the text does not say it.</summary>
    private static string? Contrasted(string wish, string text)
    {
        if (OtherStrength().Match(wish) is { Success: true } strength && Find(text, strength.Groups["what"].Value) is { } demand)
            return $"{demand} is {strength.Groups["how"].Value}";
        if (EnoughYears().Match(wish) is { Success: true } fewer && Only(text) is { } years)
            return Replace(years, Agreeing(fewer.Groups["by"].Value, years));
        if (NumberNot().Match(wish) is { Success: true } number && Written(text, number.Groups["old"].Value) is { } amount)
            return Replace(amount, amount.Contains(',', StringComparison.Ordinal) && int.TryParse(number.Groups["by"].Value, out var value) ? value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) : number.Groups["by"].Value);
        if (NotBut().Match(wish) is not { Success: true } not)
            return null;
        var (old, by) = (not.Groups["old"].Value, not.Groups["by"].Value);
        if ((Find(text, old) ?? Find(text, old.Replace(' ', '-'))) is not { } found || Drafting.Gap.In(text).Any(gap => gap.Ask.Contains(found, StringComparison.Ordinal)))
            return null;
        // The whole line goes with the words that name it.
        var job = Parsing.JobDescriptionParser.Parse(text);
        var items = job.Blocks.Where(block => block is { Kind: Documents.BlockKind.Item, Label: null }).Select(block => job.Slice(block.Content)).Where(item => Find(item, found) is not null).ToList();
        return Replace(items is [var only] && only.IndexOfAny(['\n', '“', '”', '"']) < 0 ? only : found, Agreeing(by, items is [var line] ? line : found));
    }

    /// <summary>The number as the text writes it, where it stands there once: "1,400" for "1400"; null otherwise.</summary>
    private static string? Written(string text, string number)
    {
        var plain = number.Replace(",", "", StringComparison.Ordinal);
        var found = Numbers().Matches(text).Where(match => match.Value.Replace(",", "", StringComparison.Ordinal) == plain).ToList();
        return found is [var only] ? only.Value : null;
    }

    /// <summary>The whole requirement that "the degree" stands for, where it is replaced by another whole one; null where it is not, or several are meant.</summary>
    private static string? Demand(string text, string word, string by)
    {
        if (word.Contains(' ', StringComparison.Ordinal) || !by.Contains(' ', StringComparison.Ordinal) || !KindOfDemand().IsMatch(word))
            return null;
        var job = Parsing.JobDescriptionParser.Parse(text);
        var items = job.Blocks.Where(block => block.Kind == Documents.BlockKind.Item).Select(block => job.Slice(block.Content)).Where(item => Find(item, word) is not null).ToList();
        return items is [var only] && !only.Contains('\n', StringComparison.Ordinal) && only.IndexOfAny(['“', '”', '"']) < 0 ? only : null;
    }

    /// <summary>The new words without those that stand before the old ones already: "Brightwell Food" for the "Foods" of "Brightwell Foods".</summary>
    private static string Behind(string text, string old, string by)
    {
        var last = by.LastIndexOf(' ') + 1;
        return last > 0 && Find(text, by[..last] + old) is not null ? by[last..] : by;
    }

    private static string Replace(string old, string by) => $"replace “{old}” with “{by}”";

    /// <summary>The words as they stand in the text, from a word's start to a word's end; null where they do not.</summary>
    private static string? Find(string text, string words)
    {
        for (var at = words.Length < 2 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length])))
                return text.Substring(at, words.Length);
        }

        return null;
    }

    /// <summary>The new words in the form of the old: "2" for "3 years" is "2 years", "reading" for "Swindon" is "Reading".</summary>
    private static string Agreeing(string by, string old)
    {
        // "28 days instead of 25": the days stand behind it already.
        if (Number().IsMatch(old) && by.Split(' ') is [var count, _] && Number().IsMatch(count))
            return count;
        if (Number().IsMatch(by) && old.Split(' ') is [var number, var unit] && Number().IsMatch(number))
            by = $"{by} {(by is "1" or "one" ? unit.TrimEnd('s') : unit)}";
        if (by.Length == 0 || !char.IsUpper(old[0]) || !char.IsLower(by[0]))
            return by;
        // "Team Leader" in a title: each word has a capital there.
        return old.Contains(' ', StringComparison.Ordinal) && old.Split(' ').All(word => !char.IsLower(word[0])) ? string.Join(' ', by.Split(' ').Select(Drafting.Prose.Capitalised)) : Drafting.Prose.Capitalised(by);
    }

    /// <summary>The one number of years that a text demands, as it stands there; null where it demands none or several.</summary>
    private static string? Only(string text) => Parsing.JobDescriptionParser.Parse(text) is var job && job.Experience is [var only] ? Quantity(job.Slice(only.Span)) : null;

    private static string? Quantity(string words) => Years().Match(words) is { Success: true } years ? years.Value.Replace("yrs", "years", StringComparison.OrdinalIgnoreCase).Replace("yr", "year", StringComparison.OrdinalIgnoreCase) : null;

    private static string KindOf(string word) => word.ToLowerInvariant() switch
    {
        "duty" or "task" or "responsibility" => "duty",
        "benefit" or "perk" => "benefit",
        "nice to have" or "nice-to-have" or "wish" or "plus" => "wish",
        "requirement" or "must" or "must-have" or "must have" or "skill" => "requirement",
        _ => "line",
    };

    private static string Singular(string kind) => kind.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? kind[..^3] + "y" : kind.EndsWith("haves", StringComparison.OrdinalIgnoreCase) || !kind.EndsWith("ss", StringComparison.OrdinalIgnoreCase) ? kind.TrimEnd('s', 'S') : kind;

    private static string Plural(string kind) => kind switch { "duty" => "duties", "benefit" => "benefits", "wish" => "wishes", _ => "requirements" };

    private static string Unquoted(string words) => words.Trim(' ', '“', '”', '"', '\'', '.', '!');

    private static string WithoutArticle(string words) =>
        words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? words[2..] : words;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string End = @"(,?\s+(too|as\s+well|please|actually))*[.!\s]*$";

    [GeneratedRegex(@"^(actually\s+|no,?\s+|(forget|scrap)\s+(it|that)[\s,]+)*((put|change|set|take|bring)\s+(it|that|this|everything)\s+back(\s+(to\s+)?(how|the\s+way|what)\s+it\s+was(\s+before)?)?|(go\s+)?back\s+to\s+(how|the\s+way|what)\s+it\s+was(\s+before)?|(it|that)\s+was\s+better\s+before|i\s+(liked|preferred)\s+(it|that|the\s+(old|last|previous)\s+(one|version))(\s+(better|more))?(\s+before)?|undo\s+(my|the|your)\s+(last\s+)?(change|edit|fix|fixes|changes)|(the\s+)?(previous|last)\s+version(\s+was\s+better)?)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Back();

    [GeneratedRegex(@"^(actually\s+|no,?\s+)*((go|take\s+(it|me)|put\s+it)\s+)?(back\s+to|restore|return\s+to|undo\s+(all|everything)(\s+(back\s+)?to)?|undo\s+all\s+(the\s+|my\s+|your\s+)?changes)\s*(what\s+i\s+(pasted|sent|wrote|had)(\s+(first|originally))?|(the\s+|my\s+)?(original|first|initial)(\s+(version|text|one|draft|jd|posting))?|the\s+start|the\s+beginning)?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Original();

    [GeneratedRegex(@"^(in|under|to)\s+(the\s+)?(?<place>duties|responsibilities|tasks|requirements|musts|must[- ]haves|nice[- ]to[- ]haves?|wishes|benefits|perks|skills)\s*[,:]?\s*(also\s+)?(add|put|write|include)(\s+in)?[\s:]+(?<what>\S.{1,180}?)" + End
        + @"|^(also\s+)?(add|put|write|include)(\s+in)?[\s:]+(?<what>\S.{1,180}?)\s+(to|under|in|into|among)\s+(the\s+|our\s+)?(?<place>duties|responsibilities|tasks|requirements|musts|must[- ]haves|nice[- ]to[- ]haves?|wishes|benefits|perks|skills)(\s+(section|list|part))?" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placed();

    [GeneratedRegex(@"^(also\s+)?(add|put(\s+in)?|include)\s+(in\s+)?(a|an|another|one\s+more)\s+(new\s+)?(?<kind>bullet(\s+point)?|line|point|item|duty|task|responsibility|requirement|must([- ]have)?|skill|nice[- ]to[- ]have|wish|plus|benefit|perk)(\s+(to|under|in)\s+(the\s+)?(?<section>duties|responsibilities|tasks|requirements|musts|must[- ]haves|nice[- ]to[- ]haves?|wishes|benefits|perks|skills))?\s*(:|,|-|that\s+says|saying|about|for|of)\s*(?<what>\S.{1,180}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(also\s+)?(add|put(\s+in)?|include)\s+(in\s+)?(an?|another)\s+(bullet(\s+point)?|line|point|item|sentence|bit|note|word)\s+(about|on|re)\s", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineAbout();

    [GeneratedRegex(@"^(also\s+)?(add|include)\s+((an?|\d|one|two|three|some|a\s+few|another)\s+)?(more\s+|other\s+|extra\s+|new\s+|further\s+)?(?<kind>dut(y|ies)|tasks?|responsibilit(y|ies)|requirements?|musts?([- ]haves?)?|skills?|nice[- ]to[- ]haves?|wish(es)?|benefits?|perks?)\s*:\s*(?<what>\S.{1,180}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(change|replace|swap|turn|correct|fix|rename)\s+(out\s+)?(?<old>\S.{0,90}?)\s+(with|by|to|for|into)\s*:?\s+(?<by>\S.{0,90}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();

    [GeneratedRegex(@"^((typo|correction|sorry|no|oops)[:,.\s]+)?((in|under|for)\s+the\s+[\p{L} -]{3,24}?[,:]?\s+(?=(put|say|use|write|make)\b))?(?<said>((say|use|write|put|call\s+it|call\s+them|make\s+(it|that)|it['’]?s|it\s+is|its|it\s+should\s+(be|say|read)|should\s+(be|say|read))\s+)?(in\s+|at\s+|an?\s+)?(?<by>\S.{0,90}?))(\s*,\s*not|\s+(instead\s+of|rather\s+than|in\s+place\s+of|not))\s+(in\s+|at\s+|an?\s+)?(?<old>\S.{0,90}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InsteadOf();

    [GeneratedRegex(@"^((typo|correction|sorry|no|oops)[:,.\s]+)?(where\s+it\s+says\s+)?(the\s+)?(?<old>\S.{1,60}?)[,\s]+should\s+(be|say|read)\s+(?<by>\S.{0,90}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Should();

    [GeneratedRegex(@"^(?<what>.{2,80}?)\s+(is|are|will\s+be|would\s+be|['’]s)\s+(also\s+|actually\s+|already\s+)*(enough|plenty|sufficient|fine|ok|okay|good\s+enough|all\s+(we|they)\s+need)(\s+(for\s+us|really|actually))*[.!\s]*$|^(we|they|you|i)\s+(only\s+|just\s+)+(need|want|ask\s+for)\s+(?<what>.{2,80}?)[.!\s]*$|^(make|set)\s+(it|that|the\s+([\p{L}-]+\s+){0,2}(years|experience))\s+(to\s+)?(?<what>.{2,60}?)[.!\s]*$|^(at\s+least\s+|min(imum)?\s+)?(?<what>(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+?\s*(years?|yrs?))['’]?(\s+(of\s+)?(experience|exp))?(\s+(please|instead|now|minimum))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Enough();

    [GeneratedRegex(@"^((make\s+it|it['’]?s|should\s+be)\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+?\s*(years?|yrs?)(\s+(of\s+)?experience)?,?\s+(and\s+)?(not|instead\s+of)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)(\s*(years?|yrs?))?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearsNot();

    [GeneratedRegex(@"^(the\s+)?(?<what>\S.{1,40}?)\s+((is|are)\s+not|isn['’]?t|aren['’]?t)\s+(just\s+|only\s+)?(an?\s+)?(plus|bonus|nice[- ]to[- ]have|wish|optional|must([- ]have)?|required|essential|needed|mandatory)\s*[,;–-]+\s*(it['’]?s|they['’]?re|its|but)\s+(?<how>(an?\s+|only\s+|just\s+)*(plus|nice[- ]to[- ]have|optional|must([- ]have)?|required|essential|mandatory))[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherStrength();

    [GeneratedRegex(@"^.{0,60}?\b(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+?\s*(years?|yrs?)\b.{0,20}?[,;–-]+\s*(so\s+|but\s+)?(?<by>\d{1,2}|one|two|three|four|five|six|seven|eight)(\s*(years?|yrs?))?\s+(would\s+do|will\s+do|is\s+(fine|enough|ok|okay|plenty)|would\s+be\s+(fine|enough|ok))[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnoughYears();

    [GeneratedRegex(@"^(it['’]?s\s+|should\s+be\s+|make\s+it\s+)?[$€£]?(?<by>\d[\d.,]*),?\s+(and\s+)?not\s+[$€£]?(?<old>\d[\d,]*(\.\d+)?)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberNot();

    [GeneratedRegex(@"(?<![\d.,])\d+(,\d{3})*(\.\d+)?(?![\d])", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(((it['’]?s|its|it\s+is|we['’]?re|we\s+are)\s+)?(not|no|no\s+more|no\s+longer)|we\s+(don['’]?t|do\s+not|no\s+longer)\s+(say|do|offer|have|give|use))\s+(an?\s+|the\s+)?(?<old>\S.{1,40}?)(\s+any\s*more)?\s*[,;–-]+\s*(but\s+|now\s+)?(it['’]?s|its|it\s+is|we['’]?re|we\s+are|we\s+(do|offer|have|give|use)|there['’]?s)\s+(now\s+)?(an?\s+|the\s+)?(?<by>\S.{1,60}?)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotBut();

    [GeneratedRegex(@"^(degree|diploma|licen[cs]e|certificate|certification|experience|qualification)$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KindOfDemand();

    [GeneratedRegex(@"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s*(to\s+\d{1,2}\s*)?(years?|yrs?|months?)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\+?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<old>\S.{1,80}?)\s*(->|=>|→)\s*(?<by>\S.{0,90}?)[\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^(remove|delete|drop|cut|take\s+out|lose)\s+((everything|all|all\s+of\s+it|the\s+whole\s+\w+)\s+(in|under|of|about|from)\s+(the\s+)?(?<what>[\p{L}' -]{3,40}?)(\s+section)?|all\s+(the\s+|our\s+)?(?<what>benefits|perks|requirements|duties|responsibilities|wishes|nice[- ]to[- ]haves))[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(do\s*n['’]?t|do\s+not|never|stop)\s+(say|saying|write|use|using|call\s+(it|them|him|her))\s+(an?\s+|the\s+word\s+)?(?<what>\S.{1,60}?)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"^(put|set|make|have|enter|give)\s+(the\s+|a\s+)?(?<label>job\s+title|title|company|place|location|pay|salary|hours|start\s+date|start|deadline|closing\s+date|team)\s+(back\s+)?(as|at|to|on|down\s+as)\s+(?!(the\s+)?(very\s+)?(top|bottom|start|beginning|front|end|first|last)\b)(?<value>\S.{1,80}?)(\s+(please|instead|now))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Set();

    [GeneratedRegex(@"^(they|he|she|you|people|candidates|applicants|the\s+person)\s+(also\s+|really\s+)?(need|needs|must\s+have|have\s+to\s+have|should\s+have|need\s+to\s+have|needs\s+to\s+have)\s+(also\s+)?(an?\s+|their\s+|the\s+)?(?!to\b)(?<what>\S.{1,80}?)(\s+(too|as\s+well|please))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Needs();

    [GeneratedRegex(@"^(there['’]?s\s+|there\s+(is|are)\s+)?no\s+(more\s+|longer\s+any\s+)?(?!experience\b|degree\b)(?<what>\p{L}[\p{L} -]{2,40}?)(\s+(any\s*more|needed|please))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex No();

    [GeneratedRegex(@"^(we\s+(need|want|are\s+looking\s+for|hire|have)|there\s+(are|will\s+be)|it['’]?s\s+for)\s+(?<count>two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})(\s+of\s+(them|these|those))?(\s+(openings?|positions?|people|posts|vacancies|places))?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Openings();

    [GeneratedRegex(@"^((they|people|you|he|she|the\s+person|whoever\s+it\s+is)\s+(can|may|could)\s+|(it['’]?s\s+|its\s+)?(possible|ok|okay|fine)\s+to\s+)?(work\s+(from\s+home|at\s+home|remotely)|wfh|home\s+office)\s+(?<days>(one|two|three|four|1|2|3|4)\s+days?\s+(a|per|each)\s+week)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FromHome();

    [GeneratedRegex(@"^no\s+(weekends?|nights?|evenings?|night\s+shifts?|shift\s+work|weekend\s+work(ing)?)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoHours();

    [GeneratedRegex(@"^(the|our)\s+(pub|bar|caf[eé]|restaurant|hotel|shop|store|school|nursery|college|clinic|surgery|practice|hospital|hospice|salon|charity|agency|farm|garage|warehouse|care\s+home|home|company|firm|business|employer|client|organi[sz]ation)\s+is\s+(called|named)\s+[“""']?(?<name>\S.{1,60}?)[”""']?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Called();

    // What hours, pay and text take up says itself where it belongs.
    [GeneratedRegex(@"^(also\s+)?(add|put|include)\s+(?<what>\S.{1,120}?)\s+(to|in|into)\s+(the\s+|our\s+)?(hours|pay|salary|package|shifts?|rota|times|text|posting|jd|ad|advert|draft)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToFact();

    [GeneratedRegex(@"^((please\s+|also\s+|and\s+)*(mention|include|state|note|put\s+in|throw\s+in|don['’]?t\s+forget)(\s+(also|something\s+about|that|to\s+(say|mention)(\s+that)?))*|(also\s+)?add\s+(that|a\s+note\s+that|something\s+about))\s+(there['’]?s\s+|there\s+is\s+|we\s+(have|offer)\s+|they\s+(need|have)\s+to\s+be\s+(?=able\b)|they\s+(need|have)\s+to\s+have\s+)?(?<what>\S.{1,180}?)" + End, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^((can|could|let['’]?s)\s+(we|you|us)?\s*)?(lose|drop|remove|delete|do\s*n['’]?t\s+mention|do\s+not\s+mention|stop\s+mentioning|no\s+mention\s+of|get\s+rid\s+of|scrap|kill|forget(\s+about)?|ditch|take\s+(off|out)|strip(\s+out)?|cut|leave\s+(out|off))\s+(the\s+|all\s+the\s+)?((bit|part|thing|stuff|line|sentence|bullet|point|paragraph)\s+(about|with|on|where\s+it\s+says)\s+)?(the\s+|being\s+)?(?<whole>(?<what>\S.{1,140}?)(\s+(bit|part|thing|stuff|line|bullet|requirement))?)(\s+(please|altogether|completely|again))*[.!?\s]*$"
        + @"|^we['’]?(ve|\s+have)?\s+(dropped|removed|scrapped|cut|stopped|ended)\s+(the\s+|offering\s+|asking\s+for\s+)?(?<what>\S.{1,100}?)(\s+(requirement|part|bit))?[.!\s]*$|^(we|they|you)\s+(do\s*n['’]?o?t|don['’]?t|do\s+not|no\s+longer)\s+(really\s+|actually\s+|even\s+)?(need|want|require|ask\s+for|offer|have|do|give|provide|pay(\s+for)?)\s+(the\s+|an?\s+|any\s+|to\s+have\s+)?(?<what>\S.{1,140}?)(\s+(any\s*more|any\s+longer|now|really|actually))*[.!\s]*$"
        + @"|^(we['’]?re|we\s+are|i['’]?m|it['’]?s)\s+(also\s+)?(happy|fine|ok|okay)\s+(with\s+)?(people\s+|someone\s+|somebody\s+|candidates\s+)?without\s+(the\s+|an?\s+)?(?<what>\S.{1,100}?)[.!\s]*$|^no\s+(?<what>degree|experience)\s+(is\s+)?(needed|required|necessary)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Removal();

    // "not needed" says how strong a demand is.
    [GeneratedRegex(@"^(an?\s+)?(really\s+|that\s+|strictly\s+)?(needed|required|necessary|essential|must|must[- ]have|mandatory|wanted|important|relevant|true|right|correct|sure|yet|any\s*more)$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Judged();

    // "don't need the …", "is not a must": what stands before the "not" is no wording.
    [GeneratedRegex(@"(^|\s)(we['’]?re|they['’]?re|it['’]?s|i['’]?m|that['’]?s|there['’]?s|he['’]?s|she['’]?s|is|are|was|do|does|did|should|must|can|could|will|would|need|needs|has|have|we|they|i|it|why|what|\w+n['’]t|\S.{60,})$|\b(is|are|was|were)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Auxiliary();

    // No words of a text: what was said before, the draft itself, a person's data, an amount to cut to.
    [GeneratedRegex(@"^(it|this|that)[\s,]|^(it|this|that|them|me|us|you|everything|all|all\s+of\s+(it|them)|time|an?\s+idea)$|\b(draft|drafts|data|jd|posting|texts?|version|versions|job\s+(description|ad)|history|account|chat|stuff|my)\b|\bto\s+\S*\d", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoWords();

    [GeneratedRegex(@"^(the\s+|our\s+)?(e-?mail(\s+address)?|address|contact(\s+e-?mail)?|application\s+e-?mail)$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"[\w.+-]{1,60}@[\w-]{1,60}(\.[\w-]{1,30}){1,4}", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
