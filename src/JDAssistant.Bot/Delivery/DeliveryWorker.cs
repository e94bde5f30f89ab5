using JDAssistant.Bot.Telemetry;

namespace JDAssistant.Bot.Delivery;

/// <summary>Works messages off: answers them, sends the answers, and tries again what failed.</summary>
/// <remarks>
/// On shutdown no new message is begun; the one that is being worked on is finished within the host's shutdown timeout, or
/// again by the next process. A process that is killed loses nothing: what it had in hand is taken up when the process
/// starts again, or by another host when the lease is over. No answer is given twice, with one exception: a part of an
/// answer that the channel took in the moment between its "taken" and our record of it is sent again, one part at most
/// for each worker. Slack lets us look whether a message is there already; the Bot Framework knows no key by which a
/// message sent again is told from a new one.
/// </remarks>
#pragma warning disable CA1001 // Sources without timers hold nothing to free, and a host may stop twice at the same time.
public sealed partial class DeliveryWorker(
    IDeliveryStore store, Responder responder, WorkSignal signal, DeliverySettings settings, TimeProvider time, ILogger<DeliveryWorker> log) : IHostedService
#pragma warning restore CA1001
{
    // Nobody tells one host of what another recorded before it was killed.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    // Where a channel asks for pauses, that is no failure of the message, unless it never ends.
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    // Where hosts are killed one after the other, a try is worth nothing: a suspect waits until this host has lived for a while, twice as long after each try.
    private static readonly TimeSpan LongestCalm = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _killed = new();
    private readonly SemaphoreSlim _places = new(settings.Workers);
    private DateTimeOffset _started;
    private Task _workers = Task.CompletedTask;

    /// <summary>Whether messages are being worked off.</summary>
    public bool IsRunning => !_workers.IsCompleted;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _started = time.GetUtcNow();
        _workers = Task.WhenAll(Enumerable.Range(0, settings.Workers + 1)
            .Select(number => Task.Run(() => number == 0 ? RunAsync(WorkSuspectAsync, isSuspect: true) : RunAsync(WorkOneAsync, isSuspect: false), CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await using var outOfTime = cancellationToken.Register(_killed.Cancel);
        await _workers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(Func<Task<bool>> work, bool isSuspect)
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                if (!await work())
                    await WaitAsync(isSuspect);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (IsOfStore(failure))
            {
                Log.StoreFailed(log, failure.GetType().Name, failure.Message);
                await PauseAsync(StorePause, isSuspect).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Takes a message and works on it.</summary>
    /// <returns>False where there is none.</returns>
    private async Task<bool> WorkOneAsync()
    {
        await _places.WaitAsync(_stopping.Token);
        try
        {
            if (await store.ClaimAsync(settings.Lease, _stopping.Token) is not { } item)
                return false;
            await WorkAsync(item);
            return true;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Takes a message that several hosts ended with and works on it while nothing else is worked on: if it is what brings them down, it takes no others along.</summary>
    /// <returns>False where there is none.</returns>
    private async Task<bool> WorkSuspectAsync()
    {
        if (await store.ClaimSuspectAsync(settings.Lease, _stopping.Token) is not { } item)
            return false;
        var tries = item.Hosts - WorkItem.MostUnsuspected;
        var calm = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, tries) - 1, LongestCalm.TotalSeconds));
        var calmAt = _started + calm;
        if (calmAt > time.GetUtcNow())
        {
            await store.ReleaseAsync(item, calmAt, CancellationToken.None);
            return true;
        }

        var places = 0;
        var hold = new Hold(store, item, settings.Lease, time, _stopping.Token);
        try
        {
            await using (hold)
            {
                var patience = time.GetUtcNow() + (settings.Lease / 2);
                while (places < settings.Workers && await _places.WaitAsync(Remaining(patience), hold.Token))
                    places++;

                // What takes longer than that is not waited for.
                if (places < settings.Workers)
                    Log.NotAlone(log, item.Number);

                // What ends this host because of what it has just done, ends it here.
                await Task.Delay(StorePause * tries, time, hold.Token);
            }

            if (await store.BeginAsync(hold.Item, settings.Lease, _stopping.Token) is { } begun)
                await WorkAsync(begun);
            return true;
        }
        catch (OperationCanceledException)
        {
            // It is another host's now, or this one ends.
            await store.ReleaseAsync(hold.Item, time.GetUtcNow(), CancellationToken.None);
            return true;
        }
        finally
        {
            if (places > 0)
                _places.Release(places);
        }
    }

    private TimeSpan Remaining(DateTimeOffset end) => end - time.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    private async Task WaitAsync(bool isSuspect)
    {
        var due = await store.NextDueAsync(isSuspect, _stopping.Token);
        var wait = due is { } at ? at - time.GetUtcNow() : Idle;
        await PauseAsync(wait <= TimeSpan.Zero ? TimeSpan.FromMilliseconds(50) : wait < Idle ? wait : Idle, isSuspect);
    }

    /// <summary>Waits, or until there is a new message; that wakes one worker, and who sees to suspects has no use for it.</summary>
    private Task PauseAsync(TimeSpan wait, bool isSuspect) => isSuspect ? Task.Delay(wait, time, _stopping.Token) : signal.WaitAsync(wait, _stopping.Token);

    private async Task WorkAsync(WorkItem item)
    {
        var start = time.GetTimestamp();
        var isFatal = item.Hosts > WorkItem.MostUnsuspected + settings.Attempts;
        var isUsedUp = isFatal || item.Failures >= settings.Attempts;
        await using var hold = new Hold(store, item, settings.Lease, time, _killed.Token);
        try
        {
            if (isFatal && item.Stage == WorkStage.Answered)
                throw new DeliveryException("Hosts end when they send its answer.") { IsHopeless = true };
            IReadOnlyList<Outgoing>? parts = null;
            if (item.Stage == WorkStage.Received)
            {
                parts = isUsedUp
                    ? await responder.ApologiseAsync(item, hold.Token)
                    : await responder.AnswerAsync(item, hold.Token);
            }

            using (Instruments.Begin("send", item.Channel))
                await SendAsync(item, parts ?? await store.OutgoingAsync(item.Number, CancellationToken.None), hold);
            Instruments.Worked(item.Channel, "done");
            Log.Done(log, item.Number, item.Channel, item.Attempts, time.GetElapsedTime(start).TotalMilliseconds);

            // An item of the same conversation may have waited for this one.
            signal.Set();
        }
        catch (OperationCanceledException) when (hold.IsLost)
        {
            // Another host has it: nothing of it is ours to change.
            Instruments.Worked(item.Channel, "lost");
            Log.Lost(log, item.Number);
        }
        catch (OperationCanceledException) when (_killed.IsCancellationRequested)
        {
            await store.RetryAsync(item.Number, time.GetUtcNow(), isFailure: false, CancellationToken.None);
        }
        catch (DeliveryException failure) when (failure.IsHopeless || (isUsedUp && item.Stage == WorkStage.Answered))
        {
            Instruments.Worked(item.Channel, "put_aside");
            Log.PutAside(log, item.Number, failure.Message);
            await PutAsideAsync(item);
            signal.Set();
        }
        catch (DeliveryException failure)
        {
            Instruments.Worked(item.Channel, "retried");
            Log.NotSent(log, item.Number, item.Attempts, failure.Message);
            var isAsked = failure.RetryAfter is not null && time.GetUtcNow() - item.Received < LongestAsked;
            await store.RetryAsync(item.Number, time.GetUtcNow() + Backoff(item.Failures, failure.RetryAfter), !isAsked, CancellationToken.None);
        }
#pragma warning disable CA1031 // A message that fails for a reason nobody foresaw must not stop the others.
        catch (Exception failure) when (failure is not System.Data.Common.DbException)
#pragma warning restore CA1031
        {
            Instruments.Worked(item.Channel, isUsedUp ? "put_aside" : "retried");

            // No message of the exception: it may quote what somebody wrote.
            Log.NotAnswered(log, item.Number, item.Attempts, failure.GetType().FullName, failure.StackTrace);
            if (isUsedUp)
                await PutAsideAsync(item);
            else
                await store.RetryAsync(item.Number, time.GetUtcNow() + Backoff(item.Failures, null), isFailure: true, CancellationToken.None);
        }
    }

    private async Task SendAsync(WorkItem item, IReadOnlyList<Outgoing> parts, Hold hold)
    {
        var channel = responder.ChannelOf(item);

        // Whoever had it before may have begun with what is the first part that is left.
        var mayHaveCome = item.Stage == WorkStage.Answered;
        for (var i = 0; i < parts.Count; i++)
        {
            hold.ThrowIfLost();
            await channel.SendAsync(parts[i].Body, new PartSending($"{item.Number}-{parts[i].Ordinal}", mayHaveCome), hold.Token);
            mayHaveCome = false;
            if (i < parts.Count - 1)
                await RecordAsync(() => store.SentAsync(item.Number, parts[i].Ordinal, CancellationToken.None), hold);
        }

        // With the last part everything is done: one record says both.
        await RecordAsync(() => store.CloseAsync(item.Number, WorkStage.Done, null, CancellationToken.None), hold);
    }

    /// <summary>Records what was sent, however long the store is away: what is not recorded is sent again.</summary>
    private async Task RecordAsync(Func<Task> record, Hold hold)
    {
        while (true)
        {
            try
            {
                await record();
                return;
            }
            catch (Exception failure) when (IsOfStore(failure))
            {
                Log.StoreFailed(log, failure.GetType().Name, failure.Message);
                await Task.Delay(StorePause, time, hold.Token);
            }
        }
    }

    /// <summary>Gives a message up; whoever had something sent to another is told that it did not arrive.</summary>
    private Task PutAsideAsync(WorkItem item) =>
        store.CloseAsync(item.Number, WorkStage.PutAside, Notices.Otherwise(item), CancellationToken.None);

    private static bool IsOfStore(Exception failure) => failure is System.Data.Common.DbException or IOException or TimeoutException;

    /// <summary>A wait that doubles, or at least the one that the channel asked for; all that were asked to wait should not come back at once.</summary>
    private static TimeSpan Backoff(int failures, TimeSpan? asked)
    {
        var own = TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(failures, 0, 8)) * (0.75 + (Random.Shared.NextDouble() * 0.5)));
        var wait = asked is { } pause ? pause + own : own;
        return wait < LongestWait ? wait : LongestWait;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Message {Number} of {Channel} is done: {Milliseconds:0.0} ms, attempt {Attempt}")]
        public static partial void Done(ILogger log, long number, string channel, int attempt, double milliseconds);

        [LoggerMessage(LogLevel.Warning, "Message {Number} took longer than its lease, and another host has it now")]
        public static partial void Lost(ILogger log, long number);

        [LoggerMessage(LogLevel.Warning, "Message {Number} is worked on while others still are, though hosts ended with it")]
        public static partial void NotAlone(ILogger log, long number);

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
