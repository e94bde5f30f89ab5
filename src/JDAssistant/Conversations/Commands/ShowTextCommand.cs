using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>Shows the text in hand.</summary>
internal sealed class ShowTextCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.ShowText) && !turn.Says("show it", "show the text", "show me the text", "show the draft", "show me the draft"))
            return Now(null);
        return Now(turn.State.Text is { } text
            ? new Reply([new DocumentPart(turn.State.Title ?? "Job description", text)], [new ReplyAction("Check it", Actions.ReviewAgain), new ReplyAction("Export", Actions.Export)])
            : ReviewCommand.NothingInHand);
    }
}
