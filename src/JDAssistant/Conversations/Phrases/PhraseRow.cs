namespace JDAssistant.Conversations.Phrases;

/// <summary>One way to say something, and what it says.</summary>
/// <param name="Table">The table that it stands in.</param>
/// <param name="Phrase">The pattern as it is written.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Says">The command that it says, with the slots in it; several are parted by " + ", "ask" is none.</param>
/// <param name="Example">A sentence that it takes.</param>
/// <param name="Becomes">What that becomes.</param>
/// <param name="Not">Sentences that it does not take.</param>
internal sealed record PhraseRow(string Table, string Phrase, PhrasePattern Pattern, string Says, string Example, string Becomes, IReadOnlyList<string> Not)
{
    private const string Asks = "ask";

    // What stands in no slot of the pattern: the text says it, or it follows from what does.
    private static readonly (string Name, Func<Dictionary<string, string>, string, string?> Value)[] FromText =
    [
        ("years", (_, text) => TextWords.Years(text)),
        ("address", (_, text) => TextWords.Address(text)),
        ("phone", (_, text) => TextWords.Phone(text)),
        ("contact", (_, text) => TextWords.Contact(text)),
        ("sum-so", (values, _) => PayEnds.InFormOf(values["old"], values["sum"])),
        ("like-old", (values, _) => TextWords.Like(values["said"], values["old"])),
        ("counted", (values, text) => TextWords.Once(text, values["old"], values["unit"])),
        ("recounted", (values, _) => TextWords.Recounted(values["item"], values["measure"])),
        ("whole-line", (values, text) => RestatedLine.Find(text, values["line"])?.Line),
        ("changed-line", (values, text) => RestatedLine.Find(text, values["line"])?.Changed),
        ("travel", (_, text) => TravelWords.In(text)),
        ("travel-so", (values, text) => TravelWords.Said(text, values["often"])),
    ];

    /// <summary>The commands that a sentence says by this row, none where it shall be asked; null where the row does not take it.</summary>
    public IReadOnlyList<string>? Say(SpokenSentence sentence, string text)
    {
        if (Pattern.Match(sentence, text) is not { } values)
            return null;
        if (Says == Asks)
            return [];

        foreach (var (name, value) in FromText)
        {
            if (!Says.Contains($"{{{name}}}", StringComparison.Ordinal))
                continue;
            if (value(values, text) is not { } found)
                return null;
            values[name] = found;
        }

        if (values.GetValueOrDefault("by") is { } whole && values.GetValueOrDefault("old") is { } part)
            values["old"] = TextWords.Whole(part, whole, text);
        if (values.GetValueOrDefault("by") is { } by)
            values["by"] = (values.GetValueOrDefault("old") ?? values.GetValueOrDefault("years")) is { } old ? TextWords.Agreeing(by, old, text) : by;
        // "change OTE to 160k": a number takes the place of a number.
        if (values.GetValueOrDefault("by") is { } figure && values.GetValueOrDefault("old") is { } words && TextWords.IsFigure(figure) && !TextWords.HoldsNumber(words))
            return null;
        // "fish experience instead of fire" tells of what the experience is, and is no wording.
        if (values.GetValueOrDefault("by") is { } said && values.GetValueOrDefault("old") is { } left && said.EndsWith(" experience", StringComparison.OrdinalIgnoreCase) && said.Count(c => c == ' ') == 1 && !TextWords.HoldsNumber(said) && !left.Contains("experience", StringComparison.OrdinalIgnoreCase))
            return null;
        return [.. Says.Split(" + ").Select(said => values.Aggregate(said, (words, value) => words.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal)))];
    }
}
