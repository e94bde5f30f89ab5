using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.Storage;

/// <summary>Deletes what is older than it may be, at start and every ten minutes.</summary>
public sealed partial class Retention(IDeliveryStore store, StorageSettings settings, TimeProvider time, ILogger<Retention> log) : BackgroundService
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Period, time);
            do
                await ExpireAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told here because the host, where it stops before it has started, takes this for a failure.
            return;
        }
    }

    private async Task ExpireAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.ExpireAsync(TimeSpan.FromDays(settings.RetentionDays), cancellationToken);
        }
        catch (System.Data.Common.DbException failure)
        {
            Log.Failed(log, failure.GetType().Name, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "What is too old could not be deleted: {Kind}: {Reason}")]
        public static partial void Failed(ILogger log, string kind, string reason);
    }
}
