using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>What changed as blocks, place by place: what stood there struck through, and what stands there now.</summary>
internal static class ChangesBlocks
{
    private const int LongestLine = 300;

    /// <summary>The blocks.</summary>
    public static IEnumerable<JsonObject> Of(ChangesPart part)
    {
        var text = new RichText();
        var left = ChangesPart.MostLines;
        text.Line([RichText.Run("What changed", bold: true)]);
        foreach (var place in part.Places)
        {
            foreach (var line in place.Before.Take(left))
                text.Item([RichText.Run("Before: ", italic: true), .. Runs(line, isStruck: true)], null, 0);
            foreach (var line in place.After.Take(Math.Max(0, left - place.Before.Count)))
                text.Item([RichText.Run("After: ", italic: true), .. Runs(line, isStruck: false)], null, 0);
            left = Math.Max(0, left - place.Before.Count - place.After.Count);
        }

        if (part.LinesBeyond(ChangesPart.MostLines) is > 0 and var more)
            text.Line([RichText.Run($"And {ReviewHeadline.Counted(more, "more line")}.", italic: true)]);
        return text.Finish();
    }

    private static IEnumerable<JsonObject> Runs(string line, bool isStruck)
    {
        var cut = line.Length <= LongestLine ? line : line[..LongestLine] + "…";
        var words = MarkdownLine.HeadingOf(cut) ?? (MarkdownLine.IsListItem(cut) ? cut.TrimStart()[1..].TrimStart() : cut);
        foreach (var run in MarkdownRuns.Of(words, keepLinks: false))
        {
            if (isStruck)
                RichText.Strike(run);
            yield return run;
        }
    }
}
