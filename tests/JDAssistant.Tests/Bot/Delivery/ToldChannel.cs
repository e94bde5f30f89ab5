using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using Microsoft.Extensions.Logging.Abstractions;

namespace JDAssistant.Tests.Bot.Delivery;

/// <summary>A channel that remembers what it was told.</summary>
internal sealed class ToldChannel(Func<Reply, IReadOnlyList<string>> format) : IChannel, IDisposable
{
    public const string ChannelName = "told";

    private readonly SemaphoreSlim _came = new(0);

    public string Name => ChannelName;

    public List<(string Part, PartSending Sending)> All { get; } = [];

    public void Dispose() => _came.Dispose();

    /// <summary>A host that answers what comes through this channel.</summary>
    public DeliveryWorker Host(IDeliveryStore store, Respond respond, DeliverySettings settings, TimeProvider time)
    {
        var signal = new WorkSignal();
        var responder = new Responder(store, [this], respond, signal, new RateLimits(new LimitsSettings(), time), settings, new Usage(time));
        return new DeliveryWorker(store, responder, signal, settings, time, NullLogger<DeliveryWorker>.Instance);
    }

    public async Task UntilAsync(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        for (var i = 0; i < count; i++)
            await _came.WaitAsync(patience.Token);
    }

    public Task ShowWorkAsync(string body, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<Message> ReadAsync(string body, CancellationToken cancellationToken) => Task.FromResult(Message.Said(body, "kim", body));

    public IReadOnlyList<string> Format(string body, Reply reply) => format(reply);

    public Sending Address(Person person, Reply notice) => throw new NotSupportedException("Nobody is told anything unasked.");

    public Task SendAsync(string part, PartSending sending, CancellationToken cancellationToken)
    {
        lock (All)
            All.Add((part, sending));
        _came.Release();
        return Task.CompletedTask;
    }
}
