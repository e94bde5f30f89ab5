using System.Collections.Concurrent;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework.Streaming;

/// <summary>Shows that an answer is being worked out: in personal chats of Teams as a message that grows into the answer, elsewhere as typing.</summary>
/// <remarks>Kept in memory: after a restart the answer comes as a message of its own, and the client ends the begun one after two minutes.</remarks>
public sealed class AnswerStreams(ConnectorClient connector, TimeProvider time)
{
    private const string StreamInfo = "streaminfo";

    // Teams takes one piece a second; a message that runs longer than two minutes it ends itself.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan TypingPace = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(110);

    private readonly ConcurrentDictionary<string, Running> _running = new(StringComparer.Ordinal);

    /// <summary>Shows <paramref name="words"/> to whoever sent <paramref name="activity"/>; nothing where that was just done.</summary>
    /// <exception cref="DeliveryException">The channel does not take it.</exception>
    internal async Task ShowAsync(Activity activity, string words, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var running = _running.GetOrAdd(KeyOf(activity), _ => new Running(now));
        var isStream = FileConsent.IsKnownIn(activity);
        int number;
        lock (running)
        {
            // Several sections are written at once, and each tells of itself.
            if (running.IsSending || running.IsOver || now - running.Begun > Longest || (running.Number > 0 && now - running.Last < (isStream ? Pace : TypingPace)))
                return;
            (running.IsSending, running.Last, number) = (true, now, ++running.Number);
        }

        var typing = Addressed(activity) with { Type = ActivityTypes.Typing };
        if (isStream)
            typing = typing with { Text = words, TextFormat = "plain", Entities = [new Entity { Type = StreamInfo, StreamType = "informative", StreamSequence = number, StreamId = running.Id }] };
        try
        {
            var id = await connector.SendForIdAsync(typing, cancellationToken);
            lock (running)
                running.Id ??= isStream ? id : null;
        }
        catch (DeliveryException)
        {
            // What cannot be begun, or goes on no more, is left alone.
            lock (running)
                running.IsOver = true;
            throw;
        }
        finally
        {
            lock (running)
                running.IsSending = false;
        }
    }

    /// <summary>Ends what was shown: a running message becomes the first words of the answer.</summary>
    internal IReadOnlyList<BotPart> End(Activity activity, IReadOnlyList<BotPart> parts)
    {
        if (!_running.TryRemove(KeyOf(activity), out var running))
            return parts;
        string? id;
        lock (running)
        {
            running.IsOver = true;
            id = running.Id;
        }

        var first = id is null ? -1 : parts.ToList().FindIndex(part => part is { Kind: BotPartKind.Post, Activity.Text.Length: > 0 });
        if (first < 0)
            return parts;
        var final = parts[first].Activity with { Entities = [new Entity { Type = StreamInfo, StreamType = "final", StreamId = id }] };
        return [.. parts.Take(first), parts[first] with { Activity = final }, .. parts.Skip(first + 1)];
    }

    /// <summary>The same words as a message of their own; null where they are that already.</summary>
    internal static Activity? WithoutStream(Activity activity) =>
        activity.Entities?.Any(entity => entity.Type == StreamInfo) == true ? activity with { Entities = null } : null;

    private static string KeyOf(Activity activity) => $"{ConversationKey.Of(activity)}/{activity.Id}";

    private static Activity Addressed(Activity activity) => new()
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.Recipient,
        Recipient = activity.From,
    };

    private sealed class Running(DateTimeOffset begun)
    {
        public DateTimeOffset Begun { get; } = begun;

        public DateTimeOffset Last { get; set; }

        public int Number { get; set; }

        public string? Id { get; set; }

        public bool IsSending { get; set; }

        public bool IsOver { get; set; }
    }
}
