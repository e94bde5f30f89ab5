using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Slack.Installations;
using JDAssistant.Bot.Slack.Sockets;

namespace JDAssistant.Bot.Slack;

/// <summary>Puts Slack together.</summary>
public static class SlackServices
{
    /// <summary>Adds the channel, by settings that are read and checked here.</summary>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static void AddSlack(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var settings = SettingsReader.Read<SlackSettings>(builder.Configuration);

        // Present without settings too: a message that came while there were some can still be read.
        if (settings.IsDistributed)
        {
            var key = Convert.FromBase64String(settings.TokenKey!);
            services.AddSingleton(new TokenVault(key));
            services.AddSingleton(provider => new InstallState(key, provider.GetRequiredService<TimeProvider>()));
            services.AddSingleton<ISlackInstallations, StoredInstallations>();
        }
        else
        {
            services.AddSingleton<ISlackInstallations, SingleInstallation>();
        }

        services.AddSingleton<SlackClient>();
        services.AddSingleton<SlackDirectMessages>();
        services.AddSingleton<SlackPeople>();
        services.AddSingleton<SlackFileReader>();
        services.AddSingleton<SentMessages>();
        services.AddSingleton<SlackStreams>();
        services.AddSingleton<SlackSender>();
        services.AddSingleton<SlackReceiver>();
        services.AddSingleton<IChannel, SlackChannel>();
        if (settings is { IsConfigured: true, AppToken: not null })
            services.AddHostedService<SlackSocketWorker>();

        // A redirect could lead our token, or somebody's text, to somewhere else.
        services.AddHttpClient(SlackClient.ClientName, client => client.Timeout = TimeSpan.FromSeconds(30))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            .RemoveAllLoggers();
    }

    /// <summary>Serves the paths that Slack sends to, where there is a secret to check its requests with.</summary>
    public static void MapSlack(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SlackSettings>();
        if (settings.IsDistributed)
        {
            app.MapGet(InstallEndpoints.InstallPath, InstallEndpoints.Install);
            app.MapGet(InstallEndpoints.ReturnPath, InstallEndpoints.ReturnAsync);
        }

        if (!settings.TakesRequests)
            return;
        app.MapPost(SlackEndpoints.EventsPath, SlackEndpoints.EventAsync);
        app.MapPost(SlackEndpoints.CommandsPath, SlackEndpoints.CommandAsync);
        app.MapPost(SlackEndpoints.InteractivityPath, SlackEndpoints.InteractionAsync);
    }
}
