using System.Text.Json;

namespace JDAssistant.Bot.Slack;

/// <summary>Reads fields of Slack's JSON, where almost everything may be missing.</summary>
internal static class JsonFields
{
    /// <summary>The string in a field; null where there is none or it is empty.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The value of a field; null where the element is no object or has no such field.</summary>
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The string in a field of a field; null where there is none.</summary>
    public static string? Text(this JsonElement element, string outer, string inner) => element.Field(outer)?.Text(inner);

    /// <summary>The elements of an array in a field; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>Whether a field is true.</summary>
    public static bool Is(this JsonElement element, string name) => element.Field(name) is { ValueKind: JsonValueKind.True };
}
