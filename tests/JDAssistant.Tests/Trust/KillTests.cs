using Dapper;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JDAssistant.Tests.Trust;

/// <summary>Hosts that are killed under load: every message is answered, once and in order.</summary>
[Collection(TrustReport.Collection)]
public sealed class KillTests : IAsyncDisposable
{
    private const string PostgresVariable = "JDASSISTANT_TEST_POSTGRES";

    private const int MessagesOfAConversation = 3;

    private const int MostAnswersOfALife = 40;

    private readonly TempFolder _folder = new();
    private readonly Random _random = new(20);
    private string? _schema;

    private static string? Server => Environment.GetEnvironmentVariable(PostgresVariable);

    public async ValueTask DisposeAsync()
    {
        if (_schema is not null)
        {
            await using var connection = new NpgsqlConnection(Server);
            await connection.ExecuteAsync($"DROP SCHEMA {_schema} CASCADE");
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task One_host_on_a_file_answers_everything_once() => await KillOneAsync(await BotFrameworkTrialChannel.StartAsync());

    [Fact]
    public async Task One_host_on_a_file_answers_everything_in_Slack_once() => await KillOneAsync(await SlackTrialChannel.StartAsync());

    [Fact]
    public async Task Two_hosts_on_one_database_answer_everything_once() => await KillTwoAsync(await BotFrameworkTrialChannel.StartAsync());

    [Fact]
    public async Task Two_hosts_on_one_database_answer_everything_in_Slack_once() => await KillTwoAsync(await SlackTrialChannel.StartAsync());

    [Fact]
    public async Task The_host_that_is_left_finishes_five_hundred_conversations()
    {
        const int Conversations = 500;
        await using var trial = await SharedAsync(await BotFrameworkTrialChannel.StartAsync());
        var writing = trial.Traffic.WriteAsync(Conversations, 1);
        await trial.Ledger.UntilAsync(() => trial.Ledger.Count > Conversations / 2);
        await trial.KillAsync(0);
        await writing;

        var count = await trial.CountAsync();

        count.Report("PostgreSQL, 500 conversations, one of two hosts killed in the middle and not replaced", trial.Kills);
        count.Should().Match<KillCount>(each => each.Messages == Conversations && each.Lost == 0 && each.Doubled == 0 && each.OutOfOrder == 0);
    }

    private async Task KillOneAsync(ITrialChannel channel)
    {
        var file = _folder.File("bot.db");
        await using var trial = await KillTrial.StartAsync(channel, 1, () => new SqliteConnection($"Data Source={file};Pooling=False"), "--Storage:Path=" + file);
        await KillOftenAsync(trial, $"{channel.Name}, SQLite, one host", hosts: 1);
    }

    private async Task KillTwoAsync(ITrialChannel channel)
    {
        await using var trial = await SharedAsync(channel);
        await KillOftenAsync(trial, $"{channel.Name}, PostgreSQL, two hosts", hosts: 2);
    }

    private async Task KillOftenAsync(KillTrial trial, string what, int hosts)
    {
        using var enough = new CancellationTokenSource();
        var writing = trial.Traffic.WriteAsync(int.MaxValue, MessagesOfAConversation, enough.Token);
        for (var kill = 0; kill < TrustReport.Kills; kill++)
        {
            var count = trial.Ledger.Count + _random.Next(1, MostAnswersOfALife);
            (await trial.Ledger.UntilAsync(() => trial.Ledger.Count >= count)).Should().BeTrue("it answers after {0} kills", kill);
            await trial.KillAsync(kill % hosts);
            await trial.RestartAsync(kill % hosts);
        }

        await enough.CancelAsync();
        await writing;
        var counted = await trial.CountAsync();
        counted.Report(what, trial.Kills);
        counted.Should().Match<KillCount>(each => each.Messages > each.SentAgain && each.Lost == 0 && each.Doubled == 0 && each.OutOfOrder == 0);
    }

    private async Task<KillTrial> SharedAsync(ITrialChannel channel)
    {
        if (string.IsNullOrEmpty(Server))
            TrustReport.Add($"PostgreSQL: not tried, there is no server");
        Assert.SkipWhen(string.IsNullOrEmpty(Server), $"{PostgresVariable} names no PostgreSQL server");
        _schema = "trust_" + Guid.NewGuid().ToString("N");
        var shared = $"{Server};Search Path={_schema}";
        await using (var connection = new NpgsqlConnection(Server))
            await connection.ExecuteAsync($"CREATE SCHEMA {_schema}");
        return await KillTrial.StartAsync(channel, 2, () => new NpgsqlConnection(shared), "--Storage:Postgres=" + shared, "--Delivery:Lease=00:00:05");
    }
}
