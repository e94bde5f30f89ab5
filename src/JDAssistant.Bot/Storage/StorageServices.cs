using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Conversations.State;

namespace JDAssistant.Bot.Storage;

/// <summary>Puts storage together.</summary>
public static class StorageServices
{
    /// <summary>Adds the database and what lives in it.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        if (builder.AddSettings<StorageSettings>().Postgres is null)
            builder.Services.AddSingleton<IDatabase, SqliteDatabase>();
        else
            builder.Services.AddSingleton<IDatabase, PostgresDatabase>();
        builder.Services.AddSingleton<IDeliveryStore, SqlDeliveryStore>();
        builder.Services.AddSingleton<IConversationStore, ConversationStore>();
        builder.Services.AddHostedService<Retention>();
    }

    /// <summary>Opens the database, before anything is served.</summary>
    /// <exception cref="SettingException">It cannot be opened as it is set.</exception>
    public static Task OpenStorageAsync(this WebApplication app) =>
        app.Services.GetRequiredService<IDatabase>().OpenAsync(app.Lifetime.ApplicationStopping);
}
