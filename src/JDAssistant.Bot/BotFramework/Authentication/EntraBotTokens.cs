using JDAssistant.Bot.Delivery;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>Tokens from Microsoft Entra ID; the library keeps them until shortly before they end.</summary>
public sealed class EntraBotTokens : IBotTokens
{
    // Where multi-tenant bots have their home.
    private const string BotFrameworkTenant = "botframework.com";

    private readonly Func<bool, CancellationToken, Task<AuthenticationResult>>? _acquire;

    /// <summary>Prepares the credentials; asks nobody for anything yet.</summary>
    /// <param name="settings">The bot's registration.</param>
    /// <param name="http">Makes the HTTP clients; null for the library's own.</param>
    public EntraBotTokens(TeamsSettings settings, IMsalHttpClientFactory? http = null)
    {
        if (!settings.IsConfigured)
            return;

        if (settings.AppType == TeamsAppType.ManagedIdentity)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId)).WithHttpClientFactory(http).Build();
            _acquire = (refresh, cancellationToken) => identity.AcquireTokenForManagedIdentity(settings.Scope).WithForceRefresh(refresh).ExecuteAsync(cancellationToken);
            return;
        }

        var tenant = settings.AppType == TeamsAppType.MultiTenant ? BotFrameworkTenant : settings.TenantId!;
        var app = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithClientSecret(settings.AppSecret)
            .WithAuthority(new Uri($"https://login.microsoftonline.com/{tenant}"))
            .WithHttpClientFactory(http)
            .Build();
        _acquire = (refresh, cancellationToken) => app.AcquireTokenForClient([settings.Scope + "/.default"]).WithForceRefresh(refresh).ExecuteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<string?> GetAsync(bool refresh, CancellationToken cancellationToken)
    {
        if (_acquire is null)
            return null;

        try
        {
            return (await _acquire(refresh, cancellationToken)).AccessToken;
        }
        catch (Exception failure) when (failure is MsalException or HttpRequestException)
        {
            // Entra's error code says which of the settings is wrong; its message may be long.
            var code = (failure as MsalException)?.ErrorCode ?? failure.Message;
            throw new DeliveryException($"Entra ID gives no token ({code}): check Teams:AppId, Teams:AppSecret and Teams:TenantId.", failure);
        }
    }
}
