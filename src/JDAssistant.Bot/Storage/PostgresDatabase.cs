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

    // A server takes 100 connections by default: so four hosts share it, and its owner can still look in.
    private const int Connections = 20;

    private static readonly Schema Tables = new("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BIGINT", "", " FOR UPDATE SKIP LOCKED");

    private NpgsqlDataSource? _source;

    /// <inheritdoc/>
    public string Description { get; } = Describe(settings.Postgres!);

    /// <inheritdoc/>
    public string ClaimSql => Tables.Claim;

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            _source = NpgsqlDataSource.Create(Bounded(settings.Postgres!));
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
    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken cancellationToken) =>
        UseAsync(connection => work(connection, null), cancellationToken);

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
        await Tables.MigrateAsync("Storage:Postgres", version, async (script, reached) =>
        {
            await connection.ExecuteAsync(script, transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO schema_version (version) VALUES (@reached)", new { reached }, transaction);
        });
        await transaction.CommitAsync();
    }

    private static NpgsqlConnectionStringBuilder Bounded(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        if (!parts.ShouldSerialize("Maximum Pool Size"))
            parts.MaxPoolSize = Connections;
        return parts;
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
