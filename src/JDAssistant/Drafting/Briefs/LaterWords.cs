using System.Text.RegularExpressions;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Reads what is said after the first words: answers to questions, corrections, more facts.</summary>
internal static class LaterWords
{
    // To these a few bare words can be the answer: no form of theirs gives them away.
    private static readonly FactKind[] Free = [FactKind.Company, FactKind.Skill, FactKind.Duty, FactKind.Benefit, FactKind.HowToApply, FactKind.Location];

    /// <summary>The facts in <paramref name="text"/>.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="known">What is known: pay without a currency takes it from there.</param>
    /// <param name="open">The questions that wait for an answer, in their order.</param>
    /// <param name="saidBy">Who said it.</param>
    public static LaterFacts Read(string text, Brief known, IReadOnlyList<FactKind> open, string saidBy)
    {
        if (Talk.IsMatch(text.Trim()))
            return new LaterFacts(Brief.Empty, IsSure: false);
        var facts = new List<Fact>();
        var isSure = false;
        var said = Opening.Replace(Needing.Replace(text.Trim(), need => need.Index == 0 ? "must have " : ", must have "), "");
        if (Whole(said, known, open, saidBy) is { } whole)
            return new LaterFacts(new Brief([whole]), IsSure: true);

        foreach (var segment in BriefSegment.Split(said))
        {
            if (LabelledFact.Read(segment.Text) is { } labelled && !segment.Text.StartsWith("call ", StringComparison.OrdinalIgnoreCase))
            {
                facts.AddRange(Labelled(labelled.Kind, labelled.Value, known, saidBy, segment.Text));
                isSure = true;
            }
            else if (Days(segment.Text, known, segment.Text.Length == said.TrimEnd('.', '!', ' ').Length ? open : [], facts) is { } days)
            {
                facts.Add(new Fact(FactKind.OfficeDays, days, Strength.Must, saidBy, segment.Text));
                isSure = true;
            }
            else if (open.Contains(FactKind.Pay) && BarePay(segment.Text, known) is { } pay)
            {
                facts.Add(new Fact(FactKind.Pay, pay, Strength.Must, saidBy, segment.Text));
                isSure = true;
            }
            else if (BriefPieces.Months.IsMatch(segment.Text) && facts.FindLastIndex(fact => fact.Kind == FactKind.Employment) is >= 0 and var employment)
            {
                facts[employment] = facts[employment] with { Value = $"{facts[employment].Value}, {segment.Text}" };
            }
            else
            {
                facts.AddRange(BriefReader.ReadMore(segment.Text, saidBy).Facts.Select(fact => fact.Kind == FactKind.Pay && (BarePay(fact.Value, known) ?? WithPeriod(fact.Value, known)) is { } pay ? fact with { Value = pay } : fact));
            }
        }

        facts = [.. facts.Select(fact => fact.Kind is FactKind.Deadline or FactKind.StartDate ? fact with { Value = CalendarWords.InMonthOf(known.First(fact.Kind) ?? (fact.Kind == FactKind.Deadline ? known.First(FactKind.HowToApply) : null), fact.Value) } : fact)];

        // "Lisbon only" of a job in Lisbon or Porto
        facts = [.. facts.Select(fact => fact.Kind == FactKind.Location && fact.Value.EndsWith(" only", StringComparison.OrdinalIgnoreCase) && known.First(FactKind.Location)?.StartsWith(fact.Value[..^" only".Length], StringComparison.OrdinalIgnoreCase) == true ? fact with { Value = fact.Value[..^" only".Length] } : fact)];

        // "two days from home, rest in the office"
        if (facts.Exists(fact => fact.Kind == FactKind.OfficeDays) && facts.FindIndex(fact => fact is { Kind: FactKind.Workplace, Value: "On-site" }) is >= 0 and var both)
            facts[both] = facts[both] with { Value = "Hybrid" };

        // "not hybrid, fully remote": what it is not goes without saying.
        if (facts.Exists(fact => fact.Kind is FactKind.Workplace or FactKind.Employment))
            facts.RemoveAll(fact => fact.Kind == FactKind.Detail && Negated.IsMatch(fact.Value));
        return Placed(facts, said, open, isSure);
    }

