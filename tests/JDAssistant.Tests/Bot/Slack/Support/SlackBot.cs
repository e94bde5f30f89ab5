using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack;
using JDAssistant.Drafting;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>The server with a Slack app, and requests to it as Slack signs them.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    public const string User = "U0KIM";
    public const string Team = "T01";

    private static int _numbers;

    private readonly BotHost _host;
    private readonly TimeProvider _time = TimeProvider.System;

    public SlackBot(SlackStub slack, TimeProvider time, ISectionWriter writer)
    {
        Slack = slack;
        _host = new BotHost(
            services => services.AddSingleton(time).AddSingleton(writer), ("Slack:SigningSecret", Secret), ("Slack:ApiUrl", slack.ApiUrl), ("Slack:BotToken", SlackStub.BotToken));
        _time = time;
    }

    public SlackBot(SlackStub slack, Respond? respond = null, params IReadOnlyList<(string Name, string Value)> settings)
    {
        Slack = slack;
        (string, string)[] own = [("Slack:SigningSecret", Secret), ("Slack:ApiUrl", slack.ApiUrl), .. settings.Any(setting => setting.Name == "Slack:ClientId") ? [] : new[] { ("Slack:BotToken", SlackStub.BotToken) }];
        _host = new BotHost(respond is null ? null : services => services.AddSingleton(respond), [.. own, .. settings]);
    }

    public SlackStub Slack { get; }

    public BotHost Host => _host;

    public static string NextTime() => string.Create(CultureInfo.InvariantCulture, $"1790000000.{Interlocked.Increment(ref _numbers):D6}");

    /// <summary>Posts a body with a good signature, or with another one.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json", string? signature = null, long? time = null, bool isSigned = true, string? retry = null)
    {
        var sent = (time ?? _time.GetUtcNow().ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (isSigned)
        {
            request.Headers.Add(RequestSignature.TimeHeader, sent);
            request.Headers.TryAddWithoutValidation(RequestSignature.SignatureHeader, signature ?? RequestSignature.Sign(Secret, sent, Encoding.UTF8.GetBytes(body)));
        }

        if (retry is not null)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry);
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        return await _host.CreateClient().SendAsync(request);
    }

    public Task<HttpResponseMessage> EventAsync(object said, string? id = null, string team = Team, string? retry = null) =>
        PostAsync(SlackEndpoints.EventsPath, Envelope(said, id, team), retry: retry);

    public Task<HttpResponseMessage> SayAsync(string text, string? thread = null, string? id = null, string user = User, string team = Team, string channel = SlackStub.DirectChannel, object? extra = null) =>
        EventAsync(Message(text, thread, user, channel, extra), id, team);

    public Task<HttpResponseMessage> MentionAsync(string text, string channel = "C0JOBS", string? thread = null) =>
        EventAsync(new { type = "app_mention", user = User, text, ts = NextTime(), channel, thread_ts = thread, event_ts = NextTime() });

    public Task<HttpResponseMessage> CommandAsync(string text, string responseUrl, string channel = "C0JOBS") => PostAsync(SlackEndpoints.CommandsPath, Form(
        ("command", "/jd"), ("text", text), ("user_id", User), ("team_id", Team), ("channel_id", channel), ("trigger_id", NextTime()), ("response_url", responseUrl), ("is_enterprise_install", "false")),
        "application/x-www-form-urlencoded");

    public Task<HttpResponseMessage> InteractAsync(object payload) =>
        PostAsync(SlackEndpoints.InteractivityPath, Form(("payload", JsonSerializer.Serialize(payload))), "application/x-www-form-urlencoded");

    /// <summary>Presses a button of a direct message.</summary>
    public Task<HttpResponseMessage> PressAsync(JsonElement button, string thread, string user = User, string channel = SlackStub.DirectChannel) => InteractAsync(new
    {
        type = "block_actions",
        team = new { id = Team },
        user = new { id = user, team_id = Team },
        channel = new { id = channel, name = "directmessage" },
        container = new { type = "message", message_ts = thread, channel_id = channel, is_ephemeral = false },
        message = new { ts = thread, thread_ts = thread },
        trigger_id = NextTime(),
        actions = new[] { Pressed(button) },
    });

    /// <summary>Presses a button of what only the person sees in a channel.</summary>
    public Task<HttpResponseMessage> PressPrivateAsync(JsonElement button, string responseUrl, string channel = "C0JOBS") => InteractAsync(new
    {
        type = "block_actions",
        team = new { id = Team },
        user = new { id = User, team_id = Team },
        channel = new { id = channel, name = "jobs" },
        container = new { type = "message", message_ts = NextTime(), channel_id = channel, is_ephemeral = true },
        response_url = responseUrl,
        trigger_id = NextTime(),
        actions = new[] { Pressed(button) },
    });

    public static string Envelope(object said, string? id = null, string team = Team) => JsonSerializer.Serialize(new
    {
        type = "event_callback",
        team_id = team,
        api_app_id = "A1",
        event_id = id ?? "Ev" + NextTime(),
        event_time = 1790000000,
        authorizations = new[] { new { team_id = team, user_id = "UBOT", is_bot = true, is_enterprise_install = false } },
        @event = said,
    });

    public static JsonObject Message(string text, string? thread = null, string user = User, string channel = SlackStub.DirectChannel, object? extra = null)
    {
        var said = new JsonObject
        {
            ["type"] = "message",
            ["channel_type"] = channel.StartsWith('D') ? "im" : "channel",
            ["channel"] = channel,
            ["user"] = user,
            ["text"] = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
            ["ts"] = NextTime(),
        };
        if (thread is not null)
            said["thread_ts"] = thread;
        if (extra is not null)
        {
            foreach (var (key, value) in JsonSerializer.SerializeToNode(extra)!.AsObject())
                said[key] = value?.DeepClone();
        }

        return said;
    }

    public static string Form(params (string Name, string Value)[] fields) =>
        string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static Dictionary<string, object> Pressed(JsonElement button)
    {
        var pressed = new Dictionary<string, object> { ["type"] = "button", ["action_id"] = button.GetProperty("action_id").GetString()!, ["action_ts"] = NextTime() };
        if (button.TryGetProperty("value", out var value))
            pressed["value"] = value.GetString()!;
        return pressed;
    }
}
