using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>The pieces of Block Kit that our messages are made of, each within Slack's limits.</summary>
/// <remarks>Somebody's words stand in plain text and in rich text only: those show text as it is, where mrkdwn makes mentions and links of it.</remarks>
internal static class Block
{
    /// <summary>Parts the name of an action from what makes it different from its neighbours.</summary>
    public const char IdMark = '#';

    private const int LongestHeader = 150;
    private const int LongestLabel = 75;
    private const int LongestValue = 2000;
    private const int LongestId = 255;
    private const int LongestChoice = 75;
    private const int MostButtons = 10;

    /// <summary>A heading.</summary>
    public static JsonObject Header(string words) => new() { ["type"] = "header", ["text"] = Plain(words, LongestHeader) };

    /// <summary>A line in small letters.</summary>
    public static JsonObject Context(string words) => new() { ["type"] = "context", ["elements"] = new JsonArray(Plain(words, 1000)) };

    /// <summary>A line across the message.</summary>
    public static JsonObject Divider() => new() { ["type"] = "divider" };

    /// <summary>Words of our own, with something to press beside them.</summary>
    public static JsonObject Section(string words, JsonObject? accessory = null)
    {
        var section = new JsonObject { ["type"] = "section", ["text"] = Plain(words, 2900) };
        if (accessory is not null)
            section["accessory"] = accessory;
        return section;
    }

    /// <summary>A row of buttons.</summary>
    public static JsonObject Actions(IEnumerable<ReplyAction> actions)
    {
        var buttons = new JsonArray();
        foreach (var action in actions.Take(MostButtons))
            buttons.Add((JsonNode)Button(action, buttons.Count));
        return new JsonObject { ["type"] = "actions", ["elements"] = buttons };
    }

    /// <summary>A button; <paramref name="number"/> makes it different from others of its message.</summary>
    public static JsonObject Button(ReplyAction action, int number)
    {
        var button = new JsonObject
        {
            ["type"] = "button",
            ["action_id"] = $"{action.Action}{IdMark}{number}",
            ["text"] = Plain(action.Label, LongestLabel),
        };
        if (action.Data.Count > 0 && Value(action.Data) is { Length: <= LongestValue } value)
            button["value"] = value;
        return button;
    }

    /// <summary>A menu of the workspace's people; what is chosen is asked back before it is sent.</summary>
    public static JsonObject People(ReplyAction submit)
    {
        var id = submit.Action + IdMark + string.Join(IdMark, submit.Data.Select(pair => $"{pair.Key}={pair.Value}"));
        return new JsonObject
        {
            ["type"] = "users_select",
            ["action_id"] = id.Length <= LongestId ? id : submit.Action,
            ["placeholder"] = Plain("Choose somebody", LongestHeader),
            ["confirm"] = new JsonObject { ["title"] = Plain(submit.Label, 100), ["text"] = Plain("They get the whole text in their direct messages with me.", 300), ["confirm"] = Plain("Send", 30), ["deny"] = Plain("Cancel", 30) },
        };
    }

    /// <summary>A menu of actions behind three dots; an action whose values do not fit is left out.</summary>
    public static JsonObject Menu(string id, IEnumerable<ReplyAction> actions)
    {
        var options = new JsonArray();
        foreach (var action in actions)
        {
            var value = Value(new Dictionary<string, string>(action.Data, StringComparer.Ordinal) { [SlackButton.NameKey] = action.Action });
            if (value.Length <= LongestChoice && options.Count < 5)
                options.Add((JsonNode)new JsonObject { ["text"] = Plain(action.Label, LongestLabel), ["value"] = value });
        }

        return new JsonObject { ["type"] = "overflow", ["action_id"] = id, ["options"] = options };
    }

    /// <summary>Words that are shown as they are, on one line, cut to <paramref name="longest"/> characters.</summary>
    public static JsonObject Plain(string words, int longest)
    {
        // The cut leaves room for its own mark.
        var line = PlainWords.Line(words, longest - 2);
        return new JsonObject { ["type"] = "plain_text", ["text"] = line.Length > 0 ? line : "…", ["emoji"] = false };
    }

    private static string Value(IReadOnlyDictionary<string, string> data)
    {
        var json = new JsonObject();
        foreach (var (key, value) in data)
            json[key] = value;
        return JsonSerializer.Serialize(json, SlackJson.Wire.JsonObject);
    }
}
