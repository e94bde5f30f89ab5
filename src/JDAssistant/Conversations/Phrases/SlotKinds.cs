using System.Collections.Frozen;
using System.Text.RegularExpressions;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Terms;

namespace JDAssistant.Conversations.Phrases;

/// <summary>The kinds of slots: all conditions that a pattern may set.</summary>
internal static class SlotKinds
{
    private static readonly FrozenDictionary<string, SlotKind> Kinds = new Dictionary<string, SlotKind>
    {
        [""] = new(false, (words, _) => words),
        ["any"] = new(true, (words, _) => words),
        ["said"] = new(true, (words, _) => Conjunction.IsMatch(words) ? null : words),
        ["unjudged"] = new(false, (words, _) => Denied.IsMatch(words) ? null : words),
        ["value"] = new(true, (words, _) => words),
        ["no-end"] = new(true, (words, _) => End.IsMatch(words) ? null : words),
        ["no-years"] = new(false, (words, _) => words.StartsWith("to ", StringComparison.OrdinalIgnoreCase) || YearsIn.IsMatch(words) ? null : words),
        ["no-label"] = new(false, (words, _) => IsLabel(words) || TextPlace.Read(words) is not null || IsJudged(words) ? null : words),
        ["new"] = new(true, (words, _) => IsAuxiliary(words) || IsJudged(words) || Telling.IsMatch(words) || IsPlace(words) || words.Contains(" - ", StringComparison.Ordinal) ? null : words),
        ["name"] = new(false, (words, _) => char.IsUpper(words[0]) ? words : null),
        ["small"] = new(true, (words, _) => char.IsLower(words[0]) && words.Contains(' ', StringComparison.Ordinal) ? words : null),
        ["several-words"] = new(true, (words, _) => words.Contains(' ', StringComparison.Ordinal) ? Prose.Capitalised(words) : null),
        ["words"] = new(true, (words, _) => IsTalk(words) ? null : words),
        ["piece"] = new(false, (words, _) => IsPlace(words) ? words : null),
        ["part"] = new(false, (words, _) => TextPlace.Read(words) is { Unit: null } ? words : null),
        ["heading-there"] = new(false, (words, text) => TextWords.HasHeading(text, words) ? words : null),
        ["line-there"] = new(false, (words, text) => LabelledFact.KindOf(words) is { } kind && TextWords.Labels(text).Any(label => LabelledFact.KindOf(label) == kind) ? words : null),
        ["was"] = new(false, (words, _) => words.Length is > 1 and < 52 && !Whole.IsMatch(words) ? words : null),
        ["tells-its-kind"] = new(true, (words, _) => FactKinds.Of(words) is null ? null : words),
        ["perk"] = new(true, (words, _) => !words.StartsWith("no ", StringComparison.OrdinalIgnoreCase) && BriefReader.ReadMore(words, "").Facts is [{ Kind: FactKind.Benefit }] ? words : null),
        ["place-with-law"] = new(false, (words, _) => Jurisdictions.LawBook.Find(words) is null ? null : words),
        ["label"] = new(false, (words, _) => LabelledFact.KindOf(words) is null ? null : words),
        ["label-twice"] = new(false, (words, text) => LabelledFact.KindOf(words) is { } kind && TextWords.Labels(text).Count(label => LabelledFact.KindOf(label) == kind) > 1 ? words : null),
        ["day"] = new(true, (words, _) => Day.IsMatch(words) ? words : null),
        ["stands"] = new(true, (words, text) => IsLabel(words) || TextPlace.Read(words) is not null || IsJudged(words) ? null : TextWords.Find(text, words)),
        ["proper"] = new(false, (words, text) => !IsLabel(words) && TextWords.Find(text, words) is { } found && char.IsUpper(found[0]) ? found : null),
        ["old-words"] = new(true, (words, text) => TextWords.Find(text, words)),
        ["gone"] = new(false, (words, text) => IsTold(words) && TextWords.Find(text, words) is null && TextWords.Named(text, words) is null ? words : null),
        ["occupation"] = new(false, (words, _) => BriefReader.NamesOccupations(words) ? words : null),
        ["known"] = new(false, (words, text) => words is "degree" or "experience" || (LabelledFact.KindOf(words) is null && TextWords.Find(text, words) is null) ? null : words),
        ["item-or-words"] = new(false, (words, text) => TextWords.Find(text, words) is not { } found || Gap.In(text).Any(gap => gap.Ask.Contains(found, StringComparison.Ordinal)) ? null : TextWords.Items(text, found) is [var only] ? only : found),
        ["kind-of-demand"] = new(false, (words, text) => KindOfDemand.IsMatch(words) && TextWords.Items(text, words) is [var only] ? only : null),
        ["counted-item"] = new(false, (words, text) => words.Length > 2 && !words.Any(char.IsAsciiDigit) && LabelledFact.KindOf(words) is null ? TextWords.Counted(text, words) : null),
        ["beside-years"] = new(false, (words, text) => TextWords.Years(text) is { } years && TextWords.Items(text, words) is [var item] && TextWords.Find(item, years) is not null ? words : null),
        ["one-item"] = new(false, (words, text) => IsTold(words) ? TextWords.Named(text, words) : null),
        ["whole-item"] = new(false, (words, text) => IsTold(words) && TextWords.Named(text, words) is { } named && TextWords.Items(text, named) is [var only] ? only : null),
        ["whole-of-item"] = new(false, (words, text) => IsTold(words) && TextWords.Named(text, words) is { } named && named != words ? named : null),
        ["in-a-sentence"] = new(false, (words, text) => IsTold(words) && TextWords.Named(text, words) is null ? TextWords.SentenceWith(text, words) : null),
        ["wish"] = new(false, (words, text) => IsTold(words) ? TextWords.Wish(text, words) : null),
        ["plain-verb"] = new(false, (words, _) => words.Contains(' ', StringComparison.Ordinal) || words is "also" or "now" or "do" or "did" ? null : words),
        ["one-word"] = new(false, (words, _) => words.Contains(' ', StringComparison.Ordinal) ? null : words),
        ["heading"] = new(false, (words, text) => TextWords.ListUnder(text, words)),
        ["other-number"] = new(true, (words, text) => LabelledFact.Read(words) is not null || RestatedLine.Find(text, words) is null ? null : words),
        ["number"] = new(false, (words, _) => IsNumber(words) ? words : null),
        ["old-number"] = new(false, (words, text) => IsNumber(words) ? TextWords.Once(text, words, "") : null),
        ["amount"] = new(false, (words, _) => Amount.IsMatch(words) ? words.TrimStart('$', '£', '€') : null),
        ["old-amount"] = new(false, (words, text) => Amount.IsMatch(words) ? TextWords.Amount(text, words.TrimStart('$', '£', '€')) : null),
        ["figure"] = new(true, (words, _) => Figure.IsMatch(words) ? words : null),
        ["old-figure"] = new(false, (words, text) => Figure.IsMatch(words) ? TextWords.Find(text, words) : null),
        ["measure"] = new(false, (words, _) => Measure.IsMatch(words) ? words : null),
        ["years"] = new(false, (words, _) => Years.IsMatch(words) ? Unit.Replace(words, match => match.Length == 2 ? "year" : "years") : null),
        ["years-or-number"] = new(false, (words, _) => Years.IsMatch(words) || IsNumber(words) ? words : null),
        ["sum-of-something"] = new(true, (words, _) => SumOf.Match(words) is { Success: true } sum && !IsLabel(sum.Groups["what"].Value) ? words : null),
        ["person"] = new(false, (words, text) => TextWords.Person(text, words)),
        ["phone"] = new(true, (words, _) => Phone.IsMatch(words) ? words : null),
        ["address"] = new(false, (words, _) => words.Contains('@', StringComparison.Ordinal) ? words : null),
        ["top-of-pay"] = new(true, (words, text) => PayEnds.With(words, text, isTop: true)),
        ["named-amount"] = new(false, (words, text) => !IsLabel(words) ? PayEnds.Named(words, text) : null),
        ["bottom-of-pay"] = new(true, (words, text) => PayEnds.With(words, text, isTop: false)),
        ["pay"] = new(true, (words, text) => PayEnds.Whole(words, text, isAsked: true)),
        ["bare-pay"] = new(true, (words, text) => PayEnds.Whole(words, text, isAsked: false)),
        ["left-of-title"] = new(false, TitleWords.Without),
        ["level"] = new(false, TitleWords.With),
        ["other-level"] = new(false, TitleWords.At),
        ["levelled-title"] = new(false, TitleWords.Levelled),
        ["like-the-title"] = new(false, TitleWords.Like),
    }.ToFrozenDictionary();

