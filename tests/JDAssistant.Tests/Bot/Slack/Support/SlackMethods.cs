namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>Slack's methods: which arguments each takes, and what it answers.</summary>
internal static class SlackMethods
{
    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Known = new()
    {
        ["auth.test"] = ([], []),
        ["chat.postMessage"] = (["channel", "text"], ["blocks", "thread_ts", "unfurl_links", "unfurl_media", "link_names", "metadata"]),
        ["chat.delete"] = (["channel", "ts"], []),
        ["conversations.history"] = (["channel"], ["include_all_metadata", "limit"]),
        ["conversations.replies"] = (["channel", "ts"], ["include_all_metadata", "limit"]),
        ["chat.postEphemeral"] = (["channel", "user", "text"], ["blocks", "thread_ts", "unfurl_links", "unfurl_media", "link_names"]),
        ["chat.update"] = (["channel", "ts"], ["text", "blocks"]),
        ["chat.startStream"] = (["channel", "thread_ts"], ["markdown_text", "recipient_user_id", "recipient_team_id"]),
        ["chat.appendStream"] = (["channel", "ts", "markdown_text"], []),
        ["chat.stopStream"] = (["channel", "ts"], ["markdown_text", "blocks", "metadata"]),
        ["conversations.open"] = (["users"], []),
        ["users.info"] = (["user"], []),
        ["views.open"] = (["trigger_id", "view"], []),
        ["views.publish"] = (["user_id", "view"], []),
        ["assistant.threads.setStatus"] = (["channel_id", "thread_ts", "status"], ["loading_messages"]),
        ["assistant.threads.setSuggestedPrompts"] = (["channel_id", "prompts"], ["title", "thread_ts"]),
        ["files.getUploadURLExternal"] = (["filename", "length"], []),
        ["files.completeUploadExternal"] = (["files"], ["channel_id", "thread_ts", "initial_comment"]),
        ["files.info"] = (["file"], []),
        ["apps.connections.open"] = ([], []),
        ["oauth.v2.access"] = ([], ["code", "redirect_uri", "grant_type", "refresh_token"]),
    };

    /// <summary>Slack's name for what is wrong with a call, with the details after a colon; null where nothing is.</summary>
    public static string? Problem(SlackStub slack, SlackCall call)
    {
        if (!Known.TryGetValue(call.Method, out var method))
            return "unknown_method";
        if (call.Method == "oauth.v2.access")
            return call.Authorization != SlackOAuth.Credentials ? "bad_client_secret" : slack.OAuth.Problem(call);
        if (call.Method == "apps.connections.open")
            return call.Token == SlackSocket.AppToken ? null : "not_allowed_token_type";
        if (!slack.Tokens.ContainsKey(call.Token))
            return call.Token.Length == 0 ? "not_authed" : "invalid_auth";

        var given = call.Arguments.EnumerateObject().Select(field => field.Name).ToList();
        if (method.Needed.FirstOrDefault(name => !given.Contains(name)) is { } missing)
            return $"invalid_arguments: missing required field: {missing}";
        if (given.FirstOrDefault(name => !method.Needed.Contains(name) && !method.Allowed.Contains(name)) is { } unknown)
            return $"invalid_arguments: unknown field: {unknown}";
        if (call["channel"] is { } channel && slack.ForeignChannels.Contains(channel))
            return "not_in_channel";
        if (call["text"] is { Length: > 40_000 })
            return "msg_too_long";
        if (call["text"] is { Length: 0 } && call.Blocks.Length == 0)
            return "no_text";
        if (call["markdown_text"] is { Length: > 12_000 })
            return "msg_too_long";
        if (call.Arguments.TryGetProperty("blocks", out var blocks))
            return BlockKit.Problem(blocks);
        if (call.Arguments.TryGetProperty("view", out var view))
            return BlockKit.ViewProblem(view);
        return call.Arguments.TryGetProperty("prompts", out var prompts) && prompts.GetArrayLength() is < 1 or > 4 ? "invalid_arguments: prompts" : null;
    }

    /// <summary>The answer to a call that is taken.</summary>
    public static Dictionary<string, object> Answer(SlackStub slack, SlackCall call, int number)
    {
        var answer = new Dictionary<string, object> { ["ok"] = true };
        switch (call.Method)
        {
            case "chat.postMessage" or "chat.startStream":
                answer["ts"] = $"1800000000.{number:D6}";
                break;
            case "chat.postEphemeral":
                answer["message_ts"] = $"1800000000.{number:D6}";
                break;
            case "conversations.history" or "conversations.replies":
                answer["messages"] = slack.All.Where(each => each.Error is null && each.Arguments.TryGetProperty("metadata", out _) && each["channel"] == call["channel"] && (call["ts"] is null || each.Method == "chat.stopStream" || each["thread_ts"] == call["ts"]))
                    .Select(each => new { metadata = each.Arguments.GetProperty("metadata") });
                break;
            case "conversations.open":
                answer["channel"] = new { id = SlackStub.DirectChannelOf(call["users"]!) };
                break;
            case "users.info":
                answer["user"] = new { id = call["user"], real_name = SlackStub.Names.GetValueOrDefault(call["user"]!) };
                break;
            case "files.getUploadURLExternal":
                (answer["upload_url"], answer["file_id"]) = ($"{slack.Url}/upload/F{number}", $"F{number}");
                break;
            case "files.info":
                answer["file"] = new { id = call["file"], name = "posting.md", url_private_download = $"{slack.Url}/files/posting.md", size = 10 };
                break;
            case "apps.connections.open":
                answer["url"] = slack.Url.Replace("http:", "ws:", StringComparison.Ordinal) + "/socket";
                break;
            case "oauth.v2.access":
                foreach (var (key, value) in slack.OAuth.Grant(slack, call))
                    answer[key] = value;
                break;
        }

        return answer;
    }
}
