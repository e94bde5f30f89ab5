using System.Globalization;
using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Phrases;

/// <summary>Finds what a sentence names in the text in hand, as it stands there: a guess finds nothing to destroy.</summary>
internal static class TextWords
{
    /// <summary>The words as they stand in the text, from a word's start to a word's end, with or without their article, with hyphens or without; null where they do not.</summary>
    public static string? Find(string text, string words) =>
        Exact(text, words) ?? (WithoutArticle(words) is var bare ? Exact(text, bare) ?? Exact(text, bare.Replace(' ', '-')) : null);

    /// <summary>The items that hold <paramref name="words"/>, each on one line and without quotes.</summary>
    public static IReadOnlyList<string> Items(string text, string words) => [.. Items(text).Where(item => Find(item, words) is not null)];

    /// <summary>The one item with all of <paramref name="words"/> and a number; null where there is none, or several.</summary>
    public static string? Counted(string text, string words)
    {
        // "the one to" names nothing that is counted.
        if (Content(words).TrueForAll(IsNumber))
            return null;
        var stems = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem).ToList();
        var items = Items(text).Where(item => stems.TrueForAll(word => item.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return items is [var only] && Numbers(only).Count > 0 ? only : null;
    }

    /// <summary>The one item that all of the words stand in: all of it where they are nearly all that it says, otherwise the words as they were said; null where none holds them, or several.</summary>
    public static string? Named(string text, string words) => Named(text, Items(text), words);

    /// <summary>The same among what is nice to have.</summary>
    public static string? Wish(string text, string words)
    {
        var job = JobDescriptionParser.Parse(text);
        return Named(text, job.SectionsOf(SectionKind.Preferred).SelectMany(section => section.Blocks).Where(block => block.Kind == BlockKind.Item).Select(block => job.Slice(block.Content)), words);
    }

    /// <summary>The one sentence of running text that holds all of the words; null where none does, or several.</summary>
    public static string? SentenceWith(string text, string words)
    {
        var (job, wanted) = (JobDescriptionParser.Parse(text), Content(words));
        var sentences = new Drafting.Revising.TextSentences(job);
        return wanted.Count > 0 && job.Blocks.Where(block => block is { Kind: BlockKind.Paragraph, Label: null }).SelectMany(sentences.In).Select(job.Slice)
            .Where(sentence => sentence.IndexOfAny(['\n', '“', '”', '"']) < 0 && Content(sentence) is var content && wanted.TrueForAll(content.Contains)).ToList() is [var only] ? only : null;
    }

    /// <summary>True where an item says some of the words, or all of them among others.</summary>
    public static bool IsPartlySaid(string text, string words) =>
        Content(words) is { Count: > 1 } wanted && Items(text).Select(Content).Any(content => wanted.Exists(content.Contains));

    /// <summary>True where an item names what the words name in capitals, and says other things of it: "CIPP level 5" and "CIPP or equivalent".</summary>
    public static bool AsksForName(string text, string words) =>
        words.Split(' ', ',', '(', ')', '/').Where(word => word.Length > 2 && word.All(char.IsUpper)).Any(name => Items(text).Any(item => Exact(item, name) == name && Exact(item, words) is null));

    /// <summary>True where a sentence or an item speaks of what the words begin with, two words of it.</summary>
    public static bool SpeaksOf(string text, string words)
    {
        var job = JobDescriptionParser.Parse(text);
        return Content(words) is [var first, var second, ..] && job.Blocks.Where(block => block.Kind is BlockKind.Paragraph).SelectMany(new Drafting.Revising.TextSentences(job).In).Select(job.Slice).Concat(Items(text))
            .Any(line => Content(line) is var content && content.Contains(first) && content.Contains(second));
    }

    private static string? Named(string text, IEnumerable<string> items, string words)
    {
        // "one to one" is not in "one year", while it stands word for word in another line.
        if (WithoutArticle(words).Contains(' ', StringComparison.Ordinal) && Find(text, words) is not null)
            items = items.Where(item => Find(item, words) is not null);
        var wanted = Content(words);
        return wanted.Count > 0 && items.Where(item => Content(item) is var content && wanted.TrueForAll(content.Contains)).Distinct().ToList() is [var only]
            ? Content(only).Count <= wanted.Count + 1 && Drafting.Revising.ItemParts.Without(only, words) is null ? only : words
            : null;
    }

    /// <summary>What stands before the colon of labelled lines, without marks.</summary>
    public static IEnumerable<string> Labels(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        return job.Blocks.Where(block => block.Label is not null).Select(block => job.Slice(block.Label!.Value).Trim('*', ' ', ':'));
    }

    /// <summary>True where a section of the text is headed so.</summary>
    public static bool HasHeading(string text, string words)
    {
        var job = JobDescriptionParser.Parse(text);
        return job.Sections.Any(section => section.Heading is { } heading && job.Slice(heading).TrimEnd(':').Trim().Equals(words, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The list that stands under a heading, as a command calls it: "wishes" for "Bonus points"; null where the text has no such heading.</summary>
    public static string? ListUnder(string text, string heading)
    {
        var job = JobDescriptionParser.Parse(text);
        var section = job.Sections.FirstOrDefault(section => section.Heading is { } span && PlainOf(job.Slice(span)) == PlainOf(heading));
        // "what we offer" of a text that says "We offer".
        return (section?.Kind ?? Parsing.Layout.Headings.Exact(heading)) switch
        {
            SectionKind.Responsibilities => "duties",
            SectionKind.Requirements => "requirements",
            SectionKind.Preferred => "wishes",
            SectionKind.Benefits => "benefits",
            _ => null,
        };

        static string PlainOf(string words) => SpokenWord.PlainOf(words.AsSpan().TrimEnd(':').Trim());
    }

    // A cert is a certificate.
    private static List<string> Content(string words) => FidelityWords.RootsOf(ChatShorthand.Spelled(Theirs.Replace(words, "your")));

    /// <summary>The one demand of years as the text says it: "3 years"; null where it makes none, or several.</summary>
    public static string? Years(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        // "5+ years of design, 2 of them in healthcare": what one line adds is part of the first.
        var demands = job.Experience.Where(demand => !job.Experience.Any(whole => whole.Span.Start < demand.Span.Start && whole.Min > demand.Min && job.BlockAt(whole.Span.Start) is { Kind: BlockKind.Item } line && line == job.BlockAt(demand.Span.Start))).ToList();
        return demands is [var only] && YearsIn.Match(job.Slice(only.Span)) is { Success: true } years ? years.Value : null;
    }

    /// <summary>The one e-mail address of the text; null where it has none, or several.</summary>
    public static string? Address(string text) => Addresses.Matches(text) is [var only] ? only.Value : null;

    /// <summary>A person's whole name as it stands in the text: "Dana Ruiz" for "Dana"; null where the text does not name them, or names somebody else so.</summary>
    public static string? Person(string text, string name)
    {
        name = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
        var found = char.IsUpper(name[0]) ? Regex.Matches(text, $@"(?<!\w)((Ms|Mrs|Mr|Dr|Prof)\.? )?{Regex.Escape(name)}(?!\w)( \p{{Lu}}[\p{{L}}'’-]+){{0,2}}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Value).Distinct().ToList() : [];
        return found is [var only] ? only : null;
    }

    /// <summary>The last words of <paramref name="said"/> that are like <paramref name="old"/>, one of them the same: "Sage 200" of "we go from Sage 200" for "Sage 50"; null where none are.</summary>
    public static string? Like(string said, string old)
    {
        var (words, wanted) = (said.Split(' '), old.Split(' '));
        if (wanted.Length < 2 || words.Length < wanted.Length)
            return null;
        var tail = words[^wanted.Length..];
        return tail.Zip(wanted).Any(pair => pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)) ? string.Join(' ', tail) : null;
    }

    /// <summary>The one telephone number of the text; null where it has none, or several.</summary>
    public static string? Phone(string text) => Phones.Matches(text) is [var only] ? only.Value : null;

    /// <summary>The one person whom the text names beside "contact", "questions" or "ask for"; null where it names none so, or several.</summary>
    public static string? Contact(string text) => Contacts.Matches(text).Select(match => match.Groups["name"].Value).Distinct().ToList() is [var only] ? only : null;

    /// <summary>True for a number alone: "160k", "£13.20", "three".</summary>
    public static bool IsFigure(string words) => Figures.IsMatch(words) || IsNumber(words);

    /// <summary>True where a number stands in the words, in figures or written out.</summary>
    public static bool HoldsNumber(string words) => words.Any(char.IsAsciiDigit) || Numbers(words).Count > 0;

    /// <summary>The number with what is counted, in figures or in words, where it stands in the text once: "3" for "three"; null otherwise.</summary>
    public static string? Once(string text, string number, string unit)
    {
        var found = Numbers(text).Where(match => IsSame(match.Value, number) && (unit.Length == 0 || Behind(text, match, unit) > 0)).ToList();
        return found is [var only] ? text.Substring(only.Index, only.Length + Behind(text, only, unit)) : null;
    }

    /// <summary>The amount as the text writes it, where it stands there once: "1,400" for "1400"; null otherwise.</summary>
    public static string? Amount(string text, string number)
    {
        var plain = number.Replace(",", "", StringComparison.Ordinal);
        return Amounts.Matches(text).Where(match => match.Value.Replace(",", "", StringComparison.Ordinal) == plain).ToList() is [var only] ? only.Value : null;
    }

    /// <summary>The old words with the one behind them, where the new ones say it too: "Bachelor's degree" for "bachelor's", of which "associate's degree or experience" shall take the place.</summary>
    public static string Whole(string old, string by, string text)
    {
        if (Exact(text, old) is not { } there || text.IndexOf(there, StringComparison.Ordinal) is var at && at < 0)
            return old;
        var rest = text.AsSpan(at + there.Length);
        var word = rest.Length > 1 && rest[0] == ' ' ? rest[1..][..Math.Max(0, rest[1..].IndexOfAnyExceptInRange('a', 'z'))] : [];
        // "Sage 50" for "Sage", of which "Xero" takes the place.
        var number = rest.Length > 1 && rest[0] == ' ' ? rest[1..][..Math.Max(0, rest[1..].IndexOfAnyExceptInRange('0', '9'))] : [];
        if (number.Length > 0 && char.IsUpper(there[0]) && char.IsUpper(by[0]) && !there.Contains(' ', StringComparison.Ordinal) && !by.Any(char.IsAsciiDigit) && !char.IsLetter(rest.Length > number.Length + 1 ? rest[number.Length + 1] : ' '))
            return text.Substring(at, there.Length + 1 + number.Length);
        return word.Length > 3 && Exact(by, word.ToString()) is not null ? text.Substring(at, there.Length + 1 + word.Length) : old;
    }

    /// <summary>The new words in the form of the old: "2" for "3 years" is "2 years", "reading" for "Swindon" is "Reading", "30" for "25 days of leave" is "30 days of leave".</summary>
    public static string Agreeing(string by, string old, string text)
    {
        by = Trailing.Replace(by, "").Trim(' ', '“', '”', '"', '\'', '.', '!');
        if (by.Length == 0)
            return by;
        if (old.Contains(',', StringComparison.Ordinal) && Amounts.IsMatch(old) && int.TryParse(by, out var amount))
            return amount.ToString("N0", CultureInfo.InvariantCulture);
        var blank = by.IndexOf(' ', StringComparison.Ordinal);
        // "5 years instead of 3" of a text that asks for "3+ years".
        if (AtLeast.IsMatch(old) && blank > 0 && by.AsSpan(0, blank).ContainsAnyExceptInRange('0', '9') == false)
            by = by.Insert(blank++, "+");
        // "28 days instead of 25": the days stand behind it already.
        if (blank > 0 && (IsNumber(by[..blank]) && (IsNumber(old) || text.Contains(old + by[blank..], StringComparison.OrdinalIgnoreCase)) || IsAmount(by[..blank]) && IsAmount(old)))
            return by[..blank];
        if (IsNumber(by) && old.Split(' ') is [var number, var unit] && IsNumber(number))
            by = $"{by} {(by is "1" or "one" ? unit.TrimEnd('s') : unit.EndsWith('s') ? unit : unit + "s")}";
        // "Brightwell Food" for the "Foods" of "Brightwell Foods".
        var last = by.LastIndexOf(' ') + 1;
        if (last > 0 && Exact(text, by[..last] + old) is not null)
            by = by[last..];
        if (!char.IsUpper(old[0]) || !char.IsLower(by[0]))
            return by;
        // "Team Leader" in a title: each word has a capital there.
        return old.Contains(' ', StringComparison.Ordinal) && old.Split(' ').All(word => !char.IsLower(word[0])) ? string.Join(' ', by.Split(' ').Select(Drafting.Prose.Capitalised)) : Drafting.Prose.Capitalised(by);
    }

    /// <summary>An item with its one number replaced by that of <paramref name="measure"/>; null where the measure is of another unit.</summary>
    public static string? Recounted(string item, string measure)
    {
        measure = Currency.Replace(measure, "");
        if (Numbers(measure) is not [{ Index: 0 } number, ..])
            return null;
        var tail = measure[number.Length..].Trim();
        var unit = tail.Split(' ')[0];
        var counts = unit.Length > 0 && !IsJoining(unit) ? unit : "";
        var numbers = Numbers(item);
        if (numbers.Count > 1)
            numbers = [.. numbers.Where(each => counts.Length > 0 && item[(each.Index + each.Length)..].TrimStart().StartsWith(Stem(counts), StringComparison.OrdinalIgnoreCase))];
        // "the finance team is six" says nothing of "1 year in a finance team".
        if (counts.Length == 0 && numbers is [var only] && YearsIn.Match(item, only.Index) is { Success: true } years && years.Index == only.Index)
            return null;
        // Another unit is another thing: "28 days" says nothing of "5%".
        if (numbers is not [var old] || (counts.Length > 0 && !item.Contains(Stem(counts), StringComparison.OrdinalIgnoreCase)))
            return null;
        var more = IsJoining(unit) ? tail : tail[unit.Length..].Trim();
        return item[..old.Index] + number.Value + item[(old.Index + old.Length)..] + (more.Length > 0 && more != "a year" ? " " + more : "");
    }

    private static bool IsJoining(string word) => word is "plus" or "and" or "+" or "including" or "incl" or "incl." or "a";

    private static IEnumerable<string> Items(string text)
    {
        var job = JobDescriptionParser.Parse(text);
        return job.Blocks.Where(block => block is { Kind: BlockKind.Item, Label: null }).Select(block => job.Slice(block.Content)).Where(item => item.IndexOfAny(['\n', '“', '”', '"']) < 0);
    }

    private static string? Exact(string text, string words)
    {
        for (var at = words.Length < 2 ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && IsEnd(text, at + words.Length))
                return text.Substring(at, words.Length);
        }

        return null;
    }

    // The "26" of "26,000" is no number of its own.
    private static bool IsEnd(string text, int at) => at == text.Length
        || (!char.IsLetterOrDigit(text[at]) && !(char.IsAsciiDigit(text[at - 1]) && text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    /// <summary>The words without the article before them.</summary>
    public static string WithoutArticle(string words) =>
        words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? words[2..] : words;

    private static string Stem(string word) => word.Length > 3 ? word.TrimEnd('s') : word;

    private static int Behind(string text, Match number, string unit)
    {
        var at = number.Index + number.Length;
        return unit.Length > 0 && string.Compare(text, at, " " + Stem(unit), 0, Stem(unit).Length + 1, StringComparison.OrdinalIgnoreCase) == 0
            ? Stem(unit).Length + 1 + (at + Stem(unit).Length + 1 < text.Length && text[at + Stem(unit).Length + 1] == 's' ? 1 : 0) : 0;
    }

    /// <summary>The numbers below a thousand, in figures or in words.</summary>
    private static List<Match> Numbers(string text) => [.. NumberLike.Matches(text).Where(match => IsNumber(match.Value))];

    private static bool IsSame(string one, string other) => Value(one) is { } value && value == Value(other);

    private static bool IsNumber(string words) => Value(words) is not null;

    private static bool IsAmount(string words) => Amounts.Match(words) is { Success: true } amount && amount.Length == words.Length;

    private static decimal? Value(string number) => Terms.NumberWords.Value(number.TrimEnd('+')) is { } word ? word
        : decimal.TryParse(number.TrimEnd('+'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1000 ? value : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex NumberLike => field ??= new(@"(?<![\w.,])(\d{1,3}(\.\d{1,2})?(?![\d,]*\d)|\p{L}{3,9}(-\p{L}{3,5})?)(?!\w)\+?", Options, TimeSpan.FromSeconds(1));

    private static Regex Currency => field ??= new(@"^[$€£]|\s+(pounds?|dollars?|euros?|quid)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Amounts => field ??= new(@"(?<![\d.,])\d+(,\d{3})*(\.\d+)?(?!\d)", Options, TimeSpan.FromSeconds(1));

    private static Regex YearsIn => field ??= new(@"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s*((-|–|to)\s*\d{1,2}\s*)?(years?|months?)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Contacts => field ??= new(@"\b(contact|questions|ask\s+for|attention\s+of|write\s+to|get\s+in\s+touch\s+with|(please\s+)?(call|ring|phone|email|mail))(\s+person)?\s*:?\s+(?<name>((Ms|Mrs|Mr|Dr|Prof)\.? )?(?-i:\p{Lu}[\p{L}'’-]+)(\s(?-i:van|de|der|den|von|le|la|el|al|bin)\b)*(\s(?-i:\p{Lu}[\p{L}'’-]+)){0,2})(?=\s*([,.;(\n]|on\b|at\b|with\b|by\b|$))", Options, TimeSpan.FromSeconds(1));

    private static Regex Figures => field ??= new(@"^[$£€]?\s?\d[\d.,]*\s?k?$", Options, TimeSpan.FromSeconds(1));

    private static Regex AtLeast => field ??= new(@"^\d{1,2}\+", Options, TimeSpan.FromSeconds(1));

    private static Regex Addresses => field ??= new(@"[\w.+-]{1,60}@[\w-]{1,60}(\.[\w-]{1,30}){1,4}", Options, TimeSpan.FromSeconds(1));

    private static Regex Phones => field ??= new(@"(?<![\w.,£$€/-])(\+\d{1,3}[ .-]?)?(\(0?\d{2,5}\)|0?\d{2,5})[ .-]\d{3,4}([ .-]?\d{2,4}){0,3}(?![\w.,%-]*\d)(?!\s?[-–])", Options, TimeSpan.FromSeconds(1));

    // "their own car" of a text that says "your own car".
    private static Regex Theirs => field ??= new(@"\b(their|his|her)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Trailing => field ??= new(@"(\s+(please|now|instead|then|too|really|actually))+$", Options, TimeSpan.FromSeconds(1));
}
