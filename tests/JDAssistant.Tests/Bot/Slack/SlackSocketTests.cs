using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Slack;

/// <summary>Socket Mode, for servers that Slack cannot reach.</summary>
public sealed class SlackSocketTests
{
    [Fact]
    public async Task Takes_events_commands_and_forms_over_a_socket_and_connects_again_when_asked()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = Bot(slack);
        _ = bot.Server;
        (await slack.NextAsync()).Method.Should().Be("apps.connections.open");

        var first = await slack.Socket.NextAsync();
        var porter = Parsed(SlackBot.Envelope(SlackBot.Message("porter"), "Ev1"));
        await SlackSocket.SendAsync(first, Enveloped("E1", "events_api", porter));
        (await AcknowledgedAsync(first)).Should().Be("E1");
        (await slack.NextAsync()).Words.Should().Contain("porter");

        await SlackSocket.SendAsync(first, Enveloped("E2", "slash_commands", new { command = "/jd", text = "waiter", user_id = SlackBot.User, team_id = SlackBot.Team, channel_id = "C0JOBS", trigger_id = "1", response_url = slack.Hook() }));
        (await AcknowledgedAsync(first)).Should().Be("E2");
        (await slack.NextAsync()).Words.Should().Contain("waiter");

        await SlackSocket.SendAsync(first, Enveloped("E3", "interactive", new
        {
            type = "view_submission",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            view = new { id = "V1", hash = "1", callback_id = "brief", state = new { values = new { } } },
        }));
        var mistakes = await SlackSocket.ReceiveAsync(first);
        mistakes.GetProperty("payload").GetProperty("response_action").GetString().Should().Be("errors");

        await SlackSocket.SendAsync(first, new { type = "disconnect", reason = "refresh_requested" });
        (await slack.NextAsync()).Method.Should().Be("apps.connections.open");
        var second = await slack.Socket.NextAsync();

        // What was not acknowledged over one socket comes over the other.
        await SlackSocket.SendAsync(second, Enveloped("E1", "events_api", porter));
        (await AcknowledgedAsync(second)).Should().Be("E1");
        await SlackSocket.SendAsync(second, Enveloped("E4", "events_api", Parsed(SlackBot.Envelope(SlackBot.Message("cook")))));
        (await AcknowledgedAsync(second)).Should().Be("E4");
        (await slack.NextAsync()).Words.Should().Contain("cook");
    }

    [Fact]
    public async Task Tries_again_when_the_connection_is_lost()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = Bot(slack);
        _ = bot.Server;

        (await slack.Socket.NextAsync()).Abort();
        var second = await slack.Socket.NextAsync();
        await SlackSocket.SendAsync(second, Enveloped("E1", "events_api", Parsed(SlackBot.Envelope(SlackBot.Message("porter")))));

        (await AcknowledgedAsync(second)).Should().Be("E1");
    }

    private static BotHost Bot(SlackStub slack) => new(
        services => services.AddSingleton<JDAssistant.Bot.Delivery.Respond>((message, _) => Task.FromResult(Reply.Says(message.Text))),
        ("Slack:AppToken", SlackSocket.AppToken), ("Slack:BotToken", SlackStub.BotToken), ("Slack:ApiUrl", slack.ApiUrl));

    private static object Enveloped(string id, string type, object payload) => new { envelope_id = id, type, payload, accepts_response_payload = type != "events_api" };

    private static System.Text.Json.JsonElement Parsed(string json) => System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(json);

    private static async Task<string?> AcknowledgedAsync(System.Net.WebSockets.WebSocket socket) => (await SlackSocket.ReceiveAsync(socket)).GetProperty("envelope_id").GetString();
}
