using System.Net;
using System.Text;
using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.BotFramework.Authentication;
using JDAssistant.Bot.Delivery;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Identity.Client;

namespace JDAssistant.Tests.Bot.BotFramework.Authentication;

public sealed class EntraBotTokensTests
{
    private const string Tenant = "7e1f0c5e-0000-4000-8000-000000000007";

    [Theory]
    [InlineData(TeamsAppType.SingleTenant, Tenant, "https://login.microsoftonline.com/7e1f0c5e-0000-4000-8000-000000000007/oauth2/v2.0/token")]
    [InlineData(TeamsAppType.MultiTenant, null, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    public async Task Asks_the_tenant_that_the_kind_of_app_belongs_to(TeamsAppType type, string? tenant, string address)
    {
        using var entra = new Entra();
        var tokens = new EntraBotTokens(new TeamsSettings { AppId = TokenIssuer.AppId, AppSecret = "secret of the test", AppType = type, TenantId = tenant }, entra);

        (await tokens.GetAsync(refresh: false, TestContext.Current.CancellationToken)).Should().Be("token 1");
        (await tokens.GetAsync(refresh: false, TestContext.Current.CancellationToken)).Should().Be("token 1");
        (await tokens.GetAsync(refresh: true, TestContext.Current.CancellationToken)).Should().Be("token 2");

        entra.Requests.Should().HaveCount(2, "a token is kept until it is refused");
        entra.Requests[0].Address.Should().Be(address);
        entra.Requests[0].Body.Should().Contain("grant_type=client_credentials").And.Contain("scope=https%3A%2F%2Fapi.botframework.com%2F.default").And.Contain("client_id=" + TokenIssuer.AppId);
    }

    [Fact]
    public async Task Asks_the_machine_itself_for_a_managed_identity()
    {
        using var entra = new Entra();
        var tokens = new EntraBotTokens(new TeamsSettings { AppId = TokenIssuer.AppId, AppType = TeamsAppType.ManagedIdentity }, entra);

        (await tokens.GetAsync(refresh: true, TestContext.Current.CancellationToken)).Should().StartWith("token ");

        entra.Requests[^1].Address.Should().StartWith("http://169.254.169.254/metadata/identity/oauth2/token")
            .And.Contain("resource=https://api.botframework.com").And.Contain("client_id=" + TokenIssuer.AppId);
    }

    [Fact]
    public async Task A_refusal_names_its_code_and_the_settings()
    {
        using var entra = new Entra { Refusal = """{"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret provided."}""" };
        var tokens = new EntraBotTokens(new TeamsSettings { AppId = TokenIssuer.AppId, AppSecret = "wrong secret", TenantId = Tenant }, entra);

        var refused = await FluentActions.Awaiting(() => tokens.GetAsync(refresh: false, TestContext.Current.CancellationToken)).Should().ThrowAsync<DeliveryException>();

        refused.Which.Message.Should().Contain("invalid_client").And.Contain("Teams:AppSecret").And.NotContain("wrong secret");
    }

    /// <summary>Stands in for Entra ID, and for the machine's own service of tokens.</summary>
    private sealed class Entra : HttpMessageHandler, IMsalHttpClientFactory
    {
        private HttpClient? _client;

        public List<(string Address, string Body)> Requests { get; } = [];

        public string? Refusal { get; init; }

        public HttpClient GetHttpClient() => _client ??= new HttpClient(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!.AbsoluteUri;
            if (!address.Contains("/token", StringComparison.Ordinal))
                return Json(HttpStatusCode.NotFound, "{}");
            Requests.Add((address, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            return Refusal is not null
                ? Json(HttpStatusCode.Unauthorized, Refusal)
                : Json(HttpStatusCode.OK, $$"""{"token_type": "Bearer", "expires_in": 3599, "expires_on": "{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}", "resource": "https://api.botframework.com", "access_token": "token {{Requests.Count}}"}""");
        }

        protected override void Dispose(bool disposing)
        {
            _client?.Dispose();
            base.Dispose(disposing);
        }

        private static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
