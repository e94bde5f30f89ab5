using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Collects facts piece by piece: takes out of each what it knows and tells what the rest is.</summary>
internal sealed partial class BriefFacts(string saidBy, bool hasTitle = false, Templates.TemplateSet? templates = null)
{
    private readonly List<Fact> _facts = [];

    // A label holds until its sentence ends: "Benefits: pension, free lunch".
    private FactKind? _label;
    private Strength _strength = Strength.Must;
    private bool _isOneDuty;

    // "no wait" takes back what was said before it, by what comes after it.
    private (bool IsNext, bool IsStrong) _correction;

    // "not remote", "not temp": said, where nothing else tells what it is instead.
    private readonly List<Fact> _refused = [];

    // The level that was named before the title was.
    private string? _level;

    /// <summary>The brief of what was added so far.</summary>
    public Brief Build()
    {
        SettleUnknown();
        if (_level is not null && _facts.FindIndex(fact => fact.Kind == FactKind.Title) is >= 0 and var title)
            _facts[title] = _facts[title] with { Value = BriefTitle.AtLevel(_level, _facts[title].Value) };
        _facts.AddRange(_refused.Where(refused => _facts.All(fact => fact.Kind != refused.Kind)).Select(refused => refused with { Kind = FactKind.Detail }).ToList());
        // "competitive salary" says nothing beside the pay; alone it is no demand.
        var vague = _facts.Where(fact => fact.Kind == FactKind.Skill && Revising.VaguePay.IsAll(fact.Value)).ToList();
        return new Brief([.. _facts.Where(fact => !vague.Contains(fact) || !_facts.Exists(other => other.Kind == FactKind.Pay)).Select(fact => vague.Contains(fact) ? fact with { Kind = FactKind.Benefit, Strength = Strength.Must } : fact)]);
    }

    /// <summary>Adds the facts of one piece.</summary>
    /// <param name="segment">The piece.</param>
    /// <param name="titleIsNext">True where the words before it asked for a draft, so that it begins with the title.</param>
    /// <param name="isPurpose">True where the words before it said that somebody is sought for it: "somebody for the till".</param>
    public void Add(BriefSegment segment, bool titleIsNext, bool isPurpose = false)
    {
        if (segment.StartsSentence)
            (_label, _strength) = (null, Strength.Must);
        _sentence += segment.StartsSentence ? 1 : 0;
        _isJoined = segment.IsJoined;
        _isTold = false;
        var text = ChatShorthand.Spelled(segment.Text);
        if (text.Length > BriefReader.LongestSegment)
        {
            Say(FactKind.Skill, text, text, isAssumed: true);
            return;
        }

        if (BriefCorrection.Take(ref text, out var isStrong))
            _correction = (true, isStrong || _correction.IsStrong);
        if (text.Length == 0)
            return;
        if (_correction.IsNext)
        {
            var isCorrected = BriefCorrection.Apply(_facts, text, saidBy, _correction.IsStrong);
            _correction = default;
            if (isCorrected)
                return;
        }

        if (BriefPieces.Heading.IsMatch(text) || Whole(text, segment.Words))
            return;
        // "somebody to run the desk, Cork, £14 an hour": what is no verb is no duty any more.
        if (_label == FactKind.Duty && _isOneDuty && !segment.StartsSentence && FactKinds.Of(text) != FactKind.Duty)
            _label = null;
        // "…, must have a licence" is no duty any more.
        if (_label == FactKind.Duty && (BriefPhrases.Must.IsMatch(text) || BriefPhrases.Wish.IsMatch(text)))
            _label = null;

        var given = text;
        if (BriefPieces.TakePrefix(BriefPhrases.Benefit, ref text))
            _label = FactKind.Benefit;
        else if (BriefPieces.TakePrefix(BriefPhrases.Duty, ref text))
            (_label, _isOneDuty) = (FactKind.Duty, ForSomebody.IsMatch(given));

        var said = text;
        var strength = StrengthOf(ref text);
        var isDemand = said != text;
        _isTold = isDemand || strength == Strength.Wish;
        if (_label == FactKind.Benefit)
        {
            Say(FactKind.Benefit, Prose.Capitalised(BriefPieces.Bare(text)), segment.Words);
            return;
        }

        foreach (var rest in TakeKnown(text, segment.Words, strength, out var isLeft))
        {
            if (isPurpose && _facts.All(fact => fact.Kind != FactKind.Purpose) && !BriefReader.NamesOccupation(rest) && segment.StartsSentence)
            {
                Say(FactKind.Purpose, $"The job is for the {BriefPieces.WithoutPreposition(BriefPieces.WithoutSmallStart(rest))}.", segment.Words);
                continue;
            }

            // "just" of "just nice to have"; "18+" of "must be 18+" is one.
            if (isDemand && BriefScraps.Is(rest) && !rest.Any(char.IsAsciiDigit) && !FactKinds.NamesSkill(rest))
                continue;
            AddRest(rest, segment.Words, strength, titleIsNext, (isLeft || (segment.Words != segment.Text && BriefScraps.Is(rest))) && !isDemand);
        }
    }

