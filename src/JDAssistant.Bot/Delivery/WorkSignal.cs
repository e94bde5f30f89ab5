namespace JDAssistant.Bot.Delivery;

/// <summary>Wakes workers when there is something to do.</summary>
public sealed class WorkSignal : IDisposable
{
    // As many wake every worker there may be: more would only be looked after in vain once everything is done.
    private const int Most = 64;

    private readonly SemaphoreSlim _work = new(0);

    /// <summary>Wakes one worker.</summary>
    public void Set()
    {
        if (_work.CurrentCount < Most)
            _work.Release();
    }

    /// <summary>Waits until there may be work, or for <paramref name="limit"/>.</summary>
    public Task WaitAsync(TimeSpan limit, CancellationToken cancellationToken) => _work.WaitAsync(limit, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _work.Dispose();
}
