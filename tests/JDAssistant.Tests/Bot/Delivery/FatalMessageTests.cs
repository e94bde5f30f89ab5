using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Storage;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Delivery;

/// <summary>A message that ends every host that answers it: it is given up, and those that hosts had in hand with it are answered.</summary>
public sealed class FatalMessageTests : IAsyncLifetime
{
    private const string Fatal = "fatal";

    private const int MostHosts = 12;

    // Long enough for the fatal one to be met in the same host.
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(1);

    private static DeliverySettings Settings => new() { Workers = 5, Attempts = 2, Lease = Lease };

    private readonly TempFolder _folder = new();
    private readonly ToldChannel _told = new(reply => [.. reply.Parts.OfType<TextPart>().Select(part => part.Markdown)]);
    private readonly SqliteDatabase _database;
    private readonly SqlDeliveryStore _store;

    public FatalMessageTests()
    {
        _database = new SqliteDatabase(new StorageSettings { Path = _folder.File("bot.db") });
        _store = new SqlDeliveryStore(_database, TimeProvider.System);
    }

    public async ValueTask InitializeAsync() => await _database.OpenAsync(default);

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _told.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Is_given_up_and_takes_no_others_along()
    {
        string[] others = ["porter", "cook", "driver", "clerk"];
        foreach (var each in others.Prepend(Fatal))
            await _store.AddAsync(new Incoming(ToldChannel.ChannelName, each, "1", each), CancellationToken.None);

        var ended = 0;
        while (await EndsAsync())
            (++ended).Should().BeLessThan(MostHosts, "it is given up");

        ended.Should().BeGreaterThan(1, "a host may end for many reasons");
        _told.All.Select(each => each.Part).Where(part => !part.StartsWith("Sorry", StringComparison.Ordinal)).Should().BeEquivalentTo(others);
        _told.All.Should().HaveCount(others.Length + 1, "whoever sent the fatal one is told");
    }

    [Fact]
    public async Task Is_none_that_hosts_were_merely_killed_with()
    {
        const int Kills = 9;
        string[] all = ["porter", "cook", "driver", "clerk", "baker", "welder", "nurse", "guard"];
        foreach (var each in all)
            await _store.AddAsync(new Incoming(ToldChannel.ChannelName, each, "1", each), CancellationToken.None);

        for (var kill = 0; kill < Kills; kill++)
            await IsKilledAsync();

        (await EndsAsync()).Should().BeFalse("nobody kills this one");
        _told.All.Select(each => each.Part).Should().BeEquivalentTo(all);
    }

    /// <summary>A host that answers nothing before it is killed.</summary>
    private async Task IsKilledAsync()
    {
        var (store, death) = MortalStore.Of(_store);
        var isEnding = false;
        death.At = (_, _) => Volatile.Read(ref isEnding);
        var host = _told.Host(store, (_, _) => new TaskCompletionSource<Reply>().Task, Settings, TimeProvider.System);
        await host.StartAsync(CancellationToken.None);
        await Task.Delay(Lease + Work, TestContext.Current.CancellationToken);
        Volatile.Write(ref isEnding, true);
    }

    /// <summary>Starts a host; true where it ended before all was done.</summary>
    private async Task<bool> EndsAsync()
    {
        var (store, death) = MortalStore.Of(_store);
        var isEnding = false;
        death.At = (_, _) => Volatile.Read(ref isEnding);
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task<Reply> Respond(Message message, CancellationToken cancellationToken)
        {
            if (message.Text == Fatal)
            {
                Volatile.Write(ref isEnding, true);
                end.SetResult();
            }

            await Task.WhenAny(end.Task, Task.Delay(Work, CancellationToken.None));
            if (end.Task.IsCompleted)
                await new TaskCompletionSource().Task;
            return Reply.Says(message.Text);
        }

        var host = _told.Host(store, Respond, Settings, TimeProvider.System);
        await host.StartAsync(CancellationToken.None);
        while (!end.Task.IsCompleted)
        {
            if (await _store.BacklogAsync(CancellationToken.None) == 0)
            {
                await host.StopAsync(CancellationToken.None);
                return false;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return true;
    }
}
