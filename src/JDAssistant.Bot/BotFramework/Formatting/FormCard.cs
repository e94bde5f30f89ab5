using System.Text.Json.Nodes;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A form as a card with an input for each field.</summary>
internal static class FormCard
{
    private const int LongestLine = 300;
    private const int LongestList = 3000;

    /// <summary>The card; its button sends what stands in the inputs by the fields' ids.</summary>
    public static Activity Of(FormPart form, bool canExecute) => Card.Message(
        form.Title,
        [Card.Paragraph(Card.Run(form.Title, weight: "Bolder")), .. form.Fields.Select(Input)],
        Card.Buttons([form.Submit], canExecute));

    private static JsonObject Input(FormField field)
    {
        var input = new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = field.Id,
            ["label"] = field.Label,
            ["placeholder"] = field.Example,
            ["isMultiline"] = field.IsList,
            ["maxLength"] = field.IsList ? LongestList : LongestLine,
        };
        if (field.Value.Length > 0)
            input["value"] = field.Value;
        if (field.IsRequired)
        {
            input["isRequired"] = true;
            input["errorMessage"] = "A title is all I need to begin.";
        }

        return input;
    }
}
