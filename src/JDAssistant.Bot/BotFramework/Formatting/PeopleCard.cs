using System.Text.Json.Nodes;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A question for people as a card with Teams' people picker: in a personal chat nobody else can be mentioned.</summary>
internal static class PeopleCard
{
    /// <summary>The channel that has the picker.</summary>
    public const string Channel = "msteams";

    /// <summary>The card; its button sends the ids that the people have in Microsoft Entra ID.</summary>
    public static Activity Of(PeoplePart people, bool canExecute) => Card.Message(
        people.Title,
        [
            Card.Paragraph(Card.Run(people.Title, weight: "Bolder")),
            new JsonObject
            {
                ["type"] = "Input.ChoiceSet",
                ["id"] = PeoplePart.Field,
                ["label"] = "People",
                ["isMultiSelect"] = true,
                ["isRequired"] = true,
                ["errorMessage"] = "Choose somebody.",
                ["placeholder"] = "Search by name",
                ["choices"] = new JsonArray(),
                ["choices.data"] = new JsonObject { ["type"] = "Data.Query", ["dataset"] = "graph.microsoft.com/users" },
            },
        ],
        Card.Buttons([people.Submit], canExecute));
}