    // "not needed" says how strong a demand is.
    private static readonly FrozenSet<string> Judgements = Set(
        "needed|required|necessary|essential|must|must have|mandatory|wanted|important|relevant|true|right|correct|sure|yet|any more|optional|nice to have|nice to haves|plus|bonus");

    // "don't need the …", "we do …": what stands before a "not" is no wording.
    private static readonly FrozenSet<string> Auxiliaries = Set(
        "we|they|i|it|why|what|were|theyre|its|im|thats|theres|hes|shes|do|does|did|should|must|can|could|will|would|need|needs|has|have|dont|cant|isnt|arent|doesnt|wont");

    // The draft itself, and a person's data: no words of a text.
    private static readonly FrozenSet<string> OfUs = Set("draft|drafts|data|jd|posting|text|texts|version|versions|history|account|chat|stuff|my");

    private static readonly FrozenSet<string> Pronouns = Set("it|this|that|them|me|us|you|everything|all|time");

    /// <summary>The kind of that name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static SlotKind Named(string name) => Kinds.GetValueOrDefault(name) ?? throw new FormatException($"No kind of slot is called “{name}”.");

    // What is the name of a fact or of a part of the text is no item.
    private static bool IsTold(string words) => !IsLabel(words) && !IsNumber(TextWords.WithoutArticle(words)) && TextPlace.Read(words) is null && !IsTalk(words);

