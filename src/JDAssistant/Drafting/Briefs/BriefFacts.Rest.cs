namespace JDAssistant.Drafting.Briefs;

/// <content>What is left of a piece when its facts of known form are taken out.</content>
internal sealed partial class BriefFacts
{
    private void AddRest(string text, string words, Strength strength, bool titleIsNext, bool isLeft = false)
    {
        if (_label == FactKind.Duty && !(FactKinds.Of(text) != FactKind.Duty && (SaysShape(text, words) || (!hasTitle && _facts.All(fact => fact.Kind != FactKind.Title) && AddTitle(text, words, titleIsNext: false)))))
        {
            Say(FactKind.Duty, Prose.Capitalised(FactKinds.AsDuty(text.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text)), words);
            return;
        }

        if (_label == FactKind.Duty)
            return;
        // "car driver desirable" is no title.
        if (!hasTitle && strength != Strength.Wish && !_facts.Any(fact => fact.Kind == FactKind.Title) && AddTitle(text, words, titleIsNext))
            return;
        if (_facts.All(fact => fact.Kind != FactKind.Location) && InBrackets.Match(text) is { Success: true } bracket && BriefPlaces.IsNamed(bracket.Groups["place"].Value))
        {
            Say(FactKind.Location, bracket.Groups["place"].Value, words);
            text = text[..bracket.Index];
        }

        var bare = BriefPieces.WithoutSmallStart(text);
        if (SaysShape(text, words) || (bare != text && SaysShape(bare, words)))
            return;
        // "9 to 5.30", "(Tue Wed Thu) 7.30-6": the clock, beside what is said of the hours.
        if (BriefPieces.Clock.IsMatch(text))
        {
            Say(FactKind.Hours, text, words);
            return;
        }

        if (BriefPieces.From.Match(text) is { Success: true } from && _facts.All(fact => fact.Kind != FactKind.StartDate))
        {
            Say(FactKind.StartDate, Prose.Capitalised(from.Groups["value"].Value), words);
            return;
        }

        if (BriefPieces.BarePay.Match(text) is { Success: true } && _facts.All(fact => fact.Kind != FactKind.Pay))
        {
            Say(FactKind.Pay, BriefPieces.BarePayWritten(text), words);
            return;
        }

        // "full time 37.5"
        if (BriefPieces.BareHours.IsMatch(text) && _facts is [.., { Kind: FactKind.Employment } time] && time.Words == words && _facts.All(fact => fact.Kind != FactKind.Hours))
        {
            Say(FactKind.Hours, $"{text} hours a week", words);
            return;
        }

        // "Dublin 2", "hybrid 2/3", "Saturdays 1:3": a number alone belongs to what it was said with.
        if (!text.Any(char.IsLetter) && _facts.FindLastIndex(fact => fact.Words == words && fact.Kind is FactKind.Location or FactKind.Workplace or FactKind.Hours or FactKind.Employment) is >= 0 and var owner)
        {
            _facts[owner] = _facts[owner] with { Value = $"{_facts[owner].Value} {text}" };
            return;
        }

        if (BriefPieces.Rest.IsMatch(text) && _facts.FindLastIndex(fact => fact.Kind == FactKind.OfficeDays) is >= 0 and var inOffice)
        {
            _facts[inOffice] = _facts[inOffice] with { Value = $"{_facts[inOffice].Value}, {text}" };
            return;
        }

        // "Brookvale Vets in Kendal": a name and where it is.
        if (isLeft && _facts.All(fact => fact.Kind != FactKind.Company) && _facts.Exists(fact => fact.Kind == FactKind.Title) && _facts is [.., { Kind: FactKind.Location } at] && at.Words == words && BriefPieces.ForName.IsMatch("for " + text) && text.Contains(' ', StringComparison.Ordinal) && !BriefReader.NamesOccupation(text) && !FactKinds.NamesSkill(text))
        {
            Say(FactKind.Company, text, words, isAssumed: true);
            return;
        }

        if (_facts.All(fact => fact.Kind != FactKind.Company) && ((BriefPieces.CompanyName.IsMatch(text) && (!OfSort.IsMatch(text) || BriefPlaces.IsNamed(text.Split(' ')[0]))) || (BriefPieces.PubName.IsMatch(text) && _facts.Exists(fact => fact.Kind == FactKind.Title))))
        {
            Say(FactKind.Company, text, words, isAssumed: true);
            return;
        }

        if (BriefPlaces.IsPlace(bare))
        {
            Say(FactKind.Location, bare, words);
            return;
        }

        if (_facts.All(fact => fact.Kind != FactKind.Location) && BriefPlaces.IsAround(bare))
        {
            Say(FactKind.Location, Prose.Capitalised(bare), words);
            return;
        }

        if (_facts.All(fact => fact.Kind != FactKind.Location) && BriefPlaces.Lowercase(bare) is { } place)
        {
            Say(FactKind.Location, place, words);
            return;
        }

        if (text.EndsWith(" only", StringComparison.OrdinalIgnoreCase) && BriefPlaces.IsPlace(text[..^5]))
        {
            Say(FactKind.Location, text, words);
            return;
        }

        if (SayEmployer(text, words))
            return;
        if (_facts.All(fact => fact.Kind != FactKind.Team) && BriefPhrases.For.Match(text) is { Success: true } whom && text.Contains(" our ", StringComparison.OrdinalIgnoreCase))
        {
            SayTeam(whom.Groups["value"].Value, words);
            return;
        }

        // "maternity cover from 5 January to the end of July" is one thing.
        if (_facts is [.., { Kind: FactKind.Employment } employment] && employment.Words == words && (BriefPieces.Until.IsMatch(text) || BriefPieces.Months.IsMatch(text)))
        {
            _facts[^1] = employment with { Value = $"{employment.Value}{(char.IsAsciiDigit(text[0]) ? "," : "")} {text}" };
            return;
        }

        if (BriefPieces.Days.Match(bare) is { Success: true } days && _facts.Exists(fact => fact is { Kind: FactKind.Workplace, Value: "Hybrid" }))
        {
            Say(FactKind.OfficeDays, $"{days.Groups["number"].Value} {(days.Groups["number"].Value is "1" or "one" ? "day" : "days")} a week in the office", words);
            return;
        }

        // "52k plus car": what comes on top of the pay.
        if (isLeft && text.StartsWith("plus ", StringComparison.OrdinalIgnoreCase) && _facts is [.., { Kind: FactKind.Pay } pay] && pay.Words == words)
        {
            Say(FactKind.Benefit, Prose.Capitalised(BriefPieces.WithoutSmallStart(text)), words);
            return;
        }

        // "full time with benefits after 60 days"
        var kind = FactKinds.Of(text) ?? (FactKinds.Of(bare) is FactKind.Benefit ? FactKind.Benefit : null);
        if (kind is null && StandsWhereThePlaceDoes(bare))
        {
            Say(FactKind.Location, bare, words, isAssumed: true);
            return;
        }

        if (FactKinds.Pair(text) is { } pair)
        {
            foreach (var (part, of) in pair)
                Say(of, Prose.Capitalised(part), words, strength);
            return;
        }

        if (kind is { } known)
            Say(known, Prose.Capitalised(known == FactKind.Duty ? FactKinds.AsDuty(BriefPieces.WithoutSmallStart(text)) : BriefPieces.WithoutSmallStart(text)), words, strength);
        else if (isLeft && BriefScraps.Is(text) && !FactKinds.NamesSkill(text))
            return;
        else if (isLeft && Completes(text, words))
            return;
        else if (strength == Strength.Must && !FactKinds.NamesSkill(text) && (BriefShapes.Detail.IsMatch(text) || (isLeft && !BriefPhrases.SaysSkill.IsMatch(text))))
            Say(FactKind.Detail, Prose.Capitalised(BriefPieces.WithoutSmallStart(text)), words, isAssumed: true);
        else
            SayUnknown(text, words, strength);
    }
}
