using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Commands;

/// <summary>Deletes everything that is kept of a person, and says what that was.</summary>
internal sealed class DeleteMyDataCommand(IConversationStore store) : Command
{
    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Says("delete everything", "forget everything", "delete it all"))
        {
            return Reply.Says(
                "Do you mean all that I keep of you, in every conversation, or the job description in hand alone? Nothing is deleted yet.",
                turn.State.Text is null ? [new ReplyAction("Delete all my data", Actions.DeleteMyData)]
                : [new ReplyAction("Delete all my data", Actions.DeleteMyData), new ReplyAction("Start over, delete nothing", Actions.StartOver)]);
        }

        if (!turn.Is(Actions.DeleteMyData) && !turn.Says("delete my data", "delete all my data", "forget me"))
            return null;
        var kept = await store.ListAsync(turn.Message.Person, cancellation);
        await store.DeleteAsync(turn.Message.Person, cancellation);
        var (asked, given) = await ForgetApprovalsAsync(turn.Message, cancellation);
        var conversations = kept.Count(pair => pair.Conversation != Preferences.Key);
        if (kept.Count == 0 && asked + given == 0)
            return Reply.Says("I keep nothing of you: no job description, no draft, no note.");
        var said = new List<string>();
        if (conversations > 0)
            said.Add($"the job descriptions, drafts, facts and settings that I kept of you, in {Counted(conversations, "conversation")}");
        else if (kept.Count > 0)
            said.Add("your settings");
        if (asked > 0)
            said.Add($"{Counted(asked, "approval")} that you asked for, with the texts");
        if (given > 0)
            said.Add($"your name and your comment in {Counted(given, "approval")} that others asked you for");
        var stays = given == 0 ? "" : " What stays of those is that somebody answered, how, when, and for which text, because it is the record of whoever asked.";
        return Reply.Says($"Deleted: {string.Join("; ", said)}.{stays} Your messages in this chat belong to the chat itself; delete those there.");
    }

    /// <summary>Deletes the approvals that the person asked for, and takes the person out of those that others asked for.</summary>
    private async Task<(int Asked, int Given)> ForgetApprovalsAsync(Message message, CancellationToken cancellation)
    {
        if (message.Sender is not { } person)
            return (0, 0);
        var (asked, given) = (0, 0);
        foreach (var approval in await store.ApprovalsAsync(person, cancellation))
        {
            if (approval.Requester.Is(person))
            {
                await store.DeleteAsync(approval, cancellation);
                asked++;
            }
            else
            {
                await store.SaveAsync(approval with { Approver = new Person("", "", ""), Comment = "" }, cancellation);
                given++;
            }
        }

        return (asked, given);
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
