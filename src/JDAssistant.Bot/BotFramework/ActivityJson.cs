using System.Text.Json;
using System.Text.Json.Serialization;

namespace JDAssistant.Bot.BotFramework;

/// <summary>The wire form of activities.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <summary>What <c>deliveryMode: expectReplies</c> is answered with.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>What the invoke <c>adaptiveCard/action</c> is answered with; has a status of its own inside the response.</summary>
internal sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, string Value);
