using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Replies;

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
                new TextPart(lead),
                .. Changes(before, version.Text),
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

    /// <summary>What changed from one text to the next, to be put among the parts of an answer; nothing where nothing did.</summary>
    public static IEnumerable<ReplyPart> Changes(string? before, string after) =>
        before is not null && ChangesPart.Between(before, after) is { } changes ? [changes] : [];
}
