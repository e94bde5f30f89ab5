using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack.Formatting;

namespace JDAssistant.Bot.Slack;

/// <summary>Shows in direct messages how far an answer is: as the app's status, and as a message that grows once something of the document stands.</summary>
/// <remarks>Kept in memory: after a restart the answer comes as a message of its own, and what was begun stays as it is.</remarks>
public sealed class SlackStreams(SlackClient client, TimeProvider time)
{
    // Slack takes about one message a second for a channel, and fifty statuses a minute.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1.2);

    // More than fits into one message is not begun as one.
    private const int Longest = 9000;

    private readonly ConcurrentDictionary<string, Running> _running = new(StringComparer.Ordinal);

    /// <summary>Shows how far the answer to a message is; nothing where that was just done.</summary>
    /// <exception cref="DeliveryException">Slack does not take it.</exception>
    internal async Task ShowAsync(SlackMessage message, Progress progress, CancellationToken cancellationToken)
    {
        if (message is not { IsDirect: true, Thread: { } thread })
            return;

        // One conversation's messages are answered one at a time, and what one shows goes out one after the other.
        var now = time.GetUtcNow();
        var running = _running.GetOrAdd(SlackKeys.OfConversation(message), _ => new Running());
        await running.Turn.RunAsync(() => ShowNextAsync(message, thread, progress, running, now, cancellationToken), cancellationToken);
    }

    private async Task ShowNextAsync(SlackMessage message, string thread, Progress progress, Running running, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            string more;
            lock (running)
            {
                if (running.IsOver || progress.Document.Length > Longest || !progress.Document.StartsWith(running.Text, StringComparison.Ordinal))
                    return;
                more = progress.Document[running.Text.Length..];
                if (more.Length == 0 ? running.Text.Length > 0 || now - running.LastStatus < Pace : now - running.LastGrowth < Pace)
                    return;
                if (more.Length == 0)
                    running.LastStatus = time.GetUtcNow();
                else
                    running.LastGrowth = time.GetUtcNow();
            }

            if (more.Length == 0)
                await SayAsync(message, "assistant.threads.setStatus", new JsonObject { ["channel_id"] = message.Channel, ["thread_ts"] = thread, ["status"] = Status(progress.Words) }, cancellationToken);
            else
                await GrowAsync(message, thread, running, more, cancellationToken);
        }
        catch (Exception failure) when (failure is SlackApiException or DeliveryException)
        {
            // Not every plan and client has this: the answer comes whole.
            lock (running)
                running.IsOver = true;
            if (failure is SlackApiException)
                throw new DeliveryException(failure.Message, failure);
            throw;
        }
    }

    /// <summary>Ends what was shown of the answer to a message.</summary>
    /// <returns>The message that was begun and as much of the document as stands in it; null where none was.</returns>
    internal (string Id, string Text)? End(SlackMessage message)
    {
        if (!_running.TryRemove(SlackKeys.OfConversation(message), out var running))
            return null;
        lock (running)
        {
            running.IsOver = true;
            return running.Id is { } id ? (id, running.Text) : null;
        }
    }

    private async Task GrowAsync(SlackMessage message, string thread, Running running, string more, CancellationToken cancellationToken)
    {
        var words = StreamMarkdown.Of(more.Trim('\n')) + "\n\n";
        if (running.Id is { } id)
        {
            await SayAsync(message, "chat.appendStream", new JsonObject { ["channel"] = message.Channel, ["ts"] = id, ["markdown_text"] = words }, cancellationToken);
        }
        else
        {
            var begun = await SayAsync(message, "chat.startStream", new JsonObject { ["channel"] = message.Channel, ["thread_ts"] = thread, ["markdown_text"] = words }, cancellationToken);
            id = begun.Text("ts");
        }

        lock (running)
            (running.Id, running.Text) = (id, running.Text + more);
    }

    private Task<System.Text.Json.JsonElement> SayAsync(SlackMessage message, string method, JsonObject arguments, CancellationToken cancellationToken) =>
        client.CallAsync(message.Tenant, method, arguments, cancellationToken);

    // Stands behind the app's name: "JDAssistant is writing …".
    private static string Status(string words) => "is " + char.ToLowerInvariant(words[0]) + words[1..];

    private sealed class Running
    {
        public OneAtATime Turn { get; } = new();

        public DateTimeOffset LastStatus { get; set; }

        public DateTimeOffset LastGrowth { get; set; }

        public string? Id { get; set; }

        public string Text { get; set; } = "";

        public bool IsOver { get; set; }
    }
}
