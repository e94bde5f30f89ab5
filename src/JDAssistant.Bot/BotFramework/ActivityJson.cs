using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace JDAssistant.Bot.BotFramework;

/// <summary>The wire form of activities.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(BotPart))]
[JsonSerializable(typeof(BotAddress))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>Writes letters as they are: channels limit the size, and none of this is ever put into a page.</summary>
    public static ActivityJson Wire { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>What <c>deliveryMode: expectReplies</c> is answered with.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>What the invoke <c>adaptiveCard/action</c> is answered with; has a status of its own inside the response.</summary>
internal sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, JsonNode Value);
