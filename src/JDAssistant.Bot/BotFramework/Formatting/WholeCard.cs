using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A whole answer as one card: in a dialog, in the place of another card, or for one person alone.</summary>
internal static class WholeCard
{
    private const int LongestDocument = 8000;
    private const int LongestSummary = 300;

    /// <summary>The card.</summary>
    /// <param name="reply">The answer.</param>
    /// <param name="actions">Its buttons.</param>
    /// <param name="canExecute">Whether the client knows <c>Action.Execute</c> there.</param>
    /// <param name="canPress">False where whoever sees it could not act on it.</param>
    /// <param name="lead">Stands above the answer.</param>
    public static Activity Of(Reply reply, IReadOnlyList<ReplyAction> actions, bool canExecute, bool canPress = true, string? lead = null)
    {
        var body = new List<JsonNode>();
        var first = new List<JsonNode>();
        var summary = "JDAssistant";
        if (lead is not null)
            body.Add(Card.Paragraph(Card.Run(lead, italic: true)));
        foreach (var part in reply.Parts)
        {
            switch (part)
            {
                case TextPart text:
                    body.AddRange(CardWords.Of(text.Markdown));
                    break;
                case ChangesPart changes:
                    body.AddRange(ChangesCard.Body(changes));
                    break;
                case FormPart form when canPress:
                    body.Add(Card.Paragraph(Card.Run(form.Title, weight: "Bolder")));
                    body.AddRange(FormCard.Inputs(form));
                    first.AddRange(Card.Buttons([form.Submit], canExecute));
                    break;
                case PeoplePart people:
                    body.AddRange(CardWords.Of(people.Markdown));
                    break;
                case ReviewPart review:
                    body.AddRange(ReviewCard.Body(review, canPress, canExecute));
                    summary = $"{ReviewHeadline.Verdict(review.Review)}: {ReviewHeadline.Numbers(review.Review)}";
                    break;
                case DocumentPart document:
                    body.AddRange(CardWords.Of(document.Markdown, LongestDocument));
                    summary = $"Job description: {document.Title}";
                    if (canPress && DocumentCard.Fits(document) && first.Count == 0)
                        first.Add(DocumentCard.Copy(document, canExecute));
                    break;
            }
        }

        // The formats that the caller lets be chosen from.
        var formats = canPress ? OfferedFormats.Of(reply with { Suggestions = actions }) : [];
        if (formats.Count > 0)
            body.AddRange(ExportCard.Body(formats, canExecute));
        var buttons = canPress ? Card.Buttons(actions.Except(formats), canExecute) : [];
        return Card.Message(PlainWords.Line(summary, LongestSummary), body, first.Concat(buttons));
    }
}
