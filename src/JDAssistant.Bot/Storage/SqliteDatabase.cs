using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Dapper;
using JDAssistant.Bot.Hosting;
using Microsoft.Data.Sqlite;

namespace JDAssistant.Bot.Storage;

/// <summary>The embedded database: one file, used by one process.</summary>
/// <remarks>
/// One connection works for everybody, in turns: SQLite has one writer anyway, and where a second connection meets the first
/// at the start of a transaction, a SQLite that was built without fine-grained sleep (as the one that we ship) sleeps for a whole second.
/// </remarks>
public sealed class SqliteDatabase(StorageSettings settings) : IDatabase, IAsyncDisposable
{
    private static readonly Schema Tables = new("INTEGER PRIMARY KEY AUTOINCREMENT", "INTEGER", " WITHOUT ROWID", "");

    // One long wait for all would keep the first of them waiting.
    private const int MostAtOnce = 64;

    // Whoever ran here before may still be ending: a restart need not fail for that.
    private static readonly TimeSpan LongestWaitForLock = TimeSpan.FromSeconds(5);

    private readonly ConcurrentQueue<Work> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _connection;
    private FileStream? _lock;

    /// <inheritdoc/>
    public string Description => settings.FullPath;

    /// <inheritdoc/>
    public string ClaimSql => Tables.Claim;

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var path = settings.FullPath;
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            _lock = await LockAsync(path + ".lock", cancellationToken);
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
            await MigrateAsync(_connection);

            // Whoever held a lease is gone: the lock above is ours.
            await _connection.ExecuteAsync("UPDATE inbox SET lease = 0 WHERE lease > 0");
        }
        catch (SqliteException failure)
        {
            throw new SettingException($"Storage:Path: “{path}” cannot be opened as a database: {failure.Message}", failure);
        }
    }

    /// <inheritdoc/>
    public Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken) =>
        DoAsync(new Work<T>((connection, _) => work(connection), changes: false), cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken cancellationToken) =>
        TransactAsync<T>(work, cancellationToken);

    /// <inheritdoc/>
    public Task<T> TransactAsync<T>(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancellationToken) =>
        DoAsync(new Work<T>(work, changes: true), cancellationToken);

    /// <remarks>Whoever waits meanwhile is served along: one wait for the disk makes the work of all of them last.</remarks>
    private async Task<T> DoAsync<T>(Work<T> work, CancellationToken cancellationToken)
    {
        _waiting.Enqueue(work);
        try
        {
            await _turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (work.IsLeft())
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            // Somebody has begun to do it along: then it is done.
            return await work.Result;
        }

        try
        {
            while (!work.Result.IsCompleted)
                await DoWaitingAsync(_connection ?? throw new InvalidOperationException("The database is not open."));
        }
        finally
        {
            _turn.Release();
        }

        return await work.Result;
    }

    /// <summary>Does what waits, oldest first.</summary>
    private async Task DoWaitingAsync(SqliteConnection connection)
    {
        var taken = new List<Work>();
        while (taken.Count < MostAtOnce && _waiting.TryDequeue(out var waiting))
        {
            if (waiting.IsTaken())
                taken.Add(waiting);
        }

        try
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            foreach (var work in taken)
                await work.RunAsync(connection, transaction);
            await transaction.CommitAsync();
        }
#pragma warning disable CA1031 // Told to everybody whose work it was.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            taken.ForEach(work => work.Fail(failure));
            return;
        }

        taken.ForEach(work => work.Succeed());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What is being done is finished first; who comes later learns that the database is closed.
        await _turn.WaitAsync();
        if (Interlocked.Exchange(ref _connection, null) is { } connection)
            await connection.DisposeAsync();
        _turn.Release();
        if (Interlocked.Exchange(ref _lock, null) is { } held)
            await held.DisposeAsync();
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(began) < LongestWaitForLock)
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    private static async Task MigrateAsync(SqliteConnection connection)
    {
        var version = await connection.ExecuteScalarAsync<int>("PRAGMA user_version");
        await Tables.MigrateAsync("Storage:Path", version, async (script, reached) =>
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await connection.ExecuteAsync(script, transaction: transaction);
            await connection.ExecuteAsync($"PRAGMA user_version = {reached}", transaction: transaction);
            await transaction.CommitAsync();
        });
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

    /// <summary>Something that waits for its turn.</summary>
    private abstract class Work
    {
        private int _state;

        /// <summary>Whether it is now taken to be done, because nobody gave it up before.</summary>
        public bool IsTaken() => Interlocked.CompareExchange(ref _state, 1, 0) == 0;

        /// <summary>Whether it is now given up, because nobody has taken it to be done.</summary>
        public bool IsLeft() => Interlocked.CompareExchange(ref _state, 2, 0) == 0;

        /// <summary>Does the work; where it fails nothing of it stays.</summary>
        public abstract Task RunAsync(SqliteConnection connection, SqliteTransaction transaction);

        /// <summary>Tells that it lasts, or why it alone does not.</summary>
        public abstract void Succeed();

        /// <summary>Tells that nothing lasts, of nobody.</summary>
        public abstract void Fail(Exception failure);
    }

    private sealed class Work<T>(Func<DbConnection, DbTransaction, Task<T>> work, bool changes) : Work
    {
        private const string Mark = "work";

        private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _value;
        private Exception? _failure;

        public Task<T> Result => _result.Task;

        public override async Task RunAsync(SqliteConnection connection, SqliteTransaction transaction)
        {
            if (changes)
                await transaction.SaveAsync(Mark);
            try
            {
                _value = await work(connection, transaction);
                if (changes)
                    await transaction.ReleaseAsync(Mark);
            }
#pragma warning disable CA1031 // Told to whoever waits for it; the others' work goes on.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                _failure = failure;
                if (changes)
                    await transaction.RollbackAsync(Mark);
            }
        }

        public override void Succeed()
        {
            if (_failure is null)
                _result.SetResult(_value!);
            else
                _result.SetException(_failure);
        }

        public override void Fail(Exception failure) => _result.SetException(_failure ?? failure);
    }
}