    /// <summary>The pay that numbers alone state, in the currency and for the time of the pay that is known; null where that does not tell.</summary>
    internal static string? BarePay(string text, Brief known)
    {
        if (Numbers.Match(text) is not { Success: true } numbers || known.First(FactKind.Pay) is not { } before)
            return null;
        var sign = Sign.Match(before);

        var amounts = PayWords.Written(Lead.Replace(text.Trim(), ""));
        var (low, high) = (numbers.Groups["low"].Value, numbers.Groups["high"].Value);
        // "150 to 170" of somebody who earns thousands are thousands.
        var areThousands = low.Length <= 3 && !low.Contains('.', StringComparison.Ordinal) && Thousands.IsMatch(before);
        string Written(string amount) => sign.Value.Trim() + (sign.Value.Trim().Length > 1 && char.IsLetter(sign.Value.Trim()[^1]) ? " " : "")
            + (areThousands && !amount.EndsWith('k') ? amount + ",000" : PayWords.Written(amount));
        var most = numbers.Groups["most"].Success ? "up to " : "";
        var range = most + (high.Length > 0 ? $"{Written(low)} to {Written(high)}" : Written(low));
        var period = Period.Match(amounts) is { Success: true } own ? own.Value : Period.Match(before) is { Success: true } old ? old.Value : "";
        return (range + period).Trim();
    }

    /// <summary>The pay that names its currency and no period, with the period of the pay that is known, where the two are of one size; null where that does not tell.</summary>
    private static string? WithPeriod(string text, Brief known)
    {
        var written = PayWords.Written(text);
        if (!Sign.IsMatch(written) || Period.IsMatch(written) || known.First(FactKind.Pay) is not { } before || Period.Match(before) is not { Success: true } period
            || First(written) is not { } now || First(before) is not { } then || now > 3 * then || then > 3 * now)
        {
            return null;
        }

        return written.TrimEnd('.') + period.Value;

        static decimal? First(string pay) => Amount.Match(pay) is { Success: true } amount
            && decimal.TryParse(amount.Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>"12.60 weekdays and 13.60 weekends" with the currency and the period of the pay that is known, at each of them; null where it says these itself.</summary>
    private static string? EachRate(string text, Brief known) =>
        known.First(FactKind.Pay) is { } before && Sign.Match(before) is { Success: true } sign && !Sign.IsMatch(text) && !Period.IsMatch(text) && Rate.Count(text) > 1
            ? Rate.Replace(text, rate => sign.Value.Trim() + rate.Value + Period.Match(before).Value)
            : null;

    private static Fact? Whole(string said, Brief known, IReadOnlyList<FactKind> open, string saidBy)
    {
        if (LabelledFact.Read(said) is { Kind: FactKind.Title or FactKind.Company or FactKind.Location } label
            && (!label.Value.Contains(',', StringComparison.Ordinal) || label.Kind == FactKind.Location && !label.Value.Any(char.IsAsciiDigit) && label.Value.Count(c => c == ',') < 3 && label.Value.Length < 60))
        {
            return Labelled(label.Kind, label.Value, known, saidBy, said)[0];
        }

        // The only open question takes an address whole.
        return open.Contains(FactKind.HowToApply) && !said.Contains(' ', StringComparison.Ordinal)
            && (said.Contains('@', StringComparison.Ordinal) || said.StartsWith("http", StringComparison.OrdinalIgnoreCase) || said.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            ? LabelledFact.Of(FactKind.HowToApply, said, saidBy, said)
            : null;
    }

    private static List<Fact> Labelled(FactKind kind, string value, Brief known, string saidBy, string words)
    {
        // What is read from the value alone knows more of how a posting writes it.
        if (kind is FactKind.Workplace or FactKind.Employment or FactKind.Hours or FactKind.OfficeDays)
        {
            var read = BriefReader.ReadMore(value, saidBy).Facts;
            if (read.Count > 0 && read.All(fact => fact.Kind is FactKind.Workplace or FactKind.Employment or FactKind.Hours or FactKind.OfficeDays))
                return [.. read.Select(fact => fact with { Words = words })];
        }

        // "they need 1 year in a flower shop": a demand of a kind of its own.
        if (kind == FactKind.Skill && BriefReader.ReadMore(value, saidBy).Facts is { Count: > 0 } demands && demands.All(fact => fact.IsRequirement))
            return [.. demands.Select(fact => fact with { Words = words, IsAssumed = false })];

        var bare = kind == FactKind.Pay ? BarePay(value, known) ?? WithPeriod(value, known) ?? EachRate(value, known) : null;
        var facts = new List<Fact> { bare is null ? LabelledFact.Of(kind, value, saidBy, words) : new Fact(FactKind.Pay, bare, Strength.Must, saidBy, words) };
        if (kind == FactKind.Title)
        {
            facts.AddRange((Parsing.JobDescriptionParser.Parse("# " + facts[0].Value).Title?.Levels ?? [])
                .Select(level => new Fact(FactKind.Level, level.Level.ToString(), Strength.Must, saidBy, words)));
        }

        return facts;
    }

    /// <summary>"two days" of somebody who was asked about the office and says nothing else, or who just said "hybrid".</summary>
    private static string? Days(string text, Brief known, IReadOnlyList<FactKind> open, List<Fact> facts)
    {
        if (BareDays.Match(text) is not { Success: true } days)
            return null;
        // "5 days a week" of a job of four: the days that are worked, not those in the office.
        if (known.First(FactKind.Hours) is { } worked && Worked.IsMatch(worked))
            return null;
        var isHybrid = facts.Exists(fact => fact is { Kind: FactKind.Workplace, Value: "Hybrid" }) || open.Contains(FactKind.Workplace) || known.First(FactKind.Workplace) == "Hybrid";
        if (!isHybrid)
            return null;
        var per = days.Groups["per"] is { Success: true } said ? said.Value : "week";
        return $"{days.Groups["number"].Value} {(days.Groups["number"].Value is "1" or "one" ? "day" : "days")} a {per} in the office";
    }

    /// <summary>Gives what nothing is known of to the first open question that it can answer.</summary>
    private static LaterFacts Placed(List<Fact> facts, string said, IReadOnlyList<FactKind> open, bool isSure)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Kind is not (FactKind.Skill or FactKind.Duty))
            {
                isSure |= open.Contains(fact.Kind) || fact.Kind is not FactKind.Company;
                continue;
            }

            // What an employer gives says so somewhere, unless nothing else is asked.
            if (open.Contains(FactKind.Benefit) && open.Count > 1 && !facts.Exists(other => other.Kind == FactKind.Benefit))
                open = [.. open.Where(kind => kind != FactKind.Benefit)];

            // A name is the answer to who or where before it is one to what.
            if (LabelledFact.Read(fact.Words) is { Kind: FactKind.Skill })
            {
                isSure = true;
                continue;
            }

            var to = open.Where(kind => Free.Contains(kind) && Fits(kind, fact, said)).OrderBy(kind => kind is FactKind.Company or FactKind.HowToApply ? 0 : 1).Cast<FactKind?>().FirstOrDefault();
            if (to is not { } kind)
                continue;
            isSure = true;
            facts[i] = kind == fact.Kind ? fact with { IsAssumed = false } : fact with
            {
                Kind = kind, Strength = Strength.Must, IsAssumed = kind == FactKind.Location,
                Value = kind == FactKind.HowToApply ? LabelledFact.Of(kind, fact.Words, fact.SaidBy, fact.Words).Value : kind == FactKind.Company ? fact.Words : fact.Value,
            };
            if (kind is FactKind.Company or FactKind.Location or FactKind.HowToApply)
                open = [.. open.Where(other => other != kind)];
        }

        return new LaterFacts(new Brief(facts), isSure);
    }

