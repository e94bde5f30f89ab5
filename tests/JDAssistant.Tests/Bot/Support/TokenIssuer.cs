using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Mints tokens with keys of its own and publishes those as the Bot Framework does.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d";

    private readonly List<(RsaSecurityKey Key, string[]? Endorsements)> _published = [];
    private readonly WebApplication _app;
    private int _fetches;

    private TokenIssuer(WebApplication app) => _app = app;

    public string MetadataUrl => _app.Urls.Single() + "/.well-known/openidconfiguration";

    /// <summary>How often the keys were fetched.</summary>
    public int Fetches => _fetches;

    /// <summary>False while the issuer is down.</summary>
    public bool IsUp { get; set; } = true;

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new TokenIssuer(app);
        app.MapGet("/.well-known/openidconfiguration", () => issuer.IsUp
            ? Results.Json(new { issuer = Issuer, jwks_uri = app.Urls.Single() + "/keys" })
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/keys", issuer.Keys);
        await app.StartAsync();
        return issuer;
    }

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    public RsaSecurityKey Publish(string id, params string[]? endorsements)
    {
        var key = NewKey(id);
        _published.Add((key, endorsements));
        return key;
    }

    public static string Mint(
        SecurityKey key, string serviceUrl, string algorithm = SecurityAlgorithms.RsaSha256, string issuer = Issuer, string audience = AppId, int notBefore = -1, int expires = 10, string claim = "serviceurl", IReadOnlyDictionary<string, object>? more = null)
    {
        var now = DateTime.UtcNow;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(notBefore),
            Expires = now.AddMinutes(expires),
            Claims = new Dictionary<string, object>(more ?? new Dictionary<string, object>()) { [claim] = serviceUrl },
            SigningCredentials = new SigningCredentials(key, algorithm),
        });
    }

    /// <summary>A token that claims to need no signature.</summary>
    public static string Unsigned(string serviceUrl, string keyId)
    {
        var expires = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds();
        return Part(new { alg = "none", typ = "JWT", kid = keyId }) + "." + Part(new { iss = Issuer, aud = AppId, exp = expires, serviceurl = serviceUrl }) + ".";
    }

    /// <summary>A token signed with the public key as if that were a shared secret.</summary>
    public static string SignedWithPublicKey(RsaSecurityKey key, string serviceUrl) =>
        Mint(new SymmetricSecurityKey(key.Rsa.ExportRSAPublicKey()) { KeyId = key.KeyId }, serviceUrl, SecurityAlgorithms.HmacSha256);

    /// <summary>A token that is encrypted: never to be looked into.</summary>
    public static string Encrypted(RsaSecurityKey key, string serviceUrl) => new JsonWebTokenHandler().EncryptToken(
        Mint(key, serviceUrl), new EncryptingCredentials(key, SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes128CbcHmacSha256));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static string Part(object value) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value)));

    private IResult Keys()
    {
        Interlocked.Increment(ref _fetches);
        return Results.Json(new { keys = _published.Select(published => Published(published.Key, published.Endorsements)) });
    }

    private static Dictionary<string, object> Published(RsaSecurityKey key, string[]? endorsements)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
            published["endorsements"] = endorsements;
        return published;
    }
}
