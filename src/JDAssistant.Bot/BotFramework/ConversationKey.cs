namespace JDAssistant.Bot.BotFramework;

/// <summary>The keys under which things about a conversation and its people are kept.</summary>
internal static class ConversationKey
{
    /// <summary>Key of the activity's conversation: ids are unique on their channel only.</summary>
    public static string Of(Activity activity) => $"{activity.ChannelId}/conversations/{activity.Conversation?.Id}";

    /// <summary>Key of the activity's sender.</summary>
    public static string OfPerson(Activity activity) => $"{activity.ChannelId}/users/{activity.From?.Id}";
}
