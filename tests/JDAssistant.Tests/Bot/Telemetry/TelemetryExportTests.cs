using System.Collections.Concurrent;
using System.Text;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JDAssistant.Tests.Bot.Telemetry;

public sealed class TelemetryExportTests
{
    [Fact]
    public async Task A_collector_gets_spans_and_metrics_and_no_text()
    {
        var received = new ConcurrentQueue<(string Path, string Body)>();
        await using var collector = await CollectorAsync(received);
        await using var connector = await ConnectorStub.StartAsync();
        await using (var bot = new BotHost(null, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single())))
        {
            await bot.PostAsync(Activities.Message(connector.Url, Samples.JobDescription.Replace("£29,000 to £33,000 a year", "Competitive pay", StringComparison.Ordinal)));
            await connector.NextAsync();
            await bot.PostAsync(Activities.Message(connector.Url, "dismiss JD306 because Quayside says so"));
            await connector.NextAsync();
            foreach (var path in new[] { "review", "fix", "draft", "revise?change=pay+is+%C2%A313+an+hour", "export" })
                (await bot.CreateClient().PostAsync("/api/v1/" + path, new StringContent(Samples.JobDescription, Encoding.UTF8, "text/plain"))).EnsureSuccessStatusCode();
        }

        var spans = string.Concat(received.Where(each => each.Path == "/v1/traces").Select(each => each.Body));
        var metrics = string.Concat(received.Where(each => each.Path == "/v1/metrics").Select(each => each.Body));
        spans.Should().Contain("jdassistant.answer").And.Contain("jdassistant.send").And.Contain("/api/messages");
        metrics.Should().Contain("jdassistant.messages").And.Contain("jdassistant.step.duration").And.Contain("jdassistant.reviews")
            .And.Contain("jdassistant.drafts").And.Contain("jdassistant.revisions").And.Contain("jdassistant.exports")
            .And.Contain("jdassistant.findings").And.Contain("jdassistant.dismissals").And.Contain("JD306").And.Contain("botframework").And.Contain("http.server.request.duration");
        (spans + metrics).Should().NotContainAny("Quayside", "Dispatch", "pallet", "Kim Berg", "29:kim");
    }

    [Theory]
    [InlineData("nonsense", null, "OTEL_EXPORTER_OTLP_ENDPOINT: “nonsense” is not an address*")]
    [InlineData("http://localhost:4318", "smoke", "OTEL_EXPORTER_OTLP_PROTOCOL: “smoke” is neither*")]
    public async Task A_collector_that_cannot_be_is_named(string endpoint, string? protocol, string problem)
    {
        await using var bot = await BotProcess.RunAsync("--OTEL_EXPORTER_OTLP_ENDPOINT=" + endpoint, "--OTEL_EXPORTER_OTLP_PROTOCOL=" + protocol);

        bot.ExitCode.Should().Be(2);
        bot.Output.Trim().Should().Match("jdassistant: " + problem);
    }

    private static async Task<WebApplication> CollectorAsync(ConcurrentQueue<(string Path, string Body)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(async context =>
        {
            // Protobuf writes strings as they are.
            using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
            received.Enqueue((context.Request.Path.Value!, await reader.ReadToEndAsync()));
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await app.StartAsync();
        return app;
    }
}
