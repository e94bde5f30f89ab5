using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A job description to copy: a field that holds the Markdown exactly as it is.</summary>
internal static class DocumentCard
{
    /// <summary>A longer text does not fit into a card beside everything else.</summary>
    public const int Longest = 20_000;

    private const int LongestTitle = 80;

    private const int LongestLabel = 30;

    /// <summary>The card; what the person changes in the field can be checked as it then stands.</summary>
    public static Activity Of(DocumentPart part, IEnumerable<JsonNode> buttons, bool canExecute)
    {
        var title = PlainWords.Line(part.Title, LongestTitle);
        return Card.Message(
            $"Job description: {title}",
            [Card.Paragraph(Card.Run(title, weight: "Bolder"))],
            [Copy(part, canExecute), .. buttons]);
    }

    /// <summary>True where what is copied fits into a card.</summary>
    public static bool Fits(DocumentPart part) => (DataOf(part)?.Text ?? part.Markdown).Length <= Longest;

    /// <summary>The button that opens the field: of data what the file holds, to copy; of a text its Markdown, which can be changed there too.</summary>
    public static JsonObject Copy(DocumentPart part, bool canExecute)
    {
        var data = DataOf(part);
        return new JsonObject
        {
            ["type"] = "Action.ShowCard",
            ["title"] = data is null ? "Copy or edit the Markdown" : $"Copy the {(data.Format.Label.Length < LongestLabel ? data.Format.Label : "text")}",
            ["card"] = new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["body"] = new JsonArray(
                    Card.Paragraph(Card.Run("Click into the field, select all and copy." + (data is null ? " You can change the text here and have it checked again." : ""), isSubtle: true)),
                    new JsonObject
                    {
                        ["type"] = "Input.Text",
                        ["id"] = "text",
                        ["label"] = data?.Format.Label ?? "Markdown",
                        ["isMultiline"] = true,
                        ["height"] = "stretch",
                        ["value"] = data?.Text ?? part.Markdown,
                    }),
                ["actions"] = new JsonArray([.. data is null ? Card.Buttons([new ReplyAction("Check the text as it stands here", Actions.Review)], canExecute) : []]),
            },
        };
    }

    /// <summary>What is handed out as data and read by programs; null for a text that people read.</summary>
    private static Export? DataOf(DocumentPart part) =>
        part.File is { Format: { IsText: true, Name: not ("markdown" or "text") } } file ? file : null;
}
