using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Bot.Web;

public sealed class UsageTests
{
    private const string Key = "a-key-of-more-than-24-characters";

    [Fact]
    public async Task What_was_done_is_counted_by_day_and_rule_and_outlives_the_process()
    {
        using var folder = new TempFolder();
        var text = Samples.JobDescription.Replace("£29,000 to £33,000 a year", "Competitive pay", StringComparison.Ordinal);
        await using var connector = await ConnectorStub.StartAsync();
        await using (var bot = new BotHost(null, ("Storage:Path", folder.File("bot.db"))))
        {
            var client = bot.CreateClient();
            foreach (var path in new[] { "review", "fix", "draft", "revise?change=pay+is+%C2%A313+an+hour", "export?format=html" })
                (await client.PostAsync("/api/v1/" + path, new StringContent(text, Encoding.UTF8, "text/plain"))).EnsureSuccessStatusCode();
            (await client.PostAsJsonAsync("/api/v1/dismissals", new { rule = "JD306" })).EnsureSuccessStatusCode();
            foreach (var said in new[] { text, "dismiss JD306 because Quayside says so", "drop the forklift", "write one for a night porter in Leeds, £13 an hour" })
                await bot.PostAsync(Activities.Message(connector.Url, said));

            // One conversation is answered in order.
            while (!(await connector.NextAsync()).Body.GetRawText().Contains("Night Porter", StringComparison.Ordinal))
            {
            }

            // Asked for, it is written at once.
            (await client.GetStringAsync("/api/v1/usage")).Should().Contain("JD306");
        }

        await using var again = new BotHost(null, ("Storage:Path", folder.File("bot.db")));
        var json = await again.CreateClient().GetStringAsync("/api/v1/usage");

        var usage = JsonDocument.Parse(json).RootElement;
        var totals = usage.GetProperty("totals");
        totals.GetProperty("reviews").GetInt32().Should().Be(3, "the API's, the pasted text's, and the one after the dismissal");
        totals.GetProperty("drafts").GetInt32().Should().Be(2);
        totals.GetProperty("revisions").GetInt32().Should().BePositive();
        totals.GetProperty("exports").GetInt32().Should().Be(1);
        totals.GetProperty("dismissals").GetInt32().Should().Be(2);
        usage.GetProperty("rules")[0].GetProperty("rule").GetString().Should().Be("JD306", "people dismiss it most");
        usage.GetProperty("rules")[0].GetProperty("dismissals").GetInt32().Should().Be(2);
        usage.GetProperty("days").EnumerateArray().Should().ContainSingle().Which.GetProperty("reviews").GetInt32().Should().Be(3);
        usage.GetProperty("origins").GetProperty("exports").GetProperty("html").GetInt32().Should().Be(1);
        json.Should().NotContainAny("Quayside", "Dispatch", "pallet", "29:kim");

        var page = await again.CreateClient().GetAsync("/usage");
        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await page.Content.ReadAsStringAsync()).Should().Contain("JD306").And.Contain("evasive-pay").And.NotContainAny("Quayside", "<script", " style=");
    }

    [Theory]
    [InlineData("127.0.0.1", null, 200)]
    [InlineData("192.0.2.7", null, 401)]
    [InlineData("192.0.2.7", "Bearer " + Key, 200)]
    [InlineData("192.0.2.7", "Bearer " + Key + "x", 401)]
    [InlineData("192.0.2.7", "Basic b3duZXI6YS1rZXktb2YtbW9yZS10aGFuLTI0LWNoYXJhY3RlcnM=", 200)]
    [InlineData("192.0.2.7", "Basic b3duZXI6d3Jvbmc=", 401)]
    [InlineData("192.0.2.7", "Basic %", 401)]
    public async Task Only_the_owner_sees_it(string address, string? authorization, int status)
    {
        await using var bot = new BotHost(null, ("Web:ApiKeys", Key), ("Web:AllowRemote", "true"));

        foreach (var path in new[] { "/usage", "/api/v1/usage" })
        {
            var context = await GetAsync(bot, address, path, authorization);

            context.Response.StatusCode.Should().Be(status);
            if (status == 401 && path == "/usage")
                context.Response.Headers.WWWAuthenticate.ToString().Should().StartWith("Basic ");
        }
    }

    [Fact]
    public async Task Without_keys_it_is_this_machines_alone()
    {
        await using var bot = new BotHost(null, ("Web:AllowRemote", "true"));

        (await GetAsync(bot, "192.0.2.7", "/usage", "Bearer ")).Response.StatusCode.Should().BeOneOf(401, 403);
        (await GetAsync(bot, "192.0.2.7", "/api/v1/usage", "Bearer ")).Response.StatusCode.Should().BeOneOf(401, 403);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("367")]
    [InlineData("many")]
    public async Task A_number_of_days_that_cannot_be_is_explained(string days)
    {
        await using var bot = new BotHost();

        var response = await bot.CreateClient().GetAsync("/api/v1/usage?days=" + days);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("between 1 and 366");
    }

    [Theory]
    [InlineData("""{"rule": "JD999"}""", 404)]
    [InlineData("""{"rule": 3}""", 400)]
    [InlineData("{}", 400)]
    public async Task Only_rules_can_be_dismissed(string body, int status)
    {
        await using var bot = new BotHost();

        var response = await bot.CreateClient().PostAsync("/api/v1/dismissals", new StringContent(body, Encoding.UTF8, "application/json"));

        ((int)response.StatusCode).Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    private static Task<HttpContext> GetAsync(BotHost bot, string address, string path, string? authorization) => bot.Server.SendAsync(context =>
    {
        context.Request.Method = "GET";
        context.Request.Path = path;
        context.Request.Headers.Host = address == "127.0.0.1" ? "localhost:3978" : "jd.example.test";
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        if (authorization is not null)
            context.Request.Headers.Authorization = authorization;
    });
}
