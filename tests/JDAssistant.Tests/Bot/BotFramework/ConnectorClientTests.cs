using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Bot.BotFramework;

public sealed class ConnectorClientTests
{
    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Tries_again_when_the_connector_is_busy(int status)
    {
        await using var connector = await ConnectorStub.StartAsync();
        var taken = connector.Answer;
        connector.Answer = async (sent, response) =>
        {
            connector.Answer = taken;
            response.StatusCode = status;
            response.Headers.RetryAfter = "0";
            response.ContentType = "text/html";
            await response.WriteAsync("<html><h1>Not now</h1></html>");
        };
        await using var bot = BotHost.Echo();

        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Status.Should().Be(status);
        (await connector.NextAsync()).Should().Match<Sent>(sent => sent.Status == 201 && sent.Text == "porter");
    }

    [Fact]
    public async Task Comes_back_later_when_the_connector_fails()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var taken = connector.Answer;
        connector.Answer = (_, response) =>
        {
            connector.Answer = taken;
            response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        };
        await using var bot = BotHost.Echo();

        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Status.Should().Be(500);
        (await connector.NextAsync()).Status.Should().Be(201);
    }

    [Fact]
    public async Task Gives_up_what_is_refused_and_goes_on_with_the_next_message()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var taken = connector.Answer;
        connector.Answer = (sent, response) =>
        {
            if (sent.Text != "refused")
                return taken(sent, response);
            response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return response.WriteAsync("<!DOCTYPE html><pre>PayloadTooLargeError</pre>");
        };
        await using var bot = BotHost.Echo();

        await bot.PostAsync(Activities.Message(connector.Url, "refused"));
        await bot.PostAsync(Activities.Message(connector.Url, "porter"));

        (await connector.NextAsync()).Status.Should().Be(413);
        (await connector.NextAsync()).Text.Should().Be("porter");
    }

    [Fact]
    public async Task Does_not_follow_a_redirect_to_somewhere_else()
    {
        await using var elsewhere = await ConnectorStub.StartAsync();
        await using var connector = await ConnectorStub.StartAsync();
        connector.Answer = (_, response) =>
        {
            response.Redirect(elsewhere.Url, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };
        await using var bot = BotHost.Echo();

        await bot.PostAsync(Activities.Message(connector.Url, "porter", conversation: "one"));
        (await connector.NextAsync()).Status.Should().Be(307);
        await bot.PostAsync(Activities.Message(elsewhere.Url, "other", conversation: "two"));

        (await elsewhere.NextAsync()).Text.Should().Be("other");
        elsewhere.Rest().Should().BeEmpty();
    }
}
