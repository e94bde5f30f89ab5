using System.Net;
using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.Hosting;
using JDAssistant.Tests.Bot.Support;
using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Tests.Bot.BotFramework.Authentication;

/// <summary>What the Bot Framework Emulator sends, which gets its tokens as the app itself.</summary>
public sealed class EmulatorTokensTests : IAsyncLifetime
{
    private const string Sts = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string Login = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0";
    private const string Url = "http://localhost:50123";

    private TokenIssuer _channels = null!;
    private TokenIssuer _entra = null!;
    private RsaSecurityKey _key = null!;

    public async ValueTask InitializeAsync()
    {
        _channels = await TokenIssuer.StartAsync();
        _channels.Publish("channel", "emulator", "msteams");
        _entra = await TokenIssuer.StartAsync();
        _key = _entra.Publish("entra", null!);
    }

    public async ValueTask DisposeAsync()
    {
        await _channels.DisposeAsync();
        await _entra.DisposeAsync();
    }

    [Theory]
    [InlineData(Sts, "1.0", "appid")]
    [InlineData(Login, "2.0", "azp")]
    public async Task Is_believed_where_the_settings_say_so(string issuer, string version, string claim)
    {
        (await PostAsync(Token(issuer, version, claim), isAllowed: true)).Should().Be(HttpStatusCode.Accepted);
        (await PostAsync(Token(issuer, version, claim), isAllowed: false)).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Is_not_believed_for_another_app() =>
        (await PostAsync(Token(Sts, "1.0", "appid", app: "00000000-0000-4000-8000-000000000000"), isAllowed: true)).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Is_not_believed_with_the_claim_of_the_other_version() =>
        (await PostAsync(Token(Login, "2.0", "appid"), isAllowed: true)).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Our_own_token_for_channels_is_not_believed_when_it_comes_back() =>
        (await PostAsync(Token(Sts, "1.0", "appid", audience: "https://api.botframework.com"), isAllowed: true)).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Is_not_believed_of_what_is_answered_elsewhere() =>
        (await PostAsync(Token(Sts, "1.0", "appid", url: "https://emulator.example.com"), isAllowed: true, url: "https://emulator.example.com")).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Is_not_believed_from_another_tenant() =>
        (await PostAsync(Token("https://sts.windows.net/11111111-2222-4333-8444-555555555555/", "1.0", "appid"), isAllowed: true)).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Is_not_believed_when_it_is_past_its_time() =>
        (await PostAsync(Token(Sts, "1.0", "appid", expires: -6, notBefore: -20), isAllowed: true)).Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public void Cannot_be_allowed_without_an_app()
    {
        var check = () => new TeamsSettings { AllowEmulator = true }.Check();

        check.Should().Throw<SettingException>().WithMessage("*Teams:AppId*");
    }

    private string Token(string issuer, string version, string claim, string app = TokenIssuer.AppId, string audience = TokenIssuer.AppId, string url = Url, int expires = 10, int notBefore = -1) => TokenIssuer.Mint(
        _key, url, issuer: issuer, audience: audience, expires: expires, notBefore: notBefore, more: new Dictionary<string, object> { ["ver"] = version, [claim] = app });

    private async Task<HttpStatusCode> PostAsync(string token, bool isAllowed, string url = Url)
    {
        await using var bot = new BotHost(
            null, ("Teams:AppId", TokenIssuer.AppId), ("Teams:AppSecret", "not a real one"), ("Teams:TenantId", "contoso.example"), ("Teams:MetadataUrl", _channels.MetadataUrl),
            ("Teams:EmulatorMetadataUrl", _entra.MetadataUrl), ("Teams:AllowEmulator", isAllowed ? "true" : "false"));
        return (await bot.PostAsync(Activities.MembersAdded(url, "emulator-1", "28:jd"), token)).StatusCode is var status && status == HttpStatusCode.OK ? HttpStatusCode.Accepted : status;
    }
}
