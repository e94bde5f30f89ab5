using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Slack.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack;

/// <summary>The forms that open over Slack: for a text to check, for the facts of a job, and for the reason why a finding does not count.</summary>
internal static class SlackForms
{
    /// <summary>The button that opens the form for a text to check.</summary>
    public const string OpenReview = "slack-open-review";

    /// <summary>The button that opens the form for the facts of a job.</summary>
    public const string OpenBrief = "slack-open-brief";

    private const string Review = "review";
    private const string Brief = "brief";
    private const string Dismiss = "dismiss";
    private const string Value = "value";
    private const string Title = "title";
    private const int LongestReason = 300;
    private const int LongestLine = 300;
    private const int LongestList = 3000;

    /// <summary>Whether a button or shortcut opens a form.</summary>
    public static bool IsOpenedBy(string action) => action is OpenReview or OpenBrief;

    /// <summary>The form for a text to check.</summary>
    public static JsonObject ForText() => View(Review, "Check a text", "Check",
    [
        Input("text", "The whole job description, title included", new JsonObject { ["type"] = "rich_text_input", ["action_id"] = Value, ["focus_on_load"] = true }, isOptional: false),
    ]);

    /// <summary>A form of the assistant's; it carries what it was opened from, so that it is answered there.</summary>
    public static JsonObject Of(FormPart form, SlackMessage? source)
    {
        var view = View(Brief, form.Title, form.Submit.Label, [.. form.Fields.Select(field => Input(field.Id, field.Label, ElementOf(field), isOptional: !field.IsRequired))]);
        if (source is { Channel.Length: > 0 })
            view["private_metadata"] = JsonSerializer.Serialize(source, SlackJson.Wire.SlackMessage);
        return view;
    }

    /// <summary>The form that asks why a finding does not count; it carries the button that was pressed.</summary>
    public static JsonObject Dismissal(SlackMessage pressed)
    {
        var reason = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = Value, ["max_length"] = LongestReason, ["placeholder"] = Block.Plain("The agency fills this in", 150) };
        var view = View(Dismiss, "Dismiss a finding", "Dismiss", [Input("reason", $"Why does {pressed.Data.GetValueOrDefault("rule")} not count for this text?", reason, isOptional: true)]);
        view["private_metadata"] = JsonSerializer.Serialize(pressed, SlackJson.Wire.SlackMessage);
        return view;
    }

    /// <summary>What a sent form asks for; null for a form that is not ours.</summary>
    /// <param name="view">The form as it was sent.</param>
    /// <param name="message">The message without action and text.</param>
    public static SlackMessage? Read(JsonElement view, SlackMessage message)
    {
        var values = view.Field("state")?.Field("values");
        return view.Text("callback_id") switch
        {
            Review => message with { Action = Actions.Review, Blocks = ValueOf(values, "text")?.Field("rich_text_value")?.Clone() },
            Brief => (Carried(view) ?? message) with { Tenant = message.Tenant, User = message.User, Kind = SlackMessageKind.Action, Text = "", Action = Actions.Draft, Data = Filled(values) },
            Dismiss when Carried(view) is { } pressed => pressed with
            {
                // Who sent the form Slack says itself.
                Tenant = message.Tenant,
                User = message.User,
                Data = new Dictionary<string, string>(pressed.Data, StringComparer.Ordinal) { ["reason"] = ValueOf(values, "reason")?.Text("value") ?? "" },
            },
            _ => null,
        };
    }

    /// <summary>What is missing in a sent form, by field; empty where nothing is.</summary>
    public static JsonObject Mistakes(JsonElement view)
    {
        var values = view.Field("state")?.Field("values");
        var mistakes = new JsonObject();
        if (view.Text("callback_id") == Brief && string.IsNullOrWhiteSpace(ValueOf(values, Title)?.Text("value")))
            mistakes[Title] = FormPart.Missing;
        if (view.Text("callback_id") == Review && ValueOf(values, "text")?.Field("rich_text_value") is null)
            mistakes["text"] = "Paste the job description here.";
        return mistakes;
    }

    private static JsonObject ElementOf(FormField field)
    {
        // What stands in it already is kept, though it be longer than what one types.
        var longest = Math.Clamp(field.Value.Length, field.IsList ? LongestList : LongestLine, LongestList);
        var element = new JsonObject
        {
            ["type"] = "plain_text_input",
            ["action_id"] = Value,
            ["multiline"] = field.IsList,
            ["max_length"] = longest,
            ["placeholder"] = Block.Plain(field.Example, 150),
        };
        if (field.Value.Length > 0 && field.Value.Length <= longest)
            element["initial_value"] = field.Value;
        return element;
    }

    private static Dictionary<string, string> Filled(JsonElement? values)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        if (values is { ValueKind: JsonValueKind.Object } fields)
        {
            foreach (var field in fields.EnumerateObject())
                filled[field.Name] = field.Value.Field(Value)?.Text("value") ?? "";
        }

        return filled;
    }

    private static SlackMessage? Carried(JsonElement view)
    {
        try
        {
            return JsonSerializer.Deserialize(view.Text("private_metadata") ?? "null", SlackJson.Wire.SlackMessage);
        }
        catch (JsonException)
        {
            // A form of somebody's older version.
            return null;
        }
    }

    private static JsonElement? ValueOf(JsonElement? values, string id) => values?.Field(id)?.Field(Value);

    private static JsonObject View(string id, string title, string submit, JsonArray blocks) => new()
    {
        ["type"] = "modal",
        ["callback_id"] = id,
        ["title"] = Block.Plain(title, 24),
        ["submit"] = Block.Plain(submit, 24),
        ["close"] = Block.Plain("Cancel", 24),
        ["blocks"] = blocks,
    };

    private static JsonObject Input(string id, string label, JsonObject element, bool isOptional) => new()
    {
        ["type"] = "input",
        ["block_id"] = id,
        ["optional"] = isOptional,
        ["label"] = Block.Plain(label, 150),
        ["element"] = element,
    };
}
