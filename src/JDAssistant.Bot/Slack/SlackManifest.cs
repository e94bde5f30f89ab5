using System.Text.Json;
using System.Text.Json.Nodes;

namespace JDAssistant.Bot.Slack;

/// <summary>The app's manifest: what Slack has to know of it, to be pasted where a new app is made.</summary>
public static class SlackManifest
{
    /// <summary>The command that prints it.</summary>
    public const string Command = "slack-manifest";

    private static readonly JsonSerializerOptions Indented = new(SlackJson.Wire.Options) { WriteIndented = true };

    /// <summary>What the app may do in a workspace.</summary>
    public static IReadOnlyList<string> Scopes { get; } =
        ["app_mentions:read", "assistant:write", "chat:write", "commands", "files:read", "files:write", "im:history", "im:read", "im:write", "users:read"];

    /// <summary>Prints the manifest for the server at an address, or for Socket Mode where none is given.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (arguments.Count > 1 || (arguments is [var address] && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "https")))
        {
            errors.WriteLine($"usage: {Command} [https://the-address-of-this-server]   without an address: for Socket Mode");
            return 2;
        }

        output.WriteLine(Write(arguments.Count == 0 ? null : arguments[0]));
        return 0;
    }

    /// <summary>The manifest as JSON.</summary>
    /// <param name="publicUrl">Where Slack reaches the server; null for Socket Mode.</param>
    public static string Write(string? publicUrl)
    {
        var root = publicUrl?.TrimEnd('/');
        var settings = new JsonObject
        {
            ["event_subscriptions"] = Reached(root, SlackEndpoints.EventsPath, new JsonObject { ["bot_events"] = Strings("app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked") }),
            ["interactivity"] = Reached(root, SlackEndpoints.InteractivityPath, new JsonObject { ["is_enabled"] = true }),
            ["org_deploy_enabled"] = true,
            ["socket_mode_enabled"] = root is null,
            ["token_rotation_enabled"] = false,
        };
        var access = new JsonObject { ["scopes"] = new JsonObject { ["bot"] = Strings([.. Scopes]) } };
        if (root is not null)
            access["redirect_urls"] = Strings(root + Installations.InstallEndpoints.ReturnPath);
        return new JsonObject
        {
            ["_metadata"] = new JsonObject { ["major_version"] = 2, ["minor_version"] = 1 },
            ["display_information"] = new JsonObject
            {
                ["name"] = "JDAssistant",
                ["description"] = "Checks job descriptions and writes first drafts.",
                ["long_description"] = "Paste a job description and see what contradicts itself, what is missing and what is unclear, with the exact words and the reason. Or tell the job in a few words and get a first draft that holds what you said and nothing else. In channels only you see the answer, until you share it.",
                ["background_color"] = "#1F3A5F",
            },
            ["features"] = Features(root),
            ["oauth_config"] = access,
            ["settings"] = settings,
        }.ToJsonString(Indented);
    }

    private static JsonObject Features(string? root) => new()
    {
        ["app_home"] = new JsonObject { ["home_tab_enabled"] = true, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false },
        ["agent_view"] = new JsonObject
        {
            ["agent_description"] = "Checks job descriptions and writes first drafts: paste one, or tell a job in a few words.",
            ["suggested_prompts"] = SuggestedPrompts.AsJson(),
        },
        ["bot_user"] = new JsonObject { ["display_name"] = "JDAssistant", ["always_online"] = true },
        ["shortcuts"] = new JsonArray(
            Shortcut("message", "Review this job description", SlackInteractions.ReviewMessage, "Says what to mend in a message, to you alone"),
            Shortcut("global", "Check a job description", SlackInteractions.ReviewShortcut, "Opens a form for the text"),
            Shortcut("global", "Write a job description", SlackInteractions.DraftShortcut, "Opens a form for the facts of the job")),
        ["slash_commands"] = new JsonArray(Reached(root, SlackEndpoints.CommandsPath, new JsonObject
        {
            ["command"] = "/jd",
            ["description"] = "Check a job description, or write one",
            ["usage_hint"] = "review | draft | drafts | help | a job in a few words",
            ["should_escape"] = false,
        }, "url")),
    };

    private static JsonObject Shortcut(string type, string name, string id, string description) =>
        new() { ["type"] = type, ["name"] = name, ["callback_id"] = id, ["description"] = description };

    private static JsonObject Reached(string? root, string path, JsonObject feature, string field = "request_url")
    {
        if (root is not null)
            feature[field] = root + path;
        return feature;
    }

    private static JsonArray Strings(params IReadOnlyList<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
