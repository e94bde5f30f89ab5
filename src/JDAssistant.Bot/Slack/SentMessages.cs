using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.Slack;

/// <summary>Marks the messages that we post, and finds one again: a process may end after Slack took a message and before that was recorded.</summary>
/// <remarks>The mark is metadata, which people do not see.</remarks>
public sealed partial class SentMessages(SlackClient client, ILogger<SentMessages> log)
{
    private const string EventType = "jd_answer";
    private const string PartField = "part";
    private const string Most = "100";

    /// <summary>The metadata of a message that shows the part called <paramref name="key"/>.</summary>
    internal static JsonObject Mark(string key) => new() { ["event_type"] = EventType, ["event_payload"] = new JsonObject { [PartField] = key } };

    /// <summary>Whether a message with the mark of <paramref name="key"/> stands where the part would be posted; false where Slack does not let us look.</summary>
    internal async Task<bool> HasAsync(string tenant, string channel, string? thread, string key, CancellationToken cancellationToken)
    {
        var where = new Dictionary<string, string> { ["channel"] = channel, ["include_all_metadata"] = "true", ["limit"] = Most };
        if (thread is not null)
            where["ts"] = thread;
        try
        {
            var found = await client.CallAsync(tenant, thread is null ? "conversations.history" : "conversations.replies", where, cancellationToken);
            return found.Items("messages").Any(message => message.Field("metadata") is { } mark && mark.Text("event_type") == EventType && mark.Text("event_payload", PartField) == key);
        }
        catch (Exception failure) when (failure is SlackApiException or DeliveryException)
        {
            // An answer that comes twice is better than one that never comes.
            Log.NotSeen(log, failure.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Whether a message was posted before cannot be seen: {Reason}")]
        public static partial void NotSeen(ILogger log, string reason);
    }
}
