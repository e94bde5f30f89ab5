using System.Text.Json.Nodes;
using Dapper;
using JDAssistant.Bot.Storage;

namespace JDAssistant.Bot.Slack.Installations;

/// <summary>The workspaces that installed the app, in the database, their tokens encrypted.</summary>
public sealed partial class StoredInstallations(IDatabase database, TokenVault vault, TimeProvider time, ILogger<StoredInstallations> log) : ISlackInstallations
{
    /// <inheritdoc/>
    /// <remarks>An installation whose token the key does not open counts as none: the workspace can install the app again.</remarks>
    public async Task<SlackInstallation?> FindAsync(string tenant, CancellationToken cancellationToken)
    {
        var row = await database.UseAsync(
            connection => connection.QuerySingleOrDefaultAsync<Row>("SELECT token, bot FROM slack_installation WHERE tenant = @tenant", new { tenant }), cancellationToken);
        if (row is null)
            return null;
        if (vault.Open(tenant, row.Token) is { } kept)
            return Read(tenant, kept, row.Bot);
        Log.NotOpened(log, tenant);
        return null;
    }

    /// <inheritdoc/>
    public Task SaveAsync(SlackInstallation installation, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.ExecuteAsync(
            """
            INSERT INTO slack_installation (tenant, token, bot, changed) VALUES (@Tenant, @token, @Bot, @now)
            ON CONFLICT (tenant) DO UPDATE SET token = excluded.token, bot = excluded.bot, changed = excluded.changed
            """,
            new { installation.Tenant, token = vault.Close(installation.Tenant, Write(installation)), installation.Bot, now = time.GetUtcNow().ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string tenant, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.ExecuteAsync("DELETE FROM slack_installation WHERE tenant = @tenant", new { tenant }, transaction), cancellationToken);

    // What lasts for ever is kept as it is; what ends is kept together with what renews it, so that both change at once.
    private static string Write(SlackInstallation installation) => installation is { Refresh: { } refresh, Expires: { } expires }
        ? new JsonObject { ["token"] = installation.Token, ["refresh"] = refresh, ["expires"] = expires.ToUnixTimeSeconds() }.ToJsonString()
        : installation.Token;

    private static SlackInstallation Read(string tenant, string kept, string? bot)
    {
        if (kept is not ['{', ..])
            return new SlackInstallation(tenant, kept, bot);
        var json = JsonNode.Parse(kept)!;
        return new SlackInstallation(tenant, json["token"]!.GetValue<string>(), bot)
        {
            Refresh = json["refresh"]!.GetValue<string>(),
            Expires = DateTimeOffset.FromUnixTimeSeconds(json["expires"]!.GetValue<long>()),
        };
    }

    private sealed record Row
    {
        public string Token { get; init; } = "";

        public string? Bot { get; init; }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The token of workspace {Tenant} was encrypted with another key (Slack:TokenKey): install the app there again, or set the key that was used")]
        public static partial void NotOpened(ILogger log, string tenant);
    }
}
