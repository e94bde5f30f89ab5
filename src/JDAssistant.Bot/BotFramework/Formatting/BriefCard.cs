using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>The form for the facts of a job as a card.</summary>
internal static class BriefCard
{
    /// <summary>The card.</summary>
    public static Activity Of(bool canExecute) => Card.Message(
        "The facts of the job",
        [Card.Paragraph(Card.Run("The facts of the job", weight: "Bolder")), .. BriefForm.Fields.Select(Input)],
        Card.Buttons([new ReplyAction("Write the draft", Actions.Draft)], canExecute));

    /// <summary>What a sent form says; null where the press was not the form's.</summary>
    public static string? Read(CardAction press) =>
        press.Name == Actions.Draft && !press.Data.ContainsKey("text") && press.Data.ContainsKey(BriefForm.Title)
            ? BriefForm.Compose(id => press.Data.GetValueOrDefault(id))
            : null;

    private static JsonObject Input(BriefField field)
    {
        var input = new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = field.Id,
            ["label"] = field.Label,
            ["placeholder"] = field.Example,
            ["maxLength"] = field.Longest,
        };
        if (field.IsList)
            input["isMultiline"] = true;
        if (field.Id == BriefForm.Title)
        {
            input["isRequired"] = true;
            input["errorMessage"] = BriefForm.TitleMissing;
        }

        return input;
    }
}
