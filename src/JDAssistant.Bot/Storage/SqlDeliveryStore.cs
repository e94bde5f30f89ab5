using System.Data.Common;
using Dapper;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.Storage;

/// <summary>Messages and answers in an SQL database.</summary>
public sealed class SqlDeliveryStore(IDatabase database, TimeProvider time) : IDeliveryStore
{
    private static readonly TimeSpan InlineAge = TimeSpan.FromMinutes(10);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public Task<(long Number, bool IsNew)> AddAsync(Incoming incoming, CancellationToken cancellationToken) => database.TransactAsync(
        async (connection, transaction) =>
        {
            var values = new
            {
                incoming.Channel,
                incoming.Conversation,
                incoming.Key,
                incoming.Body,
                Inline = incoming.AnswerInline ? 1 : 0,
                Now,
            };
            var number = await connection.ExecuteScalarAsync<long?>(
                """
                INSERT INTO inbox (channel, conversation, message_key, body, answer_inline, due, received)
                VALUES (@Channel, @Conversation, @Key, @Body, @Inline, @Now, @Now)
                ON CONFLICT (channel, conversation, message_key) DO NOTHING
                RETURNING number
                """,
                values, transaction);
            return number is { } added
                ? (added, true)
                : (await connection.ExecuteScalarAsync<long>(
                    "SELECT number FROM inbox WHERE channel = @Channel AND conversation = @Conversation AND message_key = @Key", values, transaction), false);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task ForgetAsync(string channel, string conversation, string key, CancellationToken cancellationToken) => ExecuteAsync(
        "DELETE FROM inbox WHERE channel = @channel AND conversation = @conversation AND message_key = @key",
        new { channel, conversation, key }, cancellationToken);

    /// <inheritdoc/>
    public Task<WorkItem?> ClaimAsync(TimeSpan lease, CancellationToken cancellationToken) => ClaimAsync(isSuspect: false, lease, cancellationToken);

    /// <inheritdoc/>
    public Task<WorkItem?> ClaimSuspectAsync(TimeSpan lease, CancellationToken cancellationToken) => ClaimAsync(isSuspect: true, lease, cancellationToken);

    private Task<WorkItem?> ClaimAsync(bool isSuspect, TimeSpan lease, CancellationToken cancellationToken) => database.WriteAsync(
        async (connection, transaction) =>
        {
            var now = Now;
            var row = await connection.QuerySingleOrDefaultAsync<Row>(
                database.ClaimSql, new { now, until = now + (long)lease.TotalMilliseconds, suspect = isSuspect ? 1 : 0 }, transaction);
            return row is null
                ? null
                : new WorkItem
                {
                    Number = row.Number,
                    Channel = row.Channel,
                    Conversation = row.Conversation,
                    Key = row.MessageKey,
                    Body = row.Body,
                    Stage = (WorkStage)row.Stage,
                    Attempts = (int)row.Attempts,
                    Failures = (int)row.Failures,
                    Hosts = (int)row.Hosts,
                    Received = DateTimeOffset.FromUnixTimeMilliseconds(row.Received),
                    LeaseEnd = DateTimeOffset.FromUnixTimeMilliseconds(row.Lease),
                };
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<WorkItem?> RenewAsync(WorkItem item, TimeSpan lease, CancellationToken cancellationToken) => HoldAsync(item, lease, begun: 0, cancellationToken);

    /// <inheritdoc/>
    public Task<WorkItem?> BeginAsync(WorkItem item, TimeSpan lease, CancellationToken cancellationToken) => HoldAsync(item, lease, begun: 1, cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(WorkItem item, DateTimeOffset due, CancellationToken cancellationToken) => ExecuteAsync(
        "UPDATE inbox SET due = @due, lease = 0 WHERE number = @Number AND lease = @held",
        new { due = due.ToUnixTimeMilliseconds(), item.Number, held = item.LeaseEnd.ToUnixTimeMilliseconds() }, cancellationToken);

    private async Task<WorkItem?> HoldAsync(WorkItem item, TimeSpan lease, int begun, CancellationToken cancellationToken)
    {
        // Whoever takes a message changes its lease: the one that we know says that nobody did.
        var until = Now + (long)lease.TotalMilliseconds;
        var renewed = await ExecuteAsync(
            "UPDATE inbox SET lease = @until, attempts = attempts + @begun WHERE number = @Number AND lease = @held AND stage < 2",
            new { until, begun, item.Number, held = item.LeaseEnd.ToUnixTimeMilliseconds() }, cancellationToken);
        return renewed == 1 ? item with { LeaseEnd = DateTimeOffset.FromUnixTimeMilliseconds(until), Attempts = item.Attempts + begun, Hosts = item.Hosts + begun } : null;
    }

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NextDueAsync(bool isSuspect, CancellationToken cancellationToken) => database.UseAsync(
        async connection =>
        {
            var due = await connection.ExecuteScalarAsync<long?>(
                $"""
                SELECT MIN(CASE WHEN lease > due THEN lease ELSE due END) FROM inbox
                WHERE {Schema.Suspected} = @suspect
                  AND number IN (SELECT MIN(number) FROM inbox WHERE stage < 2 AND answer_inline = 0 GROUP BY channel, conversation)
                """,
                new { suspect = isSuspect ? 1 : 0 });
            return due is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : (DateTimeOffset?)null;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> AnswerAsync(long number, Answer answer, CancellationToken cancellationToken) => database.TransactAsync(
        async (connection, transaction) =>
        {
            var now = Now;
            var answered = await connection.ExecuteAsync(
                "UPDATE inbox SET stage = 1, attempts = 0, failures = 0, given_back = 0 WHERE number = @number AND stage = 0", new { number }, transaction);
            if (answered == 0)
                return false;

            await AddPartsAsync(connection, transaction, number, answer.Parts);
            foreach (var change in answer.Changes)
                await RememberAsync(connection, transaction, change, now);
            for (var place = 0; place < answer.Notices.Count; place++)
                await AddNoticeAsync(connection, transaction, number, place, answer.Notices[place]);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Outgoing>> OutgoingAsync(long number, CancellationToken cancellationToken) => database.UseAsync(
        async connection =>
        {
            var rows = await connection.QueryAsync<OutgoingRow>(
                "SELECT ordinal, body FROM outbox WHERE number = @number AND sent = 0 ORDER BY ordinal", new { number });
            return (IReadOnlyList<Outgoing>)[.. rows.Select(row => new Outgoing((int)row.Ordinal, row.Body))];
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task SentAsync(long number, int ordinal, CancellationToken cancellationToken) => ExecuteAsync(
        "UPDATE outbox SET sent = 1, body = '' WHERE number = @number AND ordinal = @ordinal", new { number, ordinal }, cancellationToken);

    /// <inheritdoc/>
    public Task RetryAsync(long number, DateTimeOffset due, bool isFailure, CancellationToken cancellationToken) => ExecuteAsync(
        "UPDATE inbox SET due = @due, lease = 0, given_back = given_back + 1, failures = failures + @failed WHERE number = @number",
        new { number, due = due.ToUnixTimeMilliseconds(), failed = isFailure ? 1 : 0 }, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>Whoever waits for an answer may have to be given it twice: that one is deleted by and by.</remarks>
    public Task CloseAsync(long number, WorkStage stage, Sending? instead, CancellationToken cancellationToken) => database.TransactAsync(
        async (connection, transaction) =>
        {
            if (instead is not null)
                await AddNoticeAsync(connection, transaction, number, 0, instead);
            return await connection.ExecuteAsync(
                """
                UPDATE inbox SET stage = @stage, lease = 0, closed = @now, body = '' WHERE number = @number;
                DELETE FROM outbox WHERE number = @number AND EXISTS (SELECT 1 FROM inbox WHERE number = @number AND answer_inline = 0)
                """,
                new { number, stage = (int)stage, now = Now }, transaction);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task RememberAsync(Change change, CancellationToken cancellationToken) =>
        database.TransactAsync((connection, transaction) => RememberAsync(connection, transaction, change, Now), cancellationToken);

    /// <inheritdoc/>
    public Task<string?> StateAsync(string conversation, string person, CancellationToken cancellationToken) => database.UseAsync(
        connection => connection.ExecuteScalarAsync<string?>(
            "SELECT state FROM conversation WHERE conversation_key = @conversation AND person_key = @person", new { conversation, person }),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Conversation, string State)>> StatesOfAsync(string person, CancellationToken cancellationToken) => database.UseAsync(
        async connection => (IReadOnlyList<(string, string)>)
        [
            .. await connection.QueryAsync<(string, string)>(
                "SELECT conversation_key, state FROM conversation WHERE person_key = @person ORDER BY changed DESC, conversation_key", new { person }),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> LatestAsync(string person, string around, int most, CancellationToken cancellationToken) => database.UseAsync(
        async connection => (IReadOnlyList<string>)
        [
            .. await connection.QueryAsync<string>(
                """
                SELECT conversation_key FROM conversation
                WHERE person_key = @person AND (conversation_key = @around OR substr(conversation_key, 1, length(@inside)) = @inside)
                ORDER BY changed DESC, conversation_key LIMIT @most
                """,
                new { person, around, inside = around + "/", most }),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ApprovalsAsync(string person, string otherKey, CancellationToken cancellationToken) => database.UseAsync(
        async connection => (IReadOnlyList<string>)
        [
            .. await connection.QueryAsync<string>(
                """
                SELECT body FROM approval
                WHERE requester = @person OR requester = @otherKey OR approver = @person OR approver = @otherKey
                ORDER BY changed DESC, id
                """,
                new { person, otherKey }),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task ExpireAsync(TimeSpan age, CancellationToken cancellationToken) => database.TransactAsync(
        async (connection, transaction) =>
        {
            var before = Now - (long)age.TotalMilliseconds;
            const string settings = Conversations.State.Preferences.Key;
            await connection.ExecuteAsync("DELETE FROM conversation WHERE changed < @before AND conversation_key <> @settings", new { before, settings }, transaction);

            // What somebody has set lasts as long as any of their conversations.
            await connection.ExecuteAsync(
                """
                DELETE FROM conversation WHERE changed < @before AND conversation_key = @settings
                  AND NOT EXISTS (SELECT 1 FROM conversation AS other WHERE other.person_key = conversation.person_key AND other.conversation_key <> @settings)
                """,
                new { before, settings }, transaction);
            await connection.ExecuteAsync("DELETE FROM approval WHERE changed < @before", new { before }, transaction);
            await connection.ExecuteAsync("DELETE FROM inbox WHERE closed < @before OR (answer_inline = 1 AND received < @before)", new { before }, transaction);

            // Answers that were given in a response: kept only in case the question comes again.
            return await connection.ExecuteAsync(
                "DELETE FROM outbox WHERE number IN (SELECT number FROM inbox WHERE answer_inline = 1 AND received < @inline)",
                new { inline = Now - (long)InlineAge.TotalMilliseconds }, transaction);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<int> BacklogAsync(CancellationToken cancellationToken) => database.UseAsync(
        connection => connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM inbox WHERE stage < 2 AND answer_inline = 0"), cancellationToken);

    private static async Task AddPartsAsync(DbConnection connection, DbTransaction transaction, long number, IReadOnlyList<string> parts)
    {
        for (var ordinal = 0; ordinal < parts.Count; ordinal++)
        {
            await connection.ExecuteAsync(
                "INSERT INTO outbox (number, ordinal, body) VALUES (@number, @ordinal, @body)", new { number, ordinal, body = parts[ordinal] }, transaction);
        }
    }

    private async Task AddNoticeAsync(DbConnection connection, DbTransaction transaction, long cause, int place, Sending notice)
    {
        var number = await connection.ExecuteScalarAsync<long?>(
            """
            INSERT INTO inbox (channel, conversation, message_key, body, answer_inline, stage, due, received)
            SELECT channel, @Conversation, @key, @body, 0, 1, @Now, @Now FROM inbox WHERE number = @cause
            ON CONFLICT (channel, conversation, message_key) DO NOTHING
            RETURNING number
            """,
            new { notice.Conversation, key = Notices.Key(cause, place), body = Notices.Body(notice), cause, Now }, transaction);
        if (number is { } added)
            await AddPartsAsync(connection, transaction, added, notice.Parts);
    }

    private static Task<int> RememberAsync(DbConnection connection, DbTransaction transaction, Change change, long now) => change switch
    {
        StateChange { State: { } state, Conversation: { } conversation, Person: var person } => connection.ExecuteAsync(
            """
            INSERT INTO conversation (conversation_key, person_key, state, changed) VALUES (@conversation, @person, @state, @now)
            ON CONFLICT (conversation_key, person_key) DO UPDATE SET state = excluded.state, changed = excluded.changed
            """,
            new { conversation, person, state, now }, transaction),
        StateChange { Conversation: { } conversation, Person: var person } => connection.ExecuteAsync(
            "DELETE FROM conversation WHERE conversation_key = @conversation AND person_key = @person", new { conversation, person }, transaction),
        StateChange { Person: var person } => connection.ExecuteAsync("DELETE FROM conversation WHERE person_key = @person", new { person }, transaction),
        ApprovalChange { Body: not null } approval => connection.ExecuteAsync(
            """
            INSERT INTO approval (id, requester, approver, body, changed) VALUES (@Id, @Requester, @Approver, @Body, @now)
            ON CONFLICT (id) DO UPDATE SET approver = excluded.approver, body = excluded.body, changed = excluded.changed
            """,
            new { approval.Id, approval.Requester, approval.Approver, approval.Body, now }, transaction),
        ApprovalChange { Id: var id, Requester: var requester } => connection.ExecuteAsync(
            "DELETE FROM approval WHERE id = @id AND requester = @requester", new { id, requester }, transaction),
        _ => throw new NotSupportedException(change.GetType().Name),
    };

    private Task<int> ExecuteAsync(string sql, object values, CancellationToken cancellationToken) =>
        database.WriteAsync((connection, transaction) => connection.ExecuteAsync(sql, values, transaction), cancellationToken);

    // SQLite has 64-bit integers only.
    private sealed record Row
    {
        public long Number { get; init; }

        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string MessageKey { get; init; } = "";

        public string Body { get; init; } = "";

        public long Stage { get; init; }

        public long Attempts { get; init; }

        public long Failures { get; init; }

        public long Hosts { get; init; }

        public long Received { get; init; }

        public long Lease { get; init; }
    }

    private sealed record OutgoingRow
    {
        public long Ordinal { get; init; }

        public string Body { get; init; } = "";
    }
}
