using JDAssistant.Bot.BotFramework;

namespace JDAssistant.Bot.Hosting;

/// <summary>Puts together what every part of the server stands on.</summary>
public static class HostingServices
{
    /// <summary>Reads the settings that decide where to listen, and sets up logs and health.</summary>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        SettingsReader.CheckSections(builder.Configuration);
        var teams = builder.AddSettings<TeamsSettings>();
        builder.AddSettings<WebSettings>();
        builder.UseAddresses(localOnly: !teams.IsConfigured);

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
    private static bool IsCheckedElsewhere(HttpContext context) =>
        context.Request.Path.StartsWithSegments(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.Value is "/healthz" or "/readyz";

    /// <summary>Puts what concerns every request before everything else, and serves <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapHosting(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<TeamsSettings>().IsConfigured)
            app.UseLocalOnly(_ => false, "Without Teams credentials (Teams:AppId) only this machine is served.");
        else if (!app.Services.GetRequiredService<WebSettings>().AllowRemote)
            app.UseLocalOnly(IsCheckedElsewhere, "The page and the API know no log-in: they serve this machine only, unless Web:AllowRemote is true.");

        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new() { Predicate = check => check.Tags.Contains(ReadyCheck.Tag) });
        app.Lifetime.ApplicationStarted.Register(() => StartReport.Write(app));
    }
}
