using System.Text.Json;
using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>What Slack's published reference says of blocks: known types, needed fields, lengths, unique ids.</summary>
/// <remarks>Says what Slack says: null where a payload is taken, else the reason with the place.</remarks>
internal static partial class BlockKit
{
    private const int MostInMessage = 50;
    private const int MostInView = 100;
    private const int LongestInMessage = 13_200;

    /// <summary>What is wrong with the blocks of a message.</summary>
    public static string? Problem(JsonElement blocks, bool isView = false)
    {
        if (blocks.ValueKind != JsonValueKind.Array)
            return "invalid_blocks: must be an array [json-pointer:/blocks]";
        if (blocks.GetArrayLength() > (isView ? MostInView : MostInMessage))
            return "invalid_blocks: no more than 50 items allowed [json-pointer:/blocks]";
        if (!isView && LengthOf(blocks) > LongestInMessage)
            return "msg_blocks_too_long";
        try
        {
            var ids = new HashSet<string>();
            for (var i = 0; i < blocks.GetArrayLength(); i++)
                Check(blocks[i], $"/blocks/{i}", isView, ids);
            return null;
        }
        catch (FormatException problem)
        {
            return "invalid_blocks: " + problem.Message;
        }
    }

    /// <summary>What is wrong with a view.</summary>
    public static string? ViewProblem(JsonElement view)
    {
        try
        {
            var isModal = view.GetProperty("type").GetString() == "modal";
            if (isModal)
            {
                PlainText(view.GetProperty("title"), 24, "/view/title");
                if (view.TryGetProperty("submit", out var submit))
                    PlainText(submit, 24, "/view/submit");
                if (view.TryGetProperty("close", out var close))
                    PlainText(close, 24, "/view/close");
            }

            Only(view, "/view", "type", "title", "submit", "close", "blocks", "callback_id", "private_metadata");
            return Problem(view.GetProperty("blocks"), isView: true);
        }
        catch (Exception problem) when (problem is FormatException or KeyNotFoundException)
        {
            return "invalid_arguments: " + problem.Message;
        }
    }

    private static void Check(JsonElement block, string at, bool isView, HashSet<string> ids)
    {
        if (block.TryGetProperty("block_id", out var id) && !(id.GetString() is { Length: > 0 and <= 255 } name && ids.Add(name)))
            throw new FormatException($"block_id is empty, too long or used twice [json-pointer:{at}]");
        switch (Type(block, at))
        {
            case "header":
                Only(block, at, "type", "block_id", "text");
                PlainText(block.GetProperty("text"), 150, at + "/text");
                break;
            case "divider":
                Only(block, at, "type", "block_id");
                break;
            case "context":
                Only(block, at, "type", "block_id", "elements");
                Each(block, "elements", at, 1, 10, (element, place) => Words(element, 3000, place));
                break;
            case "section":
                Only(block, at, "type", "block_id", "text", "accessory", "fields");
                Words(block.GetProperty("text"), 3000, at + "/text");
                if (block.TryGetProperty("accessory", out var accessory))
                    Pressable(accessory, at + "/accessory", []);
                break;
            case "actions":
                Only(block, at, "type", "block_id", "elements");
                var actions = new HashSet<string>();
                Each(block, "elements", at, 1, 25, (element, place) => Pressable(element, place, actions));
                break;
            case "input" when isView:
                Only(block, at, "type", "block_id", "label", "element", "optional", "hint");
                PlainText(block.GetProperty("label"), 2000, at + "/label");
                Input(block.GetProperty("element"), at + "/element");
                break;
            case "rich_text":
                Only(block, at, "type", "block_id", "elements");
                Each(block, "elements", at, 1, 1000, RichElement);
                break;
            default:
                throw new FormatException($"unsupported block [json-pointer:{at}/type]");
        }
    }

    private static void RichElement(JsonElement element, string at)
    {
        switch (Type(element, at))
        {
            case "rich_text_section" or "rich_text_quote" or "rich_text_preformatted":
                Only(element, at, "type", "elements", "border");
                Each(element, "elements", at, 1, 1000, Run);
                break;
            case "rich_text_list":
                Only(element, at, "type", "elements", "style", "indent", "offset", "border");
                if (element.GetProperty("style").GetString() is not ("bullet" or "ordered"))
                    throw new FormatException($"style [json-pointer:{at}/style]");
                if (element.TryGetProperty("indent", out var indent) && indent.GetInt32() is < 0 or > 8)
                    throw new FormatException($"indent [json-pointer:{at}/indent]");
                Each(element, "elements", at, 1, 1000, (item, place) =>
                {
                    if (Type(item, place) != "rich_text_section")
                        throw new FormatException($"a list holds sections [json-pointer:{place}]");
                    RichElement(item, place);
                });
                break;
            default:
                throw new FormatException($"unsupported element [json-pointer:{at}/type]");
        }
    }

    private static void Run(JsonElement run, string at)
    {
        switch (Type(run, at))
        {
            case "text":
                Only(run, at, "type", "text", "style");
                if (run.GetProperty("text").GetString() is not { Length: > 0 })
                    throw new FormatException($"must be more than 0 characters [json-pointer:{at}/text]");
                break;
            case "link":
                Only(run, at, "type", "url", "text", "style", "unsafe");
                if (!Uri.TryCreate(run.GetProperty("url").GetString(), UriKind.Absolute, out _))
                    throw new FormatException($"invalid url [json-pointer:{at}/url]");
                break;
            case "user":
                Only(run, at, "type", "user_id", "style");
                if (!UserId().IsMatch(run.GetProperty("user_id").GetString()!))
                    throw new FormatException($"invalid user_id [json-pointer:{at}/user_id]");
                break;
            default:
                throw new FormatException($"unsupported element [json-pointer:{at}/type]");
        }
    }

