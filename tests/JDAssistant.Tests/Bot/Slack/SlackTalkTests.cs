using System.Net;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Slack;

public sealed class SlackTalkTests
{
    [Fact]
    public async Task A_direct_message_is_answered_below_it()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, Echo);

        var response = await bot.SayAsync("night porter & <friends>", thread: "1790000000.900000");
        var sent = await slack.NextAsync();

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().BeEmpty();
        sent.Method.Should().Be("chat.postMessage");
        sent.Error.Should().BeNull();
        sent.Authorization.Should().Be("Bearer " + SlackStub.BotToken);
        sent["channel"].Should().Be(SlackStub.DirectChannel);
        sent["thread_ts"].Should().Be("1790000000.900000");
        sent["text"].Should().Be("night porter &amp; &lt;friends&gt;");
        sent.Words.Should().Contain("night porter & <friends>");
    }

    [Fact]
    public async Task What_Slack_sends_again_is_answered_once()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, Echo);
        const string thread = "1790000000.900003";
        var said = SlackBot.Message("porter", thread);

        await bot.EventAsync(said, id: "Ev1");
        (await bot.EventAsync(said, id: "Ev1", retry: "1")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await bot.EventAsync(said, id: "Ev1", retry: "2")).StatusCode.Should().Be(HttpStatusCode.OK);
        await bot.SayAsync("last", thread);

        (await slack.NextAsync()).Words.Should().Contain("porter");
        (await slack.NextAsync()).Words.Should().Contain("last");
    }

    [Fact]
    public async Task A_retry_of_what_never_arrived_is_answered()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, Echo);

        await bot.EventAsync(SlackBot.Message("porter"), retry: "2");

        (await slack.NextAsync()).Words.Should().Contain("porter");
    }

    [Fact]
    public async Task Says_nothing_to_itself_to_other_bots_to_edits_and_to_channels_where_it_is_not_addressed()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, Echo);

        await bot.SayAsync("mine", user: "UBOT");
        await bot.SayAsync("another bot", extra: new { bot_id = "B1" });
        await bot.SayAsync("edited", extra: new { subtype = "message_changed" });
        await bot.SayAsync("a chat among people", channel: "C0JOBS");
        await bot.SayAsync("in a group", channel: "G0JOBS", extra: new { channel_type = "mpim" });
        await bot.EventAsync(new { type = "reaction_added", user = SlackBot.User });
        await bot.EventAsync(new { type = "of_the_future" });
        await bot.SayAsync("for you");

        (await slack.NextAsync()).Words.Should().Contain("for you");
        slack.All.Should().OnlyContain(call => call.Method == "chat.postMessage" || call.Method == "assistant.threads.setStatus");
        slack.All.Count(call => call.Method == "chat.postMessage").Should().Be(1);
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_to_the_person_alone()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, Echo);

        await bot.MentionAsync("<@UBOT> porter for <@U2|kim> in <#C2|depots>, see <https://example.com/a|the page>");
        var sent = await slack.NextAsync("chat.postEphemeral");

        sent.Error.Should().BeNull();
        sent["user"].Should().Be(SlackBot.User);
        sent["channel"].Should().Be("C0JOBS");
        sent["thread_ts"].Should().BeNull();
        sent.Words.Should().Contain("porter for @kim in #depots, see the page");
    }

    [Fact]
    public async Task Shows_that_it_works_before_it_answers()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack, Echo);

        await bot.SayAsync("porter", thread: "1790000000.900001");

        var status = await slack.AnyAsync();
        status.Method.Should().Be("assistant.threads.setStatus");
        status.Error.Should().BeNull();
        status["thread_ts"].Should().Be("1790000000.900001");
        (await slack.AnyAsync()).Method.Should().Be("chat.postMessage");
    }

    [Fact]
    public async Task Acknowledges_everything_at_once_however_long_the_answer_takes()
    {
        await using var slack = await SlackStub.StartAsync();
        var thinking = new TaskCompletionSource();
        await using var bot = new SlackBot(slack, async (message, _) =>
        {
            await thinking.Task;
            return Reply.Says("done");
        });
        _ = bot.Host.Server;

        (await bot.SayAsync("porter")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await bot.CommandAsync("porter", slack.Hook())).StatusCode.Should().Be(HttpStatusCode.OK);
        (await bot.MentionAsync("<@UBOT> porter")).StatusCode.Should().Be(HttpStatusCode.OK);
        slack.All.Should().NotContain(call => call.Method.StartsWith("chat.", StringComparison.Ordinal));

        thinking.SetResult();
        (await slack.NextAsync()).Words.Should().StartWith("done");
    }

    [Fact]
    public async Task A_whole_talk_reviews_explains_dismisses_fixes_exports_and_forgets()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        const string thread = "1790000000.900002";

        await bot.SayAsync(Samples.JobDescription + "\n\n#LI-DNI <!channel> ", thread);
        var review = await slack.NextAsync();
        review.Error.Should().BeNull();
        review.Words.Should().Contain("Dispatch Planner").And.Contain("100 points");
        review.Labels.Should().Contain("Export");

        await bot.PressAsync(review.Button("Export"), thread);
        var start = await slack.NextAsync();
        start.Method.Should().Be("chat.startStream");
        start.Error.Should().BeNull();
        var streamed = start.Words;
        var next = await slack.NextAsync();
        for (; next.Method == "chat.appendStream"; next = await slack.NextAsync())
        {
            next.Error.Should().BeNull();
            streamed += next.Words;
        }

        streamed.Should().Contain("# Dispatch Planner").And.Contain("loads for nine drivers").And.NotContain("<!channel>");
        next.Method.Should().Be("chat.stopStream");
        next.Error.Should().BeNull();
        next.Labels.Should().Contain("Plain text");
        (await slack.NextAsync("upload"))["text"].Should().StartWith("# Dispatch Planner");
        var complete = await slack.NextAsync("files.completeUploadExternal");
        complete.Error.Should().BeNull();
        complete["channel_id"].Should().Be(SlackStub.DirectChannel);
        complete["thread_ts"].Should().Be(thread);

        await bot.SayAsync("delete my data", thread);
        (await slack.NextAsync()).Words.Should().StartWith("Deleted");
    }

    private static Task<Reply> Echo(Message message, CancellationToken cancellation) =>
        Task.FromResult(Reply.Says(message.Kind == MessageKind.Text ? Quote.Escaped(message.Text, 5000) : $"{message.Kind} {message.Action}"));
}
