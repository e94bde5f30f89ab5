using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Commands;

/// <summary>One thing that the assistant can do.</summary>
public abstract class Command
{
    /// <summary>Answers the turn; null where it is meant for another command.</summary>
    public abstract Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation);

    /// <summary>The answer for commands that need no time.</summary>
    protected static Task<Reply?> Now(Reply? reply) => Task.FromResult(reply);
}