    private static bool Fits(FactKind kind, Fact fact, string said) => !IsSpeech(said) && kind switch
    {
        FactKind.Company or FactKind.Location => fact.Kind == FactKind.Skill && IsName(fact.Words) && (kind == FactKind.Company || said.Length == fact.Words.Length)
            && TermIndex.Default.Find(fact.Words, Words.Of(fact.Words, TermIndex.Default.Vocabulary)).Of("skills").Count == 0,
        FactKind.HowToApply => fact.Words.Contains('@', StringComparison.Ordinal) || fact.Words.Contains("http", StringComparison.OrdinalIgnoreCase),
        // "2 to 3" is no duty: numbers answer other questions.
        FactKind.Skill => fact.Kind == FactKind.Skill && !BriefScraps.Is(fact.Words),
        _ => !BriefScraps.Is(fact.Words),
    };

    /// <summary>True for a sentence that somebody says to us, as no line of a posting is written: "forget phlebotomy", "we need two of them".</summary>
    internal static bool IsSpeech(string words) => Speech.IsMatch(words);

    private static bool IsName(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and < 6 && char.IsUpper(parts[0][0]) && parts.All(part => char.IsUpper(part[0]) || !char.IsLetter(part[0]) || part is "of" or "and" or "the" or "for");
    }

    // What people say to each other, and of themselves: no fact of a job.
    private static Regex Talk => field ??= new(@"^(?:(?:i|i'm|i’m|i'll|i’ll|let me|let's|let’s|hold on|one moment|give me|hm+|you)\b(?!\s+(?:need|want)\b).*|(?:(?:thanks?|thank you|thx|cheers|ok|okay|great|good|nice|cool|perfect|lovely|fine|sure|yes|yep|no|nope|wow|super|awesome|excellent|well done|that is|that's|that’s|looks|very|much|so|it|all|a lot|you|for|that|this|is|job|work)\b[\s,!.]*)+)$", Options, TimeSpan.FromSeconds(10));

