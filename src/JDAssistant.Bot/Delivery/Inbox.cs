namespace JDAssistant.Bot.Delivery;

/// <summary>Takes messages in: once this returns, a message is not lost.</summary>
public sealed class Inbox(IDeliveryStore store, WorkSignal signal)
{
    /// <summary>Records a message for the workers.</summary>
    /// <returns>False where it came before.</returns>
    public async Task<bool> AddAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var (_, isNew) = await store.AddAsync(incoming, cancellationToken);
        if (isNew)
            signal.Set();
        return isNew;
    }

    /// <inheritdoc cref="IDeliveryStore.ForgetAsync"/>
    public Task ForgetAsync(string channel, string conversation, string key, CancellationToken cancellationToken) =>
        store.ForgetAsync(channel, conversation, key, cancellationToken);
}
