using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Storage;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Storage;

public sealed class SqlDeliveryStoreTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly TempFolder _folder = new();
    private readonly SteppedTime _time = new();
    private SqliteDatabase _database = null!;

    private SqlDeliveryStore Store => new(_database, _time);

    public async ValueTask InitializeAsync() => _database = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Gives_out_the_messages_of_a_conversation_one_at_a_time()
    {
        await AddAsync("one", "a");
        await AddAsync("one", "b");
        await AddAsync("two", "c");

        var first = await ClaimAsync();
        var second = await ClaimAsync();

        first!.Body.Should().Be("a");
        second!.Body.Should().Be("c");
        (await ClaimAsync()).Should().BeNull();
        await Store.CloseAsync(first.Number, WorkStage.Done, default);
        (await ClaimAsync())!.Body.Should().Be("b");
    }

    [Fact]
    public async Task Gives_a_message_to_another_when_the_lease_is_over_and_counts_the_attempts()
    {
        await AddAsync("one", "a");

        (await ClaimAsync())!.Attempts.Should().Be(1);
        (await ClaimAsync()).Should().BeNull();
        _time.Step(Lease + TimeSpan.FromSeconds(1));
        (await ClaimAsync())!.Attempts.Should().Be(2);
    }

    [Fact]
    public async Task Tells_when_the_next_message_is_due()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();
        var due = _time.GetUtcNow() + TimeSpan.FromSeconds(7);

        await Store.RetryAsync(item!.Number, due, default);

        (await Store.NextDueAsync(default)).Should().BeCloseTo(due, TimeSpan.FromMilliseconds(1));
        (await ClaimAsync()).Should().BeNull();
        _time.Step(TimeSpan.FromSeconds(8));
        (await ClaimAsync()).Should().NotBeNull();
    }

    [Fact]
    public async Task After_a_restart_goes_on_where_it_was()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();
        await Store.AnswerAsync(item!.Number, ["first", "second"], [new StateChange("one", "kim", "{}")], default);
        await Store.SentAsync(item.Number, 0, default);

        await _database.DisposeAsync();
        _database = await OpenAsync();

        var again = await ClaimAsync();
        again!.Stage.Should().Be(WorkStage.Answered);
        (await Store.OutgoingAsync(again.Number, default)).Should().Equal(new Outgoing(1, "second"));
        (await Store.StateAsync("one", "kim", default)).Should().Be("{}");
    }

    [Fact]
    public async Task Records_one_answer_to_a_message()
    {
        await AddAsync("one", "a");
        var item = await ClaimAsync();

        await Store.AnswerAsync(item!.Number, ["first"], [], default);
        await Store.AnswerAsync(item.Number, ["second"], [new StateChange("one", "kim", "{}")], default);

        (await Store.OutgoingAsync(item.Number, default)).Should().Equal(new Outgoing(0, "first"));
        (await Store.StateAsync("one", "kim", default)).Should().BeNull();
    }

    [Fact]
    public async Task Keeps_no_text_of_what_is_done()
    {
        const string Secret = "nobody else shall read this";
        await AddAsync("one", Secret, key: "k");
        var item = await ClaimAsync();
        await Store.AnswerAsync(item!.Number, [Secret], [new StateChange("one", "kim", Secret)], default);
        await Store.SentAsync(item.Number, 0, default);
        await Store.CloseAsync(item.Number, WorkStage.Done, default);
        await Store.RememberAsync(new StateChange(null, "kim", null), default);
        await _database.DisposeAsync();

        var file = System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder.File("bot.db")));
        _database = await OpenAsync();

        file.Should().NotContain(Secret);
    }

    [Fact]
    public async Task Forgets_a_person_in_all_conversations()
    {
        await Store.RememberAsync(new StateChange("one", "kim", "1"), default);
        await Store.RememberAsync(new StateChange("two", "kim", "2"), default);
        await Store.RememberAsync(new StateChange("one", "ola", "3"), default);

        (await Store.StatesAsync("kim", default)).Should().Be(2);
        await Store.RememberAsync(new StateChange(null, "kim", null), default);

        (await Store.StatesAsync("kim", default)).Should().Be(0);
        (await Store.StateAsync("one", "ola", default)).Should().Be("3");
    }

    [Fact]
    public async Task Deletes_what_is_old_but_nothing_that_waits()
    {
        await Store.RememberAsync(new StateChange("one", "kim", "1"), default);
        await AddAsync("one", "done");
        await Store.CloseAsync((await ClaimAsync())!.Number, WorkStage.Done, default);
        await AddAsync("two", "waits");
        _time.Step(TimeSpan.FromDays(31));

        await Store.ExpireAsync(TimeSpan.FromDays(30), default);

        (await Store.StateAsync("one", "kim", default)).Should().BeNull();
        (await AddAsync("one", "done")).Should().BeTrue("the old key is forgotten");
        (await ClaimAsync())!.Body.Should().Be("waits");
    }

    [Fact]
    public async Task Two_processes_cannot_share_the_file()
    {
        await using var second = new SqliteDatabase(new StorageSettings { Path = _folder.File("bot.db") });

        var open = () => second.OpenAsync(default);

        (await open.Should().ThrowAsync<SettingException>()).WithMessage("Storage:Path: *another JDAssistant*");
    }

    [Fact]
    public async Task Says_which_setting_names_a_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(_folder.File("text.db"), new string('x', 5000));
        await using var database = new SqliteDatabase(new StorageSettings { Path = _folder.File("text.db") });

        var open = () => database.OpenAsync(default);

        (await open.Should().ThrowAsync<SettingException>()).WithMessage("Storage:Path: *");
    }

    private async Task<SqliteDatabase> OpenAsync()
    {
        var database = new SqliteDatabase(new StorageSettings { Path = _folder.File("bot.db") });
        await database.OpenAsync(default);
        return database;
    }

    private async Task<bool> AddAsync(string conversation, string body, string? key = null) =>
        (await Store.AddAsync(new Incoming("test", conversation, key ?? body, body), default)).IsNew;

    private Task<WorkItem?> ClaimAsync() => Store.ClaimAsync(Lease, default);
}
