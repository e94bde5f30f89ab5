using JDAssistant.Bot.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>Tokens of the Bot Framework Emulator: it knows the app's secret, and gets them as the app itself.</summary>
/// <remarks>
/// Believed only where the settings say so, and only of what is answered on this machine. The audience must be the app:
/// the tokens with which we answer channels come from the same issuer in the name of the same app, and whoever is sent
/// one could otherwise send it back to us.
/// </remarks>
public sealed class EmulatorTokens(IHttpClientFactory http, TeamsSettings settings, TimeProvider time) : IDisposable
{
    // The Bot Framework's tenant, and Microsoft's own.
    private static readonly string[] Tenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    /// <summary>Who issues them, in the two versions of tokens that there are.</summary>
    internal static IReadOnlyList<string> Issuers { get; } =
        [.. Tenants.SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0" })];

    /// <summary>The keys that they are signed with.</summary>
    internal SigningKeys Keys { get; } = new(http, settings.EmulatorMetadataUrl, time);

    /// <inheritdoc/>
    public void Dispose() => Keys.Dispose();

    /// <summary>Whether a token is to be judged as one of the Emulator's.</summary>
    internal bool IsMeant(JsonWebToken token, Activity activity) =>
        settings.AllowEmulator && Issuers.Contains(token.Issuer, StringComparer.Ordinal) && Addresses.IsLoopbackUrl(activity.ServiceUrl);

    /// <summary>Whether a token whose signature holds was given to our app.</summary>
    internal bool IsOurs(TokenValidationResult token) =>
        (Claim(token, "ver") == "2.0" ? Claim(token, "azp") : Claim(token, "appid")) == settings.AppId;

    private static string? Claim(TokenValidationResult token, string name) => token.Claims.TryGetValue(name, out var value) ? value as string : null;
}
