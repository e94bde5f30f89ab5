using System.Text.Json;
using System.Text.Json.Serialization;

namespace JDAssistant.Bot.BotFramework;

/// <summary>An error in the form that the Bot Framework uses.</summary>
internal sealed record ErrorBody(ErrorDetail Error);

/// <summary>What went wrong.</summary>
internal sealed record ErrorDetail(string Code, string Message);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class ErrorJson : JsonSerializerContext;
