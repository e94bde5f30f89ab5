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

    /// <summary>Puts what concerns every request before everything else, and serves <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapHosting(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<TeamsSettings>().IsConfigured)
            app.UseLocalOnly();

        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new() { Predicate = check => check.Tags.Contains(ReadyCheck.Tag) });
        app.Lifetime.ApplicationStarted.Register(() => StartReport.Write(app));
    }
}