    private static Regex Speech => field ??= new(@"^(?:the\s+)?(?:title|text|draft|jd|ad|advert|posting|section|part|line|bullet|heading|wording|tone|list|duties|benefits|requirements|order)\s+(?:should|could|must|needs?|looks?|sounds?|reads?|seems?|is\s+too|are\s+too)\b|^(?:(?:well|so|and|but|actually|no|oh|hm+)[,\s]+)*(?:it|its|it's|it’s|this|that|thats|that's|that’s|they|they're|they’re|we|we're|we’re|we've|we’ve|i|you|he|she|there|there's|there’s|forget|not|don't|don’t|do not|take\s+.*\bout$|lose|scrap|bump|undo|revert|go\s+back|bring\s+back|tone\s+down|make|put|move|swap|under|change|keep|let|use|say|what|why|who|how|please)\b(?!\s+(?:offer|provide|give|pay)\b)", Options, TimeSpan.FromSeconds(10));

    // "4 days a week and they need a licence": what they need is a demand of its own.
    private static Regex Needing => field ??= new(@"(?:(?:^|,\s*)(?:and\s+)?|\s+and\s+)(?:they|you|he|she|candidates|applicants)\s+(?:also\s+|really\s+)?(?:need|needs|must\s+have|have\s+to\s+have)\s+(?!to\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    private static Regex Negated => field ??= new(@"^not\s+(?:an?\s+)?(?:remote|hybrid|on[- ]?site|permanent|temp\w*|contract|full[- ]?time|part[- ]?time|freelance)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Opening => field ??= new(@"^(?:(?:no(?=[,.:;!–—-]|\s+(?:the|it|its|it's|it’s|that|make|pay|salary|place|title|hours|i|we|actually|sorry|wait)\b)|nope|yes|yep|actually|sorry|correction|oh|wait|well|and|but|also|please|ok|okay|change|set|update|make\s+it|make|it's|it’s|its|it is|that's|that’s|now|really|make it|they're|they’re|they are)\b(?!\s+(?:degree|experience|idea|longer|need)\b)[\s,:;.!–—-]*)+(?:(?:it|that)\s+(?:to|is)\s+)?", Options, TimeSpan.FromSeconds(10));

    // "4 days inc alternate Saturdays"
    private static Regex Worked => field ??= new(@"^(?:\d|one|two|three|four|five|six)(?:\s?(?:-|–|to|or)\s?\d)?\s+days?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex BareDays => field ??= new(@"^(?<number>\d|one|two|three|four|five)(?:\s+(?:office\s+)?days?)(?:\s*(?:a|per|each|/)\s*(?<per>week|month))?(?:\s+in)?$", Options, TimeSpan.FromSeconds(10));

    private static Regex Numbers => field ??= new(@"^(?:(?:pay|salary)\s+(?:is\s+)?)?(?<most>up\s+to\s+)?(?<low>\d[\d.,]*(?<=\d)k?)(?:\s?(?:-|–|—|to)\s?(?<high>\d[\d.,]*(?<=\d)k?))?(?:\s?(?:/|per|an?)\s?(?:hour|day|week|month|year|annum|h|hr))?$", Options, TimeSpan.FromSeconds(10));

    private static Regex Rate => field ??= new(@"(?<![\d.,])\d{1,3}\.\d{2}(?![\d%])|(?<![\d.,])\d{2,3},\d{3}(?!\d)", Options, TimeSpan.FromSeconds(10));

    private static Regex Amount => field ??= new(@"\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,2})?", Options, TimeSpan.FromSeconds(10));

    private static Regex Lead => field ??= new(@"^(?:(?:pay|salary)\s+(?:is\s+)?)?(?:up\s+to\s+)?", Options, TimeSpan.FromSeconds(10));

    private static Regex Sign => field ??= new(@"[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|US\$|CA\$|C\$|A\$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Thousands => field ??= new(@"\d[,.']?\d{3}\b|\dk\b", Options, TimeSpan.FromSeconds(10));

    private static Regex Period => field ??= new(@"\s?(?:/|\b(?:per|an?|each)\s)\s?(?:hour|hr|h|day|week|month|year|annum)\b|\s(?:hourly|daily|weekly|monthly|yearly|annually)\b", Options, TimeSpan.FromSeconds(10));
}

/// <summary>What later words state.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="IsSure">True where the words can be nothing else than facts: an answer, a label, a form that gives them away.</param>
internal readonly record struct LaterFacts(Brief Facts, bool IsSure);
