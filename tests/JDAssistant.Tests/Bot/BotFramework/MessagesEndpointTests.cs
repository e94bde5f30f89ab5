using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework;

public sealed class MessagesEndpointTests
{
    [Fact]
    public async Task Acknowledges_a_message_and_answers_it_through_the_connector()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();

        var response = await bot.PostAsync(Activities.Message(connector.Url + "/", "night porter", id: "1:2|3"));
        var sent = await connector.NextAsync();

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        sent.Method.Should().Be("POST");
        sent.Target.Should().Be("/v3/conversations/a%3A1xY%3Bmessageid%3D17/activities/1%3A2%7C3");
        sent.Text.Should().Be("night porter");
        sent.Authorization.Should().BeEmpty();
        sent.Body.GetProperty("textFormat").GetString().Should().Be("markdown");
        sent.Body.GetProperty("replyToId").GetString().Should().Be("1:2|3");
        sent.Body.GetProperty("from").GetProperty("id").GetString().Should().Be("28:jd");
        sent.Body.GetProperty("recipient").GetProperty("id").GetString().Should().Be("29:kim");
    }

    [Fact]
    public async Task Answers_once_what_comes_twice()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        var activity = Activities.Message(connector.Url, "porter", id: "same");

        (await bot.PostAsync(activity)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await bot.PostAsync(activity)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        await bot.PostAsync(Activities.Message(connector.Url, "last"));

        (await connector.NextAsync()).Text.Should().Be("porter");
        (await connector.NextAsync()).Text.Should().Be("last");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"type\": 3}")]
    [InlineData("{\"type\": \"message\"}")]
    [InlineData("{\"type\": \"message\", \"channelId\": \"msteams\", \"conversation\": {\"id\": \"1\"}}")]
    [InlineData("{\"channelId\": \"msteams\", \"serviceUrl\": \"http://localhost:1\", \"conversation\": {\"id\": \"1\"}}")]
    [InlineData("{\"type\": \"message\", \"channelId\": \"msteams\", \"serviceUrl\": \"http://localhost:1\", \"conversation\": {}}")]
    public async Task Says_bad_request_where_there_is_no_activity(string body)
    {
        await using var bot = BotHost.Echo();

        var response = await bot.PostAsync(body);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("message").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Takes_nothing_but_posts(string method)
    {
        await using var bot = BotHost.Echo();

        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        var response = await bot.CreateClient().SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Takes_nothing_but_json_so_that_web_pages_cannot_send_it()
    {
        await using var bot = BotHost.Echo();

        using var content = new StringContent(Activities.Message("http://localhost:1", "hi"), Encoding.UTF8, "text/plain");
        var response = await bot.CreateClient().PostAsync("/api/messages", content);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("http://connector.example.test/")]
    [InlineData("http://127.0.0.1.example.test/")]
    [InlineData("http://localhost@example.test/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task Without_credentials_answers_go_to_this_machine_only(string serviceUrl)
    {
        await using var bot = BotHost.Echo();

        var response = await bot.PostAsync(Activities.Message(serviceUrl, "hi"));

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Gives_expected_replies_in_the_response()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        var activity = Activities.Message(connector.Url, "porter", channel: "webchat", extra: "\"deliveryMode\": \"expectReplies\"");

        var first = await (await bot.PostAsync(activity)).Content.ReadFromJsonAsync<JsonElement>();
        var again = await (await bot.PostAsync(activity)).Content.ReadFromJsonAsync<JsonElement>();
        await bot.PostAsync(Activities.Message(connector.Url, "through the connector"));

        first.GetProperty("activities")[0].GetProperty("text").GetString().Should().Be("porter");
        again.GetRawText().Should().Be(first.GetRawText());
        (await connector.NextAsync()).Text.Should().Be("through the connector");
    }

    [Fact]
    public async Task Says_unavailable_where_an_expected_reply_cannot_be_made_and_makes_it_when_asked_again()
    {
        var attempts = 0;
        await using var bot = BotHost.With((message, _) => ++attempts == 1 ? throw new InvalidOperationException("No.") : Task.FromResult(Reply.Says(message.Text)));
        var activity = Activities.Message("http://localhost:1", "porter", extra: "\"deliveryMode\": \"expectReplies\"");

        var first = await bot.PostAsync(activity);
        var second = await bot.PostAsync(activity);

        first.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await second.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities")[0].GetProperty("text").GetString().Should().Be("porter");
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Ignores_what_it_does_not_know(string type)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();

        var response = await bot.PostAsync(Activities.Of(connector.Url, type));
        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await connector.NextAsync()).Text.Should().Be("porter");
    }

    [Fact]
    public async Task Greets_a_conversation_once_however_often_it_is_told_of_it()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();

        await bot.PostAsync(Activities.MembersAdded(connector.Url, "a:1xY", "28:jd"));
        await bot.PostAsync(Activities.Installed(connector.Url));
        await bot.PostAsync(Activities.MembersAdded(connector.Url, "a:1xY", "29:kim", "28:jd"));
        await bot.PostAsync(Activities.Installed(connector.Url));
        await bot.PostAsync(Activities.Message(connector.Url, "porter", conversation: "a:1xY"));

        (await connector.NextAsync()).Text.Should().Be("Installed");
        (await connector.NextAsync()).Text.Should().Be("porter");
    }

    [Fact]
    public async Task Greets_again_after_it_was_removed()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();

        await bot.PostAsync(Activities.Installed(connector.Url));
        (await connector.NextAsync()).Text.Should().Be("Installed");
        await bot.PostAsync(Activities.Installed(connector.Url, "remove"));
        await bot.PostAsync(Activities.Installed(connector.Url));

        (await connector.NextAsync()).Text.Should().Be("Installed");
    }

    [Fact]
    public async Task Reads_the_press_of_a_button_that_comes_as_a_message_without_text()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var seen = new TaskCompletionSource<Message>();
        await using var bot = BotHost.With((message, _) =>
        {
            seen.TrySetResult(message);
            return Task.FromResult(Reply.Silence);
        });

        await bot.PostAsync(Activities.Pressed(connector.Url, """{"jdAction": "explain", "rule": "JD101", "count": 3, "nested": {}}"""));
        var message = await seen.Task;

        message.Kind.Should().Be(MessageKind.Action);
        message.Action.Should().Be("explain");
        message.Text.Should().BeEmpty();
        message.Data.Should().BeEquivalentTo(new Dictionary<string, string> { ["rule"] = "JD101", ["count"] = "3" });
    }

    [Fact]
    public async Task Answers_an_executed_card_action_at_once_and_works_on_it_later()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();

        var response = await bot.PostAsync(Activities.Invoke(
            connector.Url, "adaptiveCard/action", """{"action": {"type": "Action.Execute", "verb": "export", "data": {"lvl": "s"}}, "trigger": "manual"}"""));
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        body.GetProperty("statusCode").GetInt32().Should().Be(200);
        body.GetProperty("type").GetString().Should().Be("application/vnd.microsoft.activity.message");
        (await connector.NextAsync()).Text.Should().Be("Action export");
    }

    [Fact]
    public async Task Says_inside_the_response_that_a_card_action_says_nothing()
    {
        await using var bot = BotHost.Echo();

        var response = await bot.PostAsync(Activities.Invoke("http://localhost:1", "adaptiveCard/action", "{}"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("statusCode").GetInt32().Should().Be(400);
    }

    [Theory]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("composeExtension/setting")]
    [InlineData("composeExtension/onCardButtonClicked")]
    [InlineData("message/submitAction")]
    [InlineData("message/fetchTask")]
    [InlineData("suggestedActions/submit")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("application/search")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("handoff/action")]
    [InlineData("something/newer")]
    public async Task Says_not_implemented_to_invokes_of_what_it_does_not_offer(string name)
    {
        await using var bot = BotHost.Echo();

        (await bot.PostAsync(Activities.Invoke("http://localhost:1", name, "{}"))).StatusCode.Should().Be(HttpStatusCode.NotImplemented);
    }

    [Theory]
    [InlineData("task/fetch", "{}")]
    [InlineData("task/submit", """{"data": {"title": "Porter"}}""")]
    [InlineData("composeExtension/submitAction", """{"commandId": "reviewMessage"}""")]
    [InlineData("composeExtension/fetchTask", "[]")]
    public async Task Says_bad_request_to_invokes_that_lack_what_their_names_promise(string name, string value)
    {
        await using var bot = BotHost.Echo();

        (await bot.PostAsync(Activities.Invoke("http://localhost:1", name, value))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Takes_mentions_of_itself_out_of_the_text_and_leaves_other_peoples_names()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        const string Entities =
            """
            "entities": [
              {"type": "mention", "mentioned": {"id": "28:jd", "name": "JD Assistant"}, "text": "<at>JD Assistant</at>"},
              {"type": "mention", "mentioned": {"id": "29:ola", "name": "Ola"}, "text": "<at>Ola</at>"},
              {"type": "clientInfo", "locale": "en-GB"}]
            """;

        await bot.PostAsync(Activities.Message(connector.Url, "<at>jd assistant</at> ask <at>Ola</at> <at>JD Assistant</at>", extra: Entities));

        (await connector.NextAsync()).Text.Should().Be("ask Ola");
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task Among_many_answers_only_what_is_said_to_it(string conversationType)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        const string Ola = """ "entities": [{"type": "mention", "mentioned": {"id": "29:ola", "name": "Ola"}, "text": "<at>Ola</at>"}] """;
        const string Itself = """ "entities": [{"type": "mention", "mentioned": {"id": "28:jd", "name": "JD Assistant"}, "text": "<at>JD Assistant</at>"}] """;

        await bot.PostAsync(There(Activities.Message(connector.Url, "see you at the quay")));
        await bot.PostAsync(There(Activities.Message(connector.Url, "<at>Ola</at> crane", extra: Ola)));
        await bot.PostAsync(There(Activities.Message(connector.Url, "<at>JD Assistant</at> porter", extra: Itself)));

        (await connector.NextAsync()).Text.Should().Be("porter");

        string There(string activity) => activity.Replace("\"personal\"", $"\"{conversationType}\"", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_answer_itself()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = BotHost.Echo();
        var own = Activities.Message(connector.Url, "my own words").Replace("29:kim", "28:jd", StringComparison.Ordinal);

        await bot.PostAsync(own);
        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Text.Should().Be("porter");
    }
}
