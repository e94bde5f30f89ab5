using System.Text.Json;
using System.Text.Json.Serialization;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Approving;
using JDAssistant.Conversations.State;

namespace JDAssistant.Bot.Storage;

/// <summary>What the assistant remembers, in the database; changes become lasting together with the answer that they belong to.</summary>
public sealed class ConversationStore(IDeliveryStore store, Usage usage) : IConversationStore
{
    /// <inheritdoc/>
    public async Task<ConversationState?> FindAsync(string conversation, string person, CancellationToken cancellation)
    {
        var changed = StateChanges.Current?.All.OfType<StateChange>().LastOrDefault(change => change.Person == person && (change.Conversation is null || change.Conversation == conversation));
        var state = changed is not null ? changed.State : await store.StateAsync(conversation, person, cancellation);
        return state is null ? null : JsonSerializer.Deserialize(state, ConversationJson.Default.ConversationState);
    }

    /// <inheritdoc/>
    public Task SaveAsync(string conversation, string person, ConversationState before, ConversationState state, CancellationToken cancellation)
    {
        usage.Remembered(before, state);
        return ChangeAsync(new StateChange(conversation, person, JsonSerializer.Serialize(state, ConversationJson.Default.ConversationState)), cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>As it was before the message that is being answered.</remarks>
    public async Task<IReadOnlyList<(string Conversation, ConversationState State)>> ListAsync(string person, CancellationToken cancellation) =>
    [
        .. from kept in await store.StatesOfAsync(person, cancellation)
           select (kept.Conversation, JsonSerializer.Deserialize(kept.State, ConversationJson.Default.ConversationState)!),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> LatestAsync(string person, string around, int most, CancellationToken cancellation) => store.LatestAsync(person, around, most, cancellation);

    /// <inheritdoc/>
    /// <remarks>As they were before the message that is being answered.</remarks>
    public async Task<IReadOnlyList<Approval>> ApprovalsAsync(Person person, CancellationToken cancellation) =>
        [.. (await store.ApprovalsAsync(person.Key, person.Alias, cancellation)).Select(body => JsonSerializer.Deserialize(body, ConversationJson.Default.Approval)!)];

    /// <inheritdoc/>
    public Task SaveAsync(Approval approval, CancellationToken cancellation) => ChangeAsync(
        new ApprovalChange(approval.Id, approval.Requester.Key, approval.Approver.Key, JsonSerializer.Serialize(approval, ConversationJson.Default.Approval)), cancellation);

    /// <inheritdoc/>
    public Task DeleteAsync(Approval approval, CancellationToken cancellation) =>
        ChangeAsync(new ApprovalChange(approval.Id, approval.Requester.Key, approval.Approver.Key, null), cancellation);

    /// <inheritdoc/>
    public Task DeleteAsync(string person, CancellationToken cancellation) => ChangeAsync(new StateChange(null, person, null), cancellation);

    private Task ChangeAsync(Change change, CancellationToken cancellation)
    {
        if (StateChanges.Current is not { } changes)
            return store.RememberAsync(change, cancellation);
        changes.Add(change);
        return Task.CompletedTask;
    }
}

/// <summary>The stored form of what is remembered.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(Approval))]
internal sealed partial class ConversationJson : JsonSerializerContext;
