using System.Text.Json;
using JDAssistant.Bot.Slack.Formatting;
using JDAssistant.Conversations;

namespace JDAssistant.Bot.Slack;

/// <summary>Reads what people do with our buttons, forms and shortcuts.</summary>
internal static class SlackInteractions
{
    /// <summary>The shortcut on a message.</summary>
    public const string ReviewMessage = "review_message";

    /// <summary>The shortcut that stands beside the field one writes in, for checking.</summary>
    public const string ReviewShortcut = "review_text";

    /// <summary>The shortcut that stands beside the field one writes in, for writing.</summary>
    public const string DraftShortcut = "draft_text";

    /// <summary>The form that an interaction opens; null where it is answered instead.</summary>
    public static string? FormOf(JsonElement payload) => payload.Text("type") switch
    {
        "shortcut" => payload.Text("callback_id") switch
        {
            ReviewShortcut => SlackForms.OpenReview,
            DraftShortcut => SlackForms.OpenBrief,
            _ => null,
        },
        "block_actions" => Pressed(payload)?.Name is { } name && SlackForms.IsOpenedBy(name) ? name : null,
        _ => null,
    };

    /// <summary>The message that an interaction stands for; null where there is nothing to answer.</summary>
    public static SlackMessage? Read(JsonElement payload)
    {
        if (payload.Text("user", "id") is not { } user || TenantOf(payload) is not { } tenant)
            return null;
        var message = new SlackMessage { Kind = SlackMessageKind.Action, Tenant = tenant, User = user, ResponseUrl = payload.Text("response_url") };
        return payload.Text("type") switch
        {
            "block_actions" => ButtonOf(payload, message),
            "message_action" when payload.Text("callback_id") == ReviewMessage => ShortcutOf(payload, message),
            "view_submission" when payload.Field("view") is { } view => SlackForms.Read(view, message with { IsDirect = true }),
            _ => null,
        };
    }

    /// <summary>Whether the person is to be asked why, before the button does what it says.</summary>
    public static bool WantsReason(SlackMessage message) =>
        message.Action == Actions.Dismiss && !message.Data.ContainsKey("undo") && !message.Data.ContainsKey("reason");

    /// <summary>What tells an interaction from every other: Slack sends one again where it was not acknowledged.</summary>
    public static string KeyOf(JsonElement payload) => payload.Text("type") switch
    {
        "block_actions" when payload.Items("actions").FirstOrDefault() is { ValueKind: JsonValueKind.Object } action =>
            $"press:{action.Text("action_ts")}:{action.Text("action_id")}:{payload.Text("container", "message_ts")}",
        "view_submission" => $"form:{payload.Text("view", "id")}:{payload.Text("view", "hash")}",
        _ => $"shortcut:{payload.Text("action_ts")}:{payload.Text("message_ts")}:{payload.Text("trigger_id")}",
    };

    private static SlackButton? Pressed(JsonElement payload) =>
        payload.Items("actions").FirstOrDefault() is { ValueKind: JsonValueKind.Object } action ? SlackButton.Read(action) : null;

    private static SlackMessage? ButtonOf(JsonElement payload, SlackMessage message)
    {
        if (Pressed(payload) is not { } button)
            return null;
        var channel = payload.Text("channel", "id") ?? payload.Text("container", "channel_id") ?? "";
        var container = payload.Field("container") ?? default;
        var isPrivate = container.Is("is_ephemeral");

        // Our own messages in a channel that begins so are direct messages with us.
        var isDirect = channel.Length == 0 || (channel[0] == 'D' && !isPrivate);
        var thread = payload.Text("message", "thread_ts") ?? container.Text("thread_ts") ?? (isDirect && !isPrivate ? container.Text("message_ts") : null);
        message = message with { Channel = channel, IsDirect = isDirect, Thread = channel.Length > 0 ? thread : null, Action = button.Name, Data = button.Data };
        return button.Name == ReplyParts.Share
            ? message with { IsShared = true, Action = button.Data.GetValueOrDefault(ReplyParts.SharedAction) ?? "" }
            : message;
    }

    private static SlackMessage? ShortcutOf(JsonElement payload, SlackMessage message) => payload.Field("message") is not { } said ? null : message with
    {
        Channel = payload.Text("channel", "id") ?? "",
        Thread = said.Text("thread_ts"),
        Action = Actions.Review,
        Text = said.Text("text") ?? "",
        Blocks = SlackEvents.BlocksOf(said),
        Files = SlackEvents.FilesOf(said),
    };

    private static string? TenantOf(JsonElement payload) =>
        payload.Is("is_enterprise_install") ? payload.Text("enterprise", "id") : payload.Text("team", "id") ?? payload.Text("user", "team_id");
}
