namespace JDAssistant.Bot.Delivery;

/// <summary>Wakes workers when there is something to do.</summary>
public sealed class WorkSignal : IDisposable
{
    private readonly SemaphoreSlim _work = new(0);

    /// <summary>Wakes one worker.</summary>
    public void Set() => _work.Release();

    /// <summary>Waits until there may be work, or for <paramref name="limit"/>.</summary>
    public Task WaitAsync(TimeSpan limit, CancellationToken cancellationToken) => _work.WaitAsync(limit, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _work.Dispose();
}
