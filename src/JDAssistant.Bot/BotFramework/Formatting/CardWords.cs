using System.Text;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Formatting;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>Markdown as paragraphs of a card: bold and items are shown, everything else stands as it is and nothing in it acts.</summary>
internal static class CardWords
{
    private const int LongestRun = 4000;

    /// <summary>The paragraphs, up to <paramref name="longest"/> characters of text; what is beyond is told to be left out.</summary>
    public static IEnumerable<JsonObject> Of(string markdown, int longest = 12_000)
    {
        var left = longest;
        foreach (var line in ChatMarkdown.Of(markdown, keepLinks: false).Split('\n'))
        {
            var words = line.Trim();
            if (words.Length == 0)
                continue;
            if ((left -= words.Length) < 0)
            {
                yield return Card.Paragraph(Card.Run("… and more; the whole text stands in the field below, or comes with “export”.", isSubtle: true));
                yield break;
            }

            var runs = Runs(Bulleted(words)).ToList();
            if (runs.Count > 0)
                yield return Card.Paragraph(runs);
        }
    }

    /// <summary>The runs of one line, cut to <paramref name="longest"/> characters; a line that only draws something is shown as it is written.</summary>
    public static IReadOnlyList<JsonObject> Line(string markdown, int longest)
    {
        var cut = markdown.Length <= longest ? markdown : markdown[..longest] + "…";
        var runs = Runs(Bulleted(ChatMarkdown.Of(cut, keepLinks: false).Trim())).ToList();
        return runs.Count > 0 ? runs : [Card.Run(PlainWords.Line(markdown, longest))];
    }

    private static string Bulleted(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) ? "• " + line[2..] : line;

    private static IEnumerable<JsonObject> Runs(string line)
    {
        var words = new StringBuilder();
        var isBold = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '*' && i + 1 < line.Length && line[i + 1] == '*')
            {
                if (Run(words, isBold) is { } run)
                    yield return run;
                isBold = !isBold;
                i++;
            }
            else if (c == '\\' && i + 1 < line.Length && (char.IsPunctuation(line[i + 1]) || char.IsSymbol(line[i + 1])))
            {
                words.Append(line[++i]);
            }
            else if (c == '&' && line.AsSpan(i).StartsWith("&lt;"))
            {
                words.Append('<');
                i += 3;
            }
            else
            {
                words.Append(c);
            }
        }

        if (Run(words, isBold) is { } last)
            yield return last;
    }

    private static JsonObject? Run(StringBuilder words, bool isBold)
    {
        var text = words.ToString();
        words.Clear();
        if (text.Length == 0)
            return null;

        // Blanks at the ends part it from its neighbours.
        var line = PlainWords.Line(text, LongestRun);
        var lead = char.IsWhiteSpace(text[0]) ? " " : "";
        var tail = text.Length > 1 && char.IsWhiteSpace(text[^1]) ? " " : "";
        return Card.Run(lead + line + tail, weight: isBold ? "Bolder" : null);
    }
}
