using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Answers what is asked of the text in hand: "who do they report to?", "what did I say about hours?", "is Excel a must?"; it changes nothing.</summary>
/// <remarks>A draft that nobody touched answers from what was said, any other text from what stands in it.</remarks>
internal sealed class AskTextCommand : Command
{
    private const int MostValues = 8;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.State.Text is not { } text || TextQuestion.Of(turn.Text) is not { } question)
            return Now(null);
        var known = turn.State is { Facts.Count: > 0, IsEdited: false } ? new Brief(turn.State.Facts) : Standing(turn.State.Facts, text);
        var answer = question.AsksForLength ? Length(text) : question.Kinds.Count > 0 ? Named(question, known, text) : Searched(question, known, text);
        return Now(answer is null ? null : Reply.Says(answer, VersionReply.Buttons(turn.State)));
    }

    /// <summary>What was said and still stands in the text; of other kinds what stands there, whoever wrote it.</summary>
    private static Brief Standing(IReadOnlyList<Fact> said, string text)
    {
        var kept = said.Where(fact => fact is { IsRequirement: false, Kind: not (FactKind.Duty or FactKind.Benefit) } && text.Contains(fact.Value, StringComparison.OrdinalIgnoreCase)).ToList();
        var kinds = kept.Select(fact => fact.Kind).ToHashSet();
        return new Brief([.. kept, .. new StandingFacts(JobDescriptionParser.Parse(StandingFacts.WithoutGaps(text))).Brief.Facts.Where(fact => !kinds.Contains(fact.Kind))]);
    }

    private static string Length(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        return $"{words} words; most adverts that do well have 250 to 750.";
    }

    /// <summary>What is known of the kinds that were asked about; that nothing is, where so.</summary>
    private static string? Named(TextQuestion question, Brief known, string text)
    {
        var facts = known.Facts.Where(question.IsAskedFor).ToList();
        // "Send your CV by 3 May": the day stands beside the address.
        if (facts.Count == 0 && question.Kinds.Contains(FactKind.Deadline))
            facts = [.. known.Of(FactKind.HowToApply).Where(fact => fact.Value.Any(char.IsAsciiDigit))];
        if (facts.Count > 0)
            return Said(facts);
        // "how many days of holiday": the words may stand where no list of facts looks.
        if (question.Words.Count > 0 && Lines(text, question.Words) is { Count: > 0 } lines)
            return Quoted(lines);
        var field = BriefField.All.FirstOrDefault(field => field.Kind == question.Kinds[0] && field.IsWish == (question.Strength == Strength.Wish));
        return $"Nothing is said of that yet ({question.Name})." + (field is null ? "" : $" {field.Ask} Tell me, and I write it in.");
    }

    /// <summary>Where the words that were asked about stand, and as what.</summary>
    private static string? Searched(TextQuestion question, Brief known, string text)
    {
        var facts = known.Facts.Where(fact => fact.Kind is not (FactKind.Level or FactKind.Eeo) && question.Words.TrueForAll(FidelityWords.Of($"{fact.Value} {fact.Words}").Contains)).ToList();
        if (question.AsksHowStrong && facts.FirstOrDefault(fact => fact.IsRequirement) is { } demand)
            return $"{Quote.Of(demand.Value)} is {(demand.Strength == Strength.Wish ? "nice to have" : "a must")}.";
        if (facts.Count > 0)
            return Said(facts);
        return Lines(text, question.Words) is { Count: > 0 } lines ? Quoted(lines) : $"No, the text says nothing of {Quote.Of(question.Name)}.";
    }

    private static string Said(List<Fact> facts)
    {
        var lines = facts.Take(MostValues).Select(fact => $"**{Prose.Capitalised(FactNames.Of(fact))}:** {Quote.Escaped(fact.Value, 200)}").ToList();
        if (facts.Count > MostValues)
            lines.Add($"and {facts.Count - MostValues} more");
        return lines.Count == 1 ? lines[0] : string.Join('\n', lines.Select(line => "- " + line));
    }

    private static string Quoted(List<string> lines) => lines.Count == 1
        ? $"The text says: {Quote.Of(lines[0])}."
        : "The text says:\n\n" + string.Join('\n', lines.Take(MostValues).Select(line => "- " + Quote.Of(line)));

    private static List<string> Lines(string text, List<string> words) =>
        [.. text.Split('\n').Select(line => line.Trim().TrimStart('-', '*', '#', ' ')).Where(line => line.Length > 0 && words.TrueForAll(FidelityWords.Of(line).Contains))];
}
