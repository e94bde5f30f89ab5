using System.Data.Common;
using Dapper;
using JDAssistant.Bot.Hosting;
using Microsoft.Data.Sqlite;

namespace JDAssistant.Bot.Storage;

/// <summary>The embedded database: one file, used by one process.</summary>
/// <remarks>One connection serves everybody in turn: SQLite has one writer anyway, and every statement here takes microseconds.</remarks>
public sealed class SqliteDatabase(StorageSettings settings) : IDatabase, IAsyncDisposable
{
    // Each script leads from the version before it; never changed once released.
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE inbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            channel TEXT NOT NULL,
            conversation TEXT NOT NULL,
            message_key TEXT NOT NULL,
            body TEXT NOT NULL,
            answer_inline INTEGER NOT NULL,
            stage INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            due INTEGER NOT NULL,
            lease INTEGER NOT NULL DEFAULT 0,
            received INTEGER NOT NULL,
            closed INTEGER NULL,
            UNIQUE (channel, conversation, message_key));
        CREATE INDEX inbox_open ON inbox (channel, conversation, number) WHERE stage < 2 AND answer_inline = 0;
        CREATE TABLE outbox (
            number INTEGER NOT NULL REFERENCES inbox (number) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            body TEXT NOT NULL,
            sent INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (number, ordinal)) WITHOUT ROWID;
        CREATE TABLE conversation (
            conversation_key TEXT NOT NULL,
            person_key TEXT NOT NULL,
            state TEXT NOT NULL,
            changed INTEGER NOT NULL,
            PRIMARY KEY (conversation_key, person_key)) WITHOUT ROWID;
        CREATE INDEX conversation_person ON conversation (person_key);
        """,
        """
        CREATE TABLE slack_installation (
            tenant TEXT NOT NULL PRIMARY KEY,
            token TEXT NOT NULL,
            bot TEXT NULL,
            changed INTEGER NOT NULL);
        """,
        """
        CREATE INDEX inbox_waiting ON inbox (number) WHERE stage < 2 AND answer_inline = 0;
        """,
        """
        CREATE TABLE usage_count (
            day TEXT NOT NULL,
            what TEXT NOT NULL,
            name TEXT NOT NULL,
            total INTEGER NOT NULL,
            PRIMARY KEY (day, what, name));
        """,
    ];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _connection;
    private FileStream? _lock;

    /// <inheritdoc/>
    public string Description => settings.FullPath;

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
            ORDER BY number LIMIT 1)
        RETURNING number, channel, conversation, body, stage, attempts, lease
        """;

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var path = settings.FullPath;
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            _lock = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"Storage:Path: “{path}” cannot be used: another JDAssistant runs on it, or it may not be written ({failure.Message})", failure);
        }

        try
        {
            _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
            await _connection.OpenAsync(cancellationToken);

            // FULL: what is acknowledged survives a power cut. Deleted text is overwritten.
            await _connection.ExecuteAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;");
            await MigrateAsync(_connection, path);

            // Whoever held a lease is gone: the lock above is ours.
            await _connection.ExecuteAsync("UPDATE inbox SET lease = 0 WHERE lease > 0");
        }
        catch (SqliteException failure)
        {
            throw new SettingException($"Storage:Path: “{path}” cannot be opened as a database: {failure.Message}", failure);
        }
    }

    /// <inheritdoc/>
    public async Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await work(_connection ?? throw new InvalidOperationException("The database is not open."));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public Task<T> TransactAsync<T>(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancellationToken) => UseAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await work(connection, transaction);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
            await _connection.DisposeAsync();
        if (_lock is not null)
            await _lock.DisposeAsync();
        _turn.Dispose();
    }

    private static async Task MigrateAsync(SqliteConnection connection, string path)
    {
        var version = await connection.ExecuteScalarAsync<int>("PRAGMA user_version");
        if (version > Migrations.Length)
            throw new SettingException("Storage:Path", $"“{path}” was written by a newer JDAssistant (schema {version}; this one knows {Migrations.Length}).");

        for (; version < Migrations.Length; version++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await connection.ExecuteAsync(Migrations[version], transaction: transaction);
            await connection.ExecuteAsync($"PRAGMA user_version = {version + 1}", transaction: transaction);
            await transaction.CommitAsync();
        }
    }

    private static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;

        // Conversations are nobody else's business.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
