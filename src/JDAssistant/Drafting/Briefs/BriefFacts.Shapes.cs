using JDAssistant.Parsing;

namespace JDAssistant.Drafting.Briefs;

/// <content>Pieces that are one fact as a whole.</content>
internal sealed partial class BriefFacts
{
    /// <summary>Pieces that are one fact as a whole, whatever else stands in them.</summary>
    private bool Whole(string text, string words)
    {
        FactKind? kind = null;
        if (_label is null && SaysShape(text, words))
            return true;

        if (BriefPhrases.Apply.IsMatch(text))
            kind = FactKind.HowToApply;
        else if (BriefPhrases.Visa.IsMatch(text))
            kind = FactKind.Visa;
        else if (BriefPhrases.AboutCompany.IsMatch(text))
            kind = FactKind.AboutCompany;
        else if (_facts.Count > 0 && _label is null && BriefPhrases.Travel.IsMatch(text))
            kind = FactKind.Travel;
        if (kind is not { } known)
            return false;
        Say(known, Prose.Sentence(text), words);
        if (known == FactKind.AboutCompany && BriefPieces.CalledSo.Match(text) is { Success: true } called && _facts.All(fact => fact.Kind != FactKind.Company))
            Say(FactKind.Company, called.Groups["name"].Value, words);
        return true;
    }

    /// <summary>Says the one fact that a piece is by its shape; false where it has none that is known.</summary>
    private bool SaysShape(string text, string words)
    {
        var before = _facts.Count;
        var owner = BriefShapes.Times.IsMatch(text) ? FactKind.Pay : BriefPlaces.IsCountryOf(text) ? FactKind.Location : (FactKind?)null;
        if (owner is { } kind && _facts.FindLastIndex(fact => fact.Kind == kind) is >= 0 and var at)
        {
            _facts[at] = _facts[at] with { Value = $"{_facts[at].Value}, {text}" };
            return true;
        }

        if (BriefPieces.LevelLabel.Match(text) is { Success: true } level && !hasTitle && _facts.All(fact => fact.Kind != FactKind.Level))
        {
            // "mid level, Go, Berlin": of whom is said later, or asked.
            _level = level.Groups["level"].Value;
            foreach (var read in JobDescriptionParser.Parse("# " + BriefTitle.WithLevel(_level, "Cook")).Title?.Levels ?? [])
                Say(FactKind.Level, read.Level.ToString(), words);
            return true;
        }

        if (BriefShapes.OrRemote.Match(text) is { Success: true } remote && _facts.All(fact => fact.Kind != FactKind.Location) && BriefPlaces.IsNamed(remote.Groups["town"].Value))
        {
            Say(FactKind.Location, Prose.Capitalised(text), words);
            Say(FactKind.Workplace, "Remote possible", words);
            return true;
        }

        if (!hasTitle && LabelledFact.Named(text) is { } named)
        {
            Say(named.Kind, named.Kind == FactKind.ReportsTo ? named.Value : Prose.Capitalised(named.Value), words);
            return true;
        }

        if (BriefShapes.Of(text, _facts) is { } shape)
            Say(shape.Kind, shape.Value, words, isAssumed: shape.IsAssumed);
        return _facts.Count > before;
    }
}
