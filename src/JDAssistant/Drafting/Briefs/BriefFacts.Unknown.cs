using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <content>Pieces that no list and no form tells: what stands beside them does, and a word that stands alone is no demand.</content>
internal sealed partial class BriefFacts
{
    private readonly Dictionary<Fact, int> _sentenceOf = new(ReferenceComparer.Instance);
    private readonly HashSet<Fact> _unknown = new(ReferenceComparer.Instance);
    private int _sentence;
    private bool _isJoined;
    private bool _isTold;

    /// <summary>True for words that say themselves that somebody must be or know something.</summary>
    public static bool TellsOfCandidate(string text) => BriefPhrases.SaysSkill.IsMatch(text) || OfCandidate.IsMatch(text);

    /// <summary>Keeps a piece that might be anything: a sentence is told as one, words are judged when all is said.</summary>
    private void SayUnknown(string text, string words, Strength strength)
    {
        var value = Prose.Capitalised(BriefPieces.WithoutSmallStart(text));
        if (hasTitle || _isTold || FactKinds.NamesSkill(text) || TellsOfCandidate(text))
        {
            Say(FactKind.Skill, value, words, strength, isAssumed: !FactKinds.IsSkill(text));
            return;
        }

        if (_facts.All(fact => fact.Kind != FactKind.Location) && BriefPlaces.AtEnd(text) is { } ended && Organisation.IsMatch(ended.Left))
        {
            Say(FactKind.Location, ended.Place, words);
            text = ended.Left;
        }

        // "Croydon academy of 900 pupils": a house that is named by its town.
        if (_facts.All(fact => fact.Kind != FactKind.Location) && InTown.Match(text) is { Success: true } house && BriefPlaces.IsNamed(house.Groups["town"].Value))
            Say(FactKind.Location, house.Groups["town"].Value, words);
        if (Organisation.IsMatch(text))
        {
            var sort = BriefPieces.WithoutSmallStart(text);
            // The capital of the sentence goes with its place.
            if (sort.Length > 1 && words.StartsWith(sort[0]) && sort.Split(' ')[0].AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0)
                sort = char.ToLowerInvariant(sort[0]) + sort[1..];
            Say(FactKind.AboutCompany, $"We are {Prose.WithArticle(sort)}.", words, isAssumed: true);
            return;
        }

        // "the school has …" as it was said, with its article.
        var sentence = words.EndsWith(text, StringComparison.OrdinalIgnoreCase) && words.Length < text.Length + 5 ? words : text;
        if (Statement.IsMatch(sentence))
        {
            Say(OfHouse.IsMatch(sentence) ? FactKind.AboutCompany : FactKind.Purpose, Prose.Sentence(sentence), words, isAssumed: true);
            return;
        }

        // "£33k + service charge": what comes on top of the pay.
        if (_isJoined && _facts is [.., { Kind: FactKind.Pay or FactKind.Benefit }])
        {
            Say(FactKind.Benefit, value, words);
            return;
        }

        // "bonus up to 10%": what begins so belongs to what was said.
        if (_facts is [.., { Kind: FactKind.Benefit or FactKind.Duty or FactKind.Skill or FactKind.Licence or FactKind.Language } owner] && owner.Words == words && Continues.IsMatch(text))
        {
            _facts[^1] = owner with { Value = $"{owner.Value} {text}" };
            _sentenceOf[_facts[^1]] = _sentence;
            return;
        }

        Say(FactKind.Skill, value, words, strength, isAssumed: !FactKinds.IsSkill(text));
        if (_facts is [.., var fact])
            _unknown.Add(fact);
    }

    /// <summary>"breakfast shifts", "casual to start": the words beside the one fact of a piece belong to it; false where there are several, or it is of another kind.</summary>
    private bool Completes(string text, string words)
    {
        if (hasTitle || text.AsSpan().Count(' ') > 2 || words.Length > 60 || _facts.FindAll(fact => fact.Words == words) is not [{ Kind: FactKind.Employment or FactKind.Hours or FactKind.Deadline or FactKind.Workplace } only])
            return false;
        var at = _facts.IndexOf(only);
        var whole = Prose.Capitalised(ChatShorthand.Spelled(words));
        if (only.Kind == FactKind.Workplace)
            Say(FactKind.Detail, whole, words);
        else
            _facts[at] = only with { Value = whole };
        return true;
    }

