using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.Slack;
using JDAssistant.Bot.Web;

namespace JDAssistant.Bot.Hosting;

/// <summary>Puts together what every part of the server stands on.</summary>
public static class HostingServices
{
    /// <summary>Reads the settings that decide where to listen, and sets up logs and health.</summary>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        builder.AddSecretFiles();
        SettingsReader.CheckSections(builder.Configuration);
        SecretFiles.Refuse(builder.Configuration, TeamsSettings.Section, [nameof(TeamsSettings.AppSecret)]);
        var teams = builder.AddSettings<TeamsSettings>();
        SecretFiles.Refuse(builder.Configuration, SlackSettings.Section, SlackSettings.Secrets);
        var slack = builder.AddSettings<SlackSettings>();
        SecretFiles.Refuse(builder.Configuration, WebSettings.Section, [nameof(WebSettings.ApiKeys)]);
        var web = builder.AddSettings<WebSettings>();
        builder.UseAddresses(localOnly: !ServesOthers(teams, slack, web));

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("delivery", tags: [ReadyCheck.Tag]);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

        builder.AddLogs();
    }

    /// <summary>Puts what concerns every request before everything else, and serves <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapHosting(this WebApplication app)
    {
        var teams = app.Services.GetRequiredService<TeamsSettings>();
        var slack = app.Services.GetRequiredService<SlackSettings>();
        var web = app.Services.GetRequiredService<WebSettings>();
        app.UseLocalOnly(context => IsOpen(context.Request.Path, teams, slack, web),
            "What does not ask who you are serves this machine only: the page unless Web:AllowRemote is true, the API unless that or Web:ApiKeys is set, a channel unless it has credentials (Teams:AppId, Slack:SigningSecret).");

        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new() { Predicate = check => check.Tags.Contains(ReadyCheck.Tag) });
        app.Lifetime.ApplicationStarted.Register(() => StartReport.Write(app));
    }

    private static bool ServesOthers(TeamsSettings teams, SlackSettings slack, WebSettings web) =>
        teams.IsConfigured || slack.TakesRequests || web.Keys.Count > 0 || web.AllowRemote;

    /// <summary>True for what others may ask: whoever sends it proves who he is, is let in by a proxy, or learns nothing.</summary>
    private static bool IsOpen(PathString path, TeamsSettings teams, SlackSettings slack, WebSettings web)
    {
        if (path.StartsWithSegments(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase))
            return teams.IsConfigured;
        if (path.StartsWithSegments(SlackEndpoints.Root, StringComparison.OrdinalIgnoreCase))
            return slack.TakesRequests;
        if (path.Equals(UsagePage.Path, StringComparison.OrdinalIgnoreCase))
            return web.Keys.Count > 0;
        if (path.StartsWithSegments(WebEndpoints.Api, StringComparison.OrdinalIgnoreCase))
            return web.AllowRemote || web.Keys.Count > 0;
        return web.AllowRemote || path.Value is "/healthz" or "/readyz";
    }
}
