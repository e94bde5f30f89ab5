using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Storage;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Delivery;

/// <summary>What is sent again when a host ends between the channel's "taken" and the record of it, and what is not.</summary>
public sealed class HandOverTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly SteppedTime _time = new();
    private readonly ToldChannel _told = new(_ => ["part 0", "part 1", "part 2"]);
    private readonly SqliteDatabase _database;
    private readonly SqlDeliveryStore _store;

    public HandOverTests()
    {
        _database = new SqliteDatabase(new StorageSettings { Path = _folder.File("bot.db") });
        _store = new SqlDeliveryStore(_database, _time);
    }

    public async ValueTask InitializeAsync() => await _database.OpenAsync(default);

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _told.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Only_the_part_that_was_not_recorded_is_sent_again_and_under_its_own_name(int died)
    {
        var (dying, death) = MortalStore.Of(_store);
        await _store.AddAsync(new Incoming(ToldChannel.ChannelName, "one", "1", "question"), CancellationToken.None);

        // With the last part everything is done, and recorded at once.
        death.At = (method, arguments) => died == 2 ? method == nameof(IDeliveryStore.CloseAsync) : method == nameof(IDeliveryStore.SentAsync) && arguments[1] is int ordinal && ordinal == died;

        await Host(dying).StartAsync(CancellationToken.None);
        await death.Came.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        _time.Step(TimeSpan.FromMinutes(2));
        var next = Host(_store);
        await next.StartAsync(CancellationToken.None);
        await _told.UntilAsync(4);
        await next.StopAsync(CancellationToken.None);

        var parts = new[] { "part 0", "part 1", "part 2" };
        _told.All.Select(each => each.Part).Should().Equal(parts.Take(died + 1).Concat(parts.Skip(died)));
        var again = _told.All[died + 1];
        again.Sending.MayHaveCome.Should().BeTrue();
        again.Sending.Key.Should().Be(_told.All[died].Sending.Key);
        _told.All.Where(each => each != again).Should().OnlyContain(each => !each.Sending.MayHaveCome);
        _told.All.Select(each => each.Sending.Key).Distinct().Should().HaveCount(3);
        (await _store.BacklogAsync(CancellationToken.None)).Should().Be(0);
    }

    private DeliveryWorker Host(IDeliveryStore store) =>
        _told.Host(store, (_, _) => Task.FromResult(Reply.Says("answer")), new DeliverySettings { Workers = 1 }, _time);
}
