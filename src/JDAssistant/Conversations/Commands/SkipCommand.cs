using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.Commands;

/// <summary>Takes "skip" and "I don't know" for an answer: what was asked stays open in the text and is not asked again.</summary>
internal sealed class SkipCommand(DraftReply drafting) : Command
{
    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.State.Open.Count == 0 || turn.State.Facts.Count == 0)
            return null;
        var skipped = Skipped(turn);
        if (skipped.Count == 0)
            return null;
        var before = turn.State with { Open = [.. turn.State.Open.Except(skipped)] };
        turn.State = before;
        await drafting.AskAsync(turn, cancellation);
        var questions = Questions.New(before, turn.State);
        var stays = skipped.Count == 1 ? "that stays" : "those stay";
        return questions.Length > 0
            ? Reply.Says($"All right, {stays} marked in the text.\n\n{questions}", VersionReply.Buttons(turn.State))
            : Reply.Says($"All right, {stays} marked in the text. {(turn.State.Open.Count == 0 ? "I have no more questions." : "")}".TrimEnd(), VersionReply.Buttons(turn.State));
    }

    private static IReadOnlyList<FactKind> Skipped(Turn turn)
    {
        if (turn.Says(
            "skip", "skip it", "skip them", "skip that", "skip these", "skip those", "skip all", "skip all of them", "skip this", "pass", "later", "not now", "next",
            "don't know", "don’t know", "dont know", "i don't know", "i don’t know", "i dont know", "don't know yet", "don’t know yet", "i don't know yet", "i don’t know yet", "dunno", "no idea", "not sure", "not sure yet",
            "no clue", "unknown", "n/a", "tbd", "tbc", "idk", "none", "nothing", "leave it", "leave them", "leave them open", "leave it open"))
        {
            return turn.State.Open;
        }

        if (!turn.IsText || turn.Text.Length > 80)
            return [];
        foreach (var lead in (ReadOnlySpan<string>)["skip the ", "skip ", "don't know the ", "don’t know the ", "i don't know the ", "i don’t know the ", "no idea about the ", "not sure about the "])
        {
            if (turn.Text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && LabelledFact.KindOf(turn.Text[lead.Length..].TrimEnd('.', '!', ' ').Replace(" yet", "", StringComparison.OrdinalIgnoreCase)) is { } kind && turn.State.Open.Contains(kind))
                return [kind];
        }

        return [];
    }
}
