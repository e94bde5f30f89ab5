using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.Slack;

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
        var teams = builder.AddSettings<TeamsSettings>();
        SecretFiles.Refuse(builder.Configuration, SlackSettings.Section, SlackSettings.Secrets);
        var slack = builder.AddSettings<SlackSettings>();
        builder.AddSettings<WebSettings>();
        builder.UseAddresses(localOnly: !teams.IsConfigured && !slack.TakesRequests);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("delivery", tags: [ReadyCheck.Tag]);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

        builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // A failed start is told once, in Program.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
    }

    /// <summary>True for what channels and load balancers ask: the sender of a message proves who he is, health tells nothing.</summary>
    private static bool IsCheckedElsewhere(HttpContext context, TeamsSettings teams, SlackSettings slack) =>
        (teams.IsConfigured && context.Request.Path.StartsWithSegments(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase))
        || (slack.TakesRequests && context.Request.Path.StartsWithSegments(SlackEndpoints.Root, StringComparison.OrdinalIgnoreCase))
        || context.Request.Path.Value is "/healthz" or "/readyz";

    /// <summary>Puts what concerns every request before everything else, and serves <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapHosting(this WebApplication app)
    {
        var teams = app.Services.GetRequiredService<TeamsSettings>();
        var slack = app.Services.GetRequiredService<SlackSettings>();
        if (!teams.IsConfigured && !slack.TakesRequests)
            app.UseLocalOnly(_ => false, "Without Teams credentials (Teams:AppId) or a Slack app (Slack:SigningSecret) only this machine is served.");
        else if (!app.Services.GetRequiredService<WebSettings>().AllowRemote)
            app.UseLocalOnly(context => IsCheckedElsewhere(context, teams, slack), "The page and the API know no log-in: they serve this machine only, unless Web:AllowRemote is true.");
        else if (!teams.IsConfigured)
            app.UseLocalOnly(context => !context.Request.Path.StartsWithSegments(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase), "Without Teams credentials (Teams:AppId) nobody's messages are checked there.");

        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new() { Predicate = check => check.Tags.Contains(ReadyCheck.Tag) });
        app.Lifetime.ApplicationStarted.Register(() => StartReport.Write(app));
    }
}
