using System.Net;
using JDAssistant.Bot.Hosting;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace JDAssistant.Tests.Bot.Web;

public sealed class ApiAccessTests
{
    private const string Key = "a-key-of-more-than-24-characters";

    [Theory]
    [InlineData("192.0.2.7", "/api/v1/rules", null, 401)]
    [InlineData("192.0.2.7", "/api/v1/rules", "Bearer " + Key, 200)]
    [InlineData("192.0.2.7", "/api/v1/rules", "bearer another-key-of-many-characters", 200)]
    [InlineData("192.0.2.7", "/api/v1/rules", "Bearer " + Key + "x", 401)]
    [InlineData("192.0.2.7", "/api/v1/rules", "Basic " + Key, 401)]
    [InlineData("192.0.2.7", "/api/v1/rules", "Bearer", 401)]
    [InlineData("192.0.2.7", "/", "Bearer " + Key, 403)]
    [InlineData("192.0.2.7", "/api/messages", "Bearer " + Key, 403)]
    [InlineData("192.0.2.7", "/healthz", null, 200)]
    [InlineData("127.0.0.1", "/api/v1/rules", null, 200)]
    [InlineData("127.0.0.1", "/api/v1/rules", "Bearer wrong", 401)]
    public async Task With_keys_the_API_asks_others_for_one_and_nothing_else_opens(string address, string path, string? authorization, int status)
    {
        await using var bot = new BotHost(null, ("Web:ApiKeys", $"{Key}, another-key-of-many-characters"));

        var context = await Get(bot, address, path, authorization);

        context.Response.StatusCode.Should().Be(status);
        if (status == 401)
            context.Response.Headers.WWWAuthenticate.ToString().Should().Be("Bearer");
    }

    [Fact]
    public async Task Who_sends_too_many_requests_is_told_when_to_come_back_and_others_are_served()
    {
        await using var bot = new BotHost(null, ("Web:ApiKeys", Key), ("Web:RequestsPerMinute", "3"));

        for (var sent = 0; sent < 3; sent++)
            (await Get(bot, "127.0.0.1", "/api/v1/rules", null)).Response.StatusCode.Should().Be(200);
        var refused = await Get(bot, "127.0.0.1", "/api/v1/rules", null);

        refused.Response.StatusCode.Should().Be(429);
        int.Parse(refused.Response.Headers.RetryAfter!).Should().BeInRange(1, 60);
        (await Get(bot, "192.0.2.7", "/api/v1/rules", $"Bearer {Key}")).Response.StatusCode.Should().Be(200);
        (await Get(bot, "127.0.0.1", "/healthz", null)).Response.StatusCode.Should().Be(200);
    }

    [Theory]
    [InlineData("Web:ApiKeys", "short", "openssl rand")]
    [InlineData("Web:RequestsPerMinute", "-1", "0 sets no limit")]
    public void A_setting_that_cannot_be_used_is_named(string setting, string value, string says)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();

        FluentActions.Invoking(() => SettingsReader.Read<WebSettings>(configuration)).Should().Throw<SettingException>().WithMessage($"*{setting}*{says}*");
    }

    private static Task<HttpContext> Get(BotHost bot, string address, string path, string? authorization) => bot.Server.SendAsync(context =>
    {
        context.Request.Method = "GET";
        context.Request.Path = path;
        context.Request.Headers.Host = address == "127.0.0.1" ? "localhost:3978" : "jd.example.test";
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        if (authorization is not null)
            context.Request.Headers.Authorization = authorization;
    });
}
