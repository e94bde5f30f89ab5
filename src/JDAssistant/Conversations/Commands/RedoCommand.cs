using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Takes the version in hand again that was undone.</summary>
internal sealed class RedoCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.Redo) && !turn.Says("redo", "redo it", "redo that", "redo please", "please redo"))
            return Now(null);
        if (turn.State.Text is null)
            return Now(ReviewCommand.NothingInHand);
        return Now(turn.State.After() is { } after
            ? VersionReply.Take(turn, after, $"Version {after.Number} ({Quote.Escaped(after.Change)}) is in hand again.")
            : Reply.Says("There is nothing to redo: no version was made from the one in hand.", VersionReply.Buttons(turn.State)));
    }
}
