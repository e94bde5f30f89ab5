using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>An answer as activities.</summary>
internal static class ReplyFormatter
{
    public static IEnumerable<Activity> Format(Reply reply, string? channelId) =>
        reply.Parts.OfType<TextPart>().Select(part => new Activity { Type = ActivityTypes.Message, Text = part.Markdown, TextFormat = "markdown" });
}
