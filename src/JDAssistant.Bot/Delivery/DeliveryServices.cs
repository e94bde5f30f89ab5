using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Delivery;

/// <summary>Puts delivery together.</summary>
public static class DeliveryServices
{
    /// <summary>Adds inbox and workers.</summary>
    public static void AddDelivery(this WebApplicationBuilder builder)
    {
        builder.AddSettings<DeliverySettings>();
        builder.AddSettings<LimitsSettings>();
        builder.Services.AddSingleton<RateLimits>();
        builder.Services.AddSingleton<WorkSignal>();
        builder.Services.AddSingleton<Inbox>();
        builder.Services.AddSingleton<Responder>();
        builder.Services.AddSingleton<DeliveryWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DeliveryWorker>());
    }
}
