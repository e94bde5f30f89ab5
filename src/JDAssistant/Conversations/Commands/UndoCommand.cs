using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Takes the version before in hand; the one that was in hand is kept.</summary>
internal sealed class UndoCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.Undo) && !turn.Says("undo", "undo it", "undo that", "undo this", "undo the last change", "undo please", "please undo", "revert", "revert that", "go back"))
            return Now(null);
        if (turn.State.Text is null)
            return Now(ReviewCommand.NothingInHand);
        turn.State = turn.State.Numbered();
        if (turn.State.Before() is not { } before)
            return Now(Reply.Says("There is nothing to undo: this is the first version that I keep.", VersionReply.Buttons(turn.State)));
        var undone = turn.State.Current!;
        return Now(VersionReply.Take(turn, before, $"Version {before.Number} is in hand again; version {undone.Number} ({Quote.Escaped(undone.Change)}) is undone, and “redo” brings it back."));
    }
}
