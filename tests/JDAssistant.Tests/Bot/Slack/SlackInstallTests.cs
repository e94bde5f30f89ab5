using System.Net;
using Dapper;
using JDAssistant.Bot.Slack.Installations;
using JDAssistant.Bot.Storage;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Slack.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Slack;

/// <summary>Several workspaces install one app.</summary>
public sealed class SlackInstallTests
{
    private static readonly string Key = Convert.ToBase64String(Enumerable.Range(1, 32).Select(number => (byte)number).ToArray());

    [Fact]
    public async Task A_workspace_installs_the_app_talks_to_it_and_removes_it()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Tokens[SlackOAuth.Token] = SlackOAuth.Team;
        await using var bot = Distributed(slack);
        using var browser = Browser(bot);

        var (state, response) = await BeginAsync(browser);
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.GetLeftPart(UriPartial.Path).Should().Be(slack.Url + "/oauth/v2/authorize");
        response.Headers.GetValues("Set-Cookie").Single().Should().Contain("httponly").And.Contain("secure").And.Contain("samesite=lax");

        var back = await browser.GetAsync($"/slack/oauth?code={SlackOAuth.Code}&state={state}");
        back.StatusCode.Should().Be(HttpStatusCode.OK);
        var exchanged = await slack.NextAsync("oauth.v2.access");
        exchanged["redirect_uri"].Should().Be("https://jd.example.com/slack/oauth");

        await bot.SayAsync("porter", team: SlackOAuth.Team);
        var sent = await slack.NextAsync();
        sent.Error.Should().BeNull();
        sent.Token.Should().Be(SlackOAuth.Token);

        var stored = await StoredAsync(bot);
        stored.Should().NotContain("xoxb");

