namespace JDAssistant.Bot.BotFramework;

/// <summary>The words of a message as they are meant for the bot.</summary>
internal static class MentionText
{
    /// <summary>The text without mentions of the bot; other people's mentions stay, as the words that they show.</summary>
    public static string WithoutBot(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is not { Type: "mention", Text.Length: > 0, Mentioned: { } mentioned })
                continue;

            var replacement = mentioned.Id == activity.Recipient?.Id ? "" : mentioned.Name ?? "";
            text = text.Replace(entity.Text, replacement, StringComparison.OrdinalIgnoreCase);
        }

        return text.Trim();
    }
}
