using Dapper;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Storage;
using JDAssistant.Tests.Bot.Support;
using JDAssistant.Tests.Conventions;
using Microsoft.Data.Sqlite;

namespace JDAssistant.Tests.Bot.Storage;

public sealed class SqliteStoreTests : DeliveryStoreContract
{
    private readonly TempFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Keeps_no_text_of_what_is_done()
    {
        const string Secret = "nobody else shall read this";
        await AddAsync("one", Secret, key: "k");
        var item = await ClaimAsync();
        await Store.AnswerAsync(item!.Number, new Answer([Secret], [new StateChange("one", "kim", Secret)], []), default);
        await Store.SentAsync(item.Number, 0, default);
        await Store.CloseAsync(item.Number, WorkStage.Done, null, default);
        await Store.RememberAsync(new StateChange(null, "kim", null), default);
        await CloseAsync();

        var file = System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder.File("bot.db")));

        file.Should().NotContain(Secret);
    }

    [Fact]
    public async Task A_database_of_an_earlier_version_goes_on_where_it_was()
    {
        var path = _folder.File("old.db");
        await using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await old.OpenAsync();
            await old.ExecuteAsync(await File.ReadAllTextAsync(Repository.PathOf("tests/JDAssistant.Tests/fixtures/storage/schema-3.sql")));
        }

        await using var database = new SqliteDatabase(new StorageSettings { Path = path });
        await database.OpenAsync(default);
        var store = new SqlDeliveryStore(database, TimeProvider.System);

        (await store.ClaimAsync(TimeSpan.FromMinutes(1), default))!.Body.Should().Be("{\"type\":\"message\"}");
        (await store.StateAsync("slack/T1/conversations/D1", "slack/T1/users/U1", default)).Should().Contain("# Cook");
        (await store.StatesOfAsync("msteams/users/29:kim", default)).Should().BeEmpty("nobody could find it under that key, not to delete it either");
        await store.RememberAsync(new ApprovalChange("x", "kim", "ana", "{}"), default);
        (await store.ApprovalsAsync("kim", "kim", default)).Should().ContainSingle();
    }

    [Fact]
    public async Task Two_processes_cannot_share_the_file()
    {
        await using var second = new SqliteDatabase(new StorageSettings { Path = _folder.File("bot.db") });

        var open = () => second.OpenAsync(default);

        (await open.Should().ThrowAsync<SettingException>()).WithMessage("Storage:Path: *another JDAssistant*");
    }

    [Fact]
    public async Task A_restart_waits_for_the_process_that_is_still_ending()
    {
        var path = _folder.File("restarted.db");
        var ending = new SqliteDatabase(new StorageSettings { Path = path });
        await ending.OpenAsync(default);
        await using var starting = new SqliteDatabase(new StorageSettings { Path = path });

        var open = starting.OpenAsync(default);
        open.IsCompleted.Should().BeFalse("the file is still the other one's");
        await ending.DisposeAsync();
        await open;

        (await starting.UseAsync(connection => connection.ExecuteScalarAsync<int>("SELECT count(*) FROM inbox"), default)).Should().Be(0);
    }

    [Fact]
    public async Task Says_which_setting_names_a_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(_folder.File("text.db"), new string('x', 5000));
        await using var database = new SqliteDatabase(new StorageSettings { Path = _folder.File("text.db") });

        var open = () => database.OpenAsync(default);

        (await open.Should().ThrowAsync<SettingException>()).WithMessage("Storage:Path: *");
    }

    protected override async Task<IDatabase> OpenAsync()
    {
        var database = new SqliteDatabase(new StorageSettings { Path = _folder.File("bot.db") });
        await database.OpenAsync(default);
        return database;
    }
}