        await bot.EventAsync(new { type = "app_uninstalled" }, team: SlackOAuth.Team);
        (await bot.Host.Services.GetRequiredService<ISlackInstallations>().FindAsync(SlackOAuth.Team, TestContext.Current.CancellationToken)).Should().BeNull();
    }

    [Fact]
    public async Task A_token_that_ends_is_changed_for_the_next_one_before_it_is_used()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.OAuth.Rotates = true;
        await using var bot = Distributed(slack);
        await InstallAsync(bot);

        await bot.SayAsync("help", team: SlackOAuth.Team);
        var first = await slack.NextAsync("chat.postMessage");
        await bot.SayAsync("help", team: SlackOAuth.Team);
        var second = await slack.NextAsync("chat.postMessage");

        first.Error.Should().BeNull();
        first.Token.Should().Be("xoxe.xoxb-1-1");
        second.Token.Should().Be("xoxe.xoxb-1-1");
        slack.OAuth.Changes.Should().Be(1);
        (await StoredAsync(bot)).Should().NotContain("xox");
    }

    [Fact]
    public async Task A_token_that_another_host_has_changed_already_is_taken_from_there()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.OAuth.Rotates = true;
        await using var bot = Distributed(slack);
        await InstallAsync(bot);
        var installations = bot.Host.Services.GetRequiredService<ISlackInstallations>();
        slack.Tokens["xoxe.xoxb-1-others"] = SlackOAuth.Team;
        slack.Misbehave = async (call, _) =>
        {
            if (call.Method == "oauth.v2.access")
            {
                slack.OAuth.Refresh = "xoxe-1-others";
                await installations.SaveAsync(
                    new SlackInstallation(SlackOAuth.Team, "xoxe.xoxb-1-others", "UBOT77") { Refresh = "xoxe-1-others", Expires = DateTimeOffset.UtcNow.AddHours(12) }, CancellationToken.None);
            }

            return false;
        };

        await bot.SayAsync("help", team: SlackOAuth.Team);

        (await slack.NextAsync("chat.postMessage")).Token.Should().Be("xoxe.xoxb-1-others");
        slack.OAuth.Changes.Should().Be(0);
    }

    [Fact]
    public async Task Nobody_finishes_an_installation_that_this_browser_did_not_begin_or_twice()
    {
        await using var slack = await SlackStub.StartAsync();
        slack.Tokens[SlackOAuth.Token] = SlackOAuth.Team;
        await using var bot = Distributed(slack);
        using var browser = Browser(bot);
        using var other = Browser(bot);
        var (state, _) = await BeginAsync(browser);
        var (others, _) = await BeginAsync(other);

        foreach (var wrong in new[] { "", "x", $"{state}0", others })
            (await browser.GetAsync($"/slack/oauth?code={SlackOAuth.Code}&state={wrong}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Browser(bot).GetAsync($"/slack/oauth?code={SlackOAuth.Code}&state={state}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/slack/oauth?error=access_denied")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        slack.All.Should().BeEmpty();

        var (again, _) = await BeginAsync(browser);
        (await browser.GetAsync($"/slack/oauth?code={SlackOAuth.Code}&state={again}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await browser.GetAsync($"/slack/oauth?code={SlackOAuth.Code}&state={again}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_code_that_Slack_does_not_know_installs_nothing()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = Distributed(slack);
        using var browser = Browser(bot);
        var (state, _) = await BeginAsync(browser);

        (await browser.GetAsync($"/slack/oauth?code=bad&state={state}")).StatusCode.Should().Be(HttpStatusCode.BadGateway);
        (await StoredAsync(bot)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_workspace_that_did_not_install_it_is_sent_nothing()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = Distributed(slack);

        (await bot.SayAsync("porter", team: "T99")).StatusCode.Should().Be(HttpStatusCode.OK);
        await bot.Host.Services.GetRequiredService<ISlackInstallations>().SaveAsync(new SlackInstallation("T01", SlackStub.BotToken, null), TestContext.Current.CancellationToken);
        await bot.SayAsync("waiter");

        (await slack.NextAsync()).Words.Should().Contain("waiter");
        slack.All.Should().OnlyContain(call => call.Token == SlackStub.BotToken);
    }

    [Fact]
    public void A_token_opens_with_its_key_and_in_its_own_row_only()
    {
        var vault = new TokenVault(Convert.FromBase64String(Key));
        var closed = vault.Close("T1", "xoxb-secret");
        var bytes = Convert.FromBase64String(closed);
        bytes[^1] ^= 1;

        vault.Open("T1", closed).Should().Be("xoxb-secret");
        vault.Close("T1", "xoxb-secret").Should().NotBe(closed, "every time is another");
        vault.Open("T2", closed).Should().BeNull();
        vault.Open("T1", Convert.ToBase64String(bytes)).Should().BeNull();
        vault.Open("T1", "").Should().BeNull();
        vault.Open("T1", "xoxb-secret").Should().BeNull();
        new TokenVault(new byte[32]).Open("T1", closed).Should().BeNull();
    }

    private static SlackBot Distributed(SlackStub slack) => new(
        slack, (message, _) => Task.FromResult(Reply.Says(message.Text)),
        ("Slack:ClientId", SlackOAuth.ClientId), ("Slack:ClientSecret", SlackOAuth.ClientSecret), ("Slack:TokenKey", Key), ("Slack:PublicUrl", "https://jd.example.com/"));

    private static HttpClient Browser(SlackBot bot) =>
        bot.Host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new Uri("https://localhost") });

    private static async Task<(string State, HttpResponseMessage Response)> BeginAsync(HttpClient browser)
    {
        var response = await browser.GetAsync("/slack/install");
        return (QueryHelpers.ParseQuery(response.Headers.Location!.Query)["state"].ToString(), response);
    }

    private static async Task InstallAsync(SlackBot bot)
    {
        using var browser = Browser(bot);
        var (state, _) = await BeginAsync(browser);
        (await browser.GetAsync($"/slack/oauth?code={SlackOAuth.Code}&state={state}")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<string> StoredAsync(SlackBot bot) => string.Concat(await bot.Host.Services.GetRequiredService<IDatabase>().UseAsync(
        connection => connection.QueryAsync<string>("SELECT tenant || token FROM slack_installation"), TestContext.Current.CancellationToken));
}
