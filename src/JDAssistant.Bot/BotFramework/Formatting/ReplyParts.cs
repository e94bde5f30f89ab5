using JDAssistant.Bot.BotFramework.Files;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>An answer as what is sent, one after the other.</summary>
internal static class ReplyParts
{
    /// <summary>The parts of the answer to <paramref name="activity"/>.</summary>
    public static IReadOnlyList<BotPart> Of(Activity activity, Reply reply)
    {
        var posts = ReplyFormatter.Format(reply, activity.ChannelId).Select(answer => new BotPart { Activity = answer });
        return FileConsent.IsKnownIn(activity)
            ? [.. posts, .. reply.Parts.OfType<DocumentPart>().Select(document => new BotPart { Activity = FileConsent.Ask(document) })]
            : [.. posts];
    }
}
