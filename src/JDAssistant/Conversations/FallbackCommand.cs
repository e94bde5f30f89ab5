namespace JDAssistant.Conversations;

/// <summary>Says honestly that a message was not understood, and what would be.</summary>
internal sealed class FallbackCommand : Command
{
    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Message.Kind == MessageKind.Action)
            return Now(Reply.Says("That button is from an earlier version of me, and I no longer know it. Here is what I can do:", HelpCommand.Buttons));
        if (turn.Text.Length == 0)
            return Now(Reply.Says("There was no text in your message. Paste a job description, or tell me the job in a few words.", HelpCommand.Buttons));
        return Now(Reply.Says(
            $"I did not understand {Quote.Of(turn.Text)}. I check job descriptions and write first drafts of them; that is all I can do.",
            HelpCommand.Buttons));
    }
}
