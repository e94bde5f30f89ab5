using JDAssistant.Bot.Storage;

namespace JDAssistant.Bot.Telemetry;

/// <summary>Writes what was counted into the database, every few seconds and when the server stops.</summary>
/// <remarks>What was counted in the seconds before a kill is lost: nothing but these figures hangs on it.</remarks>
public sealed partial class UsageWriter(Usage usage, UsageStore store, TimeProvider time, ILogger<UsageWriter> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    /// <summary>Writes what was counted until now.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var counts = usage.Take();
        if (counts.Count == 0)
            return;
        try
        {
            await store.AddAsync(counts, cancellationToken);
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or TimeoutException or IOException or InvalidOperationException or OperationCanceledException)
        {
            usage.Add(counts);
            Log.Failed(log, failure.GetType().Name);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "What was counted could not be written and is written later: {Kind}")]
        public static partial void Failed(ILogger log, string kind);
    }
}
