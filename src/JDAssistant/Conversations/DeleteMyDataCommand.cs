namespace JDAssistant.Conversations;

/// <summary>Deletes everything that is kept of a person, and says what that was.</summary>
internal sealed class DeleteMyDataCommand(IConversationStore store) : Command
{
    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.Is(Actions.DeleteMyData) && !turn.Says("delete my data", "delete all my data", "forget me", "forget everything", "delete everything"))
            return null;
        var deleted = await store.DeleteAsync(turn.Message.Person, cancellation);
        return deleted == 0
            ? Reply.Says("I keep nothing of you: no job description, no draft, no note.")
            : Reply.Says(
                $"Deleted: the job descriptions, drafts and facts that I kept of you, in {deleted} {(deleted == 1 ? "conversation" : "conversations")}. "
                + "Your messages in this chat belong to the chat itself; delete those there.");
    }
}
