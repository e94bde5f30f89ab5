using System.Reflection;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Storage;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace JDAssistant.Tests.Bot.Delivery;

/// <summary>What is sent again when a host ends between the channel's "taken" and the record of it, and what is not.</summary>
public sealed class HandOverTests : IAsyncLifetime
{
    private const string Channel = "told";

    private readonly TempFolder _folder = new();
    private readonly SteppedTime _time = new();
    private readonly Told _told = new();
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
        var (dying, death) = Mortal.Of(_store);
        await _store.AddAsync(new Incoming(Channel, "one", "1", "question"), CancellationToken.None);

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

    private DeliveryWorker Host(IDeliveryStore store)
    {
        var settings = new DeliverySettings { Workers = 1 };
        Task<Reply> Respond(Message message, CancellationToken cancellationToken) => Task.FromResult(Reply.Says("answer"));
        var signal = new WorkSignal();
        return new DeliveryWorker(store, new Responder(store, [_told], Respond, signal, new RateLimits(new LimitsSettings(), _time), settings, new Usage(_time)), signal, settings, _time, NullLogger<DeliveryWorker>.Instance);
    }

    /// <summary>A channel that remembers what it was told.</summary>
    private sealed class Told : IChannel, IDisposable
    {
        private readonly SemaphoreSlim _came = new(0);

        public string Name => Channel;

        public List<(string Part, PartSending Sending)> All { get; } = [];

        public void Dispose() => _came.Dispose();

        public async Task UntilAsync(int count)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            for (var i = 0; i < count; i++)
                await _came.WaitAsync(patience.Token);
        }

        public Task ShowWorkAsync(string body, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<Message> ReadAsync(string body, CancellationToken cancellationToken) => Task.FromResult(Message.Said("one", "kim", body));

        public IReadOnlyList<string> Format(string body, Reply reply) => ["part 0", "part 1", "part 2"];

        public Sending Address(Person person, Reply notice) => throw new NotSupportedException("Nobody is told anything unasked.");

        public Task SendAsync(string part, PartSending sending, CancellationToken cancellationToken)
        {
            All.Add((part, sending));
            _came.Release();
            return Task.CompletedTask;
        }
    }

    /// <summary>A store whose host ends at some call: from then on it answers nothing more.</summary>
#pragma warning disable CA1852 // The proxy is derived from it while it runs.
    private class Mortal : DispatchProxy
#pragma warning restore CA1852
    {
        private IDeliveryStore _store = null!;
        private bool _isDead;

        public Func<string, object?[], bool> At { get; set; } = (_, _) => false;

        public TaskCompletionSource Came { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public static (IDeliveryStore Store, Mortal Death) Of(IDeliveryStore store)
        {
            var proxy = Create<IDeliveryStore, Mortal>();
            ((Mortal)(object)proxy)._store = store;
            return (proxy, (Mortal)(object)proxy);
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            _isDead |= At(targetMethod!.Name, args!);
            if (!_isDead)
                return targetMethod.Invoke(_store, args);
            Came.TrySetResult();
            var result = targetMethod.ReturnType;
            return result == typeof(Task)
                ? new TaskCompletionSource().Task
                : typeof(Mortal).GetMethod(nameof(Never), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(result.GetGenericArguments()).Invoke(null, null);
        }

        private static Task<T> Never<T>() => new TaskCompletionSource<T>().Task;
    }
}
