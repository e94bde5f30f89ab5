using JDAssistant.Conversations.Phrases;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Puts parts of the text in hand in another order: "put the benefits at the top", "swap the first and second duty".</summary>
/// <remarks>How people say it is in the table “order” of the phrases.</remarks>
internal sealed class MoveCommand : Command
{
    private const int Longest = 140;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is not { } text || PhraseBook.Default.Order(turn.Text, text) is not var (does, slots))
            return Now(null);
        var order = new TextOrder(JobDescriptionParser.Parse(text));
        var (revision, done) = does switch
        {
            "swap first {unit} and second {unit}" => (order.Swap($"first {slots["unit"]}", $"second {slots["unit"]}"), "Swapped."),
            "swap last two {unit}" => (order.Swap($"next to last {slots["unit"]}", $"last {slots["unit"]}"), "Swapped."),
            "swap {one} and {other}" => (Swapped(order, slots["one"], slots["other"]), "Swapped."),
            "rename {what} to {name}" => (order.Rename(TextPlace.Read(slots["what"]) ?? TextPlace.OfWords(""), Prose.Capitalised(slots["name"])), "Renamed."),
            "move item {what} first" => (order.MoveItem(slots["what"], null, isBefore: true), "Moved."),
            "move item {what} last" => (order.MoveItem(slots["what"], null, isBefore: false), "Moved."),
            "move item {what} before {target}" => (order.MoveItem(slots["what"], slots["target"], isBefore: true), "Moved."),
            "move item {what} behind {target}" => (order.MoveItem(slots["what"], slots["target"], isBefore: false), "Moved."),
            "move {what} first" => (order.Move(slots["what"], null, isBefore: true), "Moved."),
            "move {what} last" => (order.Move(slots["what"], null, isBefore: false), "Moved."),
            "move {what} before {target}" => (order.Move(slots["what"], slots["target"], isBefore: true), "Moved."),
            "move {what} behind {target}" => (order.Move(slots["what"], slots["target"], isBefore: false), "Moved."),
            "move line {line} first" => (order.MoveLine(KindOf("line"), null, isBefore: true), "Moved."),
            "move line {line} before {target}" => (order.MoveLine(KindOf("line"), KindOf("target"), isBefore: true), "Moved."),
            "move line {line} behind {target}" => (order.MoveLine(KindOf("line"), KindOf("target"), isBefore: false), "Moved."),
            _ => (null, ""),
        };
        return Now(revision is null ? null : RevisionReply.Show(turn, revision, turn.State.Facts, done));

        FactKind KindOf(string slot) => LabelledFact.KindOf(slots[slot])!.Value;
    }

    /// <summary>"the first and second duty": what the second counts, the first counts too.</summary>
    private static TextRevision? Swapped(TextOrder order, string one, string other) =>
        order.Swap(one, other) ?? order.Swap($"{one} {other[(other.IndexOf(' ', StringComparison.Ordinal) + 1)..]}", other);

    /// <summary>Puts a part back as it stood in the last version in which it was another; says so where it never was.</summary>
    public static Reply Restore(Turn turn, TextPlace part)
    {
        var order = new TextOrder(JobDescriptionParser.Parse(turn.State.Text!));
        foreach (var version in turn.State.Versions.Where(version => version.Number < turn.State.Version && turn.State.DraftOf(version) == turn.State.DraftOf(turn.State.Current!)).Reverse())
        {
            if (order.From(JobDescriptionParser.Parse(version.Text), part) is { } revision)
                return RevisionReply.Show(turn, revision, turn.State.Facts, $"That part is as it was in version {version.Number}.");
        }

        return Reply.Says("That part of the text has not changed, so there is nothing to put back.", VersionReply.Buttons(turn.State));
    }
}
