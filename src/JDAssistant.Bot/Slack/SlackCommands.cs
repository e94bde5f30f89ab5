using System.Text.Json;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.Slack;

/// <summary>Reads <c>/jd</c> with what is written behind it.</summary>
internal static class SlackCommands
{
    /// <summary>The form that a command opens; null where it is answered instead.</summary>
    public static string? FormOf(JsonElement command) => (command.Text("text") ?? "").Trim().ToLowerInvariant() switch
    {
        "review" or "check" => SlackForms.OpenReview,
        "draft" or "write" or "new" => SlackForms.OpenBrief,
        _ => null,
    };

    /// <summary>The message that a command stands for; null where it does not say who sent it.</summary>
    public static SlackMessage? Read(JsonElement command)
    {
        if (command.Text("user_id") is not { } user || TenantOf(command) is not { } tenant)
            return null;
        var text = (command.Text("text") ?? "").Trim();
        var message = new SlackMessage
        {
            Kind = SlackMessageKind.Text,
            Tenant = tenant,
            User = user,
            Channel = command.Text("channel_id") ?? "",
            Thread = command.Text("thread_ts"),
            Text = text.Length > 0 ? text : "help",
            ResponseUrl = command.Text("response_url"),
        };
        return text.ToLowerInvariant() is "drafts" or "list"
            ? message with { Kind = SlackMessageKind.Action, Text = "", Action = Actions.Drafts }
            : message;
    }

    private static string? TenantOf(JsonElement command) =>
        command.Text("is_enterprise_install") == "true" || command.Is("is_enterprise_install") ? command.Text("enterprise_id") : command.Text("team_id");
}
