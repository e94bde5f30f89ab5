using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Phrases;

/// <summary>Finds the line that a person says again with other numbers: "we're 75 people now, 28 engineers" of "We are 60 people, 22 of them engineers."</summary>
/// <remarks>A number is changed only where the one line that says the rest counts the same thing with it.</remarks>
internal static class RestatedLine
{
    private const int MostNumbers = 3;

    // So far behind a number stands what it counts: "twelve friendly bakers".
    private const int Reach = 3;

    private static readonly string[] Units = ["year", "month", "week", "day", "hour"];

    // How often something is, and on which day: said again they are as good as numbers.
    private static readonly string[] Often = ["daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "annual", "annually"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private const string OfTimes = "often";

    private const string OfWeek = "weekday";

    // What tells that a thing is as it is now, and what a sum of money is called.
    private static FrozenSet<string> Fillers => field ??= Set("restated-fillers");

    private static FrozenSet<string> Sums => field ??= Set("restated-sums");

    // Who denies, asks or is not sure restates nothing.
    private static FrozenSet<string> Doubts => field ??= Set("restated-doubts");

    private static FrozenSet<string> Months => field ??= Set("restated-months");

    // Words between a number and what it counts: "22 of them engineers".
    private static FrozenSet<string> Between => field ??= Set("restated-between");

    /// <summary>A number of a text: where its digits stand, and the words around it.</summary>
    private sealed record Counted(int Start, int End, string Written, decimal Value, string Sign, bool IsDay, IReadOnlyList<string> Before, IReadOnlyList<string> After);

    /// <summary>The one line or sentence that says the same with another number, and what it says then: "level 3 hygiene" of "Hygiene Level 2"; null where none does, or several, or another number may be meant.</summary>
    public static (string Line, string Changed)? Find(string text, string said)
    {
        // "a year will do".
        if (said.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && Units.Any(unit => said.AsSpan(2).StartsWith(unit, StringComparison.OrdinalIgnoreCase)))
            said = "1 " + said[2..];
        // "team's 40 now"
        said = Being.Replace(said, " is ");
        var numbers = In(said);
        if (numbers.Count is 0 or > MostNumbers)
            return null;
        var rest = said;
        foreach (var number in Enumerable.Reverse(numbers))
            rest = rest.Remove(number.Start, number.End - number.Start);
        var spoken = Content(rest);
        if (spoken.Exists(Doubts.Contains))
            return null;
        var wanted = spoken.Where(word => !Fillers.Contains(word)).ToList();
        if (wanted.TrueForAll(word => Units.Contains(word) || Sums.Contains(word)))
            return null;
        // "twelve sites" are those of "eleven sites", and not of "six site coordinators".
        var lines = Sentences(text).ToList();
        return One(isExact: true) ?? One(isExact: false);

        (string, string)? One(bool isExact)
        {
            var found = lines.Select(line => (Line: line, Changed: Restated(line, wanted, numbers, isExact))).Where(pair => pair.Changed is not null).Distinct().ToList();
            return found is [var (only, changed)] && changed != only ? (only, changed!) : null;
        }
    }

    private static string? Restated(string line, List<string> wanted, IReadOnlyList<Counted> said, bool isExact)
    {
        var content = Content(line).Select(FidelityWords.RootOf).ToHashSet(StringComparer.Ordinal);
        var isSaid = wanted.TrueForAll(word => content.Contains(FidelityWords.RootOf(word)) || Sums.Contains(word));
        if (!isSaid)
            return null;
        var numbers = In(line).ToList();
        var changes = new List<(Counted Old, string By)>();
        foreach (var number in said)
        {
            var same = numbers.Where(each => IsOfSame(each, number, numbers.Count(other => other.Sign is not (OfTimes or OfWeek)), isExact)).ToList();
            // "28 days" of "26 days of leave and 3 volunteering days".
            if (same.Count > 1)
                same = [.. same.Where(each => number.After is [var counts, ..] && each.After is [var nearest, ..] && nearest == counts)];
            if (same is not [var old])
                return null;
            numbers.Remove(old);
            if (old.Value != number.Value)
                changes.Add((old, Written(number, old, line)));
        }

        foreach (var (old, by) in changes.OrderByDescending(change => change.Old.Start))
            line = line[..old.Start] + by + Agreeing(line[old.End..], old.Value, NumberOf(by));
        return line;
    }

    /// <summary>True where two numbers count the same thing.</summary>
    private static bool IsOfSame(Counted old, Counted said, int numbersOfLine, bool isExact)
    {
        if (said.Sign.Length > 0 && old.Sign.Length > 0 && said.Sign != old.Sign || said.Sign.Length > 0 && old.Sign.Length == 0)
            return false;
        if (said.Sign is OfTimes or OfWeek)
            return old.Sign == said.Sign;
        if (old.IsDay || said.IsDay)
            return old.IsDay && said.IsDay;
        // "from day one" counts nothing that "after 90 days" does: the same word must stand beside both numbers, on the same side.
        if (said.After is [var counts, ..])
            return isExact ? old.After.Contains(counts) : old.After.Any(word => StemOf(word) == StemOf(counts)) || said.After.Skip(1).Any(old.After.Contains) && !Units.Contains(StemOf(counts));
        // "level 2" of "level 3"; "one week in six" of "one week in eight"; "the team is six" of "a team of five".
        if (said.Before is [var before, ..] && old.Before is [var there, ..] && before == there && (old.After.Count == 0 || !FidelityWords.IsNeutral(before)))
            return true;
        if (said.Before is [_, var noun, ..] && old.Before is ["of", var counted, ..] && StemOf(noun) == StemOf(counted))
            return true;
        // "the budget is 2,000" of a line with one sum of money.
        return old.Sign.Length > 0 && numbersOfLine == 1 && said.Value >= old.Value / 3 && said.Value <= old.Value * 3;
    }

    /// <summary>The number in the form of the one that it replaces: "2000" is "2.000" where "1.500" stood.</summary>
    private static string Written(Counted said, Counted old, string line)
    {
        if (said.Sign == OfWeek)
            return Prose.Capitalised(said.Written.TrimEnd('s')) + (old.Written.EndsWith('s') ? "s" : "");
        if (old.IsDay)
            return old.Written.All(char.IsAsciiDigit) ? $"{said.Value:0}" : $"{said.Value:0}{OrdinalOf((int)said.Value)}";
        var mark = Thousands.Match(old.Written) is { Success: true } grouped ? grouped.Groups["mark"].Value : "";
        var by = said.Value >= 1000 && (mark.Length > 0 || said.Written.EndsWith('k')) && said.Value == decimal.Truncate(said.Value)
            ? said.Value.ToString(mark.Length > 0 ? "N0" : "0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal)
            : said.Written;
        // "3 nights" of a job with "four nights a week" are "4 nights".
        if (old.Written.All(char.IsAsciiDigit) && by.All(char.IsLetter))
            by = $"{said.Value:0}";
        if (old.Written.EndsWith('+') && !by.EndsWith('+'))
            by += "+";
        return old.Start == 0 && char.IsUpper(line[0]) ? Prose.Capitalised(by) : by;
    }

    private static string OrdinalOf(int day) => day is > 10 and < 14 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    /// <summary>What stands behind a number, for one thing or for several: "1 year", "2 years".</summary>
    private static string Agreeing(string rest, decimal old, decimal? now)
    {
        var unit = Units.FirstOrDefault(unit => rest.StartsWith(" " + unit, StringComparison.OrdinalIgnoreCase));
        // "one sample menu" of "two sample menus"
        if (unit is null)
            return now == 1 && Plural.Match(rest) is { Success: true } plural ? rest[..(plural.Index + plural.Length)] + rest[(plural.Index + plural.Length + 1)..] : rest;
        var end = unit.Length + 1;
        if (now == 1 && end < rest.Length && rest[end] == 's')
            return rest.Remove(end, 1);
        return old == 1 && now != 1 && (end == rest.Length || !char.IsLetter(rest[end])) ? rest.Insert(end, "s") : rest;
    }

    private static List<Counted> In(string text)
    {
        var found = new List<Counted>();
        foreach (Match match in Numbers.Matches(text))
        {
            var number = match.Groups["number"];
            // "a two-form school": the number stands in a compound.
            var length = number.Value.IndexOf('-', StringComparison.Ordinal) is > 0 and var joint && NumberOf(number.Value) is null ? joint : number.Length;
            if ((NumberOf(text.Substring(number.Index, length)) ?? TimesOf(text, number) ?? Named(number.Value)?.Value) is not { } value)
                continue;
            // "Three times a week" stands for "twice a week".
            length += Times.Match(text, number.Index + length).Length;
            var end = number.Index + length + match.Groups["ordinal"].Length;
            var isDay = match.Groups["ordinal"].Success || (value is > 0 and < 32 && (Beside(text[..number.Index], isBefore: true) is [var before, ..] && Months.Contains(before) || Beside(text[(match.Index + match.Length)..], isBefore: false) is [var after, ..] && Months.Contains(after)));
            if (isDay && value > 31 || IsYearOfDate(text, number.Index, value))
                continue;
            found.Add(new Counted(number.Index, end, text[number.Index..end], value, Named(number.Value)?.Sign ?? match.Groups["sign"].Value, isDay,
                Beside(text[..match.Index], isBefore: true), [.. Beside(text[end..], isBefore: false).Where(word => !Fillers.Contains(word) && !FidelityWords.IsNeutral(word))]));
        }

        return found;
    }

    /// <summary>"Monthly", "Tuesdays": which of their like they are; null for other words.</summary>
    private static (string Sign, int Value)? Named(string word) =>
        Array.FindIndex(Often, each => each.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var often ? (OfTimes, often)
        : Array.FindIndex(Weekdays, each => each.Equals(word.TrimEnd('s', 'S'), StringComparison.OrdinalIgnoreCase)) is >= 0 and var day ? (OfWeek, day) : null;

    /// <summary>"Once a week", "twice per shift"; null for "once trained".</summary>
    private static decimal? TimesOf(string text, Group number) =>
        !OfTime.IsMatch(text, number.Index + number.Length) ? null : number.Value.ToLowerInvariant() switch { "once" => 1, "twice" => 2, _ => null };

    private static bool IsYearOfDate(string text, int at, decimal value) =>
        value is > 1900 and < 2100 && Beside(text[..at], isBefore: true).Any(word => Months.Contains(word) || NumberOf(word) is < 32);

    /// <summary>The words beside a number, the nearest first, up to the next mark or number.</summary>
    private static List<string> Beside(string text, bool isBefore)
    {
        var words = isBefore ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse() : text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var beside = new List<string>();
        if (!isBefore && text.Length > 0 && text[0] is ',' or '.' or ';' or ':')
            return beside;
        foreach (var word in words)
        {
            var bare = word.Trim(',', '.', ':', ';', '(', ')', '*', '!', '-');
            if (bare.Length == 0 || (isBefore && bare.Length < word.Length && word[^1] != bare[^1]) || (!isBefore && beside.Count > 0 && bare.Any(char.IsAsciiDigit)) || beside.Count == Reach)
                break;
            var plain = SpokenWord.PlainOf(bare);
            if (isBefore || !Between.Contains(plain))
                beside.Add(bare == "%" ? "%" : plain);
            if (!isBefore && word[^1] is ',' or '.' or ';' or ':')
                break;
        }

        return beside;
    }

    private static string StemOf(string word) => FidelityWords.Of(word).FirstOrDefault(word);

    // Written as a person means it: "eight", "2k", "1.500".
    private static decimal? NumberOf(string number)
    {
        number = number.TrimEnd('+');
        var isThousand = number.Length > 1 && number[^1] is 'k' or 'K' && char.IsAsciiDigit(number[^2]);
        var value = char.IsAsciiDigit(number.FirstOrDefault()) ? FidelityWords.NumberOf(isThousand ? number.AsSpan(0, number.Length - 1) : number) : Terms.NumberWords.Value(number);
        return isThousand ? value * 1000 : value;
    }

    // A cert is a certificate.
    private static List<string> Content(string words) => [.. FidelityWords.ContentOf(ChatShorthand.Spelled(words)).Where(word => word.Any(char.IsLetter))];

    private static IEnumerable<string> Sentences(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        var sentences = new TextSentences(job);
        return job.Blocks.Where(block => block is { Kind: BlockKind.Item or BlockKind.Paragraph or BlockKind.Row })
            .SelectMany(block => block.Kind == BlockKind.Paragraph ? sentences.In(block).Select(job.Slice) : [job.Slice(block.Content)])
            .SelectMany(words => words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(line => line.IndexOfAny(['“', '”', '"']) < 0 && !line.Contains("[[", StringComparison.Ordinal));
    }

    private static FrozenSet<string> Set(string name) => PhraseBook.Default.Ways(name).SelectMany(word => (string[])[word, StemOf(word)]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Numbers => field ??= new(@"(?<![\w.,:])(?<sign>[$£€])?\s?(?<number>\d{1,3}([.,]\d{3})+\+?|\d{1,7}([.,]\d{1,2})?k?\+?|\p{L}{3,11}(-\p{L}{3,5})?)(?<ordinal>st|nd|rd|th)?(?![\w:]|[.,]\d)(\s?(?<sign>€))?", Options, TimeSpan.FromSeconds(1));

    private static Regex Times => field ??= new(@"\G\s+times\b(?=\s+(an?|per|each|every)\b)", Options, TimeSpan.FromSeconds(1));

    private static Regex Being => field ??= new(@"['’]s\s(?=(now\s+)?\d)", Options, TimeSpan.FromSeconds(1));

    private static Regex OfTime => field ??= new(@"\G\s+(an?|per|each|every)\s", Options, TimeSpan.FromSeconds(1));

    // The "s" of "sample menus", which stands behind it.
    private static Regex Plural => field ??= new(@"^\s(\p{Ll}+\s)?\p{Ll}{2,}[a-rt-z](?=s\b)(?<!([scx]|[sc]h)e)", Options, TimeSpan.FromSeconds(1));

    private static Regex Thousands => field ??= new(@"^\d{1,3}(?<mark>[.,])\d{3}(?!\d)", Options, TimeSpan.FromSeconds(1));
}
