using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A job description to copy: a field that holds the Markdown exactly as it is.</summary>
internal static class DocumentCard
{
    /// <summary>A longer text does not fit into a card beside everything else.</summary>
    public const int Longest = 20_000;

    private const int LongestTitle = 80;

    /// <summary>The card; what the person changes in the field can be checked as it then stands.</summary>
    public static Activity Of(DocumentPart part, IEnumerable<JsonNode> buttons, bool canExecute)
    {
        var title = PlainWords.Line(part.Title, LongestTitle);
        return Card.Message(
            $"Job description: {title}",
            [Card.Paragraph(Card.Run(title, weight: "Bolder"))],
            [Copy(part, canExecute), .. buttons]);
    }

    /// <summary>The button that opens the field.</summary>
    public static JsonObject Copy(DocumentPart part, bool canExecute) =>
        new()
        {
            ["type"] = "Action.ShowCard",
            ["title"] = "Copy or edit the Markdown",
            ["card"] = new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["body"] = new JsonArray(
                    Card.Paragraph(Card.Run("Click into the field, select all and copy. You can change the text here and have it checked again.", isSubtle: true)),
                    new JsonObject
                    {
                        ["type"] = "Input.Text",
                        ["id"] = "text",
                        ["label"] = "Markdown",
                        ["isMultiline"] = true,
                        ["height"] = "stretch",
                        ["value"] = part.Markdown,
                    }),
                ["actions"] = new JsonArray([.. Card.Buttons([new ReplyAction("Check the text as it stands here", Actions.Review)], canExecute)]),
            },
        };
}
