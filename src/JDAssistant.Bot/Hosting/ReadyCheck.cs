using JDAssistant.Bot.Delivery;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JDAssistant.Bot.Hosting;

/// <summary>Whether messages can be recorded and are being worked off.</summary>
public sealed class ReadyCheck(IDeliveryStore store, DeliveryWorker worker) : IHealthCheck
{
    /// <summary>Marks the check as one of readiness.</summary>
    public const string Tag = "ready";

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var backlog = await store.BacklogAsync(cancellationToken);
            return worker.IsRunning
                ? HealthCheckResult.Healthy($"{backlog} messages wait")
                : HealthCheckResult.Unhealthy("Nobody works messages off.");
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy("The store does not answer.", failure);
        }
    }
}
