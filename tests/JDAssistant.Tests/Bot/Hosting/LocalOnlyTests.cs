using System.Net;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.Hosting;

public sealed class LocalOnlyTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", null, 200)]
    [InlineData("::1", "[::1]:3978", null, 200)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:3978", null, 200)]
    [InlineData("192.0.2.7", "localhost:3978", null, 403)]
    [InlineData("::ffff:192.0.2.7", "localhost:3978", null, 403)]
    [InlineData("127.0.0.1", "rebound.example.test", null, 403)]
    [InlineData("127.0.0.1", "localhost:3978", "X-Forwarded-For", 403)]
    [InlineData("127.0.0.1", "localhost:3978", "Forwarded", 403)]
    public async Task Without_credentials_serves_this_machine_only(string address, string host, string? header, int status)
    {
        await using var bot = BotHost.Echo();

        var context = await bot.Server.SendAsync(request =>
        {
            request.Request.Method = "GET";
            request.Request.Path = "/";
            request.Request.Headers.Host = host;
            request.Connection.RemoteIpAddress = IPAddress.Parse(address);
            if (header is not null)
                request.Request.Headers[header] = "for=192.0.2.7";
        });

        context.Response.StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData("/healthz", "false", 200)]
    [InlineData("/readyz", "false", 200)]
    [InlineData("/", "false", 403)]
    [InlineData("/", "true", 200)]
    [InlineData("/api/v1/rules", "true", 200)]
    [InlineData("/api/messages", "true", 403)]
    public async Task Without_credentials_others_learn_its_health_and_reach_the_page_where_it_is_allowed(string path, string allowRemote, int status)
    {
        await using var bot = new BotHost(null, ("Web:AllowRemote", allowRemote));

        (await GetFromAfarAsync(bot, path)).Should().Be(status);
    }

    [Theory]
    [InlineData("/", "false", 403)]
    [InlineData("/api/v1/rules", "false", 403)]
    [InlineData("/healthz", "false", 200)]
    [InlineData("/api/messages", "false", 405)]
    [InlineData("/api/v1/rules", "true", 200)]
    public async Task With_credentials_others_reach_the_bot_but_the_page_only_where_it_is_allowed(string path, string allowRemote, int status)
    {
        await using var bot = new BotHost(null,
            ("Teams:AppId", "00000000-0000-0000-0000-000000000001"), ("Teams:AppSecret", "secret"), ("Teams:TenantId", "00000000-0000-0000-0000-000000000002"),
            ("Web:AllowRemote", allowRemote));

        (await GetFromAfarAsync(bot, path)).Should().Be(status);
    }

    private static async Task<int> GetFromAfarAsync(BotHost bot, string path)
    {
        var context = await bot.Server.SendAsync(request =>
        {
            request.Request.Method = "GET";
            request.Request.Path = path;
            request.Request.Headers.Host = "jd.example.test";
            request.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
        });
        return context.Response.StatusCode;
    }
}
