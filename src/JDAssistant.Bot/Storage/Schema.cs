using System.Globalization;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.Storage;

/// <summary>The tables, and how they came to be: the same in every database but for what each spells in its own way.</summary>
/// <param name="Number">The type of a number that the database counts up.</param>
/// <param name="Whole">The type of whole numbers of 64 bits.</param>
/// <param name="ByKey">What makes a table be kept in the order of its key; "" where that has no name.</param>
/// <param name="Taking">What keeps two hosts from taking the same message; "" where there is one host.</param>
internal sealed record Schema(string Number, string Whole, string ByKey, string Taking)
{
    // Each script leads from the version before it; never changed once released.
    private static readonly string[] Scripts =
    [
        """
        CREATE TABLE inbox (
            number {Number},
            channel TEXT NOT NULL,
            conversation TEXT NOT NULL,
            message_key TEXT NOT NULL,
            body TEXT NOT NULL,
            answer_inline INTEGER NOT NULL,
            stage {Whole} NOT NULL DEFAULT 0,
            attempts {Whole} NOT NULL DEFAULT 0,
            due {Whole} NOT NULL,
            lease {Whole} NOT NULL DEFAULT 0,
            received {Whole} NOT NULL,
            closed {Whole} NULL,
            UNIQUE (channel, conversation, message_key));
        CREATE INDEX inbox_open ON inbox (channel, conversation, number) WHERE stage < 2 AND answer_inline = 0;
        CREATE TABLE outbox (
            number {Whole} NOT NULL REFERENCES inbox (number) ON DELETE CASCADE,
            ordinal {Whole} NOT NULL,
            body TEXT NOT NULL,
            sent INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (number, ordinal)){ByKey};
        CREATE TABLE conversation (
            conversation_key TEXT NOT NULL,
            person_key TEXT NOT NULL,
            state TEXT NOT NULL,
            changed {Whole} NOT NULL,
            PRIMARY KEY (conversation_key, person_key)){ByKey};
        CREATE INDEX conversation_person ON conversation (person_key);
        """,
        """
        CREATE TABLE slack_installation (
            tenant TEXT NOT NULL PRIMARY KEY,
            token TEXT NOT NULL,
            bot TEXT NULL,
            changed {Whole} NOT NULL);
        """,
        """
        CREATE INDEX inbox_waiting ON inbox (number) WHERE stage < 2 AND answer_inline = 0;
        """,
        """
        CREATE TABLE usage_count (
            day TEXT NOT NULL,
            what TEXT NOT NULL,
            name TEXT NOT NULL,
            total {Whole} NOT NULL,
            PRIMARY KEY (day, what, name));
        """,
        // Keys of people in Teams began to name their tenant: nobody would find what stands under the old ones, not to delete it either.
        """
        CREATE TABLE approval (
            id TEXT NOT NULL PRIMARY KEY,
            requester TEXT NOT NULL,
            approver TEXT NOT NULL,
            body TEXT NOT NULL,
            changed {Whole} NOT NULL);
        CREATE INDEX approval_requester ON approval (requester);
        CREATE INDEX approval_approver ON approval (approver);
        DELETE FROM conversation WHERE person_key LIKE 'msteams/users/%';
        """,
        """
        ALTER TABLE inbox ADD COLUMN failures {Whole} NOT NULL DEFAULT 0;
        ALTER TABLE inbox ADD COLUMN given_back {Whole} NOT NULL DEFAULT 0;
        """,
        // What a person did last is found without reading what is kept of it.
        """
        DROP INDEX conversation_person;
        CREATE INDEX conversation_latest ON conversation (person_key, changed);
        """,
    ];

    /// <summary>The version that the scripts lead to.</summary>
    public static int Version => Scripts.Length;

    /// <summary>1 where a message is a suspect, 0 where it is not.</summary>
    public static string Suspected { get; } = string.Create(CultureInfo.InvariantCulture, $"CASE WHEN attempts - given_back >= {WorkItem.MostUnsuspected} THEN 1 ELSE 0 END");

    /// <summary>Takes the oldest message that is due: parameters <c>@now</c>, <c>@until</c>, and 1 for a suspect, which is not begun by that, as <c>@suspect</c>.</summary>
    public string Claim { get; } =
        $"""
        UPDATE inbox SET attempts = attempts + 1 - @suspect, lease = @until
        WHERE number = (
            SELECT number FROM inbox AS mine
            WHERE stage < 2 AND answer_inline = 0 AND due <= @now AND lease <= @now AND {Suspected} = @suspect
              AND NOT EXISTS (
                SELECT 1 FROM inbox AS older
                WHERE older.stage < 2 AND older.answer_inline = 0
                  AND older.channel = mine.channel AND older.conversation = mine.conversation AND older.number < mine.number)
            ORDER BY number LIMIT 1{Taking})
        RETURNING number, channel, conversation, message_key AS "MessageKey", body, stage, attempts, failures,
            attempts - given_back AS hosts, received, lease
        """;

    /// <summary>Brings a database that has come to <paramref name="version"/> up to date.</summary>
    /// <param name="setting">The setting that names the database.</param>
    /// <param name="version">The last script that was run.</param>
    /// <param name="run">Runs a script, with the version that it leads to.</param>
    /// <exception cref="Hosting.SettingException">The database is newer than this program.</exception>
    public async Task MigrateAsync(string setting, int version, Func<string, int, Task> run)
    {
        if (version > Version)
            throw new Hosting.SettingException(setting, string.Create(CultureInfo.InvariantCulture, $"the database was written by a newer JDAssistant (schema {version}; this one knows {Version})."));
        for (; version < Version; version++)
        {
            var script = Scripts[version].Replace("{Number}", Number, StringComparison.Ordinal).Replace("{Whole}", Whole, StringComparison.Ordinal).Replace("{ByKey}", ByKey, StringComparison.Ordinal);
            await run(script, version + 1);
        }
    }
}
