using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Delivery;

/// <summary>Answers a message; the seam between the server and the assistant.</summary>
public delegate Task<Reply> Respond(Message message, CancellationToken cancellationToken);

/// <summary>Works out the answer to a message and records it.</summary>
public sealed class Responder(IDeliveryStore store, IEnumerable<IChannel> channels, Respond respond, WorkSignal signal, RateLimits limits, DeliverySettings settings, Usage usage)
{
    // Whoever sends a message is told at once that it came, however many are being answered: answers leave a processor to that.
    // Those that wait, for a language model for instance, take no place.
    private static readonly TaskScheduler Answering =
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Math.Max(1, Environment.ProcessorCount - 1)).ConcurrentScheduler;

    private readonly Dictionary<string, IChannel> _channels = channels.ToDictionary(channel => channel.Name, StringComparer.Ordinal);

    /// <summary>The channel that a message came through.</summary>
    public IChannel ChannelOf(WorkItem item) => _channels[item.Channel];

    /// <summary>Answers a message and records the answer.</summary>
    /// <returns>The parts that are to be sent; null where somebody else has recorded an answer.</returns>
    public async Task<IReadOnlyList<Outgoing>?> AnswerAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var channel = ChannelOf(item);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(settings.Timeout);
        var changes = StateChanges.Collect();
        await channel.ShowWorkAsync(item.Body, limited.Token);
        WorkProgress.Begin(progress => ShowAsync(channel, item.Body, progress, limited.Token));
        Message message;
        Reply reply;
        using (Instruments.Begin("read", item.Channel))
            message = await channel.ReadAsync(item.Body, limited.Token);
        using (Instruments.Begin("answer", item.Channel))
        {
            // One that is tried again was counted before.
            reply = (item.Attempts > 1 ? null : limits.Count(message)) ?? await RespondAsync(message, limited.Token);
        }

        var answer = new Answer(channel.Format(item.Body, reply), changes.All, [.. reply.Notices.Select(notice => Addressed(channel, notice, message.Sender))]);
        bool isRecorded;
        using (Instruments.Begin("record", item.Channel))
            isRecorded = await store.AnswerAsync(item.Number, answer, cancellationToken);
        usage.Replied(reply, item.Channel);
        foreach (var _ in answer.Notices)
            signal.Set();
        return isRecorded ? Outgoing(answer) : null;
    }

    private Task<Reply> RespondAsync(Message message, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(() => respond(message, cancellationToken), cancellationToken, TaskCreationOptions.DenyChildAttach, Answering).Unwrap();

    private static Sending Addressed(IChannel channel, Notice notice, Person? sender)
    {
        var sending = channel.Address(notice.To, notice.Reply);
        return notice.Undelivered is { } undelivered && sender is not null ? sending with { Otherwise = channel.Address(sender, Reply.Says(undelivered)) } : sending;
    }

    private static IReadOnlyList<Outgoing> Outgoing(Answer answer) => [.. answer.Parts.Select((part, ordinal) => new Outgoing(ordinal, part))];

    private static async Task ShowAsync(IChannel channel, string body, Progress progress, CancellationToken cancellationToken)
    {
        try
        {
            await channel.ShowProgressAsync(body, progress, cancellationToken);
        }
        catch (DeliveryException)
        {
            // The answer itself will tell whether the channel can be reached.
            return;
        }
    }

    /// <summary>Records, in place of an answer, that there will be none.</summary>
    /// <inheritdoc cref="AnswerAsync" path="/returns"/>
    public async Task<IReadOnlyList<Outgoing>?> ApologiseAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var reply = new Reply([new TextPart("Sorry, I could not answer that: something in me fails on it, also when tried again. Nothing of it was kept. If it was long, send it in smaller pieces.")], []);
        var answer = new Answer(ChannelOf(item).Format(item.Body, reply), [], []);
        return await store.AnswerAsync(item.Number, answer, cancellationToken) ? Outgoing(answer) : null;
    }
}
