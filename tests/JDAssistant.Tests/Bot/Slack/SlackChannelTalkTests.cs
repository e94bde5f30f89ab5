using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Slack;

/// <summary>In channels: what only the person sees, until they share it.</summary>
public sealed class SlackChannelTalkTests
{
    [Fact]
    public async Task A_review_is_shown_to_the_person_alone_and_shared_on_request()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.CommandAsync(Samples.JobDescription, slack.Hook());
        var review = await slack.NextAsync();
        review.Method.Should().Be("response_url");
        review.Error.Should().BeNull();
        review.Authorization.Should().BeEmpty();
        review["response_type"].Should().Be("ephemeral");
        review.Words.Should().Contain("Dispatch Planner");

        await bot.PressPrivateAsync(review.Button("Share here"), slack.Hook());
        var shared = await slack.NextAsync();
        shared.Method.Should().Be("chat.postMessage");
        shared.Error.Should().BeNull();
        shared["channel"].Should().Be("C0JOBS");
        shared.Words.Should().Contain("Shared by ").And.Contain("Dispatch Planner");
        shared.Blocks.Should().Contain($"\"user_id\":\"{SlackBot.User}\"");
        shared.Labels.Should().BeEmpty("nobody else could press them");
    }

    [Fact]
    public async Task All_findings_take_the_place_of_the_first_three()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.CommandAsync("review this: " + Samples.JobDescription + " [Insert name] rockstar #LI-DNI", slack.Hook());
        var review = await slack.NextAsync();
        await bot.PressPrivateAsync(review.Button(review.Labels.Single(label => label.StartsWith("Show all", StringComparison.Ordinal))), slack.Hook());

        var all = await slack.NextAsync();
        all.Method.Should().Be("response_url");
        all.Error.Should().BeNull();
        all.Arguments.GetProperty("replace_original").GetBoolean().Should().BeTrue();
        review.Arguments.GetProperty("replace_original").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Shares_nothing_where_another_text_is_in_hand_by_then()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.CommandAsync(Samples.JobDescription, slack.Hook());
        var review = await slack.NextAsync();
        await bot.CommandAsync(Samples.JobDescription.Replace("Dispatch Planner", "Yard Marshal", StringComparison.Ordinal), slack.Hook());
        await slack.NextAsync();
        await bot.PressPrivateAsync(review.Button("Share here"), slack.Hook());

        var refused = await slack.NextAsync();
        refused.Method.Should().Be("response_url");
        refused["response_type"].Should().Be("ephemeral");
        refused.Words.Should().StartWith("The text in hand is another one by now");
        slack.All.Should().NotContain(call => call.Method == "chat.postMessage");
    }

    [Fact]
    public async Task Says_to_the_person_where_it_may_not_show_it()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.ForeignChannels.Add("C0JOBS");
        await using var bot = new SlackBot(slack);

        await bot.CommandAsync(Samples.JobDescription, slack.Hook());
        var review = await slack.NextAsync();
        await bot.PressPrivateAsync(review.Button("Share here"), slack.Hook());

        (await slack.NextAsync()).Error.Should().Be("not_in_channel");
        var told = await slack.NextAsync();
        told.Method.Should().Be("response_url");
        told["text"].Should().StartWith("I am no member of that channel");
    }

    [Fact]
    public async Task A_used_up_address_is_replaced_by_a_private_message_and_that_by_a_direct_one()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.CommandAsync("help", slack.Hook(uses: 0));
        var first = await slack.NextAsync();
        first.Method.Should().Be("chat.postEphemeral");
        first["user"].Should().Be(SlackBot.User);

        slack.ForeignChannels.Add("C0JOBS");
        await bot.CommandAsync("help", slack.Hook(uses: 0));
        (await slack.NextAsync()).Error.Should().Be("not_in_channel");
        var second = await slack.NextAsync();
        second.Method.Should().Be("chat.postMessage");
        second["channel"].Should().Be(SlackStub.DirectChannel);
    }

    [Fact]
    public async Task A_draft_for_a_channel_is_shown_privately_and_its_file_goes_to_the_person()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.MentionAsync("<@UBOT> write me one for a night nurse in Leeds", thread: "1790000000.800000");
        var draft = await slack.NextAsync();
        draft.Method.Should().Be("chat.postEphemeral");
        draft.Error.Should().BeNull();
        draft["thread_ts"].Should().Be("1790000000.800000");
        draft.Words.Should().Contain("Night Nurse").And.Contain("in our direct messages");
        draft.Labels.Should().Contain("Share here");
        var complete = await slack.NextAsync("files.completeUploadExternal");
        complete["channel_id"].Should().Be(SlackStub.DirectChannel);
        complete["thread_ts"].Should().BeNull();

        await bot.InteractAsync(new
        {
            type = "block_actions",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            channel = new { id = "C0JOBS" },
            container = new { type = "message", message_ts = SlackBot.NextTime(), channel_id = "C0JOBS", thread_ts = "1790000000.800000", is_ephemeral = true },
            response_url = slack.Hook(),
            actions = new[] { new { action_id = draft.Button("Share here").GetProperty("action_id").GetString(), value = draft.Button("Share here").GetProperty("value").GetString(), action_ts = SlackBot.NextTime() } },
        });
        var shared = await slack.NextAsync();
        shared.Method.Should().Be("chat.postMessage");
        shared["thread_ts"].Should().Be("1790000000.800000");
        shared.Words.Should().Contain("Shared by ").And.Contain("Night Nurse");
    }

    [Fact]
    public async Task One_persons_text_is_not_another_persons_and_not_another_workspaces()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        const string thread = "1790000000.800001";

        await bot.SayAsync(Samples.JobDescription, thread);
        (await slack.NextAsync()).Words.Should().Contain("Dispatch Planner");
        await bot.SayAsync("export", thread, user: "U0OTHER");
        (await slack.NextAsync()).Words.Should().StartWith("I have no job description of yours in hand");
        await bot.SayAsync("export", thread, team: "T02");
        (await slack.NextAsync()).Words.Should().StartWith("I have no job description of yours in hand");
        await bot.SayAsync("my drafts", thread, team: "T02");
        (await slack.NextAsync()).Words.Should().StartWith("I keep no job description of yours");
    }

    [Fact]
    public async Task A_new_direct_message_goes_on_with_what_is_in_hand()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.SayAsync(Samples.JobDescription);
        await slack.NextAsync();
        await bot.SayAsync("show all");

        (await slack.NextAsync()).Words.Should().Contain("Dispatch Planner");
    }
}
