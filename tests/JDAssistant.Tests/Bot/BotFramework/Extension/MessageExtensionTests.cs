using System.Net.Http.Json;
using System.Text.Json;
using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework.Extension;

public sealed class MessageExtensionTests
{
    [Fact]
    public async Task A_message_is_reviewed_in_a_dialog_whose_buttons_work()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();

        var review = await CardAsync(bot, connector, "composeExtension/fetchTask", Chosen(Html(Samples.JobDescription)));
        review.Should().Contain("Dispatch Planner").And.Contain("of 100 points").And.NotContain("Action.Execute");

        var why = await CardAsync(bot, connector, "composeExtension/submitAction", """{"commandId": "reviewMessage", "commandContext": "message", "data": {"jdAction": "explain", "rule": "JD101"}}""");
        why.Should().Contain("JD101").And.Contain("Back to the review");

        var back = await CardAsync(bot, connector, "composeExtension/submitAction", """{"commandId": "reviewMessage", "data": {"jdAction": "review-again"}}""");
        back.Should().Contain("Dispatch Planner");
        connector.Rest().Should().BeEmpty("nothing is said where others read");
    }

    [Theory]
    [InlineData("see you at nine", "too short to check")]
    [InlineData("", "Paste the whole job description")]
    public async Task A_message_that_is_no_job_description_is_answered_in_the_dialog(string message, string answer)
    {
        await using var bot = new BotHost();
        await using var connector = await ConnectorStub.StartAsync();

        (await CardAsync(bot, connector, "composeExtension/fetchTask", Chosen(message))).Should().Contain(answer);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"messagePayload": 3}""")]
    [InlineData("""{"messagePayload": {"body": {"content": null}}}""")]
    public async Task A_choice_without_a_message_is_answered_too(string value)
    {
        await using var bot = new BotHost();
        await using var connector = await ConnectorStub.StartAsync();

        (await CardAsync(bot, connector, "composeExtension/fetchTask", value)).Should().Contain("Paste the whole job description");
    }

    [Fact]
    public async Task Ones_own_job_descriptions_are_found_by_their_words()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost();
        await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription, conversation: "a:one"));
        await connector.NextAsync();
        await bot.PostAsync(Activities.Message(connector.Url, "draft: depot clerk, Hull, nights", conversation: "a:two"));
        while (!(await connector.NextAsync()).Body.GetRawText().Contains("acceptContext", StringComparison.Ordinal))
        {
            // The question whether to save it comes last.
        }

        var all = await FindAsync(bot, connector, """{"parameters": [{"name": "initialRun", "value": "true"}], "queryOptions": {"skip": 0, "count": 25}}""");
        var one = await FindAsync(bot, connector, """{"commandId": "findDraft", "parameters": [{"name": "words", "value": "dispatch PLANNER"}]}""");
        var none = await FindAsync(bot, connector, """{"parameters": [{"value": "astronaut"}]}""");
        var others = await FindAsync(bot, connector, """{"parameters": []}""", person: "29:ola");

        all.Should().HaveCount(2);
        one.Should().ContainSingle();
        one[0].GetProperty("content").GetRawText().Should().Contain("loads for nine drivers");
        one[0].GetProperty("preview").GetProperty("content").GetProperty("title").GetString().Should().Be("Dispatch Planner");
        none.Should().BeEmpty();
        others.Should().BeEmpty("nobody finds what is somebody else's");
    }

    [Fact]
    public void What_previews_a_result_holds_no_tags()
    {
        var found = MessageExtension.Found(new Reply([new DocumentPart("<b>Clerk</b> & <img src=x>", "# Clerk")], []));

        MessageExtension.Results(found)["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["title"]!.GetValue<string>().Should().NotContainAny("<", "&");
    }

    private static string Html(string markdown) =>
        string.Concat(markdown.Split('\n').Select(line => line.StartsWith('#') ? $"<h2>{line.TrimStart('#', ' ')}</h2>" : line.StartsWith("- ", StringComparison.Ordinal) ? $"<ul><li>{line[2..]}</li></ul>" : $"<p>{line}</p>"));

    private static string Chosen(string html) => $$$"""
        {"commandId": "reviewMessage", "commandContext": "message",
         "messagePayload": {"id": "1795", "body": {"contentType": "html", "content": {{{JsonSerializer.Serialize(html)}}}}, "attachments": []}}
        """;

    private static async Task<string> CardAsync(BotHost bot, ConnectorStub connector, string name, string value)
    {
        using var response = await bot.PostAsync(Activities.Invoke(connector.Url, name, value));
        var task = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("task");
        task.GetProperty("type").GetString().Should().Be("continue");
        return task.GetProperty("value").GetProperty("card").GetProperty("content").GetRawText();
    }

    private static async Task<IReadOnlyList<JsonElement>> FindAsync(BotHost bot, ConnectorStub connector, string value, string person = "29:kim")
    {
        using var response = await bot.PostAsync(Activities.Invoke(connector.Url, "composeExtension/query", value).Replace("29:kim", person, StringComparison.Ordinal));
        var result = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("composeExtension");
        result.GetProperty("type").GetString().Should().Be("result");
        return [.. result.GetProperty("attachments").EnumerateArray()];
    }
}