    /// <summary>Reads off whether a wish or a demand is meant, and takes the words that said so away.</summary>
    private Strength StrengthOf(ref string text)
    {
        var wish = BriefPhrases.Wish.Match(text);
        if (wish.Success)
        {
            var atStart = wish.Index == 0;
            text = BriefShapes.WithoutSecondThoughts(BriefPieces.Join(text[..wish.Index], text[(wish.Index + wish.Length)..]));
            // "Nice to have: a, b, c" goes on; "a nice to have, b" does not.
            if (atStart)
                _strength = Strength.Wish;
            return Strength.Wish;
        }

        var must = BriefPhrases.Must.Match(text);
        if (must.Success)
        {
            text = BriefPieces.Join(text[..must.Index], text[(must.Index + must.Length)..]);
            if (must.Groups["know"].Success)
                text = "knowledge of " + text;
            // "must have run a kitchen" tells of the person, and of no duty.
            else if (must.Value.TrimEnd().EndsWith("have", StringComparison.OrdinalIgnoreCase) && BriefPhrases.Done.IsMatch(text))
                text = "experience of having " + text;
            _strength = Strength.Must;
            return Strength.Must;
        }

        return _strength;
    }

    /// <summary>Takes facts of known form out of a piece.</summary>
    /// <returns>What is left of it, in order.</returns>
    private List<string> TakeKnown(string text, string words, Strength strength, out bool isLeft)
    {
        var rest = text;
        isLeft = false;
        Take(ref rest, BriefPhrases.Deadline, FactKind.Deadline, value => value);
        Take(ref rest, BriefPhrases.Start, FactKind.StartDate, value => value.Equals("asap", StringComparison.OrdinalIgnoreCase) || value.Contains("immediate", StringComparison.OrdinalIgnoreCase) || value.StartsWith("as soon", StringComparison.OrdinalIgnoreCase) ? "As soon as possible" : Prose.Capitalised(value));
        Take(ref rest, BriefPhrases.ReportsTo, FactKind.ReportsTo, BriefPieces.WithThe);
        if (BriefShapes.DoneFor.IsMatch(rest))
        {
            Say(FactKind.Experience, Prose.Capitalised(BriefPieces.WithoutSmallStart(rest)), words, strength);
            return [];
        }

        // "maternity cover", "1 year"
        if (_facts is [.., { Kind: FactKind.Employment } cover] && OfTerm.IsMatch(cover.Value) && BareYears.IsMatch(rest))
        {
            _facts[^1] = cover with { Value = $"{cover.Value}, {rest}" };
            return [];
        }

        if (_facts is [.., { Kind: FactKind.Experience }] && MoreYears.IsMatch(rest))
            rest = MoreYears.Replace(rest, "${years} years ");
        // "experience running a kitchen, min 3 yrs"
        if (BriefShapes.OfYears.Match(rest) is { Success: true } of)
        {
            Say(FactKind.Experience, $"{BriefPieces.Experience(of.Groups["years"].Value)} {of.Groups["what"].Value}", words, strength);
            return [];
        }

        if (BriefShapes.YearsOf.Match(rest) is { Success: true } years)
        {
            Say(FactKind.Experience, BriefPieces.Experience(years.Value), words, strength);
            return [];
        }

        if (!BriefPhrases.Degree.IsMatch(rest) || BriefPhrases.Years.IsMatch(rest))
            Take(ref rest, BriefPhrases.Years, FactKind.Experience, BriefPieces.Experience, strength);
        Take(ref rest, BriefPhrases.OfficeDays, FactKind.OfficeDays, BriefPieces.OfficeDays);
        // "car allowance £5,500" is what comes on top.
        if (!(_facts.Exists(fact => fact.Kind == FactKind.Pay) && (BriefPhrases.Gives.IsMatch(rest) || IsBesidePay(rest))) && !OnTop.IsMatch(rest))
            Take(ref rest, BriefPhrases.Pay, FactKind.Pay, PayWords.Written);
        Take(ref rest, BriefPhrases.OnTarget, FactKind.Pay, PayWords.Written);
        if (BriefPieces.Months.IsMatch(rest) && _facts.FindLastIndex(fact => fact.Kind == FactKind.Employment) is >= 0 and var term)
        {
            _facts[term] = _facts[term] with { Value = $"{_facts[term].Value}, {rest}" };
            return [];
        }

        if (BriefPieces.NearHours.Match(rest) is { Success: true } near)
        {
            Say(FactKind.Detail, Prose.Capitalised(near.Groups["value"].Value), words);
            rest = rest[..near.Index] + Taken + rest[(near.Index + near.Length)..];
        }

        Refuse(ref rest, BriefPhrases.Employment);
        Take(ref rest, BriefPhrases.Employment, FactKind.Employment, value => Prose.Capitalised(value.ToLowerInvariant().Replace("part time", "part-time", StringComparison.Ordinal).Replace("full time", "full-time", StringComparison.Ordinal).Replace("ftc", "FTC", StringComparison.Ordinal)));
        Refuse(ref rest, BriefPhrases.Workplace);
        Take(ref rest, BriefPhrases.Workplace, FactKind.Workplace, BriefPieces.Workplace);
        Take(ref rest, BriefPhrases.Hours, FactKind.Hours, value => value);
        // "nights 7p-7a": when, and from when to when.
        if (BriefPhrases.Hours.Match(rest).Value.Any(char.IsAsciiDigit))
            Take(ref rest, BriefPhrases.Hours, FactKind.Hours, value => value);
        Take(ref rest, BriefPhrases.Team, FactKind.Team, value => value.StartsWith("team of ", StringComparison.OrdinalIgnoreCase) ? "a " + value : value);
        if (_facts.All(fact => fact.Kind != FactKind.Location) && BriefPlaces.Take(rest) is { } found)
        {
            Say(FactKind.Location, found.Place, words);
            rest = found.Left;
        }

        if (IsOfThisJob(rest))
            Take(ref rest, BriefPhrases.Place, FactKind.Location, BriefPieces.WithoutSmallStart);
        // "architect with Revit" names no employer.
        if (BriefPieces.WithoutForm(BriefPhrases.Company.Match(rest).Groups["value"].Value) is var employer && (employer.Length == 0 || employer.Split(' ').Any(word => word.Length > 1 && char.IsUpper(word[0]))) && !FactKinds.NamesSkill(employer) && !BriefPhrases.Licence.IsMatch(employer))
            Take(ref rest, BriefPhrases.Company, FactKind.Company, value => rest.Contains("the " + value, StringComparison.OrdinalIgnoreCase) && !value.Contains(' ', StringComparison.Ordinal) ? "The " + value : value);
        isLeft = rest.Contains(Taken, StringComparison.Ordinal);
        return [.. rest.Split(Taken, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(BriefPieces.Bare)
            .Where(piece => piece.Any(char.IsLetterOrDigit) && !BriefPhrases.Filler.IsMatch(piece))];

        // "not remote", "not temp": what it is not says nothing of what it is.
        void Refuse(ref string from, Regex pattern)
        {
            while (pattern.Match(from) is { Success: true } refused && refused.Groups["not"].Success)
            {
                _refused.Add(new Fact(pattern == BriefPhrases.Workplace ? FactKind.Workplace : FactKind.Employment, Prose.Capitalised(refused.Value.Trim()), Strength.Must, saidBy, words));
                from = from[..refused.Index] + Taken + from[(refused.Index + refused.Length)..];
            }
        }

        void Take(ref string from, Regex pattern, FactKind kind, Func<string, string> written, Strength said = Strength.Must)
        {
            var match = pattern.Match(from);
            if (!match.Success || match.Length == 0)
                return;
            var value = (match.Groups["value"] is { Success: true } group ? group.Value : match.Value).Trim(' ', ':', ',', '.');
            if (value.Length == 0)
                return;
            Keep(new Fact(kind, written(value), said, saidBy, words));
            from = from[..match.Index] + Taken + from[(match.Index + match.Length)..];
        }
    }

    /// <summary>True where "in …" can say where the job is: not "admitted in SG" of a job whose place is known, not "payroll in Sage".</summary>
    private bool IsOfThisJob(string text)
    {
        if (BriefPhrases.Place.Match(text) is not { Success: true } match || text[..match.Index].Trim(' ', Taken) is not { Length: > 0 } before)
            return true;
        if (_facts.Exists(fact => fact.Kind == FactKind.Location))
            return false;
        // "big house nr Tetbury": nothing else is near a name.
        if (BriefPieces.CompanyName.IsMatch(before) || Near.IsMatch(match.Value))
            return true;
        return BriefPlaces.IsKnown(match.Groups["value"].Value) || (!_facts.Exists(fact => fact.Kind == FactKind.Title) && !hasTitle && !before.Contains(" to ", StringComparison.OrdinalIgnoreCase) && BriefReader.NamesOccupations(before));
    }

    // "3+ yrs warehouse, 1+ supervising": years again.
    private static Regex MoreYears => field ??= new(@"^(?<years>\d{1,2}\s?\+)\s+(?=\p{L}{3,})(?!years?\b|yrs?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex OfTerm => field ??= new(@"\b(?:cover|contract|fixed[- ]term|temporary|placement|secondment)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex BareYears => field ??= new(@"^(?:for\s+)?(?:\d{1,2}|an?|one|two|three)\s+(?:years?|yrs?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Near => field ??= new(@"^\s*(?:near|nr)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private const char Taken = '\u0001';

    private static Regex ForSomebody => field ??= new(@"^(?:(?:someone|somebody)\s+)?(?:to|who)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private void Keep(Fact fact)
    {
        fact = fact with { Value = CalendarWords.Written(fact.Kind, fact.Kind == FactKind.Hours ? HoursWords.Written(fact.Value) : fact is { Kind: FactKind.Employment, Value: "Perm" } ? "Permanent" : fact.Value) };
        _facts.Add(fact);
        _sentenceOf[fact] = _sentence;
    }

    private void Say(FactKind kind, string value, string words, Strength strength = Strength.Must, bool isAssumed = false)
    {
        if (value.Length > 0)
            Keep(new Fact(kind, kind is FactKind.Skill or FactKind.Duty ? SkillNames.Written(value) : value, strength, saidBy, words, isAssumed));
    }
}
