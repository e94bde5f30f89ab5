using System.Text.Json.Nodes;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;

namespace JDAssistant.Bot.BotFramework.Files;

/// <summary>The words of a message with the layout that its plain text has lost.</summary>
/// <remarks>Teams sends what was formatted twice: as text without marks, and as an attachment in HTML.</remarks>
internal static class FormattedText
{
    private static readonly string[] Layout = ["<li", "<h1", "<h2", "<h3", "<h4", "<table"];

    /// <summary>The text of the HTML copy as Markdown; null where there is none, or none that says more than the text.</summary>
    public static string? Of(Activity activity)
    {
        var html = activity.Attachments?.FirstOrDefault(attachment => attachment is { ContentType: "text/html", ContentUrl: null })?.Content is JsonValue value
            && value.TryGetValue<string>(out var content) && content.Length <= InputCheck.MaxCharacters
                ? content
                : null;
        if (html is null || !Array.Exists(Layout, tag => html.Contains(tag, StringComparison.OrdinalIgnoreCase)))
            return null;
        var text = OfHtml(html);
        foreach (var entity in activity.Entities ?? [])
        {
            // The mention's tags are gone by now, its words are not; people address the bot first.
            if (entity is { Type: "mention", Mentioned: { Name: { Length: > 0 } name, Id: { } id } } && id == activity.Recipient?.Id && text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                text = text[name.Length..].TrimStart(' ', '\u00A0', ',', ':', '\n');
        }

        return text;
    }

    /// <summary>The visible words of HTML, with the marks that Markdown has for its layout.</summary>
    public static string OfHtml(string html) => MarkedText.Of(SourceTextReader.Read($"<div>{html}</div>")).Trim();
}
