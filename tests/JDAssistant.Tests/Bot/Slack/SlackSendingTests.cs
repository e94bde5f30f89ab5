using System.Diagnostics;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Slack;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Slack.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Slack;

/// <summary>What is done when Slack is busy, broken or wrong.</summary>
public sealed class SlackSendingTests
{
    [Fact]
    public async Task A_message_that_came_although_nobody_recorded_it_is_not_posted_again()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        var sender = bot.Host.Services.GetRequiredService<SlackSender>();
        var part = new SlackPart { Kind = SlackPartKind.Post, Tenant = SlackBot.Team, User = SlackBot.User, Channel = SlackStub.DirectChannel, Thread = "1.2", Text = "porter" };

        await sender.SendAsync(part, new PartSending("7-0", MayHaveCome: false), TestContext.Current.CancellationToken);
        await sender.SendAsync(part, new PartSending("7-0", MayHaveCome: true), TestContext.Current.CancellationToken);
        await sender.SendAsync(part with { Thread = "1.3" }, new PartSending("7-0", MayHaveCome: true), TestContext.Current.CancellationToken);
        await sender.SendAsync(part, new PartSending("8-0", MayHaveCome: true), TestContext.Current.CancellationToken);
        slack.Missing.Add("conversations.replies");
        await sender.SendAsync(part, new PartSending("8-0", MayHaveCome: true), TestContext.Current.CancellationToken);

        slack.All.Should().OnlyContain(call => call.Error == null || call.Method == "conversations.replies");
        slack.All.Where(call => call.Method == "chat.postMessage").Select(call => call.Arguments.GetProperty("metadata").GetProperty("event_payload").GetProperty("part").GetString())
            .Should().Equal(["7-0", "7-0", "8-0", "8-0"], "the second is there, in another thread it is not, and where one may not look it is sent");
    }

    [Fact]
    public async Task Waits_as_long_as_Slack_asks()
    {
        await using var slack = await SlackStub.StartAsync();
        var refused = 0;
        slack.Misbehave = (call, context) =>
        {
            if (call.Method != "chat.postMessage" || Interlocked.Increment(ref refused) > 1)
                return Task.FromResult(false);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "2";
            return Task.FromResult(true);
        };
        await using var bot = new SlackBot(slack, Echo);

        await bot.SayAsync("porter");
        (await slack.NextAsync()).Status.Should().Be(429);
        var clock = Stopwatch.StartNew();
        var sent = await slack.NextAsync();

        sent.Error.Should().BeNull();
        clock.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(1.9));
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(503, "<html>down</html>")]
    [InlineData(200, "<html>all is well</html>")]
    [InlineData(200, "")]
    [InlineData(200, """{"ok":false,"error":"internal_error"}""")]
    [InlineData(200, """{"ok":false,"error":"ratelimited"}""")]
    public async Task Sends_again_what_Slack_failed_to_take(int status, string body)
    {
        await using var slack = await SlackStub.StartAsync();
        var refused = 0;
        slack.Misbehave = async (call, context) =>
        {
            if (call.Method != "chat.postMessage" || Interlocked.Increment(ref refused) > 1)
                return false;
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(body);
            return true;
        };
        await using var bot = new SlackBot(slack, Echo);

        await bot.SayAsync("porter");

        (await slack.NextAsync()).Error.Should().Be("misbehaved");
        (await slack.NextAsync()).Words.Should().Contain("porter");
    }

    [Fact]
    public async Task A_refusal_that_stays_is_not_repeated_and_holds_up_nobody()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Misbehave = async (call, context) =>
        {
            if (call.Method != "chat.postMessage" || !call.Words.Contains("poison", StringComparison.Ordinal))
                return false;
            await context.Response.WriteAsJsonAsync(new { ok = false, error = "account_inactive" });
            return true;
        };
        await using var bot = new SlackBot(slack, Echo);
        const string thread = "1790000000.700000";

        await bot.SayAsync("poison", thread);
        await bot.SayAsync("porter", thread);

        (await slack.NextAsync()).Error.Should().Be("misbehaved");
        (await slack.NextAsync()).Words.Should().Contain("porter");
    }

    [Fact]
    public async Task Words_alone_are_sent_where_Slack_does_not_take_their_form()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Misbehave = async (call, context) =>
        {
            if (call.Method != "chat.postMessage" || call.Blocks.Length == 0)
                return false;
            await context.Response.WriteAsJsonAsync(new { ok = false, error = "invalid_blocks" });
            return true;
        };
        await using var bot = new SlackBot(slack, Echo);

        await bot.SayAsync("porter & <!channel>");

        (await slack.NextAsync()).Error.Should().Be("misbehaved");
        var sent = await slack.NextAsync();
        sent.Blocks.Should().BeEmpty();
        sent["text"].Should().Be("porter &amp; &lt;!channel&gt;");
    }

    [Fact]
    public async Task A_workspace_without_streams_gets_messages()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Missing.Add("chat.startStream");
        slack.Missing.Add("assistant.threads.setStatus");
        await using var bot = new SlackBot(slack);

        await bot.SayAsync("write me one for a night nurse in Leeds");

        (await slack.NextAsync()).Error.Should().Be("unknown_method");
        var posted = await slack.NextAsync();
        posted.Method.Should().Be("chat.postMessage");
        posted.Error.Should().BeNull();
        posted.Words.Should().Contain("Night Nurse");
        posted.Labels.Should().Contain("Check this draft");
        await slack.NextAsync("files.completeUploadExternal");
    }

    [Fact]
    public async Task A_pause_in_the_middle_of_a_stream_does_not_begin_it_again()
    {
        await using var slack = await SlackStub.StartAsync();
        var refused = 0;
        slack.Misbehave = (call, context) =>
        {
            if (call.Method != "chat.appendStream" || Interlocked.Increment(ref refused) > 1)
                return Task.FromResult(false);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "1";
            return Task.FromResult(true);
        };
        await using var bot = new SlackBot(slack);

        await bot.SayAsync("write me one for a night nurse in Leeds");
        await slack.NextAsync("files.completeUploadExternal");

        slack.All.Count(call => call.Method == "chat.startStream").Should().Be(1);
        slack.All.Should().Contain(call => call.Method == "chat.appendStream" && call.Status == 429);
        slack.All.Where(call => call.Method.StartsWith("chat.", StringComparison.Ordinal) && call.Status == 200).Should().OnlyContain(call => call.Error == null);
    }

    private static Task<Reply> Echo(Message message, CancellationToken cancellation) => Task.FromResult(Reply.Says(Quote.Escaped(message.Text, 5000)));
}