    private static bool IsLabel(string words) => LabelledFact.KindOf(TextWords.WithoutArticle(words)) is not null;

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsJudged(string words) => Judgements.Contains(BeforeJudgement.Replace(words, "").Replace('-', ' '));

    private static bool IsAuxiliary(string words) => Being.IsMatch(words) || Auxiliaries.Contains(SpokenWord.PlainOf(words.AsSpan(words.LastIndexOf(' ') + 1)));

    private static bool IsTalk(string words) => Pronouns.Contains(words) || Before.IsMatch(words) || Array.Exists(words.Split(' ', ',', '.'), OfUs.Contains);

    private static bool IsPlace(string words) => TextPlace.Read(words) is { Unit: not null };

    private static bool IsNumber(string words) => words.TrimEnd('+') is var number && (number.Length is > 0 and < 4 && number.All(char.IsAsciiDigit) || NumberWords.Value(number) is not null);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Count = @"(\d{1,3}([.,]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";

    // "the first version": all of the text, and no word of it.
    private static Regex Whole => field ??= new(@"^(version|draft|text|jd|posting|ad|advert|one|way|first|last|previous|original|start|beginning|old)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Years => field ??= new(@"^(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?(\s*(-|–|to)\s*\d{1,2})?\s*(years?|yrs?|months?)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Phone => field ??= new(@"^\+?\d[\d ()./-]{5,18}\d$", Options, TimeSpan.FromSeconds(1));

    private static Regex Unit => field ??= new(@"\byrs?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Measure => field ??= new(@"^[$€£]?" + Count + @"\s*(%|pounds?|dollars?|euros?|quid|days?|hours?|weeks?|months?|years?|kg|lbs?|miles?)?(\s+(plus|and|\+|including|incl\.?)\s+\S.{1,40}|\s+a\s+year)?$", Options, TimeSpan.FromSeconds(1));

    // "relocation support of up to £2,000"
    private static Regex SumOf => field ??= new(@"^(?<what>\p{L}[\p{L}' -]{2,40}?)\s+(of|worth|(of\s+)?up\s+to)\s+(up\s+to\s+)?[$£€]\s?\d[\d.,]*k?(\s+(a|per)\s+\p{L}+)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Amount => field ??= new(@"^[$€£]?\d[\d.,]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Denied => field ??= new(@"^(is|are|do|does|what|which)\b|\b(is|are|not)\b|n['’]?t\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Conjunction => field ??= new(@"^(not|that|how|what|when|why|if)\s", Options, TimeSpan.FromSeconds(1));

    // "they go to Truro" tells of them, "Truro" is a word for the text.
    private static Regex Telling => field ??= new(@"^(we|they|you|i|he|she|it)(['’](ll|re|ve|d|s|m))?\s|^(could|can|should|would|might|send|put|make|take|add|give|let|get|call)\s|^\p{Ll}+(ed|en)\s+(the|an?|by|at|in|on|within|to|before|after|every|each)\b|^(at|to|on|in)\s+the\s+(very\s+)?(top|bottom|end|start|beginning|front)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Day => field ??= new(@"^(\d{1,2}(st|nd|rd|th)?\s|end\s+of\s)?(of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b[\s\d,]*(st|nd|rd|th)?[\s\d,]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Figure => field ??= new(@"^[$€£]?\d", Options, TimeSpan.FromSeconds(1));

    private static Regex YearsIn => field ??= new(@"\b(years?|yrs?)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex End => field ??= new(@"^(the\s+)?(very\s+)?(top|bottom|start|beginning|front|end|first|last)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex KindOfDemand => field ??= new("^(degree|diploma|licen[cs]e|certificate|certification|experience|qualification)$", Options, TimeSpan.FromSeconds(1));

    private static Regex BeforeJudgement => field ??= new(@"^(the|an?)\s+|^(really|that|strictly)\s+(an?\s+)?", Options, TimeSpan.FromSeconds(1));

    private static Regex Being => field ??= new(@"\b(is|are|was|were)\b|n['’]t$", Options, TimeSpan.FromSeconds(1));

    // What was said before, or an amount to cut to.
    private static Regex Before => field ??= new(@"^(it|this|that)[\s,]|^all\s+of\s+(it|them)$|^an?\s+idea$|\bjob\s+(description|ad)\b|\bto\s+\S*\d", Options, TimeSpan.FromSeconds(1));
}