    private static void Confirmation(JsonElement confirm, string at)
    {
        Only(confirm, at, "title", "text", "confirm", "deny", "style");
        PlainText(confirm.GetProperty("title"), 100, at + "/title");
        PlainText(confirm.GetProperty("text"), 300, at + "/text");
        PlainText(confirm.GetProperty("confirm"), 30, at + "/confirm");
        PlainText(confirm.GetProperty("deny"), 30, at + "/deny");
    }

    private static void Pressable(JsonElement element, string at, HashSet<string> actions)
    {
        if (element.GetProperty("action_id").GetString() is not { Length: > 0 and <= 255 } id || !actions.Add(id))
            throw new FormatException($"action_id is empty, too long or used twice [json-pointer:{at}/action_id]");
        switch (Type(element, at))
        {
            case "button":
                Only(element, at, "type", "action_id", "text", "value", "style", "url");
                PlainText(element.GetProperty("text"), 75, at + "/text");
                if (element.TryGetProperty("value", out var value) && value.GetString()!.Length > 2000)
                    throw new FormatException($"must be less than 2001 characters [json-pointer:{at}/value]");
                break;
            case "users_select":
                Only(element, at, "type", "action_id", "placeholder", "initial_user", "confirm");
                PlainText(element.GetProperty("placeholder"), 150, at + "/placeholder");
                if (element.TryGetProperty("confirm", out var confirm))
                    Confirmation(confirm, at + "/confirm");
                break;
            case "overflow":
                Only(element, at, "type", "action_id", "options", "confirm");
                Each(element, "options", at, 1, 5, (option, place) =>
                {
                    Only(option, place, "text", "value", "description");
                    PlainText(option.GetProperty("text"), 75, place + "/text");
                    if (option.GetProperty("value").GetString() is not { Length: > 0 and <= 75 })
                        throw new FormatException($"must be less than 76 characters [json-pointer:{place}/value]");
                });
                break;
            default:
                throw new FormatException($"unsupported element [json-pointer:{at}/type]");
        }
    }

    private static void Input(JsonElement element, string at)
    {
        switch (Type(element, at))
        {
            case "plain_text_input":
                Only(element, at, "type", "action_id", "multiline", "max_length", "min_length", "placeholder", "initial_value");
                if (element.TryGetProperty("max_length", out var most) && most.GetInt32() is < 1 or > 3000)
                    throw new FormatException($"max_length [json-pointer:{at}/max_length]");
                break;
            case "rich_text_input":
                Only(element, at, "type", "action_id", "focus_on_load", "placeholder", "initial_value");
                break;
            default:
                throw new FormatException($"unsupported element [json-pointer:{at}/type]");
        }

        if (element.TryGetProperty("placeholder", out var placeholder))
            PlainText(placeholder, 150, at + "/placeholder");
    }

    private static void Words(JsonElement text, int longest, string at)
    {
        if (Type(text, at) == "plain_text")
        {
            PlainText(text, longest, at);
            return;
        }

        Only(text, at, "type", "text", "verbatim");
        if (Type(text, at) != "mrkdwn" || text.GetProperty("text").GetString()!.Length is var length && (length < 1 || length > longest))
            throw new FormatException($"must be less than {longest + 1} characters [json-pointer:{at}/text]");
    }

    private static void PlainText(JsonElement text, int longest, string at)
    {
        Only(text, at, "type", "text", "emoji");
        if (Type(text, at) != "plain_text")
            throw new FormatException($"must be plain_text [json-pointer:{at}/type]");
        if (text.GetProperty("text").GetString()!.Length is var length && (length < 1 || length > longest))
            throw new FormatException($"must be less than {longest + 1} characters [json-pointer:{at}/text]");
    }

    private static void Each(JsonElement parent, string name, string at, int fewest, int most, Action<JsonElement, string> check)
    {
        var items = parent.GetProperty(name);
        if (items.GetArrayLength() < fewest || items.GetArrayLength() > most)
            throw new FormatException($"must have {fewest} to {most} items [json-pointer:{at}/{name}]");
        for (var i = 0; i < items.GetArrayLength(); i++)
            check(items[i], $"{at}/{name}/{i}");
    }

    private static void Only(JsonElement element, string at, params string[] fields)
    {
        foreach (var field in element.EnumerateObject())
        {
            if (!fields.Contains(field.Name))
                throw new FormatException($"unexpected field {field.Name} [json-pointer:{at}]");
        }
    }

    private static string Type(JsonElement element, string at) =>
        element.TryGetProperty("type", out var type) && type.GetString() is { } name ? name : throw new FormatException($"missing required field type [json-pointer:{at}]");

    private static int LengthOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(field => field.Name is "text" or "url" && field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()!.Length : LengthOf(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(LengthOf),
        _ => 0,
    };

    [GeneratedRegex("^[UW][A-Z0-9]{2,20}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserId();
}
