using System.Text;
using System.Text.Json.Nodes;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>The words of blocks without their form.</summary>
internal static class PlainText
{
    /// <summary>The words, escaped as mrkdwn wants it, cut to <paramref name="longest"/> characters.</summary>
    public static string Of(JsonArray blocks, int longest)
    {
        var words = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(words, block);
            words.Append('\n');
        }

        var text = words.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString().Trim();
        return text.Length <= longest ? text : text[..(longest - 1)] + "…";
    }

    private static void Append(StringBuilder words, JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array)
                    Append(words, item);
                break;
            case JsonObject json when json["type"]?.GetValue<string>() is "actions":
                break;
            case JsonObject json:
                if (json["type"]?.GetValue<string>() is "rich_text_section" or "rich_text_list" or "rich_text_quote" && words.Length > 0 && words[^1] != '\n')
                    words.Append('\n');
                if (json["text"] is JsonValue text)
                    words.Append(text.GetValue<string>());
                else
                    Append(words, json["text"]);
                Append(words, json["elements"]);
                break;
        }
    }
}
