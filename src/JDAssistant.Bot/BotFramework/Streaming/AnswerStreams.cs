using System.Collections.Concurrent;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Formatting;

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

    /// <summary>Shows how far it is to whoever sent <paramref name="activity"/>: what of the document stands, once something does, else in words; nothing where that was just done.</summary>
    /// <exception cref="DeliveryException">The channel does not take it.</exception>
    internal async Task ShowAsync(Activity activity, Progress progress, CancellationToken cancellationToken)
    {
        var text = progress.Document.Length == 0 ? "" : ChatMarkdown.Of(progress.Document, keepLinks: false);
        if (text.Length > MessageSplitter.Longest / 2)
            text = "";
        var now = time.GetUtcNow();
        var running = _running.GetOrAdd(KeyOf(activity), _ => new Running(now));
        var isStream = FileConsent.IsKnownIn(activity);

        // Several sections are written at once, and each tells of itself: what they show goes out one after the other.
        await running.Turn.RunAsync(() => ShowNextAsync(activity, progress, running, text, isStream, now, cancellationToken), cancellationToken);
    }

    private async Task ShowNextAsync(Activity activity, Progress progress, Running running, string text, bool isStream, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            int number;
            bool isText;
            lock (running)
            {
                if (running.IsOver || now - running.Begun > Longest || (running.Number > 0 && now - running.Last < (isStream ? Pace : TypingPace)))
                    return;

                // Words of progress come before the first of the text and never behind it; the text only ever grows.
                isText = isStream && running.Id is not null && text.StartsWith(running.Text, StringComparison.Ordinal) && text.Length > running.Text.Length;
                if (!isText && running.Text.Length > 0)
                    return;
                (running.Last, number) = (time.GetUtcNow(), ++running.Number);
            }

            var typing = Addressed(activity) with { Type = ActivityTypes.Typing };
            if (isStream)
            {
                typing = typing with
                {
                    Text = isText ? text : progress.Words,
                    TextFormat = isText ? "markdown" : "plain",
                    Entities = [new Entity { Type = StreamInfo, StreamType = isText ? "streaming" : "informative", StreamSequence = number, StreamId = running.Id }],
                };
            }

            var id = await connector.SendForIdAsync(typing, cancellationToken);
            lock (running)
            {
                running.Id ??= isStream ? id : null;
                if (isText)
                    running.Text = text;
            }
        }
        catch (DeliveryException)
        {
            // What cannot be begun, or goes on no more, is left alone.
            lock (running)
                running.IsOver = true;
            throw;
        }
    }

    /// <summary>Ends what was shown: a running message becomes the document that it showed the beginning of, else the first words of the answer.</summary>
    internal IReadOnlyList<BotPart> End(Activity activity, IReadOnlyList<BotPart> parts)
    {
        if (!_running.TryRemove(KeyOf(activity), out var running))
            return parts;
        string? id;
        string text;
        lock (running)
        {
            running.IsOver = true;
            (id, text) = (running.Id, running.Text);
        }

        if (id is null || parts.ToList().FindIndex(IsWords) is not (>= 0 and var first))
            return parts;
        var grown = text.Length == 0 ? -1 : parts.ToList().FindIndex(part => IsWords(part) && part.Activity.Text!.StartsWith(text, StringComparison.Ordinal));

        // A text that turned out otherwise than it began takes the place of what was shown of it.
        if (text.Length > 0 && grown < 0)
            return [parts[first] with { Kind = BotPartKind.Update, Activity = parts[first].Activity with { Id = id } }, .. parts.Take(first), .. parts.Skip(first + 1)];
        var ended = Math.Max(grown, first);
        var final = parts[ended].Activity with { Entities = [new Entity { Type = StreamInfo, StreamType = "final", StreamId = id }] };

        // It stands where it was begun, above everything else.
        return [parts[ended] with { Activity = final }, .. parts.Take(ended), .. parts.Skip(ended + 1)];

        static bool IsWords(BotPart part) => part is { Kind: BotPartKind.Post, Activity.Text.Length: > 0 };
    }

    /// <summary>The same words as a message of their own, with the id of the one that was begun; null where they are that already.</summary>
    internal static Activity? WithoutStream(Activity activity) =>
        activity.Entities?.FirstOrDefault(entity => entity.Type == StreamInfo) is { } stream ? activity with { Entities = null, Id = stream.StreamId } : null;

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
        public OneAtATime Turn { get; } = new();

        public DateTimeOffset Begun { get; } = begun;

        public DateTimeOffset Last { get; set; }

        public int Number { get; set; }

        public string? Id { get; set; }

        /// <summary>What was shown of the text.</summary>
        public string Text { get; set; } = "";

        public bool IsOver { get; set; }
    }
}
