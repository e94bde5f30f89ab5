using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A form as a card with an input for each field.</summary>
internal static class FormCard
{
    private const int LongestLine = 300;
    private const int LongestList = 3000;

    /// <summary>The card in the conversation; its button sends what stands in the inputs by the fields' ids.</summary>
    /// <param name="form">The form.</param>
    /// <param name="canExecute">Whether the client knows <c>Action.Execute</c>.</param>
    /// <param name="hasDialogs">Whether the client opens dialogs: then the form is one, and the card is small.</param>
    /// <param name="isAmongMany">Whether others see the card: then nothing of the form stands in it, where it can open for one person alone.</param>
    public static Activity Of(FormPart form, bool canExecute, bool hasDialogs = false, bool isAmongMany = false)
    {
        var title = Card.Paragraph(Card.Run(form.Title, weight: "Bolder"));
        if (!hasDialogs)
            return Card.Message(form.Title, [title, .. Inputs(form)], Card.Buttons([form.Submit], canExecute));

        var open = Card.Buttons([form.Again], canExecute: false).Single().AsObject();
        open["data"]!["msteams"] = new JsonObject { ["type"] = FormDialog.Fetch };
        var here = new JsonObject
        {
            ["type"] = "Action.ShowCard",
            ["title"] = "Fill it in here",
            ["card"] = new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["body"] = new JsonArray([.. Inputs(form)]),
                ["actions"] = new JsonArray([.. Card.Buttons([form.Submit], canExecute)]),
            },
        };
        return Card.Message(form.Title, [title], isAmongMany ? [open] : [open, here]);
    }

    /// <summary>The inputs.</summary>
    public static IEnumerable<JsonObject> Inputs(FormPart form) => form.Fields.Select(Input);

    private static JsonObject Input(FormField field)
    {
        var input = new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = field.Id,
            ["label"] = field.Label,
            ["placeholder"] = field.Example,
            ["isMultiline"] = field.IsList,
            ["maxLength"] = Math.Clamp(field.Value.Length, field.IsList ? LongestList : LongestLine, LongestList),
        };
        if (field.Value.Length > 0)
            input["value"] = field.Value;
        if (field.IsRequired)
        {
            input["isRequired"] = true;
            input["errorMessage"] = FormPart.Missing;
        }

        return input;
    }
}
