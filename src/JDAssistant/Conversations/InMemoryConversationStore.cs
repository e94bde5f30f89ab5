using System.Collections.Concurrent;

namespace JDAssistant.Conversations;

/// <summary>Keeps states in memory: for one process, until it ends.</summary>
public sealed class InMemoryConversationStore : IConversationStore
{
    private readonly ConcurrentDictionary<(string Conversation, string Person), ConversationState> _states = new();

    /// <inheritdoc/>
    public Task<ConversationState?> FindAsync(string conversation, string person, CancellationToken cancellation) =>
        Task.FromResult(_states.GetValueOrDefault((conversation, person)));

    /// <inheritdoc/>
    public Task SaveAsync(string conversation, string person, ConversationState state, CancellationToken cancellation)
    {
        _states[(conversation, person)] = state;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<int> DeleteAsync(string person, CancellationToken cancellation) =>
        Task.FromResult(_states.Keys.Count(key => string.Equals(key.Person, person, StringComparison.Ordinal) && _states.TryRemove(key, out _)));
}
