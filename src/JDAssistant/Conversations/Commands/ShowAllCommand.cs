using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Shows all findings on the text in hand.</summary>
internal sealed class ShowAllCommand(ReviewReply reviewing) : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.ShowAll) && !turn.Says("show all", "show me all", "show everything", "all findings"))
            return Now(null);
        return Now(turn.State.Text is { } text ? reviewing.ShowAll(turn, text) : ReviewCommand.NothingInHand);
    }
}
