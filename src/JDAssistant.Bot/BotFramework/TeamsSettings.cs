using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.BotFramework;

/// <summary>How the bot proves who it is.</summary>
public enum TeamsAppType
{
    /// <summary>An app of one tenant, with a secret.</summary>
    SingleTenant,

    /// <summary>An app of the Bot Framework's own tenant, with a secret; no new ones are registered.</summary>
    MultiTenant,

    /// <summary>A user-assigned managed identity of Azure; there is no secret.</summary>
    ManagedIdentity,
}

/// <summary>The bot's registration with Azure Bot Service.</summary>
public sealed class TeamsSettings : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Teams";

    /// <summary>The app id (client id) of the registration; without one only this machine is served.</summary>
    public string? AppId { get; set; }

    /// <summary>The app's secret.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The tenant that a single-tenant app belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>The kind of registration.</summary>
    public TeamsAppType AppType { get; set; }

    /// <summary>Where the keys of incoming tokens are published; another one in the sovereign clouds.</summary>
    public string MetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who issues incoming tokens; another one in the sovereign clouds.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>What outgoing tokens are asked for; another one in the sovereign clouds.</summary>
    public string Scope { get; set; } = "https://api.botframework.com";

    /// <summary>Whether the Bot Framework Emulator on this machine may talk to the bot with tokens that it got for the app; for trying things out only.</summary>
    public bool AllowEmulator { get; set; }

    /// <summary>Where the keys of the Emulator's tokens are published.</summary>
    public string EmulatorMetadataUrl { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Whether there are credentials.</summary>
    public bool IsConfigured => AppId is not null;

    /// <inheritdoc/>
    public void Check()
    {
        if (AppId is null)
        {
            if (AppSecret is not null)
                throw new SettingException("Teams:AppId", "is missing, although Teams:AppSecret is set.");
            if (TenantId is not null)
                throw new SettingException("Teams:AppId", "is missing, although Teams:TenantId is set.");
            if (AllowEmulator)
                throw new SettingException("Teams:AppId", "is missing, although Teams:AllowEmulator is set: without credentials every program on this machine may talk to the bot.");
            return;
        }

        if (!Guid.TryParseExact(AppId, "D", out _))
            throw new SettingException("Teams:AppId", $"“{AppId}” is not an app id such as 00000000-0000-0000-0000-000000000000.");
        if (AppType == TeamsAppType.SingleTenant && TenantId is null)
            throw new SettingException("Teams:TenantId", "is needed for a single-tenant app. Set it, or set Teams:AppType to MultiTenant or ManagedIdentity.");
        if (TenantId is not null && !Guid.TryParseExact(TenantId, "D", out _) && Uri.CheckHostName(TenantId) != UriHostNameType.Dns)
            throw new SettingException("Teams:TenantId", $"“{TenantId}” is neither a tenant id nor a domain.");
        if (AppType != TeamsAppType.ManagedIdentity && AppSecret is null)
            throw new SettingException("Teams:AppSecret", "is needed to send answers. Set it in the environment (Teams__AppSecret), not in a file.");
        if (AppType == TeamsAppType.ManagedIdentity && AppSecret is not null)
            throw new SettingException("Teams:AppSecret", "is not used by a managed identity: remove it, or set another Teams:AppType.");
        foreach (var (name, address) in new[] { (nameof(MetadataUrl), MetadataUrl), (nameof(EmulatorMetadataUrl), EmulatorMetadataUrl) })
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var metadata) || (metadata.Scheme != "https" && !Addresses.IsLoopbackUrl(address)))
                throw new SettingException($"Teams:{name}", $"“{address}” is not an https address.");
        }

        if (!Uri.TryCreate(Issuer, UriKind.Absolute, out _))
            throw new SettingException("Teams:Issuer", $"“{Issuer}” is not an address.");
        if (!Uri.TryCreate(Scope, UriKind.Absolute, out _))
            throw new SettingException("Teams:Scope", $"“{Scope}” is not an address.");
    }
}
