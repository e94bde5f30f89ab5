using System.Globalization;
using Dapper;
using JDAssistant.Bot.Telemetry;

namespace JDAssistant.Bot.Storage;

/// <summary>Counts of what was done, by day: names of rules, channels and formats, and never a word that somebody wrote.</summary>
public sealed class UsageStore(IDatabase database)
{
    /// <summary>Adds to what is counted; several hosts may.</summary>
    public Task AddAsync(IReadOnlyList<UsageCount> counts, CancellationToken cancellationToken) => database.TransactAsync(
        (connection, transaction) => connection.ExecuteAsync(
            """
            INSERT INTO usage_count (day, what, name, total) VALUES (@Day, @What, @Name, @Total)
            ON CONFLICT (day, what, name) DO UPDATE SET total = usage_count.total + excluded.total
            """,
            // In one order, or two hosts would wait for one another.
            counts.OrderBy(count => (count.Day, count.What, count.Name)).Select(count => new { Day = Key(count.Day), count.What, count.Name, count.Total }), transaction),
        cancellationToken);

    /// <summary>What was counted since a day, that one included.</summary>
    public Task<IReadOnlyList<UsageCount>> SinceAsync(DateOnly day, CancellationToken cancellationToken) => database.UseAsync(
        async connection => (IReadOnlyList<UsageCount>)
        [
            .. (await connection.QueryAsync<(string Day, string What, string Name, long Total)>(
                "SELECT day, what, name, total FROM usage_count WHERE day >= @from ORDER BY day, what, name", new { from = Key(day) }))
                .Select(row => new UsageCount(DateOnly.ParseExact(row.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture), row.What, row.Name, row.Total)),
        ],
        cancellationToken);

    private static string Key(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
