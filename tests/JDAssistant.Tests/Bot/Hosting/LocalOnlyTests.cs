using System.Net;
using JDAssistant.Tests.Bot.Support;
using Microsoft.AspNetCore.TestHost;

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
            request.Request.Path = "/healthz";
            request.Request.Headers.Host = host;
            request.Connection.RemoteIpAddress = IPAddress.Parse(address);
            if (header is not null)
                request.Request.Headers[header] = "for=192.0.2.7";
        });

        context.Response.StatusCode.Should().Be(status);
    }
}
