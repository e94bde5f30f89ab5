using System.Net.Http.Json;
using System.Text.Json;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework;

public sealed class CardTalkTests
{
    private const string Group = "19:group@thread.v2";

    [Fact]
    public async Task An_executed_press_is_answered_with_the_cards_next_state()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription));
        var first = (await connector.NextAsync()).Body.GetRawText();

        var all = await ExecuteAsync(bot, connector, "show-all");
        var dismissed = await ExecuteAsync(bot, connector, "dismiss", """ "rule": "JD212" """);

        all.GetProperty("statusCode").GetInt32().Should().Be(200);
        all.GetProperty("type").GetString().Should().Be("application/vnd.microsoft.card.adaptive");
        all.GetProperty("value").GetRawText().Length.Should().BeGreaterThan(first.Length / 2);
        dismissed.GetProperty("value").GetRawText().Should().Contain("JD212").And.Contain("Dispatch Planner");
        connector.Rest().Should().BeEmpty("the card itself is the answer");
    }

    [Fact]
    public async Task A_submitted_press_changes_the_card_in_its_place()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription));
        await connector.NextAsync();

        await bot.PostAsync(Activities.Pressed(connector.Url, """{"jdAction": "show-all"}"""));

        var sent = await connector.NextAsync();
        sent.Method.Should().Be("PUT");
        sent.Target.Should().EndWith("/activities/1732");
        sent.Body.GetProperty("id").GetString().Should().Be("1732");
        sent.Card.Should().Contain("Dispatch Planner");
    }

    [Fact]
    public async Task A_card_that_cannot_be_changed_comes_again_below()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var take = connector.Answer;
        connector.Answer = (sent, response) =>
        {
            if (sent.Method != "PUT")
                return take(sent, response);
            response.StatusCode = 405;
            return Task.CompletedTask;
        };
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription));
        await connector.NextAsync();

        await bot.PostAsync(Activities.Pressed(connector.Url, """{"jdAction": "show-all"}"""));

        (await connector.NextAsync()).Status.Should().Be(405);
        var below = await connector.NextAsync();
        below.Method.Should().Be("POST");
        below.Body.TryGetProperty("id", out _).Should().BeFalse();
        below.Card.Should().Contain("Dispatch Planner");
    }

    [Fact]
    public async Task The_facts_of_a_job_are_asked_for_with_a_form_and_written_from_it()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Pressed(connector.Url, """{"jdAction": "draft"}"""));

        (await connector.NextAsync()).Text.Should().StartWith("Which job is it?");
        (await connector.NextAsync()).Card.Should().Contain("Input.Text").And.Contain("isRequired");
        await bot.PostAsync(Activities.Pressed(connector.Url, """{"jdAction": "draft", "title": "Depot clerk", "place": "Hull", "pay": "£13.50 an hour", "hours": "nights", "musts": "forklift licence\n", "wishes": ""}"""));

        (await connector.NextAsync()).Text.Should().Contain("Depot Clerk");
        (await connector.NextAsync()).Text.Should().Contain("£13.50").And.Contain("orklift licence");
    }

    [Fact]
    public async Task The_form_opens_as_a_dialog_with_what_is_known_and_is_answered_in_the_conversation()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, "draft: depot clerk, Hull, £13.50 an hour"));
        (await connector.NextAsync()).Text.Should().Contain("Depot Clerk");

        var opened = await AnswerAsync(bot.PostAsync(Activities.Invoke(connector.Url, "task/fetch", """{"data": {"jdAction": "form", "msteams": {"type": "task/fetch"}}, "context": {"theme": "default"}}""")));
        var task = opened.GetProperty("task");
        task.GetProperty("type").GetString().Should().Be("continue");
        var card = task.GetProperty("value").GetProperty("card").GetProperty("content");
        card.GetProperty("body").EnumerateArray().Count(item => item.GetProperty("type").GetString() == "Input.Text").Should().Be(BriefField.All.Count);
        card.GetProperty("body").EnumerateArray().Single(item => item.TryGetProperty("id", out var id) && id.GetString() == "title").GetProperty("value").GetString().Should().Be("Depot Clerk");
        card.GetProperty("actions")[0].GetProperty("type").GetString().Should().Be("Action.Submit");

        var sent = await AnswerAsync(bot.PostAsync(Activities.Invoke(connector.Url, "task/submit", """{"data": {"jdAction": "draft", "title": "Depot Clerk", "place": "Hull", "pay": "£14 an hour", "company": "Quayside Freight", "benefits": "28 days of paid leave"}}""")));
        sent.GetProperty("task").GetProperty("type").GetString().Should().Be("message");
        Sent answer;
        do
            answer = await connector.NextAsync();
        while (answer.Text?.StartsWith("**Depot Clerk**", StringComparison.Ordinal) != true || answer.Text.Contains("13.50", StringComparison.Ordinal));
        answer.Text.Should().Contain("£14").And.Contain("Quayside Freight").And.Contain("28 days of paid leave");
    }

    [Fact]
    public async Task Among_many_a_form_shows_nothing_of_the_job()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(InGroup(Activities.Message(connector.Url, "draft: depot clerk, Hull", conversation: Group)));
        await connector.NextAsync();

        await bot.PostAsync(InGroup(Activities.Message(connector.Url, "the form", conversation: Group)));

        (await connector.NextAsync()).Card.Should().Contain("task/fetch").And.NotContain("Depot Clerk").And.NotContain("Input.Text");
    }

    [Fact]
    public async Task Among_many_the_answer_is_for_whoever_asked_until_they_share_it()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(InGroup(Activities.Message(connector.Url, Samples.JobDescription, conversation: Group)));

        var shown = await connector.NextAsync();
        shown.Card.Should().Contain("Kim Berg").And.NotContain("Dispatch Planner");
        var refresh = JsonSerializer.Deserialize<JsonElement>(shown.Card!).GetProperty("refresh");
        refresh.GetProperty("userIds")[0].GetString().Should().Be("29:kim");
        var action = refresh.GetProperty("action");

        var mine = await InvokeAsync(bot, connector, action);
        mine.GetProperty("value").GetRawText().Should().Contain("Dispatch Planner").And.Contain("Share here");

        var theirs = await InvokeAsync(bot, connector, action, person: "29:ola");
        theirs.GetProperty("type").GetString().Should().Be("application/vnd.microsoft.activity.message");
        theirs.GetRawText().Should().Contain("Only whoever asked").And.NotContain("Dispatch Planner");

        var share = Button(mine.GetProperty("value"), "Share here");
        (await InvokeAsync(bot, connector, share)).GetProperty("value").GetString().Should().Be("Shared.");
        var everybodys = await connector.NextAsync();
        everybodys.Method.Should().Be("PUT");
        everybodys.Card.Should().Contain("Shared by Kim Berg").And.Contain("Dispatch Planner").And.NotContain("Action.Execute");
    }

    [Fact]
    public async Task What_changed_meanwhile_is_not_shared()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(InGroup(Activities.Message(connector.Url, Samples.JobDescription, conversation: Group)));
        var action = JsonSerializer.Deserialize<JsonElement>((await connector.NextAsync()).Card!).GetProperty("refresh").GetProperty("action");
        var share = Button((await InvokeAsync(bot, connector, action)).GetProperty("value"), "Share here");
        await bot.PostAsync(InGroup(Activities.Message(connector.Url, "draft: depot clerk, Hull, nights", conversation: Group)));
        await connector.NextAsync();

        await InvokeAsync(bot, connector, share);

        var sent = await connector.NextAsync();
        sent.Text.Should().StartWith("The text in hand is another one by now");
        sent.Card.Should().BeNull();
    }

    [Theory]
    [InlineData("personal", "Only you see my answers to you.")]
    [InlineData("groupChat", "to everybody once they share it.")]
    [InlineData("channel", "to everybody once they share it.")]
    public async Task The_greeting_says_who_sees_what(string conversationType, string words)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        await bot.PostAsync(InGroup(Activities.Installed(connector.Url, conversation: Group), conversationType));

        (await connector.NextAsync()).Text.Should().Contain(words);
    }

    private static Task<JsonElement> ExecuteAsync(BotHost bot, ConnectorStub connector, string verb, string data = "") => AnswerAsync(bot.PostAsync(
        Activities.Invoke(connector.Url, "adaptiveCard/action", $$$"""{"action": {"type": "Action.Execute", "verb": "{{{verb}}}", "data": { {{{data}}} } }, "trigger": "manual"}""")));

    private static Task<JsonElement> InvokeAsync(BotHost bot, ConnectorStub connector, JsonElement action, string person = "29:kim")
    {
        var invoke = Activities.Of(
            connector.Url, "invoke", conversation: Group, members: "\"name\": \"adaptiveCard/action\", \"replyToId\": \"1799\"",
            extra: $$$""" "value": {"action": {{{action.GetRawText()}}}, "trigger": "automatic"} """);
        return AnswerAsync(bot.PostAsync(InGroup(invoke).Replace("29:kim", person, StringComparison.Ordinal)));
    }

    private static async Task<JsonElement> AnswerAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static string InGroup(string activity, string conversationType = "groupChat") => activity.Replace("\"personal\"", $"\"{conversationType}\"", StringComparison.Ordinal)
        .Replace("\"channelData\"", """ "entities": [{"type": "mention", "mentioned": {"id": "28:jd"}, "text": "<at>JD</at>"}], "channelData" """, StringComparison.Ordinal);

    private static JsonElement Button(JsonElement card, string title) =>
        card.GetProperty("actions").EnumerateArray().Single(button => button.GetProperty("title").GetString() == title);
}
