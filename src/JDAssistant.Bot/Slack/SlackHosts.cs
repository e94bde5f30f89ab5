using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Slack;

/// <summary>Which addresses are Slack's own: ours are sent to no other, however they came in.</summary>
internal static class SlackHosts
{
    /// <summary>Where shared files lie.</summary>
    public static IReadOnlyList<string> Files { get; } = ["files.slack.com", "slack-files.com", "files.slack-gov.com"];

    /// <summary>Where commands and buttons are answered.</summary>
    public static IReadOnlyList<string> Hooks { get; } = ["hooks.slack.com", "hooks.slack-gov.com"];

    /// <summary>Whether <paramref name="address"/> leads to one of <paramref name="hosts"/>; where <see cref="SlackSettings.ApiUrl"/> is on this machine, to that very server.</summary>
    public static bool Has(Uri address, IReadOnlyList<string> hosts, SlackSettings settings)
    {
        if (address.UserInfo.Length > 0)
            return false;
        if (Addresses.IsLoopbackUrl(settings.ApiUrl) && new Uri(settings.ApiUrl) is var api)
            return address.Scheme == api.Scheme && address.Authority == api.Authority;
        return address is { Scheme: "https", IsDefaultPort: true } && hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase);
    }
}
