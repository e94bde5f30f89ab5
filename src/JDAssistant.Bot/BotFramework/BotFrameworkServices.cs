using JDAssistant.Bot.BotFramework.Authentication;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.BotFramework.Streaming;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Puts the Bot Framework's protocol together.</summary>
public static class BotFrameworkServices
{
    /// <summary>Adds the channel; <see cref="TeamsSettings"/> are added already.</summary>
    public static void AddBotFramework(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<BotTokenValidator>();
        services.AddSingleton<EmulatorTokens>();
        services.AddSingleton<InboundAuthentication>();
        services.AddSingleton<IBotTokens, EntraBotTokens>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<OpenConversations>();
        services.AddSingleton<AnswerStreams>();
        services.AddSingleton<FileClient>();
        services.AddSingleton<FileReader>();
        services.AddSingleton<IChannel, BotFrameworkChannel>();
        services.AddSingleton<InlineAnswers>();
        services.AddSingleton<AssistantBot>();

        // A redirect could lead our token, or a request from inside this network, to somewhere else.
        foreach (var (name, seconds) in new[] { (ConnectorClient.ClientName, 30), (FileClient.ClientName, 30), (SigningKeys.ClientName, 10) })
        {
            services.AddHttpClient(name, client => client.Timeout = TimeSpan.FromSeconds(seconds))
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
                .RemoveAllLoggers();
        }
    }

    /// <summary>Serves <see cref="MessagesEndpoint.Path"/>.</summary>
    public static void MapBotFramework(this WebApplication app)
    {
        app.MapPost(MessagesEndpoint.Path, MessagesEndpoint.HandleAsync);
    }
}
