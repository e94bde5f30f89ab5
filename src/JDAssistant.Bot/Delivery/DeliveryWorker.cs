namespace JDAssistant.Bot.Delivery;

/// <summary>Works messages off: answers them, sends the answers, and tries again what failed.</summary>
/// <remarks>On shutdown no new message is begun; the one that is being worked on is finished within the host's shutdown timeout, or again by the next process.</remarks>
#pragma warning disable CA1001 // Sources without timers hold nothing to free, and a host may stop twice at the same time.
public sealed partial class DeliveryWorker(
    IDeliveryStore store, Responder responder, WorkSignal signal, DeliverySettings settings, TimeProvider time, ILogger<DeliveryWorker> log) : IHostedService
#pragma warning restore CA1001
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TimeToSend = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _killed = new();
    private Task _workers = Task.CompletedTask;

    /// <summary>Whether messages are being worked off.</summary>
    public bool IsRunning => !_workers.IsCompleted;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _workers = Task.WhenAll(Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(RunAsync, CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await using var outOfTime = cancellationToken.Register(_killed.Cancel);
        await _workers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                if (await store.ClaimAsync(settings.Timeout + TimeToSend, _stopping.Token) is { } item)
                    await WorkAsync(item);
                else
                    await WaitAsync();
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is System.Data.Common.DbException or IOException or TimeoutException)
            {
                Log.StoreFailed(log, failure.GetType().Name, failure.Message);
                await signal.WaitAsync(TimeSpan.FromSeconds(1), _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task WaitAsync()
    {
        var due = await store.NextDueAsync(_stopping.Token);
        var wait = due is { } at ? at - time.GetUtcNow() : Idle;
        if (wait > TimeSpan.Zero)
            await signal.WaitAsync(wait < Idle ? wait : Idle, _stopping.Token);
        else
            await signal.WaitAsync(TimeSpan.FromMilliseconds(50), _stopping.Token);
    }

    private async Task WorkAsync(WorkItem item)
    {
        try
        {
            if (item.Stage == WorkStage.Received)
            {
                // Attempts are counted when they begin, so that a message that brings the process down is given up as well.
                if (item.Attempts > settings.Attempts)
                    await responder.ApologiseAsync(item, _killed.Token);
                else
                    await responder.AnswerAsync(item, _killed.Token);
            }

            await SendAsync(item);
            await store.CloseAsync(item.Number, WorkStage.Done, CancellationToken.None);
            Log.Done(log, item.Number);

            // An item of the same conversation may have waited for this one.
            signal.Set();
        }
        catch (OperationCanceledException) when (_killed.IsCancellationRequested)
        {
            await store.RetryAsync(item.Number, time.GetUtcNow(), CancellationToken.None);
        }
        catch (DeliveryException failure) when (failure.IsHopeless || item.Attempts > settings.Attempts)
        {
            Log.PutAside(log, item.Number, failure.Message);
            await store.CloseAsync(item.Number, WorkStage.PutAside, CancellationToken.None);
            signal.Set();
        }
        catch (DeliveryException failure)
        {
            Log.NotSent(log, item.Number, item.Attempts, failure.Message);
            await store.RetryAsync(item.Number, time.GetUtcNow() + Backoff(item.Attempts, failure.RetryAfter), CancellationToken.None);
        }
#pragma warning disable CA1031 // A message that fails for a reason nobody foresaw must not stop the others.
        catch (Exception failure) when (failure is not System.Data.Common.DbException)
#pragma warning restore CA1031
        {
            // No message of the exception: it may quote what somebody wrote.
            Log.NotAnswered(log, item.Number, item.Attempts, failure.GetType().FullName, failure.StackTrace);
            if (item.Attempts > settings.Attempts)
                await store.CloseAsync(item.Number, WorkStage.PutAside, CancellationToken.None);
            else
                await store.RetryAsync(item.Number, time.GetUtcNow() + Backoff(item.Attempts, null), CancellationToken.None);
        }
    }

    private async Task SendAsync(WorkItem item)
    {
        var channel = responder.ChannelOf(item);
        foreach (var part in await store.OutgoingAsync(item.Number, CancellationToken.None))
        {
            await channel.SendAsync(part.Body, _killed.Token);
            await store.SentAsync(item.Number, part.Ordinal, CancellationToken.None);
        }
    }

    private static TimeSpan Backoff(int attempts, TimeSpan? asked)
    {
        var own = TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(attempts - 1, 0, 8)) * (0.75 + (Random.Shared.NextDouble() * 0.5)));
        var wait = asked > own ? asked.Value : own;
        return wait < LongestWait ? wait : LongestWait;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Message {Number} is done")]
        public static partial void Done(ILogger log, long number);

        [LoggerMessage(LogLevel.Warning, "Message {Number}: the answer was not taken (attempt {Attempt}): {Reason}")]
        public static partial void NotSent(ILogger log, long number, int attempt, string reason);

        [LoggerMessage(LogLevel.Error, "Message {Number} was not answered (attempt {Attempt}): {Kind}\n{Stack}")]
        public static partial void NotAnswered(ILogger log, long number, int attempt, string? kind, string? stack);

        [LoggerMessage(LogLevel.Error, "Message {Number} is put aside: {Reason}")]
        public static partial void PutAside(ILogger log, long number, string reason);

        [LoggerMessage(LogLevel.Error, "The store failed: {Kind}: {Reason}")]
        public static partial void StoreFailed(ILogger log, string kind, string reason);
    }
}
