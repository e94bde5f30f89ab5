using System.Text.Json;

namespace JDAssistant.Bot.BotFramework;

/// <summary>A pressed button of one of our cards.</summary>
/// <param name="Name">The action's name.</param>
/// <param name="Data">Its values and what stood in the card's inputs.</param>
internal sealed record CardAction(string Name, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>Carries the action's name in a button's data, beside the data's own keys.</summary>
    public const string NameKey = "jdAction";

    /// <summary>The button behind <paramref name="activity"/>, pressed as Action.Submit or Action.Execute; null where there is none.</summary>
    public static CardAction? Read(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
            return null;

        if (activity.Type != ActivityTypes.Invoke)
            return Read(value, verb: null);

        if (!value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
            return null;

        var verb = action.TryGetProperty("verb", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return action.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? Read(data, verb)
            : verb is { Length: > 0 } ? new CardAction(verb, new Dictionary<string, string>()) : null;
    }

    /// <summary>The button whose data is <paramref name="data"/>; null where neither that nor <paramref name="verb"/> names it.</summary>
    internal static CardAction? Read(JsonElement data, string? verb)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in data.EnumerateObject())
        {
            if (property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null))
                values[property.Name] = property.Value.ToString();
        }

        var hasName = values.Remove(NameKey, out var name);
        return (hasName ? name : verb) is { Length: > 0 } found ? new CardAction(found, values) : null;
    }
}
