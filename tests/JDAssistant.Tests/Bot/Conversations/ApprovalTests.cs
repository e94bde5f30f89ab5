using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>Approval from end to end, with the store: what is told to others, and who may answer.</summary>
public sealed class ApprovalTests
{
    private const string Tenant = "9d1f0c5e-0000-4000-8000-000000000002";

    [Fact]
    public async Task An_approver_in_Teams_gets_the_text_in_a_chat_of_their_own()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        await AskAsync(connector, bot);

        var opened = await NextAsync(connector, "/v3/conversations");
        opened.Body.GetProperty("members")[0].GetProperty("id").GetString().Should().Be("29:ana");
        opened.Body.GetProperty("bot").GetProperty("id").GetString().Should().Be("28:jd");
        opened.Body.GetProperty("tenantId").GetString().Should().Be(Tenant);
        opened.Body.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString().Should().Be(Tenant);
        opened.Body.GetProperty("isGroup").GetBoolean().Should().BeFalse();
        var told = await NextAsync(connector, ConversationOf("29:ana"));
        told.Text.Should().Contain("Kim Berg").And.Contain("Dispatch Planner");
        told.Body.TryGetProperty("replyToId", out _).Should().BeFalse("it answers nothing");
    }

    [Fact]
    public async Task One_chat_is_opened_with_an_approver_however_many_parts_go_into_it()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        await AskAsync(connector, bot);
        var taken = new List<string>();
        do
            taken.Add((await connector.NextAsync()).Target);
        while (taken.Count(path => path.Contains(ConversationOf("29:ana"), StringComparison.Ordinal)) < 2);

        taken.Where(path => path == "/v3/conversations").Should().ContainSingle();
    }

    [Fact]
    public async Task Nobody_but_the_approver_can_answer_in_Teams()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await AskAsync(connector, bot);
        var button = await ButtonAsync(connector, "29:ana", "Approve");

        await PressAsync(bot, connector, button, "29:mallory", Tenant);
        (await NextAsync(connector, ConversationOf("29:mallory"))).Text.Should().StartWith("That request is not for you");
        await PressAsync(bot, connector, button, "29:kim", Tenant);
        (await NextAsync(connector, ConversationOf("29:kim"), "That request")).Text.Should().StartWith("That request is not for you", "whoever asked cannot answer either");
        await PressAsync(bot, connector, button, "29:ana", "another-tenant");
        (await NextAsync(connector, ConversationOf("29:ana"), "That request")).Text.Should().StartWith("That request is not for you", "the same id in another tenant is somebody else");

        await PressAsync(bot, connector, button, "29:ana", Tenant);
        (await NextAsync(connector, ConversationOf("29:kim"), "approved")).Text.Should().Contain("Ana Ruiz approved");
    }

    [Fact]
    public async Task Whoever_was_picked_in_Teams_is_known_by_their_id_in_Entra()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription, conversation: ConnectorStub.ConversationWith("29:kim")));
        await bot.PostAsync(Activities.Message(connector.Url, "send it for approval", conversation: ConnectorStub.ConversationWith("29:kim")));
        var picker = await CardAsync(connector, "choices.data");
        picker.Should().Contain("graph.microsoft.com/users");

        await PressAsync(bot, connector, """{"jdAction":"ask-approval","version":"1","people":"AAD-ANA"}""", "29:kim", Tenant);
        (await NextAsync(connector, "/v3/conversations")).Body.GetProperty("members")[0].GetProperty("id").GetString().Should().Be("AAD-ANA");
        var button = await ButtonAsync(connector, "AAD-ANA", "Approve");
        await PressAsync(bot, connector, button, "29:ana", Tenant, entra: "aad-ana");

        (await NextAsync(connector, ConversationOf("29:kim"), "approved")).Text.Should().Contain("Ana Ruiz approved");
    }

    [Fact]
    public async Task Whoever_asked_is_told_when_Teams_does_not_let_the_bot_write_to_the_approver()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var taken = connector.Answer;
        connector.Answer = (sent, response) =>
        {
            if (!sent.Body.TryGetProperty("members", out _))
                return taken(sent, response);
            response.StatusCode = StatusCodes.Status403Forbidden;
            return response.WriteAsJsonAsync(new { error = new { code = "BotNotInConversationRoster" } });
        };
        await using var bot = new BotHost();

        await AskAsync(connector, bot);

        (await NextAsync(connector, ConversationOf("29:kim"), "did not get")).Text.Should().StartWith("Ana Ruiz did not get version 1 of").And.Contain("installed");
    }

    [Fact]
    public async Task An_answer_survives_that_the_server_ends_between_asking_and_answering()
    {
        await using var connector = await ConnectorStub.StartAsync();
        using var folder = new TempFolder();
        string button;
        await using (var first = new BotHost(null, ("Storage:Path", folder.File("bot.db"))))
        {
            await AskAsync(connector, first);
            button = await ButtonAsync(connector, "29:ana", "Approve");
        }

        await using var second = new BotHost(null, ("Storage:Path", folder.File("bot.db")));
        await PressAsync(second, connector, button, "29:ana", Tenant);
        (await NextAsync(connector, ConversationOf("29:kim"), "approved")).Text.Should().Contain("Ana Ruiz approved");
    }

    [Fact]
    public async Task An_approver_in_Slack_gets_the_text_in_direct_messages_and_nobody_else_can_answer()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        var thread = SlackBot.NextTime();
        await bot.SayAsync(Samples.JobDescription, thread);
        await bot.EventAsync(Said("send this to <@U0ANA> for approval", thread));

        var told = await NextAsync(slack, "D0ANA", "asks you to approve");
        told.Words.Should().Contain("Kim Berg");
        var button = told.Button("Approve");
        await bot.PressAsync(button, SlackBot.NextTime(), "U0BEN", "D0BEN");
        (await NextAsync(slack, "D0BEN", "not for you")).Error.Should().BeNull();
        await bot.PressAsync(button, SlackBot.NextTime(), "U0ANA", "D0ANA");

        var answered = await NextAsync(slack, SlackStub.DirectChannel, "Ana Ruiz approved");
        answered["thread_ts"].Should().Be(thread, "it arrives where it was asked for");
    }

    [Fact]
    public async Task What_is_asked_in_a_channel_of_Slack_is_answered_in_direct_messages()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        await bot.MentionAsync("<@UBOT> check this:\n" + Samples.JobDescription);
        await NextAsync(slack, "C0JOBS", "Dispatch Planner");
        await bot.MentionAsync("<@UBOT> send this to <@U0ANA> for approval");

        var told = await NextAsync(slack, "D0ANA", "asks you to approve");
        await bot.PressAsync(told.Button("Approve"), SlackBot.NextTime(), "U0ANA", "D0ANA");

        (await NextAsync(slack, SlackStub.DirectChannel, "Ana Ruiz approved")).Method.Should().Be("chat.postMessage");
    }

    private static async Task AskAsync(ConnectorStub connector, BotHost bot)
    {
        var conversation = ConnectorStub.ConversationWith("29:kim");
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription, conversation: conversation));
        await bot.PostAsync(Activities.Message(
            connector.Url, "send this to <at>Ana Ruiz</at> for approval", conversation: conversation,
            extra: """ "entities": [{ "type": "mention", "text": "<at>Ana Ruiz</at>", "mentioned": { "id": "29:ana", "name": "Ana Ruiz" } }] """));
    }

    private static Task<HttpResponseMessage> PressAsync(BotHost bot, ConnectorStub connector, string data, string person, string tenant, string? entra = null)
    {
        var activity = JsonNode.Parse(Activities.Pressed(connector.Url, data, ConnectorStub.ConversationWith(person)))!;
        activity["from"] = new JsonObject { ["id"] = person, ["name"] = person == "29:ana" ? "Ana Ruiz" : "Somebody", ["aadObjectId"] = entra };
        activity["conversation"]!["tenantId"] = tenant;
        return bot.PostAsync(activity.ToJsonString());
    }

    private static string ConversationOf(string person) => $"/{Uri.EscapeDataString(ConnectorStub.ConversationWith(person))}/";

    private static async Task<Sent> NextAsync(ConnectorStub connector, string target, string? words = null)
    {
        while (true)
        {
            var sent = await connector.NextAsync();
            if ((sent.Target.EndsWith(target, StringComparison.Ordinal) || sent.Target.Contains(target + "activities", StringComparison.Ordinal))
                && (words is null ? sent.Text is not null || sent.Body.TryGetProperty("members", out _) : sent.Text?.Contains(words, StringComparison.Ordinal) == true))
            {
                return sent;
            }
        }
    }

    private static async Task<string> CardAsync(ConnectorStub connector, string words)
    {
        while (true)
        {
            if ((await connector.NextAsync()).Card is { } card && card.Contains(words, StringComparison.Ordinal))
                return card;
        }
    }

    private static async Task<string> ButtonAsync(ConnectorStub connector, string person, string label)
    {
        while (true)
        {
            var sent = await connector.NextAsync();
            if (sent.Target.Contains(ConversationOf(person), StringComparison.Ordinal) && sent.Card is { } card && card.Contains($"\"{label}\"", StringComparison.Ordinal))
            {
                using var document = JsonDocument.Parse(card);
                return document.RootElement.GetProperty("actions").EnumerateArray().First(action => action.GetProperty("title").GetString() == label).GetProperty("data").GetRawText();
            }
        }
    }

    private static JsonObject Said(string text, string thread)
    {
        var said = SlackBot.Message("", thread);
        said["text"] = text;
        return said;
    }

    private static async Task<SlackCall> NextAsync(SlackStub slack, string channel, string words)
    {
        while (true)
        {
            var call = await slack.NextAsync();
            if ((call["channel"] == channel || call.Method == "chat.postEphemeral") && call.Words.Contains(words, StringComparison.Ordinal))
                return call;
        }
    }
}
