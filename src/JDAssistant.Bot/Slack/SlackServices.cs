using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Installations;

namespace JDAssistant.Bot.Slack;

/// <summary>Puts Slack together.</summary>
public static class SlackServices
{
    /// <summary>Adds the channel; <see cref="SlackSettings"/> are added already.</summary>
    public static void AddSlack(this WebApplicationBuilder builder)
    {
        var services = builder.Services;

        // Present without settings too: a message that came while there were some can still be read.
        services.AddSingleton<ISlackInstallations, SingleInstallation>();
        services.AddSingleton<SlackClient>();
        services.AddSingleton<SlackDirectMessages>();
        services.AddSingleton<SlackFileReader>();
        services.AddSingleton<SlackSender>();
        services.AddSingleton<SlackReceiver>();
        services.AddSingleton<IChannel, SlackChannel>();

        // A redirect could lead our token, or somebody's text, to somewhere else.
        services.AddHttpClient(SlackClient.ClientName, client => client.Timeout = TimeSpan.FromSeconds(30))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            .RemoveAllLoggers();
    }

    /// <summary>Serves the paths that Slack sends to, where there is a secret to check its requests with.</summary>
    public static void MapSlack(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<SlackSettings>().TakesRequests)
            return;
        app.MapPost(SlackEndpoints.EventsPath, SlackEndpoints.EventAsync);
        app.MapPost(SlackEndpoints.CommandsPath, SlackEndpoints.CommandAsync);
        app.MapPost(SlackEndpoints.InteractivityPath, SlackEndpoints.InteractionAsync);
    }
}
