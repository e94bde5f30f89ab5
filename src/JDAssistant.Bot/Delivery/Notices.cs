using System.Text.Json;
using System.Text.Json.Serialization;

namespace JDAssistant.Bot.Delivery;

/// <summary>How what somebody is told without having asked waits among the messages: as one whose answer is recorded already.</summary>
internal static class Notices
{
    private const string Prefix = "notice:";

    /// <summary>What tells a notice from every other message of its conversation.</summary>
    /// <param name="cause">The message because of which it is sent.</param>
    /// <param name="place">Its place among the notices that this message caused.</param>
    public static string Key(long cause, int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{cause}:{place}");

    /// <summary>Its body: what is sent where it cannot be delivered.</summary>
    public static string Body(Sending sending) => sending.Otherwise is { } otherwise ? JsonSerializer.Serialize(otherwise, NoticeJson.Default.Sending) : "";

    /// <summary>What is sent where a message cannot be delivered; null where nothing is.</summary>
    public static Sending? Otherwise(WorkItem item) =>
        item.Key.StartsWith(Prefix, StringComparison.Ordinal) && item.Body.Length > 0 ? JsonSerializer.Deserialize(item.Body, NoticeJson.Default.Sending) : null;
}

/// <summary>The stored form of notices.</summary>
[JsonSerializable(typeof(Sending))]
internal sealed partial class NoticeJson : JsonSerializerContext;
