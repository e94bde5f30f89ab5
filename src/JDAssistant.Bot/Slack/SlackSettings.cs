using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Slack;

/// <summary>The app's registration with Slack.</summary>
public sealed class SlackSettings : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Slack";

    /// <summary>The settings that are secrets: never taken from a settings file that may be shared.</summary>
    public static IReadOnlyList<string> Secrets { get; } = [nameof(SigningSecret), nameof(BotToken), nameof(AppToken), nameof(ClientSecret), nameof(TokenKey)];

    /// <summary>What Slack signs its requests with; without one no request is taken.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>The bot's token (xoxb-…) where the app serves one workspace.</summary>
    public string? BotToken { get; set; }

    /// <summary>The app's token (xapp-…) for Socket Mode, where this server has no public address.</summary>
    public string? AppToken { get; set; }

    /// <summary>The app's client id, where several workspaces install it.</summary>
    public string? ClientId { get; set; }

    /// <summary>The secret that belongs to <see cref="ClientId"/>.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The key that workspaces' tokens are encrypted with: 32 bytes in Base64.</summary>
    public string? TokenKey { get; set; }

    /// <summary>Where browsers reach this server, such as https://jd.example.com; Slack leads back there after an installation.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Where Slack's methods are called; another one for GovSlack and for tests.</summary>
    public string ApiUrl { get; set; } = "https://slack.com/api/";

    /// <summary>Whether there is a workspace to talk to.</summary>
    public bool IsConfigured => BotToken is not null || ClientId is not null;

    /// <summary>Whether Slack sends requests to this server.</summary>
    public bool TakesRequests => IsConfigured && SigningSecret is not null;

    /// <summary>Whether workspaces install the app by themselves.</summary>
    public bool IsDistributed => ClientId is not null;

    /// <inheritdoc/>
    public void Check()
    {
        CheckApiUrl();
        if (!IsConfigured)
        {
            foreach (var (name, value) in new[] { (nameof(SigningSecret), SigningSecret), (nameof(AppToken), AppToken), (nameof(ClientSecret), ClientSecret) })
            {
                if (value is not null)
                    throw new SettingException("Slack:BotToken", $"is missing, although Slack:{name} is set. Set it, or Slack:ClientId where several workspaces install the app.");
            }

            return;
        }

        if (BotToken is not null && ClientId is not null)
            throw new SettingException("Slack:BotToken", "is not used together with Slack:ClientId: workspaces that install the app bring tokens of their own.");
        if (BotToken?.StartsWith("xoxe", StringComparison.Ordinal) == true)
            throw new SettingException("Slack:BotToken", "ends after twelve hours, because token rotation is on: let the workspace install the app (Slack:ClientId), which renews its tokens.");
        if (BotToken is { } bot && !bot.StartsWith("xoxb-", StringComparison.Ordinal))
            throw new SettingException("Slack:BotToken", "is not a bot token: those begin with xoxb-.");
        if (AppToken is { } app && !app.StartsWith("xapp-", StringComparison.Ordinal))
            throw new SettingException("Slack:AppToken", "is not an app-level token: those begin with xapp-.");
        if (SigningSecret is null && AppToken is null)
            throw new SettingException("Slack:SigningSecret", "is needed to check that requests come from Slack. Set it in the environment (Slack__SigningSecret), or set Slack__AppToken to use Socket Mode.");
        if (IsDistributed)
            CheckDistribution();
    }

    private void CheckDistribution()
    {
        if (ClientSecret is null)
            throw new SettingException("Slack:ClientSecret", "is needed together with Slack:ClientId. Set it in the environment (Slack__ClientSecret).");
        if (TokenKey is null)
            throw new SettingException("Slack:TokenKey", "is needed to encrypt the workspaces' tokens. Make one with `openssl rand -base64 32` and set it in the environment (Slack__TokenKey).");
        var key = new byte[64];
        if (!Convert.TryFromBase64String(TokenKey, key, out var length) || length != 32)
            throw new SettingException("Slack:TokenKey", "is not 32 bytes in Base64. Make one with `openssl rand -base64 32`.");
        if (PublicUrl is null || !Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address) || (address.Scheme != "https" && !Addresses.IsLoopbackUrl(PublicUrl)))
            throw new SettingException("Slack:PublicUrl", "must be the https address of this server, such as https://jd.example.com: Slack leads back there after an installation.");
    }

    private void CheckApiUrl()
    {
        if (!Uri.TryCreate(ApiUrl, UriKind.Absolute, out var address) || (address.Scheme != "https" && !Addresses.IsLoopbackUrl(ApiUrl)))
            throw new SettingException("Slack:ApiUrl", $"“{ApiUrl}” is not an https address.");
        if (!ApiUrl.EndsWith('/'))
            throw new SettingException("Slack:ApiUrl", $"“{ApiUrl}” must end with a slash.");
    }
}
