using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Bot.BotFramework.Formatting;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Extension;

/// <summary>What Teams offers beside the chat: “Review this” on any message, and the search over one's job descriptions.</summary>
/// <remarks>Both are asked by invokes and answered in the response: in a dialog that only the person sees, and as a list.</remarks>
internal static class MessageExtension
{
    /// <summary>Id of the command on a message.</summary>
    public const string Review = "reviewMessage";

    /// <summary>Id of the search.</summary>
    public const string Search = "findDraft";

    /// <summary>Id of the search's one parameter.</summary>
    public const string Words = "words";

    /// <summary>Opens the dialog.</summary>
    public const string Fetch = "composeExtension/fetchTask";

    /// <summary>Sends the dialog's card.</summary>
    public const string Submit = "composeExtension/submitAction";

    /// <summary>Asks for search results.</summary>
    public const string Query = "composeExtension/query";

    private const int LongestTitle = 80;
    private const int LongestShown = 12_000;

    /// <summary>Whether an activity is about the dialog.</summary>
    public static bool IsDialog(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: Fetch or Submit };

    /// <summary>Whether an activity is the search.</summary>
    public static bool IsSearch(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: Query };

    /// <summary>What the activity asks for; null where it says nothing.</summary>
    public static CardAction? Read(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
            return null;
        return activity.Name switch
        {
            Fetch => new CardAction(Actions.Review, new Dictionary<string, string> { ["text"] = TextOf(value) }),
            Submit => value.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? CardAction.Read(data, verb: null) : null,
            Query => new CardAction(Actions.Drafts, new Dictionary<string, string> { ["search"] = WordsOf(value) }),
            _ => null,
        };
    }

    /// <summary>The dialog's buttons: what the answer proposes, and the way back.</summary>
    public static IReadOnlyList<ReplyAction> Buttons(Reply reply) => reply.Parts.Any(part => part is ReviewPart)
        ? reply.Suggestions
        : [new ReplyAction("Back to the review", Actions.ReviewAgain), .. reply.Suggestions.Where(action => action.Action is Actions.Export or Actions.FixSafe)];

    /// <summary>The job descriptions of an answer, each as the card that is put into the person's message.</summary>
    public static Activity Found(Reply reply) => new()
    {
        Type = ActivityTypes.Message,
        Attachments =
        [
            .. reply.Parts.OfType<DocumentPart>().Select(document => new Attachment
            {
                ContentType = Card.ContentType,
                Name = PlainWords.Line(document.Title, LongestTitle),
                Content = Card.Message(PlainWords.Line(document.Title, LongestTitle), CardWords.Of(document.Markdown, LongestShown), []).Attachments![0].Content,
            }),
        ],
    };

    /// <summary>The search's answer.</summary>
    public static JsonObject Results(Activity found) => new()
    {
        ["composeExtension"] = new JsonObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JsonArray([.. (found.Attachments ?? []).Select(card => new JsonObject
            {
                ["contentType"] = card.ContentType,
                ["content"] = card.Content!.DeepClone(),

                // Read as HTML there: a title alone, with nothing in it that could be a tag.
                ["preview"] = new JsonObject
                {
                    ["contentType"] = "application/vnd.microsoft.card.thumbnail",
                    ["content"] = new JsonObject { ["title"] = card.Name!.Replace("<", "‹", StringComparison.Ordinal).Replace("&", "＆", StringComparison.Ordinal) },
                },
            })]),
        },
    };

    private static string TextOf(JsonElement value)
    {
        if (!value.TryGetProperty("messagePayload", out var message) || message.ValueKind != JsonValueKind.Object
            || !message.TryGetProperty("body", out var body) || body.ValueKind != JsonValueKind.Object
            || !body.TryGetProperty("content", out var content) || content.ValueKind != JsonValueKind.String)
        {
            return "";
        }

        var isHtml = body.TryGetProperty("contentType", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "html";
        return isHtml ? FormattedText.OfHtml(content.GetString()!) : content.GetString()!.Trim();
    }

    // The first run, before anything is typed, comes with a parameter of another name.
    private static string WordsOf(JsonElement value)
    {
        if (!value.TryGetProperty("parameters", out var parameters) || parameters.ValueKind != JsonValueKind.Array)
            return "";
        foreach (var parameter in parameters.EnumerateArray())
        {
            if (parameter.ValueKind == JsonValueKind.Object && parameter.TryGetProperty("value", out var words) && words.ValueKind == JsonValueKind.String
                && !(parameter.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String && name.ValueEquals("initialRun")))
            {
                return words.GetString()!;
            }
        }

        return "";
    }
}
