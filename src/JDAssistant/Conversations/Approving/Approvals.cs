using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;

namespace JDAssistant.Conversations.Approving;

/// <summary>What is known of the approvals of texts in hand.</summary>
internal sealed class Approvals(IConversationStore store)
{
    /// <summary>The approvals that the writer of a message asked for; none where the channel cannot reach anybody.</summary>
    public async Task<IReadOnlyList<Approval>> AskedByAsync(Message message, CancellationToken cancellation) => message.Sender is not { } sender
        ? []
        : [.. (await store.ApprovalsAsync(sender, cancellation)).Where(approval => approval.Requester.Is(sender))];

    /// <summary>The approvals that the writer of a message is asked for.</summary>
    public async Task<IReadOnlyList<Approval>> AskedOfAsync(Message message, CancellationToken cancellation) => message.Sender is not { } sender
        ? []
        : [.. (await store.ApprovalsAsync(sender, cancellation)).Where(approval => approval.Approver.Is(sender))];

    /// <summary>How the text in hand stands, in Markdown; null where nobody was asked.</summary>
    public async Task<string?> RecordAsync(Turn turn, CancellationToken cancellation) => turn.State.Text is not { } text
        ? null
        : ApprovalWords.Record(await AskedByAsync(turn.Message, cancellation), Approval.HashOf(text), approval => turn.State.Versions.Any(version => version.Text == approval.Text));

    /// <summary>The answer with a line that says whose approval a change has ended; the answer itself where it ended none.</summary>
    public async Task<Reply> WithLossAsync(Reply reply, Turn turn, string before, CancellationToken cancellation)
    {
        if (turn.State is not { Text: { } after, Current.From: { } from } || after == before || turn.State.VersionOf(from)?.Text != before)
            return reply;
        var (old, now) = (Approval.HashOf(before), Approval.HashOf(after));
        var asked = await AskedByAsync(turn.Message, cancellation);
        var lost = asked.Where(approval => approval.Hash == old && approval.State == ApprovalState.Approved).Select(approval => approval.Approver).ToList();
        if (lost.Count == 0 || asked.Any(approval => approval.Hash == now))
            return reply;
        var line = $"{ApprovalWords.NamesOf(lost)} approved the text as it was; as it is now it is not approved.";
        return reply with { Parts = [.. reply.Parts, new TextPart(line)], Suggestions = [.. reply.Suggestions, new ReplyAction("Send for approval", Actions.AskApproval)] };
    }

    /// <inheritdoc cref="IConversationStore.SaveAsync(Approval, CancellationToken)"/>
    public Task SaveAsync(Approval approval, CancellationToken cancellation) => store.SaveAsync(approval, cancellation);
}
