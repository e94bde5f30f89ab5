using System.Text.Json;
using JDAssistant.Bot.Slack.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack;

/// <summary>A pressed button, or a choice from a menu, of one of our messages.</summary>
/// <param name="Name">The action's name.</param>
/// <param name="Data">Its values.</param>
internal sealed record SlackButton(string Name, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>Carries the action's name in a menu's choices, beside the values' own keys.</summary>
    public const string NameKey = "jdAction";

    /// <summary>Reads an element of a payload's <c>actions</c>; null where it says nothing.</summary>
    public static SlackButton? Read(JsonElement action)
    {
        var id = action.Text("action_id") ?? "";
        var mark = id.IndexOf(Block.IdMark, StringComparison.Ordinal);
        var name = mark < 0 ? id : id[..mark];
        var data = Values(action.Text("selected_option", "value") ?? action.Text("value"));
        if (data.Remove(NameKey, out var chosen))
            name = chosen;
        if (action.Text("selected_user") is { } person)
        {
            // A menu of people has no value of its own: what goes with it stands in its id.
            data[PeoplePart.Field] = person;
            foreach (var pair in id.Split(Block.IdMark).Skip(1).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2))
                data[pair[0]] = pair[1];
        }

        return name.Length > 0 ? new SlackButton(name, data) : null;
    }

    private static Dictionary<string, string> Values(string? json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (json is null)
            return values;
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in document.RootElement.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String))
                    values[field.Name] = field.Value.GetString()!;
            }
        }
        catch (JsonException)
        {
            // A button of somebody's older version: its name alone says what it is.
            values.Clear();
        }

        return values;
    }
}
