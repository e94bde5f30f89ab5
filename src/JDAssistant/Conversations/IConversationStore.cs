namespace JDAssistant.Conversations;

/// <summary>Keeps what the assistant remembers of a person in a conversation, for as long as it may.</summary>
/// <remarks>Implementations are safe to use from many threads; the last save of a pair wins.</remarks>
public interface IConversationStore
{
    /// <summary>The state; null where nothing is kept.</summary>
    Task<ConversationState?> FindAsync(string conversation, string person, CancellationToken cancellation);

    /// <summary>Keeps the state in place of the one before.</summary>
    Task SaveAsync(string conversation, string person, ConversationState state, CancellationToken cancellation);

    /// <summary>Everything that is kept of a person, with the key of its conversation, what changed last first.</summary>
    Task<IReadOnlyList<(string Conversation, ConversationState State)>> ListAsync(string person, CancellationToken cancellation);

    /// <summary>Deletes everything that is kept of a person, in all conversations.</summary>
    /// <returns>How many states were deleted.</returns>
    Task<int> DeleteAsync(string person, CancellationToken cancellation);
}