    /// <summary>"room in the house £40 a week": an amount behind several words is theirs, where the pay is known.</summary>
    private static bool IsBesidePay(string text) => BriefPhrases.Pay.Match(text) is { Success: true } pay && text[..pay.Index].Trim() is { Length: > 0 } before
        && before.Split(' ').Count(word => word.Length > 2 && word.All(char.IsLetter)) > 1 && !PayNamed.IsMatch(text);

    /// <summary>A list goes on as it began: what is unknown is what stands before it in its sentence, or behind it; otherwise it is good to know.</summary>
    private void SettleUnknown()
    {
        for (var i = 0; i < _facts.Count; i++)
        {
            var fact = _facts[i];
            // "developer, Node + TypeScript, Pune": what stood where the place does is none where another is said.
            if (fact is { Kind: FactKind.Location, IsAssumed: true } && i + 1 < _facts.Count && _facts[i + 1].IsRequirement && IsBeside(_facts[i + 1], fact) && _facts.Exists(other => other is { Kind: FactKind.Location, IsAssumed: false }))
                _facts[i] = fact with { Kind = FactKind.Skill, Strength = _facts[i + 1].Strength };
            if (!_unknown.Contains(fact))
                continue;
            var before = i > 0 && IsBeside(_facts[i - 1], fact) ? _facts[i - 1] : null;
            var next = _facts.Skip(i + 1).FirstOrDefault(other => !_unknown.Contains(other));
            var after = next is not null && IsBeside(next, fact) ? next : null;
            if (before is { Kind: FactKind.Benefit })
                _facts[i] = fact with { Kind = FactKind.Benefit, IsAssumed = true };
            else if (before is { Kind: FactKind.Duty })
                _facts[i] = fact with { Kind = FactKind.Duty, IsAssumed = true };
            else if (IsListOfUnknown(fact))
                continue;
            else if (before is not { IsRequirement: true } && (after is not { IsRequirement: true } || before is { Kind: FactKind.Title or FactKind.Level or FactKind.Team }))
                _facts[i] = fact with { Kind = FactKind.Detail, Strength = Strength.Must, IsAssumed = true };
            if (!ReferenceEquals(_facts[i], fact))
                _sentenceOf[_facts[i]] = _sentenceOf.GetValueOrDefault(fact);
        }
    }

    /// <summary>True in a sentence that holds several such pieces and nothing else: who lists things lists demands.</summary>
    private bool IsListOfUnknown(Fact fact)
    {
        var sentence = _facts.Where(other => IsBeside(other, fact)).ToList();
        return sentence.Count > 1 && sentence.TrueForAll(other => other.Kind is FactKind.Skill or FactKind.Detail or FactKind.Duty && other.Words.Length < 40);
    }

    private bool IsBeside(Fact one, Fact other) => _sentenceOf.GetValueOrDefault(one) == _sentenceOf.GetValueOrDefault(other);

    private sealed class ReferenceComparer : IEqualityComparer<Fact>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(Fact? x, Fact? y) => ReferenceEquals(x, y);

        public int GetHashCode(Fact obj) => RuntimeHelpers.GetHashCode(obj);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What sort of house it is: "small construction business", "fintech startup of 60 people".</summary>
    private static Regex Organisation => field ??= new(@"^(an?\s+)?(?!(no|good|own|same|knowledge|experience)\b)([\p{L}\d&'’/-]+\s+){0,4}(start-?up|scale-?up|business|company|firm|charity|agency|consultancy|studio|practice|chain|non-?profit|ngo|employer|residential\s+home|care\s+home|nursing\s+home|brewery|winery|bakery|dealership|hotel|restaurant|gastropub|pub|bar|caf[eé]|bistro|coffee\s+shop|garage|surgery|clinic|salon|nursery|hospice)(\s*\(?(of\s+)?[~c]?\s?(about\s+|around\s+)?\d[\d,]*\+?\s+(people|staff|employees)\)?)?$", Options, TimeSpan.FromSeconds(1));

