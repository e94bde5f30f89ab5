using System.Net;
using System.Net.Sockets;

namespace JDAssistant.Bot.Hosting;

/// <summary>Where the server listens, and which of that is this machine only.</summary>
public static class Addresses
{
    /// <summary>Where the server listens when nothing else is set: the port that bot clients expect.</summary>
    public const string Default = "http://localhost:3978";

    /// <summary>Listens on <see cref="Default"/> unless an address is set, and, where <paramref name="localOnly"/>, refuses one that others can reach.</summary>
    /// <exception cref="SettingException">An address cannot be used.</exception>
    public static void UseAddresses(this WebApplicationBuilder builder, bool localOnly)
    {
        var addresses = Configured(builder.Configuration).ToList();
        if (addresses.Count == 0)
            builder.WebHost.UseUrls(Default);

        foreach (var (setting, address) in addresses)
        {
            var host = HostOf(address) ?? throw new SettingException(setting, $"“{address}” is not an address such as {Default}.");
            if (localOnly && !IsLoopback(host))
            {
                throw new SettingException(setting,
                    $"“{address}” can be reached from other machines, and without Teams:AppId or Slack:SigningSecret nobody's messages are checked. Set the credentials, or listen on {Default}.");
            }
        }
    }

    /// <summary>Whether <paramref name="host"/>, a name or an IP address, means this machine and nothing else.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether the URL leads to this machine and nothing else.</summary>
    public static bool IsLoopbackUrl(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && IsLoopback(uri.Host);

    /// <summary>Whether nothing listens on a port because another program does.</summary>
    public static bool IsTaken(IOException failure) =>
        failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException
        || failure.InnerException?.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse };

    private static IEnumerable<(string Setting, string Address)> Configured(ConfigurationManager configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().ToList();
        foreach (var endpoint in endpoints)
            yield return (endpoint.Path + ":Url", endpoint["Url"] ?? "");

        // Endpoints of Kestrel's own win over everything else, and addresses win over ports.
        if (endpoints.Count > 0)
            yield break;

        var urls = Split(configuration["urls"]).ToList();
        foreach (var url in urls)
            yield return ("urls", url);
        if (urls.Count > 0)
            yield break;

        foreach (var setting in new[] { "http_ports", "https_ports" })
        {
            foreach (var port in Split(configuration[setting]))
                yield return (setting, $"http://*:{port}");
        }
    }

    private static string[] Split(string? value) =>
        value?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string? HostOf(string address)
    {
        // Not a URI where the host is "*" or "+", which is how one writes every address of the machine.
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.IsUnixPipe || parsed.IsNamedPipe ? "localhost" : parsed.Host;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
