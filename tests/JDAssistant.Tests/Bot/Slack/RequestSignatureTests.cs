using System.Net;
using System.Text;
using JDAssistant.Bot.Slack;
using JDAssistant.Tests.Bot.Slack.Support;

namespace JDAssistant.Tests.Bot.Slack;

public sealed class RequestSignatureTests
{
    private const string Body = """{"type":"url_verification","challenge":"abc"}""";

    [Fact]
    public void Signs_as_the_published_example_does()
    {
        // From Slack's page “Verifying requests from Slack”.
        const string body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

        RequestSignature.Sign("8f742231b10e8888abcd99yyyzzz85a5", "1531420618", Encoding.UTF8.GetBytes(body))
            .Should().Be("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    [Fact]
    public async Task Answers_the_check_of_the_address_only_where_it_is_signed()
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        var good = await bot.PostAsync("/slack/events", Body);

        good.StatusCode.Should().Be(HttpStatusCode.OK);
        (await good.Content.ReadAsStringAsync()).Should().Be("""{"challenge":"abc"}""");
        (await bot.PostAsync("/slack/events", Body, isSigned: false)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(0, null, HttpStatusCode.OK)]
    [InlineData(-290, null, HttpStatusCode.OK)]
    [InlineData(290, null, HttpStatusCode.OK)]
    [InlineData(-310, null, HttpStatusCode.Unauthorized)]
    [InlineData(310, null, HttpStatusCode.Unauthorized)]
    [InlineData(0, "", HttpStatusCode.Unauthorized)]
    [InlineData(0, "v0=", HttpStatusCode.Unauthorized)]
    [InlineData(0, "v0=0000000000000000000000000000000000000000000000000000000000000000", HttpStatusCode.Unauthorized)]
    [InlineData(0, "v1=", HttpStatusCode.Unauthorized)]
    public async Task Believes_a_good_signature_of_the_last_five_minutes_and_nothing_else(int seconds, string? signature, HttpStatusCode expected)
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        var response = await bot.PostAsync("/slack/events", Body, signature: signature, time: DateTimeOffset.UtcNow.AddSeconds(seconds).ToUnixTimeSeconds());

        response.StatusCode.Should().Be(expected);
    }

    [Theory]
    [InlineData("/slack/events")]
    [InlineData("/slack/commands")]
    [InlineData("/slack/interactivity")]
    public async Task Refuses_an_altered_body_and_the_signature_of_another_request(string path)
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var signature = RequestSignature.Sign(SlackBot.Secret, now.ToString(System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(Body));

        (await bot.PostAsync(path, Body + " ", signature: signature, time: now)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await bot.PostAsync(path, Body, signature: signature, time: now - 1)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await bot.PostAsync(path, Body, signature: signature.ToUpperInvariant(), time: now)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("-5")]
    [InlineData("9223372036854775807")]
    [InlineData("soon")]
    public void Refuses_a_time_that_is_none(string time) =>
        RequestSignature.Refusal("secret", time, "v0=00", "x"u8, DateTimeOffset.UtcNow).Should().NotBeNull();

    [Theory]
    [InlineData("/slack/events", "{", "application/json")]
    [InlineData("/slack/events", "[]", "application/json")]
    [InlineData("/slack/events", "", "application/json")]
    [InlineData("/slack/interactivity", "payload=%7B", "application/x-www-form-urlencoded")]
    [InlineData("/slack/interactivity", "other=1", "application/x-www-form-urlencoded")]
    public async Task Says_bad_request_where_signed_nonsense_comes(string path, string body, string type)
    {
        await using var slack = await SlackStub.StartAsync();
        await using var bot = new SlackBot(slack);

        (await bot.PostAsync(path, body, type)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Takes_nothing_where_there_is_no_secret()
    {
        await using var bot = new JDAssistant.Tests.Bot.Support.BotHost();

        (await bot.CreateClient().PostAsync("/slack/events", new StringContent(Body, Encoding.UTF8, "application/json"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
