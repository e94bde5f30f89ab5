namespace JDAssistant.Bot.Delivery;

/// <summary>Lets one at a time do its work, in the order in which they came.</summary>
internal sealed class OneAtATime
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Does <paramref name="work"/> when all who came before are done, however theirs ended.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the waiting.</exception>
    public async Task RunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_lock)
            (before, _last) = (_last, done.Task);
        try
        {
            await before.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Who comes next still waits for those before this one.
            _ = before.ContinueWith(_ => done.SetResult(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        try
        {
            await work();
        }
        finally
        {
            done.SetResult();
        }
    }
}
