using System.Security.Cryptography;
using System.Text;
using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Web;

/// <summary>The keys by which programs on other machines use the API.</summary>
internal sealed class ApiKeys(WebSettings settings)
{
    private const string Scheme = "Bearer ";
    private const string BasicScheme = "Basic ";

    // Hashes are of one length and compared in constant time, so an answer's timing tells nothing of a key.
    private readonly byte[][] _hashes = [.. settings.Keys.Select(Hash)];

    /// <summary>The key that a request carries; null where it carries none.</summary>
    public static string? Given(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;

    /// <summary>True for the owner: a request from this machine itself, or with a key, be it as the password that a browser asks for.</summary>
    public bool IsOwner(HttpContext context) => (Given(context.Request) ?? Password(context.Request)) is { } key ? IsKnown(key) : LocalOnly.IsFromHere(context);

    /// <summary>Lets a request on to the API where it comes from this machine or carries a key, and answers 401 otherwise.</summary>
    public Task Check(HttpContext context, RequestDelegate next)
    {
        if (_hashes.Length == 0 || settings.AllowRemote)
            return next(context);
        var isAdmitted = Given(context.Request) is { } key ? IsKnown(key) : LocalOnly.IsFromHere(context);
        if (isAdmitted)
            return next(context);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblem.NoKey.ExecuteAsync(context);
    }

    private static string? Password(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(BasicScheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var bytes = new byte[header.Length];
        return Convert.TryFromBase64String(header[BasicScheme.Length..].Trim(), bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2)[^1]
            : "";
    }

    private bool IsKnown(string key)
    {
        var hash = Hash(key);
        var isKnown = false;
        foreach (var known in _hashes)
            isKnown |= CryptographicOperations.FixedTimeEquals(known, hash);
        return isKnown;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
