using System.Data.Common;

namespace JDAssistant.Bot.Storage;

/// <summary>A database that <see cref="SqlDeliveryStore"/> can live in.</summary>
public interface IDatabase
{
    /// <summary>What to call it when telling the operator where things are kept.</summary>
    string Description { get; }

    /// <summary>Takes the oldest message that is due: parameters <c>@now</c> and <c>@until</c>.</summary>
    string ClaimSql { get; }

    /// <summary>Opens the database and brings its tables up to date.</summary>
    /// <exception cref="Hosting.SettingException">It cannot be opened as it is set.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="work"/> on a connection: something that only reads.</summary>
    Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="work"/> on a connection: one statement that writes, which needs no transaction to be done as a whole.</summary>
    /// <remarks>The transaction is one that others share, where the database has one open; null where it has none.</remarks>
    Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction?, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="work"/> on a connection, all of it or nothing.</summary>
    Task<T> TransactAsync<T>(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancellationToken);
}
