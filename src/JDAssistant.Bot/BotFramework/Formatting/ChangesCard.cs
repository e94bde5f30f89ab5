using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>What changed, place by place: what stood there struck through, and what stands there now.</summary>
internal static class ChangesCard
{
    private const int LongestLine = 300;

    /// <summary>The card.</summary>
    public static Activity Of(ChangesPart part, IEnumerable<JsonNode> buttons) => Card.Message("What changed", Body(part), buttons);

    /// <summary>What the card says.</summary>
    public static IEnumerable<JsonNode> Body(ChangesPart part)
    {
        yield return Card.Paragraph(Card.Run("What changed", weight: "Bolder"));
        var left = ChangesPart.MostLines;
        foreach (var place in part.Places)
        {
            var (before, after) = (place.Before.Take(left).ToList(), place.After.Take(Math.Max(0, left - place.Before.Count)).ToList());
            left -= before.Count + after.Count;
            var items = new JsonArray();
            Add(items, "Before", before, isStruck: true);
            Add(items, "After", after, isStruck: false);
            if (items.Count > 0)
                yield return new JsonObject { ["type"] = "Container", ["separator"] = true, ["spacing"] = "Medium", ["items"] = items };
        }

        if (part.LinesBeyond(ChangesPart.MostLines) is > 0 and var more)
            yield return Card.Paragraph(Card.Run($"And {ReviewHeadline.Counted(more, "more line")}.", isSubtle: true));
    }

    private static void Add(JsonArray items, string label, List<string> lines, bool isStruck)
    {
        if (lines.Count == 0)
            return;
        items.Add((JsonNode)Card.Paragraph(Card.Run(label, isSubtle: true)));
        foreach (var line in lines)
        {
            var runs = CardWords.Line(line, LongestLine);
            foreach (var run in runs)
            {
                if (isStruck)
                    (run["strikethrough"], run["isSubtle"]) = (true, true);
                else
                    run["color"] = "Good";
            }

            items.Add((JsonNode)Card.Paragraph(runs));
        }
    }
}
