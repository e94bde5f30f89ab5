using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.BotFramework.Files;

/// <summary>Which addresses of files are followed: those of the places where a channel itself keeps its people's files.</summary>
/// <remarks>Anybody in a chat can name an address; followed blindly it would lead into the network that the server stands in.</remarks>
internal static class FileHosts
{
    // SharePoint holds Teams' files, in the public cloud and the sovereign ones; Direct Line keeps what Web Chat uploads.
    private static readonly string[] Domains = ["sharepoint.com", "sharepoint.us", "sharepoint-mil.us", "sharepoint.cn", "sharepoint.de", "directline.botframework.com", "directline.botframework.azure.us"];

    /// <summary>Whether a file of <paramref name="activity"/> may lie at <paramref name="address"/>.</summary>
    public static bool Has(Uri address, Activity activity)
    {
        if (address.UserInfo.Length > 0)
            return false;
        if (Addresses.IsLoopbackUrl(activity.ServiceUrl) && new Uri(activity.ServiceUrl!) is var local)
            return address.Scheme == local.Scheme && address.Authority == local.Authority;
        return address is { Scheme: "https", IsDefaultPort: true } && Array.Exists(Domains, domain => IsIn(address.IdnHost, domain));
    }

    private static bool IsIn(string host, string domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');
}
