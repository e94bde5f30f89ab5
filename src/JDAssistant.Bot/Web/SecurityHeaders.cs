namespace JDAssistant.Bot.Web;

/// <summary>Headers that keep the page's own origin to itself.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing but the page's own files, no inline script or style, no text turned into markup, no frame around it.</summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>An answer of the API is data: whatever it holds, a browser runs none of it.</summary>
    public const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

    public static Task ForApi(HttpContext context, RequestDelegate next)
    {
        // Set when the answer starts: the exception handler clears what was set before.
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers, ApiPolicy);
            context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    public static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
