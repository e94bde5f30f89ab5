using JDAssistant.Documents;
using JDAssistant.Tests.Bot.Slack.Support;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Slack;

/// <summary>A draft that is shown while it is written.</summary>
public sealed class SlackStreamsTests
{
    private const string Request = "draft: depot clerk, Hull, nights";

    [Fact]
    public async Task A_draft_grows_while_it_is_written()
    {
        await using var slack = await SlackStub.StartAsync();
        var (writer, time) = (new SteppedWriter(), new SteppedTime());
        await using var bot = new SlackBot(slack, time, writer);
        await bot.SayAsync(Request);
        await StatusAsync(slack, "is writing the draft…");

        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Summary, "You keep the depot's books.");
        var begun = await slack.NextAsync("chat.startStream");
        begun.Error.Should().BeNull();
        begun["markdown_text"].Should().StartWith("# Depot Clerk").And.Contain("You keep the depot's books.");

        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Responsibilities, "- Count the pallets");
        var more = await slack.NextAsync("chat.appendStream");
        more["markdown_text"].Should().Contain("Count the pallets").And.NotContain("books");

        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Requirements, "- Forklift licence");
        var rest = await slack.NextAsync("chat.appendStream");
        rest["ts"].Should().Be(more["ts"]);
        rest["markdown_text"].Should().Contain("Forklift licence").And.NotContain("pallets");
        (await slack.NextAsync("chat.appendStream"))["markdown_text"].Should().StartWith("Here is a first draft");
        var end = await slack.NextAsync("chat.stopStream");
        end.Error.Should().BeNull();
        end.Labels.Should().Contain("Check this draft");
        slack.All.Count(call => call.Method == "chat.startStream").Should().Be(1);
    }

    [Fact]
    public async Task A_stream_that_Slack_has_ended_gives_way_to_the_whole_answer()
    {
        await using var slack = await SlackStub.StartAsync();
        var (writer, time) = (new SteppedWriter(), new SteppedTime());
        await using var bot = new SlackBot(slack, time, writer);
        await bot.SayAsync(Request);
        await StatusAsync(slack, "is writing the draft…");
        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Summary, "You keep the depot's books.");
        await slack.NextAsync("chat.startStream");

        slack.Missing.Add("chat.appendStream");
        slack.Missing.Add("chat.startStream");
        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Responsibilities, "- Count the pallets");
        writer.Finish(SectionKind.Requirements, "- Forklift licence");

        (await slack.NextAsync("chat.delete")).Error.Should().BeNull();
        var whole = await slack.NextAsync("chat.postMessage");
        whole.Error.Should().BeNull();
        whole.Words.Should().Contain("books").And.Contain("pallets").And.Contain("Forklift");
    }

    private static async Task StatusAsync(SlackStub slack, string words)
    {
        while (true)
        {
            if ((await slack.NextAsync("assistant.threads.setStatus"))["status"] == words)
                return;
        }
    }
}
