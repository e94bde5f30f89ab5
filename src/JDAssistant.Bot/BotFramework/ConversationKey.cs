namespace JDAssistant.Bot.BotFramework;

/// <summary>The keys under which things about a conversation and its people are kept: ids are unique on their channel, and of their tenant, only.</summary>
internal static class ConversationKey
{
    /// <summary>Key of the activity's conversation.</summary>
    public static string Of(Activity activity) => $"{Root(activity)}/conversations/{activity.Conversation?.Id}";

    /// <summary>Key of the activity's sender.</summary>
    public static string OfPerson(Activity activity) => OfPerson(activity, activity.From?.Id);

    /// <summary>Key of somebody with an id on the activity's channel.</summary>
    public static string OfPerson(Activity activity, string? id) => $"{Root(activity)}/users/{id}";

    /// <summary>Key of the activity's tenant; null where it names none.</summary>
    public static string? OfTenant(Activity activity) => activity.Conversation?.TenantId is { Length: > 0 } tenant ? $"{activity.ChannelId}/{tenant}" : null;

    private static string Root(Activity activity) => OfTenant(activity) ?? activity.ChannelId!;
}