    /// <summary>What is said of whoever is sought: "has scaled a company", "calm and able to run a pass".</summary>
    private static Regex OfCandidate => field ??= new(@"^(has|have|own|knows?|can|likes?|loves?|enjoys?|comfortable|calm|kind|friendly|patient|reliable|organi[sz]ed|honest|confident|flexible|punctual|careful|tidy|outgoing|motivated)\b|\bable\s+to\b|skills?\b|\S\s+experience$", Options, TimeSpan.FromSeconds(1));

    // "sign on bonus £1k" and "£1k joining bonus", said before the pay or after it.
    private static Regex OnTop => field ??= new(@"\b(budget|turnover|revenue|portfolio|funding|p&l)\s+(of|is|worth)\s+(up\s+to\s+|about\s+|over\s+)?[£$€]?\d|\b(bonus|allowance|voucher|relocation|(training|learning|cpd|development|book|equipment|home\s+office)\s+budget)\s+(of\s+|up\s+to\s+)?[£$€]?\d|[£$€]\s?\d[\d.,]*k?\s+((sign(ing)?([- ]?on)?|joining|welcome|referral|retention|relocation|training|travel|car|tool|uniform|meal|annual|yearly|performance|year[- ]end)\s+)?(bonus|allowance|voucher|stipend)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex InBrackets => field ??= new(@"\s+\((?<place>\p{L}[\p{L} -]{2,30})\)$", Options, TimeSpan.FromSeconds(1));

    private static Regex PayNamed => field ??= new(@"\b(pay|paid|pays|salary|rate|wage|ote|base|basic|earn\w*|earnings|rising|weekends?|nights?|sundays?)\b", Options, TimeSpan.FromSeconds(1));

    /// <summary>"Boutique hotel" at the head of a sentence is no name, "Boutique Hotel" is.</summary>
    private static Regex OfSort => field ??= new(@"^\p{Lu}\p{Ll}+\s+(hotel|group|schools?|nursery|pharmacy|garage|restaurant|foundation|theatre|museum|clinic|academy|college|hospital|surgery|house|home|homes|farm|bakery|brewery|care|trust|council|partners|logistics|engineering)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex InTown => field ??= new(@"^(?<town>\p{Lu}[\p{L}-]+(\s\p{Lu}[\p{L}-]+)?)\s+((primary|secondary|junior|infant|high|borough|city|county|district)\s+)?((?i:council)|academy|school|college|hospital|clinic|hotel|office|branch|store|restaurant|pub|site|campus|nursery|surgery)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Continues => field ??= new(@"^(up\s+to|of|per|with|from|after|for|in|at|on|until|including|incl)\s+\S", Options, TimeSpan.FromSeconds(1));

    /// <summary>A sentence that tells something, of the house or the work, and demands nothing.</summary>
    private static Regex Statement => field ??= new(@"^(?![^(]*\()((we|our|the|this|that|there|it|they|most|my)\b['’]?\S*\s+(\S+\s+){0,4}?|(?!(must|should|need|needs|someone|somebody|who|no|not|is|are|has|have|can|will)\b)\p{L}\S*\s+(\S+\s+){0,3}?)(is|are|has|have|had|was|were|will|can|runs?|uses?|opens?|closes?|serves?|covers?)\s+\S|^(we|they|it|there)['’](re|ve|ll|s|d)\s+\S|^we\s+\p{L}+\s+\S", Options, TimeSpan.FromSeconds(1));

    private static Regex OfHouse => field ??= new(@"^((the|our|this)\s+)?(we|cqc|ofsted|school|company|firm|business|practice|home|hotel|restaurant|shop|store|clinic|hospital|agency|charity|team|office|site|place|kitchen|studio|it)\b", Options, TimeSpan.FromSeconds(1));
}
