using System.Net;
using JDAssistant.Bot.BotFramework.Authentication;
using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations.Replies;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Tests.Bot.BotFramework.Authentication;

public sealed class InboundAuthenticationTests : IAsyncLifetime
{
    private TokenIssuer _issuer = null!;
    private ConnectorStub _connector = null!;
    private BotHost _bot = null!;
    private RsaSecurityKey _key = null!;

    private string Url => _connector.Url + "/Teams/";

    public async ValueTask InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        _key = _issuer.Publish("one", "msteams", "webchat");
        _connector = await ConnectorStub.StartAsync();
        _bot = new BotHost(
            services =>
            {
                services.AddSingleton<IBotTokens, FakeTokens>();
                services.AddSingleton<Respond>((message, _) => Task.FromResult(Reply.Says(message.Text)));
            },
            ("Teams:AppId", TokenIssuer.AppId), ("Teams:AppSecret", "not a real one"), ("Teams:TenantId", "contoso.example"), ("Teams:MetadataUrl", _issuer.MetadataUrl));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _connector.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task Welcomes_a_valid_token_and_answers_with_the_bots_own(string algorithm)
    {
        (await PostAsync(TokenIssuer.Mint(_key, Url, algorithm))).Should().Be(HttpStatusCode.Accepted);

        (await _connector.NextAsync()).Authorization.Should().Be("Bearer token-1");
    }

    [Theory]
    [InlineData(-20, -4)]
    [InlineData(4, 30)]
    public async Task Allows_clocks_to_differ_by_less_than_five_minutes(int notBefore, int expires) =>
        (await PostAsync(TokenIssuer.Mint(_key, Url, notBefore: notBefore, expires: expires))).Should().Be(HttpStatusCode.Accepted);

    [Theory]
    [InlineData(-20, -6)]
    [InlineData(6, 30)]
    public async Task Refuses_what_is_out_of_date_or_not_valid_yet(int notBefore, int expires) =>
        (await PostAsync(TokenIssuer.Mint(_key, Url, notBefore: notBefore, expires: expires))).Should().Be(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("MultiTenant", "not a real one")]
    [InlineData("ManagedIdentity", "")]
    public async Task Judges_alike_whatever_the_kind_of_app(string type, string secret)
    {
        await using var bot = new BotHost(
            services => services.AddSingleton<IBotTokens, FakeTokens>(),
            ("Teams:AppId", TokenIssuer.AppId), ("Teams:AppType", type), ("Teams:AppSecret", secret), ("Teams:MetadataUrl", _issuer.MetadataUrl));

        (await bot.PostAsync(Activities.Message(Url, "hi"), TokenIssuer.Mint(_key, Url))).StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await bot.PostAsync(Activities.Message(Url, "hi"), TokenIssuer.Mint(_key, Url + "x"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await bot.PostAsync(Activities.Message(Url, "hi"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Refuses_what_has_no_token() =>
        (await _bot.PostAsync(Activities.Message(Url, "hi"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d.e")]
    [InlineData("e30.e30.e30")]
    public async Task Refuses_what_is_no_token(string token) => (await PostAsync(token)).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_another_issuer() =>
        (await PostAsync(TokenIssuer.Mint(_key, Url, issuer: "https://sts.windows.net/contoso/"))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_another_audience() =>
        (await PostAsync(TokenIssuer.Mint(_key, Url, audience: TokenIssuer.AppId.ToUpperInvariant()))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_a_key_that_is_not_published() =>
        (await PostAsync(TokenIssuer.Mint(TokenIssuer.NewKey("stranger"), Url))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_another_key_under_a_published_name() =>
        (await PostAsync(TokenIssuer.Mint(TokenIssuer.NewKey("one"), Url))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_a_token_for_a_service_url_in_other_case() =>
        (await PostAsync(TokenIssuer.Mint(_key, Url.Replace("Teams", "teams", StringComparison.Ordinal)))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_a_token_for_another_service_url() =>
        (await PostAsync(TokenIssuer.Mint(_key, Url.TrimEnd('/')))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_a_token_without_service_url() =>
        (await PostAsync(TokenIssuer.Mint(_key, Url, claim: "serviceUrl"))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_a_channel_that_the_key_is_not_endorsed_for() =>
        (await PostAsync(TokenIssuer.Mint(_key, Url), channel: "slack")).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_an_unsigned_token() => (await PostAsync(TokenIssuer.Unsigned(Url, "one"))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_the_public_key_used_as_a_shared_secret() =>
        (await PostAsync(TokenIssuer.SignedWithPublicKey(_key, Url))).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Refuses_an_encrypted_token_unread()
    {
        var fetches = _issuer.Fetches;

        (await PostAsync(TokenIssuer.Encrypted(_key, Url))).Should().Be(HttpStatusCode.Unauthorized);
        _issuer.Fetches.Should().Be(fetches);
    }

    [Fact]
    public async Task Accepts_the_scheme_in_any_case()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(Activities.Message(Url, "hi"), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", "bearer " + TokenIssuer.Mint(_key, Url));

        (await _bot.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Fetches_the_keys_once_for_many_tokens_and_not_again_for_every_unknown_key()
    {
        for (var i = 0; i < 3; i++)
            (await PostAsync(TokenIssuer.Mint(_key, Url))).Should().Be(HttpStatusCode.Accepted);
        for (var i = 0; i < 3; i++)
            (await PostAsync(TokenIssuer.Mint(TokenIssuer.NewKey("stranger"), Url))).Should().Be(HttpStatusCode.Unauthorized);

        _issuer.Fetches.Should().Be(1);
    }

    [Fact]
    public async Task Asks_the_sender_to_come_back_while_the_keys_cannot_be_had()
    {
        _issuer.IsUp = false;
        (await PostAsync(TokenIssuer.Mint(_key, Url))).Should().Be(HttpStatusCode.ServiceUnavailable);

        _issuer.IsUp = true;
        (await PostAsync(TokenIssuer.Mint(_key, Url))).Should().Be(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Gets_a_new_token_once_when_the_connector_does_not_accept_the_last()
    {
        var taken = _connector.Answer;
        _connector.Answer = (sent, response) =>
        {
            if (sent.Authorization != "Bearer token-1")
                return taken(sent, response);
            response.StatusCode = 401;
            return Task.CompletedTask;
        };

        await PostAsync(TokenIssuer.Mint(_key, Url));

        (await _connector.NextAsync()).Should().Match<Sent>(sent => sent.Status == 401 && sent.Authorization == "Bearer token-1");
        (await _connector.NextAsync()).Should().Match<Sent>(sent => sent.Status == 201 && sent.Authorization == "Bearer token-2");
    }

    private async Task<HttpStatusCode> PostAsync(string token, string channel = "msteams") =>
        (await _bot.PostAsync(Activities.Message(Url, "hi", channel: channel), token)).StatusCode;

    private sealed class FakeTokens : IBotTokens
    {
        private int _count = 1;

        public Task<string?> GetAsync(bool refresh, CancellationToken cancellationToken) =>
            Task.FromResult<string?>($"token-{(refresh ? ++_count : _count)}");
    }
}
