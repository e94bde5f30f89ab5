using JDAssistant.Conversations.Commands;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Approving;

/// <summary>What is given out, with who approved it.</summary>
internal sealed class WithApprovals(Command exporting, Approvals approvals) : Command
{
    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        var reply = await exporting.TryReplyAsync(turn, cancellation);
        return reply is not null && reply.Parts.Any(part => part is DocumentPart) && await approvals.RecordAsync(turn, cancellation) is { } record
            ? reply with { Parts = [.. reply.Parts, new TextPart(record)] }
            : reply;
    }
}
