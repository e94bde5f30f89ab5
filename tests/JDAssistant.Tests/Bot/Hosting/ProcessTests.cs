using System.Text;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Bot.Hosting;

public sealed class ProcessTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Storage => "--Storage:Path=" + _folder.File("bot.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_that_was_acknowledged_is_answered_once_although_the_process_is_killed()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var taken = connector.Answer;
        connector.Answer = (_, response) =>
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        };

        await using (var first = await BotProcess.StartAsync(Storage))
        {
            await AcknowledgedAsync(first, Activities.Message(connector.Url, Samples.JobDescription));
            await AcknowledgedAsync(first, Activities.Message(connector.Url, "help"));
            (await connector.NextAsync()).Status.Should().Be(503);
            await first.KillAsync();
        }

        connector.Rest();
        connector.Answer = taken;
        await using var second = await BotProcess.StartAsync(Storage);

        (await connector.NextAsync()).Card.Should().Contain("Dispatch Planner");
        (await connector.NextAsync()).Text.Should().StartWith("What I can do");
        (await connector.NextAsync()).Card.Should().NotBeNull();
        await second.TerminateAsync();
        connector.Rest().Should().BeEmpty();
        second.ExitCode.Should().Be(0);
        second.Output.Should().NotContain("Quayside", "logs hold no job descriptions");
    }

    [Fact]
    public async Task Shutdown_waits_for_the_message_that_is_being_answered()
    {
        await using var connector = await ConnectorStub.StartAsync();
        var began = new TaskCompletionSource();
        var finish = new TaskCompletionSource();
        var taken = connector.Answer;
        connector.Answer = async (sent, response) =>
        {
            began.TrySetResult();
            await finish.Task;
            await taken(sent, response);
        };
        await using var bot = await BotProcess.StartAsync(Storage);

        await AcknowledgedAsync(bot, Activities.Message(connector.Url, Samples.JobDescription));
        await began.Task;
        var ended = bot.TerminateAsync();
        finish.SetResult();
        await ended;

        (await connector.NextAsync()).Status.Should().Be(201);
        await using var again = await BotProcess.StartAsync(Storage);
        await AcknowledgedAsync(again, Activities.Message(connector.Url, "help"));
        (await connector.NextAsync()).Text.Should().StartWith("What I can do", "the first message was done");
    }

    [Fact]
    public async Task Says_where_to_look_and_what_is_not_set()
    {
        await using var bot = await BotProcess.StartAsync(Storage);

        await bot.TerminateAsync();

        bot.Output.Should().Contain("Page:").And.Contain("/healthz").And.Contain(_folder.File("bot.db")).And.Contain("No language model").And.Contain("No Teams credentials (Teams:AppId): accepting messages from this machine only.");
    }

    [Theory]
    [InlineData("--Teams:AppId=nonsense", "Teams:AppId: “nonsense” is not an app id")]
    [InlineData("--Teams:Tenant=x", "Teams:Tenant: there is no such setting")]
    [InlineData("--Teams:TenantId=contoso.example", "Teams:AppId: is missing")]
    [InlineData("--Delivery:Workers=many", "Delivery:Workers: “many” is not a whole number")]
    [InlineData("--Delivery:Workers=0", "Delivery:Workers: must be between")]
    [InlineData("--Storage:Path=/", "Storage:Path: “/” is not a file")]
    [InlineData("--Storage:Path=/proc/nowhere/bot.db", "Storage:Path: “/proc/nowhere/bot.db” cannot be used")]
    [InlineData("--urls=http://0.0.0.0:3980", "urls: “http://0.0.0.0:3980” can be reached from other machines")]
    [InlineData("--urls=http://*:3980", "urls: “http://*:3980” can be reached from other machines")]
    [InlineData("--http_ports=3980", "http_ports: “http://*:3980” can be reached from other machines")]
    [InlineData("--Kestrel:Endpoints:Here:Url=http://192.0.2.1:3980", "Kestrel:Endpoints:Here:Url: “http://192.0.2.1:3980” can be reached")]
    [InlineData("--urls=nonsense", "urls: “nonsense” is not an address")]
    public async Task A_wrong_setting_is_named_in_one_line(string argument, string problem)
    {
        await using var bot = await BotProcess.RunAsync(Storage, argument);

        bot.ExitCode.Should().Be(2);
        bot.Output.Trim().Should().StartWith("jdassistant: " + problem).And.NotContain("\n");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line()
    {
        await using var first = await BotProcess.StartAsync(Storage);
        await using var second = await BotProcess.RunAsync("--Storage:Path=" + _folder.File("other.db"), "--urls=" + first.Url);

        second.ExitCode.Should().Be(2);
        second.Output.Trim().Should().StartWith("jdassistant: urls: ").And.NotContain("\n");
    }

    private static async Task AcknowledgedAsync(BotProcess bot, string activity)
    {
        using var client = new HttpClient();
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        (await client.PostAsync(bot.Url + "/api/messages", content)).StatusCode.Should().Be(System.Net.HttpStatusCode.Accepted);
    }
}
