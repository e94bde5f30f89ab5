using JDAssistant.Conversations.Approving;

namespace JDAssistant.Conversations.State;

/// <summary>Keeps what the assistant remembers of people and their conversations, for as long as it may.</summary>
/// <remarks>Implementations are safe to use from many threads; the last save of a pair wins.</remarks>
public interface IConversationStore
{
    /// <summary>The state; null where nothing is kept.</summary>
    Task<ConversationState?> FindAsync(string conversation, string person, CancellationToken cancellation);

    /// <summary>Keeps <paramref name="state"/> in place of <paramref name="before"/>, the one that was found.</summary>
    Task SaveAsync(string conversation, string person, ConversationState before, ConversationState state, CancellationToken cancellation);

    /// <summary>Everything that is kept of a person, with the key of its conversation, what changed last first.</summary>
    Task<IReadOnlyList<(string Conversation, ConversationState State)>> ListAsync(string person, CancellationToken cancellation);

    /// <summary>The keys of a person's conversations in one place, what changed last first.</summary>
    /// <param name="person">Key of the person.</param>
    /// <param name="around">Key of the place: that conversation, and all whose keys go on behind it with a slash.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the waiting early.</param>
    Task<IReadOnlyList<string>> LatestAsync(string person, string around, int most, CancellationToken cancellation);

    /// <summary>The approvals that somebody asked for or is asked for, what changed last first.</summary>
    Task<IReadOnlyList<Approval>> ApprovalsAsync(Person person, CancellationToken cancellation);

    /// <summary>Keeps an approval in place of the one with its id.</summary>
    Task SaveAsync(Approval approval, CancellationToken cancellation);

    /// <summary>Forgets an approval.</summary>
    Task DeleteAsync(Approval approval, CancellationToken cancellation);

    /// <summary>Deletes the states that are kept of a person, in all conversations.</summary>
    Task DeleteAsync(string person, CancellationToken cancellation);
}
