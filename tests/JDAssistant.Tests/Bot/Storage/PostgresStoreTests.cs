using Dapper;
using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Storage;
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
