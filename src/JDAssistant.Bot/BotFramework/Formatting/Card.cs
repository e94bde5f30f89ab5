using System.Text.Json.Nodes;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>The pieces of Adaptive Cards 1.5 that ours are made of.</summary>
/// <remarks>Somebody's words stand in text runs only: those show text as it is, where text blocks read it as Markdown.</remarks>
internal static class Card
{
    /// <summary>The media type of cards.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card as a message of its own.</summary>
    public static Activity Message(string summary, IEnumerable<JsonNode> body, IEnumerable<JsonNode> actions) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments =
        [
            new Attachment
            {
                ContentType = ContentType,
                Content = new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                    ["version"] = "1.5",
                    ["fallbackText"] = summary,
                    ["body"] = new JsonArray([.. body]),
                    ["actions"] = new JsonArray([.. actions]),
                },
            },
        ],
    };

    /// <summary>A paragraph of runs.</summary>
    public static JsonObject Paragraph(params IEnumerable<JsonNode> runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. runs]) };

    /// <summary>Words, shown as they are.</summary>
    public static JsonObject Run(string text, string? weight = null, string? color = null, bool isSubtle = false, bool italic = false)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (weight is not null)
            run["weight"] = weight;
        if (color is not null)
            run["color"] = color;
        if (isSubtle)
            run["isSubtle"] = true;
        if (italic)
            run["italic"] = true;
        return run;
    }

    /// <summary>The buttons; Teams runs <c>Action.Execute</c>, what does not know it falls back to <c>Action.Submit</c>.</summary>
    public static IEnumerable<JsonNode> Buttons(IEnumerable<ReplyAction> actions, bool canExecute) => actions.Take(MostButtons).Select(action =>
    {
        var submit = new JsonObject { ["type"] = "Action.Submit", ["title"] = action.Label, ["data"] = Data(action) };
        return canExecute
            ? new JsonObject { ["type"] = "Action.Execute", ["title"] = action.Label, ["verb"] = action.Action, ["data"] = Data(action), ["fallback"] = submit }
            : submit;
    });

    // What clients show without hiding some.
    private const int MostButtons = 6;

    private static JsonObject Data(ReplyAction action)
    {
        var data = new JsonObject { [CardAction.NameKey] = action.Action };
        foreach (var (key, value) in action.Data)
            data[key] = value;
        return data;
    }
}
