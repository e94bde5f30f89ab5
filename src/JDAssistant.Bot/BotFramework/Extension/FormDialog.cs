using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Extension;

/// <summary>A form as Teams' dialog, which opens over the conversation for one person alone.</summary>
internal static class FormDialog
{
    /// <summary>Opens the dialog; a button whose data names it opens one.</summary>
    public const string Fetch = "task/fetch";

    /// <summary>Sends what stands in the dialog.</summary>
    public const string Submit = "task/submit";

    /// <summary>Whether an activity asks for the dialog.</summary>
    public static bool IsAskedFor(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: Fetch };

    /// <summary>The button that opened the dialog or sent it; null where the activity is about none of ours.</summary>
    public static CardAction? Read(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: Fetch or Submit, Value: { ValueKind: JsonValueKind.Object } value }
        && value.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? CardAction.Read(data, verb: null)
            : null;

    /// <summary>The form as the dialog's card.</summary>
    public static Activity Of(FormPart form) => FormCard.Of(form, canExecute: false);

    /// <summary>What opens a dialog with the card of an answer.</summary>
    public static JsonObject Open(Activity answer, string title) => Task("continue", new JsonObject
    {
        ["title"] = title,
        ["height"] = "large",
        ["width"] = "large",
        ["card"] = new JsonObject { ["contentType"] = Card.ContentType, ["content"] = answer.Attachments![0].Content!.DeepClone() },
    });

    /// <summary>What ends a dialog with a word to the person.</summary>
    public static JsonObject Say(string words) => Task("message", words);

    private static JsonObject Task(string type, JsonNode value) => new() { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } };
}
