namespace JDAssistant.Conversations;

/// <summary>Mends what can be mended without changing the meaning, and shows the new text.</summary>
internal sealed class FixSafeCommand(ReviewReply reviewing) : Command
{
    private const int MostNamed = 12;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.FixSafe) && !turn.Says("fix", "fix it", "fix all", "fix all safe", "fix it please", "fix this"))
            return Now(null);
        if (turn.State.Text is not { } text)
            return Now(ReviewCommand.NothingInHand);
        var result = reviewing.FixSafely(turn, text);
        if (result.Applied.Count == 0)
        {
            return Now(new Reply(
                [new TextPart("Nothing here can be mended without you: each of the open points needs a decision or a fact that only you have.")],
                ReviewReply.Buttons(result.After, showsAll: false)));
        }

        var count = result.Applied.Count;
        turn.Change(result.Text, turn.State.Title, turn.State.Facts, isEdited: true, count == 1 ? "one safe fix" : $"{count} safe fixes");
        var done = result.Applied
            .Select(finding => finding.Fix!.Title)
            .GroupBy(title => title)
            .Select(group => $"- {Quote.Escaped(group.Key, 200)}{(group.Count() > 1 ? $" ({group.Count()} times)" : "")}")
            .ToList();
        var more = done.Count > MostNamed ? $"\n- and {done.Count - MostNamed} more" : "";
        return Now(new Reply(
            [
                new TextPart($"{(count == 1 ? "One fix" : $"{count} fixes")} made; the meaning is the same:\n\n{string.Join('\n', done.Take(MostNamed))}{more}"),
                new DocumentPart(turn.State.Title ?? "Job description", result.Text),
                new ReviewPart(result.After),
            ],
            ReviewReply.Buttons(result.After, showsAll: false)));
    }
}
