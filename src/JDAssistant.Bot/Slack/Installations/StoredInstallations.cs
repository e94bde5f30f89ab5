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
        if (vault.Open(tenant, row.Token) is { } token)
            return new SlackInstallation(tenant, token, row.Bot);
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
            new { installation.Tenant, token = vault.Close(installation.Tenant, installation.Token), installation.Bot, now = time.GetUtcNow().ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string tenant, CancellationToken cancellationToken) => database.WriteAsync(
        (connection, transaction) => connection.ExecuteAsync("DELETE FROM slack_installation WHERE tenant = @tenant", new { tenant }, transaction), cancellationToken);

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
