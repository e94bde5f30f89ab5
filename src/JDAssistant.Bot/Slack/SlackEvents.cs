using System.Text.Json;

namespace JDAssistant.Bot.Slack;

/// <summary>Reads what the Events API tells.</summary>
internal static class SlackEvents
{
    // A subtype says that something happened to a message; these are new messages all the same.
    private static readonly HashSet<string> NewMessages = new(StringComparer.Ordinal) { "file_share", "thread_broadcast" };

    /// <summary>The message in an event; null where it is none, or none for us.</summary>
    public static SlackMessage? Read(JsonElement envelope)
    {
        if (envelope.Field("event") is not { } said || TenantOf(envelope) is not { } tenant || said.Text("user") is not { } user)
            return null;
        var bot = envelope.Items("authorizations").FirstOrDefault().Text("user_id");
        return said.Text("type") switch
        {
            _ when user == bot => null,
            "app_mention" when !IsDirect(said) => Text(said, tenant, user, bot),
            "message" when IsDirect(said) => Text(said, tenant, user, bot),
            "app_home_opened" when said.Text("tab") == "home" => new SlackMessage { Kind = SlackMessageKind.Home, Tenant = tenant, User = user, IsDirect = true },
            "app_home_opened" when said.Text("channel") is { } channel =>
                new SlackMessage { Kind = SlackMessageKind.Opened, Tenant = tenant, User = user, Channel = channel, IsDirect = true },
            _ => null,
        };
    }

    /// <summary>Whether the app was removed from a workspace, or its token taken away.</summary>
    public static bool Ends(JsonElement envelope) => envelope.Field("event") is { } said && said.Text("type") switch
    {
        "app_uninstalled" => true,
        "tokens_revoked" => said.Field("tokens")?.Items("bot").Any() == true,
        _ => false,
    };

    /// <summary>The installation that an event is for; null where it does not say.</summary>
    public static string? TenantOf(JsonElement envelope)
    {
        var authorization = envelope.Items("authorizations").FirstOrDefault();
        if (authorization.Is("is_enterprise_install"))
            return authorization.Text("enterprise_id") ?? envelope.Text("enterprise_id");
        return authorization.Text("team_id") ?? envelope.Text("team_id");
    }

    /// <summary>The files of a message.</summary>
    public static IReadOnlyList<SlackFile> FilesOf(JsonElement message) =>
    [
        .. from file in message.Items("files")
           let id = file.Text("id")
           where id is not null && file.Text("mode") is not ("tombstone" or "hidden_by_limit")
           select FileOf(file, id),
    ];

    /// <summary>A file as Slack describes it.</summary>
    public static SlackFile FileOf(JsonElement file, string id) => new(
        id,
        file.Text("name") ?? file.Text("title") ?? "file",
        file.Text("url_private_download") ?? file.Text("url_private"),
        file.Field("size") is { ValueKind: JsonValueKind.Number } size && size.TryGetInt64(out var bytes) ? bytes : 0,
        file.Is("is_external") || file.Text("mode") == "external");

    /// <summary>The blocks of a message that hold its words; null where there are none.</summary>
    public static JsonElement? BlocksOf(JsonElement message) =>
        message.Items("blocks").Any(block => block.Text("type") == "rich_text") ? message.Field("blocks")?.Clone() : null;

    private static SlackMessage? Text(JsonElement said, string tenant, string user, string? bot)
    {
        if (said.Text("channel") is not { } channel || said.Text("ts") is not { } sent || said.Text("bot_id") is not null || said.Is("hidden")
            || (said.Text("subtype") is { } subtype && !NewMessages.Contains(subtype)))
        {
            return null;
        }

        var isDirect = IsDirect(said);
        return new SlackMessage
        {
            Kind = SlackMessageKind.Text,
            Tenant = tenant,
            User = user,
            Channel = channel,

            // In a channel a thread is answered in only where there is one: what only one person sees begins none.
            Thread = said.Text("thread_ts") ?? (isDirect ? sent : null),
            IsDirect = isDirect,
            Text = said.Text("text") ?? "",
            Blocks = BlocksOf(said),
            Files = FilesOf(said),
            Bot = bot,
        };
    }

    private static bool IsDirect(JsonElement said) => said.Text("channel_type") is { } type ? type == "im" : said.Text("channel") is ['D', ..];
}
