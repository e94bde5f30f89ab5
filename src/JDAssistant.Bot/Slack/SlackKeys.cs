namespace JDAssistant.Bot.Slack;

/// <summary>The keys under which things about a conversation and its people are kept; each begins with the installation that it belongs to.</summary>
internal static class SlackKeys
{
    /// <summary>Key of the conversation that a message goes on with: its thread, or the channel itself.</summary>
    public static string OfConversation(SlackMessage message) =>
        message.Thread is { } thread ? $"{OfChannel(message)}/{thread}" : OfChannel(message);

    /// <summary>Key of the channel; for what belongs to none, of the person's direct messages.</summary>
    public static string OfChannel(SlackMessage message) =>
        $"slack/{message.Tenant}/conversations/{(message.Channel.Length > 0 ? message.Channel : message.User)}";

    /// <summary>Key of the installation.</summary>
    public static string OfTenant(SlackMessage message) => $"slack/{message.Tenant}";

    /// <summary>Key of the person.</summary>
    public static string OfPerson(SlackMessage message) => $"slack/{message.Tenant}/users/{message.User}";
}
