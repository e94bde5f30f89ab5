using System.Collections.Concurrent;
using JDAssistant.Conversations.Approving;

namespace JDAssistant.Conversations.State;

/// <summary>Keeps states in memory: for one process, until it ends.</summary>
public sealed class InMemoryConversationStore : IConversationStore
{
    private readonly ConcurrentDictionary<(string Conversation, string Person), (ConversationState State, long Number)> _states = new();
    private readonly ConcurrentDictionary<string, (Approval Approval, long Number)> _approvals = new(StringComparer.Ordinal);
    private long _saves;

    /// <inheritdoc/>
    public Task<ConversationState?> FindAsync(string conversation, string person, CancellationToken cancellation) =>
        Task.FromResult(_states.TryGetValue((conversation, person), out var kept) ? kept.State : null);

    /// <inheritdoc/>
    public Task SaveAsync(string conversation, string person, ConversationState before, ConversationState state, CancellationToken cancellation)
    {
        _states[(conversation, person)] = (state, Interlocked.Increment(ref _saves));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Conversation, ConversationState State)>> ListAsync(string person, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<(string, ConversationState)>>(
        [
            .. _states.Where(pair => string.Equals(pair.Key.Person, person, StringComparison.Ordinal))
                .OrderByDescending(pair => pair.Value.Number)
                .Select(pair => (pair.Key.Conversation, pair.Value.State)),
        ]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> LatestAsync(string person, string around, int most, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>(
        [
            .. _states.Where(pair => pair.Key.Person == person && (pair.Key.Conversation == around || pair.Key.Conversation.StartsWith(around + "/", StringComparison.Ordinal)))
                .OrderByDescending(pair => pair.Value.Number)
                .Select(pair => pair.Key.Conversation)
                .Take(most),
        ]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Approval>> ApprovalsAsync(Person person, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Approval>>(
        [
            .. _approvals.Values.Where(kept => kept.Approval.Requester.Is(person) || kept.Approval.Approver.Is(person))
                .OrderByDescending(kept => kept.Number)
                .Select(kept => kept.Approval),
        ]);

    /// <inheritdoc/>
    public Task SaveAsync(Approval approval, CancellationToken cancellation)
    {
        _approvals[approval.Id] = (approval, Interlocked.Increment(ref _saves));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(Approval approval, CancellationToken cancellation)
    {
        _approvals.TryRemove(approval.Id, out _);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string person, CancellationToken cancellation)
    {
        foreach (var key in _states.Keys.Where(key => string.Equals(key.Person, person, StringComparison.Ordinal)))
            _states.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
