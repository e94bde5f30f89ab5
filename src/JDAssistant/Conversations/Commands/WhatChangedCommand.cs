using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Shows what changed from the version before to the one in hand.</summary>
internal sealed class WhatChangedCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.Changes) && !turn.Says(
            "what changed", "what has changed", "what did you change", "what did you do", "what's changed", "what’s changed", "show changes", "show the changes", "show me the changes", "diff", "changes"))
        {
            return Now(null);
        }

        if (turn.State.Text is null)
            return Now(ReviewCommand.NothingInHand);
        if (turn.State.Current is not { } current || turn.State.Before() is not { } before)
            return Now(Reply.Says("Nothing has changed yet: this is the first version that I keep.", VersionReply.Buttons(turn.State)));
        var lead = $"From version {before.Number} to version {current.Number} ({Quote.Escaped(current.Change)}):";
        var changes = VersionReply.Changes(before.Text, current.Text).ToList();
        return Now(new Reply(
            changes.Count > 0 ? [new TextPart(lead), .. changes] : [new TextPart($"{lead}\n\n- blank lines only")],
            VersionReply.Buttons(turn.State)));
    }
}
