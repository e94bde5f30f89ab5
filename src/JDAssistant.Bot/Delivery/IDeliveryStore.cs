namespace JDAssistant.Bot.Delivery;

/// <summary>Where messages and answers wait; what it has recorded survives the process.</summary>
/// <remarks>One conversation's messages are given out one at a time, oldest first; a message once given out belongs to its worker until its lease ends.</remarks>
public interface IDeliveryStore
{
    /// <summary>Records a message.</summary>
    /// <returns>Its number, and whether it is new; a repeated one keeps its number.</returns>
    Task<(long Number, bool IsNew)> AddAsync(Incoming incoming, CancellationToken cancellationToken);

    /// <summary>Forgets that a message came, so that the same key is new again.</summary>
    Task ForgetAsync(string channel, string conversation, string key, CancellationToken cancellationToken);

    /// <summary>Takes and begins the oldest message that is due and not held back by an older one of its conversation; null where there is none. A suspect is not taken.</summary>
    Task<WorkItem?> ClaimAsync(TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Takes the oldest suspect likewise, a message that more than <see cref="WorkItem.MostUnsuspected"/> hosts would have begun; it is not begun by that.</summary>
    Task<WorkItem?> ClaimSuspectAsync(TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Begins a suspect that was taken.</summary>
    /// <returns>The message as it is held from now on; null where somebody else has taken it.</returns>
    Task<WorkItem?> BeginAsync(WorkItem item, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Gives a suspect back that was taken and not begun, to be taken again at <paramref name="due"/>.</summary>
    Task ReleaseAsync(WorkItem item, DateTimeOffset due, CancellationToken cancellationToken);

    /// <summary>Lengthens the lease of a message to <paramref name="lease"/> from now.</summary>
    /// <returns>The message as it is held from now on; null where somebody else has taken it, or it is closed.</returns>
    Task<WorkItem?> RenewAsync(WorkItem item, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>When the next message that is waiting becomes due; null where none is waiting.</summary>
    /// <param name="isSuspect">Whether suspects are meant, or all the others.</param>
    /// <param name="cancellationToken">Ends the waiting early.</param>
    Task<DateTimeOffset?> NextDueAsync(bool isSuspect, CancellationToken cancellationToken);

    /// <summary>Records the answer, what is remembered from now on and what others are told because of it, together.</summary>
    /// <returns>False where the message has an answer already; then nothing is recorded.</returns>
    Task<bool> AnswerAsync(long number, Answer answer, CancellationToken cancellationToken);

    /// <summary>The parts of the answer, in order, without those that were sent.</summary>
    Task<IReadOnlyList<Outgoing>> OutgoingAsync(long number, CancellationToken cancellationToken);

    /// <summary>Records that a part was sent.</summary>
    Task SentAsync(long number, int ordinal, CancellationToken cancellationToken);

    /// <summary>Gives a message back that was begun, to be taken again at <paramref name="due"/>.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="due">When it may be taken again.</param>
    /// <param name="isFailure">Whether this counts among its <see cref="WorkItem.Failures"/>.</param>
    /// <param name="cancellationToken">Ends the waiting early.</param>
    Task RetryAsync(long number, DateTimeOffset due, bool isFailure, CancellationToken cancellationToken);

    /// <summary>Closes a message as <see cref="WorkStage.Done"/> or <see cref="WorkStage.PutAside"/>; its text is deleted.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="stage">How it ended.</param>
    /// <param name="instead">What is to be sent because it was put aside; null for nothing.</param>
    /// <param name="cancellationToken">Ends the waiting early.</param>
    Task CloseAsync(long number, WorkStage stage, Sending? instead, CancellationToken cancellationToken);

    /// <summary>Records something to be remembered, by itself.</summary>
    Task RememberAsync(Change change, CancellationToken cancellationToken);

    /// <summary>What is remembered of a person in a conversation; null where nothing is.</summary>
    Task<string?> StateAsync(string conversation, string person, CancellationToken cancellationToken);

    /// <summary>What is remembered of a person, with the key of its conversation, what changed last first.</summary>
    Task<IReadOnlyList<(string Conversation, string State)>> StatesOfAsync(string person, CancellationToken cancellationToken);

    /// <inheritdoc cref="Conversations.State.IConversationStore.LatestAsync"/>
    Task<IReadOnlyList<string>> LatestAsync(string person, string around, int most, CancellationToken cancellationToken);

    /// <summary>The approvals that somebody asked for or is asked for, what changed last first.</summary>
    /// <param name="person">Key of the person.</param>
    /// <param name="otherKey">Another key of the same person; the same where there is none.</param>
    /// <param name="cancellationToken">Ends the waiting early.</param>
    Task<IReadOnlyList<string>> ApprovalsAsync(string person, string otherKey, CancellationToken cancellationToken);

    /// <summary>Deletes what has not been touched for <paramref name="age"/>; what waits to be answered is never too old.</summary>
    Task ExpireAsync(TimeSpan age, CancellationToken cancellationToken);

    /// <summary>How many messages are neither done nor put aside.</summary>
    Task<int> BacklogAsync(CancellationToken cancellationToken);
}
