using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.Slack;
using JDAssistant.Bot.Storage;
using JDAssistant.Models;

namespace JDAssistant.Bot.Hosting;

/// <summary>Tells whoever started the server where to look, and what is not set.</summary>
internal static partial class StartReport
{
    public static void Write(WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("JDAssistant");
        foreach (var address in app.Urls)
        {
            Log.Listening(log, address);
            Log.Endpoint(log, address, MessagesEndpoint.Path);
            if (app.Services.GetRequiredService<SlackSettings>().TakesRequests)
                Log.Slack(log, address, SlackEndpoints.EventsPath, SlackEndpoints.CommandsPath, SlackEndpoints.InteractivityPath);
            Log.Health(log, address);
        }

        if (app.Services.GetRequiredService<SlackSettings>() is { IsConfigured: true, AppToken: not null })
            Log.SlackSocket(log);
        Log.Storage(log, app.Services.GetRequiredService<IDatabase>().Description);
        if (!app.Services.GetRequiredService<TeamsSettings>().IsConfigured)
            Log.LocalOnly(log);
        if (app.Services.GetRequiredService<TeamsSettings>().AllowEmulator)
            Log.Emulator(log);
        if (app.Services.GetService<LanguageModel>() is { } model)
            Log.Model(log, model.Description);
        else
            Log.NoModel(log);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Page:      {Address}/")]
        public static partial void Listening(ILogger log, string address);

        [LoggerMessage(LogLevel.Information, "Messages:  {Address}{Path} (Bot Framework: Teams, Web Chat, Agents Playground)")]
        public static partial void Endpoint(ILogger log, string address, string path);

        [LoggerMessage(LogLevel.Information, "Slack:     {Address}{Events}, {Commands} and {Interactivity}")]
        public static partial void Slack(ILogger log, string address, string events, string commands, string interactivity);

        [LoggerMessage(LogLevel.Information, "Slack:     Socket Mode (Slack:AppToken)")]
        public static partial void SlackSocket(ILogger log);

        [LoggerMessage(LogLevel.Information, "Health:    {Address}/healthz and /readyz")]
        public static partial void Health(ILogger log, string address);

        [LoggerMessage(LogLevel.Information, "Storage:   {Place} (Storage:Path)")]
        public static partial void Storage(ILogger log, string place);

        [LoggerMessage(LogLevel.Information, "No Teams credentials (Teams:AppId): accepting messages from this machine only.")]
        public static partial void LocalOnly(ILogger log);

        [LoggerMessage(LogLevel.Warning, "The Bot Framework Emulator on this machine is believed (Teams:AllowEmulator): for trying things out only.")]
        public static partial void Emulator(ILogger log);

        [LoggerMessage(LogLevel.Information, "Model:     {Model}; what it writes is checked against what was said")]
        public static partial void Model(ILogger log, string model);

        [LoggerMessage(LogLevel.Information, "No language model: drafts are made from templates.")]
        public static partial void NoModel(ILogger log);
    }
}
