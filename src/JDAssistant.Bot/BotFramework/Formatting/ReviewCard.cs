using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>A review as a card: the verdict, then what matters most with the exact words.</summary>
internal static class ReviewCard
{
    private const int LongestMessage = 400;
    private const int LongestQuote = 140;

    // A card with more buttons than that is too large for a message.
    private const int MostMenus = 12;

    /// <summary>The card, with the reply's buttons where it is the last of its parts.</summary>
    public static Activity Of(ReviewPart part, IEnumerable<JsonNode> buttons, bool canExecute) =>
        Card.Message($"{ReviewHeadline.Verdict(part.Review)}: {ReviewHeadline.Numbers(part.Review)}", Body(part, canPress: true, canExecute), buttons);

    /// <summary>What the card says.</summary>
    /// <param name="part">The review.</param>
    /// <param name="canPress">False where whoever sees it could not act on it.</param>
    /// <param name="canExecute">Whether the client knows <c>Action.Execute</c>.</param>
    public static IReadOnlyList<JsonNode> Body(ReviewPart part, bool canPress, bool canExecute)
    {
        var review = part.Review;
        var shown = review.Findings.Take(part.ShowsAll ? ReviewWords.Most : ReviewWords.First).ToList();
        var verdict = ReviewHeadline.Verdict(review);
        var body = new List<JsonNode>
        {
            new JsonObject
            {
                ["type"] = "Container",
                ["style"] = review.Findings.Any(found => found.Finding.Severity == Severity.Error) ? "attention" : review.Findings.Count == 0 ? "good" : "emphasis",
                ["bleed"] = true,
                ["items"] = new JsonArray(
                    Card.Paragraph(Card.Run(verdict, weight: "Bolder")),
                    Card.Paragraph(Card.Run(ReviewHeadline.Numbers(review), isSubtle: true))),
            },
        };
        body.AddRange(shown.Select((found, number) => FindingItem(review, found, canPress && number < MostMenus ? Menu(found.Finding, canExecute) : null)));
        if (review.Findings.Count > shown.Count)
            body.Add(Card.Paragraph(Card.Run($"And {ReviewHeadline.Counted(review.Findings.Count - shown.Count, "more finding")}.", isSubtle: true)));
        return body;
    }

    private static JsonObject Menu(Finding finding, bool canExecute)
    {
        var rule = new Dictionary<string, string> { ["rule"] = finding.Rule.Id };
        return new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray([.. Card.Buttons([new ReplyAction("Why?", Actions.Explain, rule), new ReplyAction("Dismiss", Actions.Dismiss, rule)], canExecute)]),
        };
    }

    private static JsonObject FindingItem(Review review, ReviewedFinding found, JsonObject? menu)
    {
        var finding = found.Finding;
        var (label, color) = finding.Severity switch
        {
            Severity.Error => ("Error", "Attention"),
            Severity.Warning => ("Warning", "Warning"),
            _ => ("Notice", "Accent"),
        };
        var place = finding.Span.IsEmpty ? finding.Rule.Id : $"Line {found.Position.Line} · {finding.Rule.Id}";
        if (finding.Fix is { Safety: FixSafety.Safe })
            place += " · can be fixed for you";

        var message = PlainWords.Line(finding.Message, LongestMessage);
        var words = PlainWords.Line(review.Job.Source.Original[finding.Span.Start..finding.Span.End], LongestQuote);
        var items = new JsonArray(Card.Paragraph(Card.Run(label + "  ", weight: "Bolder", color: color), Card.Run(message)));

        // Many messages quote the words themselves.
        if (words.Length > 0 && !message.Contains(words, StringComparison.Ordinal))
            items.Add((JsonNode)Card.Paragraph(Card.Run($"“{words}”", italic: true)));

        items.Add((JsonNode)Card.Paragraph(Card.Run(place, isSubtle: true)));
        if (menu is not null)
            items.Add((JsonNode)menu);
        return new JsonObject { ["type"] = "Container", ["separator"] = true, ["spacing"] = "Medium", ["items"] = items };
    }
}
