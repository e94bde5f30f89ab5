using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>A review as blocks: the verdict, then what matters most with the exact words.</summary>
internal static class ReviewBlocks
{
    private const int LongestMessage = 400;
    private const int LongestQuote = 140;

    /// <summary>The blocks, without the reply's buttons.</summary>
    /// <param name="part">The review.</param>
    /// <param name="canPress">False where whoever sees it could not act on it.</param>
    public static IEnumerable<JsonObject> Of(ReviewPart part, bool canPress)
    {
        var review = part.Review;
        var shown = review.Findings.Take(part.ShowsAll ? ReviewWords.Most : ReviewWords.First).ToList();
        yield return Block.Header(ReviewHeadline.Verdict(review));
        yield return Block.Context(ReviewHeadline.Numbers(review));
        for (var i = 0; i < shown.Count; i++)
        {
            yield return Block.Section(Place(shown[i]), canPress ? Menu(shown[i].Finding, i) : null);
            yield return Words(review, shown[i].Finding);
        }

        if (review.Findings.Count > shown.Count)
            yield return Block.Context($"And {ReviewHeadline.Counted(review.Findings.Count - shown.Count, "more finding")}.");
    }

    private static JsonObject Menu(Finding finding, int number)
    {
        var rule = new Dictionary<string, string> { ["rule"] = finding.Rule.Id };
        return Block.Menu($"finding{Block.IdMark}{number}",
        [
            new ReplyAction($"Why {finding.Rule.Id}?", JDAssistant.Conversations.Actions.Explain, rule),
            new ReplyAction("Dismiss", JDAssistant.Conversations.Actions.Dismiss, rule),
        ]);
    }

    private static string Place(ReviewedFinding found)
    {
        var finding = found.Finding;
        var label = finding.Severity switch
        {
            Severity.Error => "🔴 Error",
            Severity.Warning => "🟠 Warning",
            _ => "🔵 Notice",
        };
        var place = finding.Span.IsEmpty ? finding.Rule.Id : $"line {found.Position.Line} · {finding.Rule.Id}";
        return finding.Fix is { Safety: FixSafety.Safe } ? $"{label} · {place} · can be fixed for you" : $"{label} · {place}";
    }

    private static JsonObject Words(Review review, Finding finding)
    {
        var text = new RichText();
        var message = PlainWords.Line(finding.Message, LongestMessage);
        text.Line([RichText.Run(message)]);

        // Many messages quote the words themselves.
        var words = PlainWords.Line(review.Job.Source.Original[finding.Span.Start..finding.Span.End], LongestQuote);
        if (words.Length > 0 && !message.Contains(words, StringComparison.Ordinal))
            text.Quote(words);
        return text.Finish()[0];
    }
}
