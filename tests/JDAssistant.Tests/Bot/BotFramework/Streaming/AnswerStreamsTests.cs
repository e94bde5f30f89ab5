using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.BotFramework.Streaming;

public sealed class AnswerStreamsTests
{
    private const string Request = "draft: depot clerk, Hull, nights";

    [Fact]
    public async Task A_draft_that_takes_time_grows_out_of_the_message_that_announced_it()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = Writing();

        await bot.PostAsync(Activities.Message(connector.Url, Request));

        var announced = await connector.NextAsync();
        announced.Body.GetProperty("type").GetString().Should().Be("typing");
        announced.Text.Should().Be("Writing the draft…");
        var info = StreamOf(announced)!.Value;
        info.GetProperty("streamType").GetString().Should().Be("informative");
        info.GetProperty("streamSequence").GetInt32().Should().Be(1);
        info.TryGetProperty("streamId", out _).Should().BeFalse();

        var answer = await connector.NextAsync();
        answer.Body.GetProperty("type").GetString().Should().Be("message");
        answer.Text.Should().Contain("Depot Clerk");
        var final = StreamOf(answer)!.Value;
        final.GetProperty("streamType").GetString().Should().Be("final");
        final.GetProperty("streamId").GetString().Should().Be("sent");
        final.TryGetProperty("streamSequence", out _).Should().BeFalse();
        StreamOf(await connector.NextAsync()).Should().BeNull("the rest are messages of their own");
    }

    [Theory]
    [InlineData("msteams", "groupChat")]
    [InlineData("webchat", "personal")]
    public async Task Elsewhere_it_is_typing(string channel, string conversationType)
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = Writing();
        const string Mention = """ "entities": [{"type": "mention", "mentioned": {"id": "28:jd"}, "text": "<at>JD</at>"}] """;

        await bot.PostAsync(Activities.Message(connector.Url, Request, channel: channel, extra: Mention).Replace("\"personal\"", $"\"{conversationType}\"", StringComparison.Ordinal));

        var typing = await connector.NextAsync();
        typing.Body.GetProperty("type").GetString().Should().Be("typing");
        typing.Text.Should().BeNull();
        StreamOf(typing).Should().BeNull();
        (await connector.NextAsync()).Body.GetProperty("type").GetString().Should().Be("message");
    }

    [Fact]
    public async Task A_stream_that_is_not_taken_stops_neither_the_draft_nor_its_answer()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var take = connector.Answer;
        connector.Answer = (sent, response) =>
        {
            if (StreamOf(sent) is not { } info || info.GetProperty("streamType").GetString() == "informative")
                return sent.Body.GetProperty("type").GetString() == "typing" ? response.WriteAsJsonAsync(new { id = "s1" }) : take(sent, response);
            response.StatusCode = 403;
            return Task.CompletedTask;
        };
        await using var bot = Writing();

        await bot.PostAsync(Activities.Message(connector.Url, Request));

        (await connector.NextAsync()).Body.GetProperty("type").GetString().Should().Be("typing");
        (await connector.NextAsync()).Status.Should().Be(403);
        var answer = await connector.NextAsync();
        answer.Text.Should().Contain("Depot Clerk");
        StreamOf(answer).Should().BeNull();
    }

    [Fact]
    public async Task What_needs_no_time_is_not_announced()
    {
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = Writing();

        await bot.PostAsync(Activities.Message(connector.Url, "help"));

        (await connector.NextAsync()).Text.Should().StartWith("What I can do");
    }

    [Fact]
    public async Task The_text_grows_section_by_section_as_they_pass_and_ends_as_the_answers_document()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var writer = new SteppedWriter();
        var time = new SteppedTime();
        await using var bot = new BotHost(services => services.AddSingleton<ISectionWriter>(writer).AddSingleton<TimeProvider>(time));
        await bot.PostAsync(Activities.Message(connector.Url, Request));
        (await connector.NextAsync()).Text.Should().Be("Writing the draft…");

        // The second section is done before the first: nothing below a gap is shown.
        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Responsibilities, "- Count the pallets");
        (await connector.NextAsync()).Text.Should().StartWith("Writing the draft: ");
        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Summary, "You keep the depot's books.");
        var grown = await connector.NextAsync();
        grown.Body.GetProperty("type").GetString().Should().Be("typing");
        StreamOf(grown)!.Value.GetProperty("streamType").GetString().Should().Be("streaming");
        StreamOf(grown)!.Value.GetProperty("streamId").GetString().Should().Be("sent");
        grown.Text.Should().StartWith("**Depot Clerk**").And.Contain("You keep the depot's books.").And.EndWith("Count the pallets");

        time.Step(TimeSpan.FromSeconds(2));
        writer.Finish(SectionKind.Requirements, "- Forklift licence");
        var final = await connector.NextAsync();
        final.Body.GetProperty("type").GetString().Should().Be("message");
        StreamOf(final)!.Value.GetProperty("streamType").GetString().Should().Be("final");
        final.Text.Should().StartWith(grown.Text).And.Contain("Forklift licence");
        (await connector.NextAsync()).Text.Should().StartWith("Here is a first draft");
    }

    private static BotHost Writing() => new(services => services.AddSingleton<ISectionWriter>(new Slow()));

    private static JsonElement? StreamOf(Sent sent) => sent.Body.TryGetProperty("entities", out var entities)
        ? entities.EnumerateArray().Single(entity => entity.GetProperty("type").GetString() == "streaminfo")
        : null;

    private sealed class Slow : ISectionWriter
    {
        public Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation) => Task.FromResult(SectionText.None);
    }
}
