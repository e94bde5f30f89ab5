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

    // A host that starts waits for its disk and its port: trials that know nothing of one another fill the machine.
    private static readonly int AtOnce = Math.Min(TrustReport.Kills, 2 * Environment.ProcessorCount);

    private readonly TempFolder _folder = new();
    private readonly List<string> _schemas = [];

    private static string? Server => Environment.GetEnvironmentVariable(PostgresVariable);

    public async ValueTask DisposeAsync()
    {
        if (_schemas.Count > 0)
        {
            await using var connection = new NpgsqlConnection(Server);
            foreach (var schema in _schemas)
                await connection.ExecuteAsync($"DROP SCHEMA {schema} CASCADE");
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public Task One_host_on_a_file_answers_everything_once() => KillOftenAsync("SQLite, one host", hosts: 1, (number, channel) =>
    {
        var file = _folder.File($"bot{number}.db");
        return KillTrial.StartAsync(channel, 1, () => new SqliteConnection($"Data Source={file};Pooling=False"), "--Storage:Path=" + file);
    });

    [Fact]
    public Task Two_hosts_on_one_database_answer_everything_once()
    {
        SkipWithoutServer();
        return KillOftenAsync("PostgreSQL, two hosts", hosts: 2, (_, channel) => SharedAsync(channel));
    }

    [Fact]
    public async Task The_host_that_is_left_finishes_five_hundred_conversations()
    {
        const int Conversations = 500;
        SkipWithoutServer();
        await using var trial = await SharedAsync(await BotFrameworkTrialChannel.StartAsync());

        var writing = trial.Traffic.WriteAsync(Conversations, 1);
        await trial.Ledger.UntilAsync(() => trial.Ledger.Count > Conversations / 2);
        await trial.KillAsync(0);
        await writing;

        var count = await trial.CountAsync();
        count.Report("PostgreSQL, 500 conversations, one of two hosts killed in the middle and not replaced", trial.Kills);
        count.Should().Match<KillCount>(each => each.Messages == Conversations && each.Lost == 0 && each.Doubled == 0 && each.OutOfOrder == 0);
    }

    /// <summary>Kills as often as is asked for, in several trials at once, every other one through Slack.</summary>
    private static async Task KillOftenAsync(string what, int hosts, Func<int, ITrialChannel, Task<KillTrial>> start)
    {
        var progress = new TrustProgress(what + ", kills", TrustReport.Kills);
        var trials = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(number => Task.Run(async () =>
        {
            var kills = (TrustReport.Kills / AtOnce) + (number < TrustReport.Kills % AtOnce ? 1 : 0);
            await using var trial = await start(number, number % 2 == 0 ? await BotFrameworkTrialChannel.StartAsync() : await SlackTrialChannel.StartAsync());
            return (trial.Channel, Kills: kills, Count: await KillOftenAsync(trial, kills, hosts, new Random(20 + number), progress));
        })));

        trials.Sum(trial => trial.Kills).Should().Be(TrustReport.Kills);
        foreach (var channel in trials.GroupBy(trial => trial.Channel))
        {
            var sum = channel.Select(trial => trial.Count).Aggregate((one, other) => one + other);
            sum.Report($"{channel.Key}, {what}", channel.Sum(trial => trial.Kills));
            sum.Should().Match<KillCount>(each => each.Messages > each.SentAgain && each.Lost == 0 && each.Doubled == 0 && each.OutOfOrder == 0);
        }
    }

    private static async Task<KillCount> KillOftenAsync(KillTrial trial, int kills, int hosts, Random random, TrustProgress progress)
    {
        using var enough = new CancellationTokenSource();
        var writing = trial.Traffic.WriteAsync(int.MaxValue, MessagesOfAConversation, enough.Token);
        for (var kill = 0; kill < kills; kill++)
        {
            var count = trial.Ledger.Count + random.Next(1, MostAnswersOfALife);
            (await trial.Ledger.UntilAsync(() => trial.Ledger.Count >= count)).Should().BeTrue("it answers after {0} kills", kill);
            await trial.KillAsync(kill % hosts);
            await trial.RestartAsync(kill % hosts);
            progress.Step();
        }

        await enough.CancelAsync();
        await writing;
        trial.Kills.Should().Be(kills);
        return await trial.CountAsync();
    }

    private static void SkipWithoutServer()
    {
        if (string.IsNullOrEmpty(Server))
            TrustReport.Add($"PostgreSQL: not tried, there is no server");
        Assert.SkipWhen(string.IsNullOrEmpty(Server), $"{PostgresVariable} names no PostgreSQL server");
    }

    private async Task<KillTrial> SharedAsync(ITrialChannel channel)
    {
        var schema = "trust_" + Guid.NewGuid().ToString("N");
        lock (_schemas)
            _schemas.Add(schema);
        var shared = $"{Server};Search Path={schema}";
        await using (var connection = new NpgsqlConnection(Server))
            await connection.ExecuteAsync($"CREATE SCHEMA {schema}");
        return await KillTrial.StartAsync(channel, 2, () => new NpgsqlConnection(shared), "--Storage:Postgres=" + shared, "--Delivery:Lease=00:00:05");
    }
}
