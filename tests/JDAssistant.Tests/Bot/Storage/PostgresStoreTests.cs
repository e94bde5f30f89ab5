using Dapper;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Storage;
using JDAssistant.Tests.Conventions;
using Npgsql;

namespace JDAssistant.Tests.Bot.Storage;

public sealed class PostgresStoreTests : DeliveryStoreContract
{
    private const string Variable = "JDASSISTANT_TEST_POSTGRES";

    // Every test has tables of its own.
    private readonly string _schema = "test_" + Guid.NewGuid().ToString("N");

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    public override async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Server), $"{Variable} names no PostgreSQL server");
        await ExecuteAsync($"CREATE SCHEMA {_schema}");
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (string.IsNullOrEmpty(Server))
            return;
        await base.DisposeAsync();
        await ExecuteAsync($"DROP SCHEMA {_schema} CASCADE");
    }

    [Fact]
    public async Task Says_which_setting_names_a_server_that_does_not_answer_without_its_password()
    {
        await using var database = new PostgresDatabase(new StorageSettings { Postgres = "Host=127.0.0.1;Port=1;Database=jd;Username=jd;Password=secret" });

        var open = () => database.OpenAsync(default);

        (await open.Should().ThrowAsync<SettingException>()).Which.Message.Should().StartWith("Storage:Postgres: PostgreSQL at 127.0.0.1:1, database jd").And.NotContain("secret");
    }

    [Fact]
    public async Task A_database_of_an_earlier_version_goes_on_where_it_was()
    {
        var schema = _schema + "_old";
        await ExecuteAsync($"CREATE SCHEMA {schema}");
        try
        {
            await using (var old = new NpgsqlConnection($"{Server};Search Path={schema}"))
                await old.ExecuteAsync(await File.ReadAllTextAsync(Repository.PathOf("tests/JDAssistant.Tests/fixtures/storage/schema-3.postgres.sql")));

            // Two hosts of the new version begin at once.
            await using var database = new PostgresDatabase(new StorageSettings { Postgres = $"{Server};Search Path={schema}" });
            await using var other = new PostgresDatabase(new StorageSettings { Postgres = $"{Server};Search Path={schema}" });
            await Task.WhenAll(database.OpenAsync(default), other.OpenAsync(default));
            var store = new SqlDeliveryStore(database, TimeProvider.System);

            (await store.ClaimAsync(TimeSpan.FromMinutes(1), default))!.Body.Should().Be("{\"type\":\"message\"}");
            (await store.StateAsync("slack/T1/conversations/D1", "slack/T1/users/U1", default)).Should().Contain("# Cook");
            (await store.StatesOfAsync("msteams/users/29:kim", default)).Should().BeEmpty("nobody could find it under that key, not to delete it either");
            await store.RememberAsync(new ApprovalChange("x", "kim", "ana", "{}"), default);
            (await store.ApprovalsAsync("kim", "kim", default)).Should().ContainSingle();
        }
        finally
        {
            await ExecuteAsync($"DROP SCHEMA {schema} CASCADE");
        }
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData(";MaxPoolSize=3", 3)]
    public async Task Opens_as_many_connections_as_several_hosts_can_share_or_as_are_set(string setting, int most)
    {
        var name = Guid.NewGuid().ToString("N");
        await using var database = new PostgresDatabase(new StorageSettings { Postgres = $"{Server};Search Path={_schema};Application Name={name}{setting}" });
        await database.OpenAsync(default);

        var opened = await Task.WhenAll(Enumerable.Range(0, most * 3).Select(_ => database.UseAsync(
            async connection =>
            {
                await connection.ExecuteAsync("SELECT pg_sleep(0.05)");
                return await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = @name", new { name });
            },
            default)));

        opened.Max().Should().Be(most);
    }

    protected override async Task<IDatabase> OpenAsync()
    {
        var database = new PostgresDatabase(new StorageSettings { Postgres = $"{Server};Search Path={_schema}" });
        await database.OpenAsync(default);
        return database;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.ExecuteAsync(sql);
    }
}
