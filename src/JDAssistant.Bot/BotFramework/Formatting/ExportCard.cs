using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>All formats that a text can be had in, each a button; the one that was just given out can be had again.</summary>
internal static class ExportCard
{
    // Clients hide what a row has beyond six, and wrap words in narrower ones.
    private const int InARow = 4;

    /// <summary>The card.</summary>
    public static Activity Of(IReadOnlyList<ReplyAction> formats, bool canExecute) => Card.Message("Export", Body(formats, canExecute), []);

    /// <summary>What the card says.</summary>
    public static IEnumerable<JsonNode> Body(IReadOnlyList<ReplyAction> formats, bool canExecute) =>
        OfferedFormats.Shown(formats).Chunk(InARow).Select(JsonNode (row) => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. Card.Buttons(row, canExecute)]) })
            .Prepend(Card.Paragraph(Card.Run(OfferedFormats.Lead, weight: "Bolder")));
}
