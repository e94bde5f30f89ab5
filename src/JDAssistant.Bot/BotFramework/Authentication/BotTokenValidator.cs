using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>Checks the tokens that channels send with activities.</summary>
/// <remarks>
/// The rules are those of "Authentication with the Bot Connector API". Encrypted tokens are refused before anything
/// looks into them and no decryption key is configured: nothing here decompresses what a stranger sent.
/// </remarks>
public sealed class BotTokenValidator(IHttpClientFactory http, TeamsSettings settings, TimeProvider time, EmulatorTokens emulator) : IDisposable
{
    private const int MaxLength = 16 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxLength };
    private readonly SigningKeys _keys = new(http, settings.MetadataUrl, time);

    /// <inheritdoc/>
    public void Dispose() => _keys.Dispose();

    /// <summary>What is wrong with the token of <paramref name="activity"/>; null where nothing is.</summary>
    /// <exception cref="HttpRequestException">The signing keys cannot be had.</exception>
    public async Task<string?> ValidateAsync(string token, Activity activity, CancellationToken cancellationToken)
    {
        // Three segments: signed. Five would be encrypted.
        if (token.Length > MaxLength || token.Count(c => c == '.') != 2 || Header(token) is not { } header)
            return "not a signed token";
        if (!Algorithms.Contains(header.Alg, StringComparer.Ordinal))
            return "an algorithm that is not allowed";
        var isOfEmulator = emulator.IsMeant(header, activity);
        if (string.IsNullOrEmpty(header.Kid) || await (isOfEmulator ? emulator.Keys : _keys).FindAsync(header.Kid, cancellationToken) is not { } key)
            return "signed with an unknown key";

        var result = _handler.ValidateToken(token, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            ValidAlgorithms = Algorithms,
            ValidIssuers = isOfEmulator ? EmulatorTokens.Issuers : [settings.Issuer],
            ValidAudience = settings.AppId,
            AudienceValidator = (audiences, _, _) => audiences.Contains(settings.AppId, StringComparer.Ordinal),
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = IsInTime,
        });
        if (!result.IsValid)
            return result.Exception?.GetType().Name ?? "invalid";

        if (isOfEmulator)
            return emulator.IsOurs(result) ? null : "the token was given to another app";
        if (!key.IsEndorsedFor(activity.ChannelId))
            return "the key is not endorsed for this channel";
        return ServiceUrl(result) == activity.ServiceUrl ? null : "the token is for another service URL";
    }

    private static JsonWebToken? Header(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Lower case, unlike the field of the activity.
    private static string? ServiceUrl(TokenValidationResult result) =>
        result.Claims.TryGetValue("serviceurl", out var value) ? value as string : null;

    private bool IsInTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now - Skew < end && (notBefore is not { } start || now + Skew >= start);
    }
}
