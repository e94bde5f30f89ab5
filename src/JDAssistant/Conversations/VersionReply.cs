namespace JDAssistant.Conversations;

/// <summary>Makes the answers that show versions.</summary>
internal static class VersionReply
{
    /// <summary>Takes <paramref name="version"/> in hand, says so and shows it.</summary>
    public static Reply Take(Turn turn, TextVersion version, string lead)
    {
        var before = turn.State.Text;
        turn.State = turn.State.At(version);
        return new Reply(
            [
                new TextPart(Lead(before, version, lead)),
                new DocumentPart(version.Title ?? "Job description", version.Text),
            ],
            Buttons(turn.State));
    }

    /// <summary>What one may want to do with the version in hand.</summary>
    public static IReadOnlyList<ReplyAction> Buttons(ConversationState state)
    {
        var buttons = new List<ReplyAction> { new("Check it", Actions.ReviewAgain) };
        if (state.Before() is not null)
            buttons.Add(new ReplyAction("Undo", Actions.Undo));
        if (state.After() is not null)
            buttons.Add(new ReplyAction("Redo", Actions.Redo));
        buttons.Add(new ReplyAction("Export", Actions.Export));
        return buttons;
    }

    /// <summary>The versions that there are, in words: "versions 2 to 9".</summary>
    public static string Kept(ConversationState state) => state.Versions switch
    {
        [] => "no version",
        [var only] => $"version {only.Number} alone",
        [var first, .., var last] => $"versions {first.Number} to {last.Number}",
    };

    private static string Lead(string? before, TextVersion version, string lead) =>
        before is null || TextChanges.Between(before, version.Text) is not { Length: > 0 } changes ? lead : $"{lead}\n\n{changes}";
}
