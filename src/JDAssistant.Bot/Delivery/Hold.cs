using System.Data.Common;

namespace JDAssistant.Bot.Delivery;

/// <summary>A worker's hold on a message while it works on it: a short lease, renewed before it ends.</summary>
/// <remarks>A host that was killed renews nothing, so that others soon have its messages; one that only was slow learns here that it has lost one.</remarks>
internal sealed class Hold : IAsyncDisposable
{
    private readonly IDeliveryStore _store;
    private readonly TimeSpan _lease;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _over;
    private readonly CancellationTokenSource _done = new();
    private readonly Task _renewing;
    private WorkItem _item;
    private volatile bool _isLost;

    /// <summary>Holds a message that was just taken until this is disposed of.</summary>
    public Hold(IDeliveryStore store, WorkItem item, TimeSpan lease, TimeProvider time, CancellationToken killed)
    {
        _store = store;
        _item = item;
        _lease = lease;
        _time = time;
        _over = CancellationTokenSource.CreateLinkedTokenSource(killed);
        _renewing = RenewAsync();
    }

    /// <summary>The message as it is held now.</summary>
    public WorkItem Item => Volatile.Read(ref _item);

    /// <summary>Cancelled when the message is lost to another, or the process is to end at once.</summary>
    public CancellationToken Token => _over.Token;

    /// <summary>Whether another worker has the message, or may take it.</summary>
    public bool IsLost => _isLost;

    /// <summary>Looks at the clock before something that cannot be taken back: a process may have stood still for longer than its lease.</summary>
    /// <exception cref="OperationCanceledException">The message is lost, or the process is to end at once.</exception>
    public void ThrowIfLost()
    {
        if (_time.GetUtcNow() >= Item.LeaseEnd)
            _isLost = true;
        if (_isLost)
            throw new OperationCanceledException("The lease is over.");
        Token.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _done.Dispose();
        _over.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(_lease / 3, _time);
        while (await timer.WaitForNextTickAsync(_done.Token))
        {
            try
            {
                if (await _store.RenewAsync(_item, _lease, _done.Token) is { } renewed)
                    Volatile.Write(ref _item, renewed);
                else
                    _isLost = true;
            }
            catch (Exception failure) when (failure is DbException or IOException or TimeoutException)
            {
                // While the store is away nobody else can take it either, but it may come back when our time is up.
                _isLost = _time.GetUtcNow() >= _item.LeaseEnd;
            }

            if (_isLost)
            {
                await _over.CancelAsync();
                return;
            }
        }
    }
}
