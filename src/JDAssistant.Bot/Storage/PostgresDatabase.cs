using System.Data.Common;
using Dapper;
using JDAssistant.Bot.Hosting;
using Npgsql;

namespace JDAssistant.Bot.Storage;

/// <summary>PostgreSQL: for several hosts that share the work.</summary>
/// <remarks>Whoever takes a message locks its row and skips those that others are taking; a lease that ends gives it to another host.</remarks>
public sealed class PostgresDatabase(StorageSettings settings) : IDatabase, IAsyncDisposable
{
    // One host at a time brings the tables up to date.
    private const long MigrationLock = 0x4A44_6173_7369_7374;

    // Each script leads from the version before it; never changed once released.
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE inbox (
            number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            channel TEXT NOT NULL,
            conversation TEXT NOT NULL,
            message_key TEXT NOT NULL,
            body TEXT NOT NULL,
            answer_inline INTEGER NOT NULL,
            stage BIGINT NOT NULL DEFAULT 0,
            attempts BIGINT NOT NULL DEFAULT 0,
            due BIGINT NOT NULL,
            lease BIGINT NOT NULL DEFAULT 0,
            received BIGINT NOT NULL,
            closed BIGINT NULL,
            UNIQUE (channel, conversation, message_key));
        CREATE INDEX inbox_open ON inbox (channel, conversation, number) WHERE stage < 2 AND answer_inline = 0;
        CREATE TABLE outbox (
            number BIGINT NOT NULL REFERENCES inbox (number) ON DELETE CASCADE,
            ordinal BIGINT NOT NULL,
            body TEXT NOT NULL,
            sent INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (number, ordinal));
        CREATE TABLE conversation (
            conversation_key TEXT NOT NULL,
            person_key TEXT NOT NULL,
            state TEXT NOT NULL,
            changed BIGINT NOT NULL,
            PRIMARY KEY (conversation_key, person_key));
        CREATE INDEX conversation_person ON conversation (person_key);
        """,
        """
        CREATE TABLE slack_installation (
            tenant TEXT NOT NULL PRIMARY KEY,
            token TEXT NOT NULL,
            bot TEXT NULL,
            changed BIGINT NOT NULL);
        """,
        """
        CREATE INDEX inbox_waiting ON inbox (number) WHERE stage < 2 AND answer_inline = 0;
        """,
        """
        CREATE TABLE usage_count (
            day TEXT NOT NULL,
            what TEXT NOT NULL,
            name TEXT NOT NULL,
            total BIGINT NOT NULL,
            PRIMARY KEY (day, what, name));
        """,
    ];

    private NpgsqlDataSource? _source;

    /// <inheritdoc/>
    public string Description { get; } = Describe(settings.Postgres!);

    /// <inheritdoc/>
    public string ClaimSql =>
        """
        UPDATE inbox SET attempts = attempts + 1, lease = @until
        WHERE number = (
            SELECT number FROM inbox AS mine
            WHERE stage < 2 AND answer_inline = 0 AND due <= @now AND lease <= @now
              AND NOT EXISTS (
                SELECT 1 FROM inbox AS older
                WHERE older.stage < 2 AND older.answer_inline = 0
                  AND older.channel = mine.channel AND older.conversation = mine.conversation AND older.number < mine.number)
            ORDER BY number LIMIT 1
            FOR UPDATE SKIP LOCKED)
        RETURNING number, channel, conversation, body, stage, attempts, lease
        """;

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            _source = NpgsqlDataSource.Create(settings.Postgres!);
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            await MigrateAsync(connection);
        }
        catch (Exception failure) when (failure is NpgsqlException or ArgumentException or System.Net.Sockets.SocketException or TimeoutException)
        {
            throw new SettingException($"Storage:Postgres: {Description} cannot be used: {failure.Message}", failure);
        }
    }

    /// <inheritdoc/>
    public async Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await Source.OpenConnectionAsync(cancellationToken);
        return await work(connection);
    }

    /// <inheritdoc/>
    public async Task<T> TransactAsync<T>(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var result = await work(connection, transaction);
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
    }

    private NpgsqlDataSource Source => _source ?? throw new InvalidOperationException("The database is not open.");

    private static async Task MigrateAsync(NpgsqlConnection connection)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock }, transaction);
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)", transaction: transaction);
        var version = await connection.ExecuteScalarAsync<int?>("SELECT MAX(version) FROM schema_version", transaction: transaction) ?? 0;
        if (version > Migrations.Length)
            throw new SettingException("Storage:Postgres", $"the database was written by a newer JDAssistant (schema {version}; this one knows {Migrations.Length}).");

        for (; version < Migrations.Length; version++)
        {
            await connection.ExecuteAsync(Migrations[version], transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO schema_version (version) VALUES (@reached)", new { reached = version + 1 }, transaction);
        }

        await transaction.CommitAsync();
    }

    // Never the whole connection string: it holds a password.
    private static string Describe(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return $"PostgreSQL at {parts.Host}:{parts.Port}, database {parts.Database}";
        }
        catch (ArgumentException)
        {
            throw new SettingException("Storage:Postgres", "this is not a connection string such as Host=db.example;Database=jdassistant;Username=jdassistant.");
        }
    }
}
