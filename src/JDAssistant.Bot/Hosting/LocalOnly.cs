using System.Net;

namespace JDAssistant.Bot.Hosting;

/// <summary>Where nobody's identity is checked, turns away requests that do not come from this machine.</summary>
public static class LocalOnly
{
    /// <summary>Turns away, with 403 and the reason, requests from another machine, through a proxy, or for a foreign host name.</summary>
    /// <remarks>The host name is looked at because a web page can make a browser on this machine send it requests (DNS rebinding).</remarks>
    /// <param name="app">The server.</param>
    /// <param name="isOpen">True for a request that others may send: its sender is checked elsewhere, or it tells nothing.</param>
    /// <param name="remedy">One sentence that says which setting would let others in.</param>
    public static void UseLocalOnly(this WebApplication app, Func<HttpContext, bool> isOpen, string remedy) => app.Use(async (context, next) =>
    {
        if (isOpen(context) || Refusal(context) is not { } reason)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        await context.Response.WriteAsync($"{reason} {remedy}\n", context.RequestAborted);
    });

    /// <summary>True for a request that comes from this machine, straight and for a name of its own.</summary>
    public static bool IsFromHere(HttpContext context) => Refusal(context) is null;

    private static string? Refusal(HttpContext context)
    {
        // No address: the connection does not come over IP.
        if (context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address))
            return $"The request comes from {address}.";
        if (context.Request.Headers.ContainsKey("X-Forwarded-For") || context.Request.Headers.ContainsKey("Forwarded"))
            return "The request comes through a proxy.";
        return Addresses.IsLoopback(context.Request.Host.Host) ? null : "The request is for another host name.";
    }
}
