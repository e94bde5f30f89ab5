using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Delivery;

public sealed class RateLimitTests
{
    private readonly SteppedTime _time = new();

    [Fact]
    public void Stop_one_person_and_let_the_others_of_the_tenant_go_on()
    {
        var limits = new RateLimits(new LimitsSettings { PersonPerMinute = 2, TenantPerMinute = 100 }, _time);

        limits.Count(From("t1/kim")).Should().BeNull();
        _time.Step(TimeSpan.FromSeconds(20));
        limits.Count(From("t1/kim")).Should().BeNull();
        Said(limits.Count(From("t1/kim"))).Should().Be("You sent me more than 2 messages within a minute, so I have not read this one; send it again in 40 seconds. What you sent before is kept.");
        limits.Count(From("t1/ana")).Should().BeNull();
        limits.Count(From("t2/kim")).Should().BeNull();

        _time.Step(TimeSpan.FromSeconds(40));
        limits.Count(From("t1/kim")).Should().BeNull("the minute is over");
    }

    [Fact]
    public void Stop_one_tenant_and_no_other()
    {
        var limits = new RateLimits(new LimitsSettings { PersonPerMinute = 100, TenantPerMinute = 2 }, _time);

        limits.Count(From("t1/kim")).Should().BeNull();
        limits.Count(From("t1/ana")).Should().BeNull();
        Said(limits.Count(From("t1/ben"))).Should().StartWith("Your organisation sent me more than 2 messages within a minute");
        limits.Count(From("t2/ben")).Should().BeNull();
        limits.Count(Message.Said("c", "web", "x")).Should().BeNull("a channel without tenants has none to count");
    }

    [Fact]
    public void Count_any_number_where_there_is_no_limit()
    {
        var limits = new RateLimits(new LimitsSettings { PersonPerMinute = 0, TenantPerMinute = 0 }, _time);

        Enumerable.Range(0, 5000).Select(_ => limits.Count(From("t1/kim"))).Should().AllSatisfy(reply => reply.Should().BeNull());
    }

    [Fact]
    public async Task What_is_too_much_is_answered_in_Teams()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = new BotHost(null, ("Limits:PersonPerMinute", "2"));

        foreach (var text in new[] { "help", "help", "help" })
            await bot.PostAsync(Activities.Message(connector.Url, text));

        var texts = new List<string?>();
        while (texts.Count(text => text?.StartsWith("What I can do", StringComparison.Ordinal) == true) < 2 || !texts.Exists(text => text?.Contains("more than 2 messages", StringComparison.Ordinal) == true))
            texts.Add((await connector.NextAsync()).Text);
        texts.Should().Contain(text => text != null && text.Contains("send it again in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_too_much_is_answered_in_Slack()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, null, ("Limits:TenantPerMinute", "1"));

        await bot.SayAsync("help");
        (await slack.NextAsync()).Words.Should().Contain("What I can do");
        await bot.SayAsync("help", user: "U0ANA", channel: "D0ANA");

        (await slack.NextAsync()).Words.Should().StartWith("Your organisation sent me more than 1 messages within a minute");
    }

    private static Message From(string person) => Message.Said("c", person, "x") with { Tenant = person.Split('/')[0] };

    private static string Said(Reply? reply) => ((TextPart)reply!.Parts[0]).Markdown;
}
