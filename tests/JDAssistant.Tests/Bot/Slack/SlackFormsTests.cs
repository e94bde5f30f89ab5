using System.Net;
using System.Text.Json;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Slack;

/// <summary>Commands, shortcuts, forms and the app's home.</summary>
public sealed class SlackFormsTests
{
    [Theory]
    [InlineData("review", "review")]
    [InlineData(" Draft ", "brief")]
    public async Task A_command_opens_a_form(string text, string form)
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        var response = await bot.CommandAsync(text, slack.Hook());
        var opened = await slack.NextAsync();

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().BeEmpty();
        opened.Method.Should().Be("views.open");
        opened.Error.Should().BeNull();
        opened.Arguments.GetProperty("view").GetProperty("callback_id").GetString().Should().Be(form);
    }

    [Fact]
    public async Task A_form_that_Slack_does_not_open_in_time_is_owned_up_to_within_three_seconds()
    {
        await using var slack = await SlackStub.StartAsync();
        var release = new TaskCompletionSource();
        slack.Misbehave = async (call, _) =>
        {
            await release.Task;
            return false;
        };
        await using var bot = new SlackBot(slack);
        _ = bot.Host.Server;

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var response = await bot.CommandAsync("review", slack.Hook());
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3));
        release.SetResult();

        (await response.Content.ReadAsStringAsync()).Should().Contain("ephemeral").And.Contain("Slack did not open the form");
    }

    [Fact]
    public async Task An_empty_command_helps_and_says_so_within_its_own_channel()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.CommandAsync("", slack.Hook());

        var help = await slack.NextAsync();
        help.Method.Should().Be("response_url");
        help.Words.Should().StartWith("What I can do");
    }

    [Fact]
    public async Task The_form_for_a_draft_says_what_is_missing_and_is_answered_in_direct_messages()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        var mistakes = await bot.InteractAsync(Submitted("brief", new() { ["place"] = Typed("Leeds") }));
        (await mistakes.Content.ReadAsStringAsync()).Should().StartWith("""{"response_action":"errors","errors":{"title":""");

        var accepted = await bot.InteractAsync(Submitted("brief", new()
        {
            ["title"] = Typed("Night nurse"),
            ["place"] = Typed("Leeds"),
            ["pay"] = Typed("£18 an hour"),
            ["musts"] = Typed("NMC registration\nA car"),
            ["wishes"] = Typed("Experience on a surgical ward"),
        }));
        accepted.StatusCode.Should().Be(HttpStatusCode.OK);
        (await accepted.Content.ReadAsStringAsync()).Should().BeEmpty();

        var draft = await slack.NextAsync();
        draft.Method.Should().Be("chat.postMessage");
        draft.Error.Should().BeNull();
        draft["channel"].Should().Be(SlackStub.DirectChannel);
        draft.Words.Should().Contain("Night Nurse").And.Contain("£18 per hour").And.Contain("NMC registration").And.Contain("Nice to have");
        (await slack.NextAsync("upload"))["text"].Should().StartWith("# Night Nurse");
    }

    [Fact]
    public async Task The_form_holds_what_is_known_and_changes_the_draft_where_it_was_opened()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        await bot.CommandAsync("draft: depot clerk, Hull, £13.50 an hour", slack.Hook());
        (await slack.NextAsync()).Words.Should().Contain("Depot Clerk");
        await bot.CommandAsync("the form", slack.Hook());
        var button = (await slack.NextAsync("response_url")).Button("Open the form");

        var address = slack.Hook();
        await bot.PressPrivateAsync(button, address);
        var opened = await slack.NextAsync("views.open");
        opened.Error.Should().BeNull();
        var view = opened.Arguments.GetProperty("view");
        var inputs = view.GetProperty("blocks").EnumerateArray().ToDictionary(block => block.GetProperty("block_id").GetString()!, block => block.GetProperty("element"));
        inputs.Keys.Should().Equal(BriefField.All.Select(field => field.Id));
        inputs["title"].GetProperty("initial_value").GetString().Should().Be("Depot Clerk");

        await bot.InteractAsync(new
        {
            type = "view_submission",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            view = new
            {
                id = "V1", hash = "1", callback_id = "brief", private_metadata = view.GetProperty("private_metadata").GetString(),
                state = new { values = inputs.Keys.ToDictionary(id => id, id => new { value = Typed(id switch { "title" => "Depot Clerk", "pay" => "£14 an hour", "company" => "Quayside Freight", _ => "" }) }) },
            },
        });

        var changed = await slack.NextAsync("response_url");
        changed["response_type"].Should().Be("ephemeral");
        changed.Words.Should().StartWith("Changed “Depot Clerk”").And.Contain("£14").And.Contain("Quayside Freight");
    }

    [Fact]
    public async Task Dismissing_asks_why_and_shows_the_review_again_in_its_place()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        await bot.CommandAsync("review this: " + Samples.JobDescription + " [Insert name]", slack.Hook());
        var review = await slack.NextAsync();
        var menu = review.Arguments.GetProperty("blocks").EnumerateArray().First(block => block.TryGetProperty("accessory", out _)).GetProperty("accessory");

        await bot.InteractAsync(new
        {
            type = "block_actions",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            channel = new { id = "C0JOBS" },
            container = new { type = "message", message_ts = SlackBot.NextTime(), channel_id = "C0JOBS", is_ephemeral = true },
            response_url = slack.Hook(),
            trigger_id = "1.2",
            actions = new[] { new { type = "overflow", action_id = menu.GetProperty("action_id").GetString(), selected_option = menu.GetProperty("options")[1], action_ts = SlackBot.NextTime() } },
        });
        var form = await slack.NextAsync();
        form.Method.Should().Be("views.open");
        form.Error.Should().BeNull();
        var view = form.Arguments.GetProperty("view");

        await bot.InteractAsync(new
        {
            type = "view_submission",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            view = new { id = "V1", hash = "1", callback_id = "dismiss", private_metadata = view.GetProperty("private_metadata").GetString(), state = new { values = new { reason = new { value = Typed("the agency <!here> fills it in") } } } },
        });
        var again = await slack.NextAsync();
        again.Method.Should().Be("response_url");
        again.Error.Should().BeNull();
        again.Arguments.GetProperty("replace_original").GetBoolean().Should().BeTrue();
        again.Words.Should().Contain("is settled for this text (the agency <!here> fills it in)").And.Contain("Dispatch Planner");
        again["text"].Should().NotContain("<");
        again.Labels.Should().ContainSingle(label => label.StartsWith("Bring JD", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_form_for_a_text_reads_its_lists()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.InteractAsync(Submitted("review", new() { ["text"] = new { type = "rich_text_input", rich_text_value = RichPosting } }));

        var review = await slack.NextAsync();
        review.Error.Should().BeNull();
        review.Words.Should().Contain("Dispatch Planner");
    }

    [Fact]
    public async Task The_shortcut_on_a_message_reviews_it_for_the_person_alone()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.InteractAsync(new
        {
            type = "message_action",
            callback_id = "review_message",
            trigger_id = "1.2",
            action_ts = "1790000000.1",
            message_ts = "1790000000.2",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            channel = new { id = "C0JOBS", name = "jobs" },
            message = new { type = "message", user = "U0OTHER", ts = "1790000000.2", text = Samples.JobDescription, blocks = new[] { RichPosting } },
            response_url = slack.Hook(),
        });

        var review = await slack.NextAsync();
        review.Method.Should().Be("response_url");
        review["response_type"].Should().Be("ephemeral");
        review.Words.Should().Contain("Dispatch Planner");
    }

    [Fact]
    public async Task Global_shortcuts_open_forms()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        await bot.InteractAsync(new { type = "shortcut", callback_id = "draft_text", trigger_id = "1.2", team = new { id = SlackBot.Team }, user = new { id = SlackBot.User } });

        (await slack.NextAsync()).Method.Should().Be("views.open");
    }

    [Fact]
    public async Task The_home_lists_what_is_kept_and_opens_it()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        var home = new { type = "app_home_opened", user = SlackBot.User, channel = SlackStub.DirectChannel, tab = "home" };

        await bot.EventAsync(home);
        var empty = await slack.NextAsync();
        empty.Method.Should().Be("views.publish");
        empty.Error.Should().BeNull();

        await bot.SayAsync(Samples.JobDescription);
        await slack.NextAsync();
        await bot.EventAsync(home);
        var full = await slack.NextAsync();
        full.Error.Should().BeNull();
        full.Labels.Should().Contain("Open Dispatch Planner");

        var button = full.Button("Open Dispatch Planner");
        await bot.InteractAsync(new
        {
            type = "block_actions",
            team = new { id = SlackBot.Team },
            user = new { id = SlackBot.User },
            container = new { type = "view", view_id = "V1" },
            view = new { id = "V1", type = "home" },
            actions = new[] { new { action_id = button.GetProperty("action_id").GetString(), value = button.GetProperty("value").GetString(), action_ts = SlackBot.NextTime() } },
        });
        var opened = await slack.NextAsync();
        opened["channel"].Should().Be(SlackStub.DirectChannel);
        opened.Words.Should().Contain("is in hand again");
    }

    [Fact]
    public async Task Opening_the_messages_greets_once_and_proposes_what_to_say()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        var opened = new { type = "app_home_opened", user = SlackBot.User, channel = SlackStub.DirectChannel, tab = "messages" };

        await bot.EventAsync(opened);
        var prompts = await slack.NextAsync();
        prompts.Method.Should().Be("assistant.threads.setSuggestedPrompts");
        prompts.Error.Should().BeNull();
        prompts["thread_ts"].Should().BeNull();
        (await slack.NextAsync()).Words.Should().StartWith("Hello, I am JDAssistant");

        await bot.EventAsync(opened);
        (await slack.NextAsync()).Method.Should().Be("assistant.threads.setSuggestedPrompts");
        await bot.SayAsync("help");
        (await slack.NextAsync()).Words.Should().StartWith("What I can do");
    }

    private static object RichPosting => JsonSerializer.Deserialize<JsonElement>("""
        {"type": "rich_text", "elements": [
          {"type": "rich_text_section", "elements": [{"type": "text", "text": "Dispatch Planner", "style": {"bold": true}}, {"type": "text", "text": "\nQuayside Freight, Hull\n\n"}, {"type": "text", "text": "What you will do", "style": {"bold": true}}]},
          {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "Plan the day's loads for nine drivers"}]},
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "Answer customers who ask where their pallet is"}]}]},
          {"type": "rich_text_section", "elements": [{"type": "text", "text": "\n"}, {"type": "text", "text": "What we need", "style": {"bold": true}}]},
          {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "Two years of experience in planning transport"}]},
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "Good written English"}]}]}]}
        """);

    private static object Typed(string value) => new { type = "plain_text_input", value };

    private static object Submitted(string form, Dictionary<string, object> values) => new
    {
        type = "view_submission",
        team = new { id = SlackBot.Team },
        user = new { id = SlackBot.User },
        view = new { id = "V" + SlackBot.NextTime(), hash = SlackBot.NextTime(), callback_id = form, state = new { values = values.ToDictionary(pair => pair.Key, pair => new { value = pair.Value }) } },
    };
}
