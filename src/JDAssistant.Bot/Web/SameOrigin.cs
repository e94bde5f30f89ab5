namespace JDAssistant.Bot.Web;

/// <summary>Turns away requests that another site's page makes a browser send.</summary>
/// <remarks>Programs send no <c>Origin</c>; browsers send it with every post.</remarks>
internal static class SameOrigin
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0 || IsOwn(origin, context.Request.Host)
            ? next(context)
            : ApiProblem.ForeignOrigin.ExecuteAsync(context);
    }

    // The scheme is left out: behind a proxy that ends TLS the server sees another one than the browser.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && new HostString(uri.Authority).Equals(HostString.FromUriComponent(host.ToUriComponent()));
}
