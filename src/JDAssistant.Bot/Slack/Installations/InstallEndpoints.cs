using System.Text;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.Slack.Installations;

/// <summary>Where a workspace installs the app: off to Slack, and back with a code that is changed into a token.</summary>
public static partial class InstallEndpoints
{
    /// <summary>Where an installation begins.</summary>
    public const string InstallPath = "/slack/install";

    /// <summary>Where Slack leads back to.</summary>
    public const string ReturnPath = "/slack/oauth";

    private const string CookieName = "jdassistant-slack";

    /// <summary>Leads the browser to Slack.</summary>
    public static IResult Install(HttpContext context, SlackSettings settings, InstallState states)
    {
        var (state, cookie) = states.Begin();
        context.Response.Cookies.Append(CookieName, cookie, Options(settings, InstallState.Lifetime));
        return Results.Redirect(
            $"{AuthorizeUrl(settings)}?client_id={Uri.EscapeDataString(settings.ClientId!)}&scope={Uri.EscapeDataString(string.Join(',', SlackManifest.Scopes))}"
            + $"&state={Uri.EscapeDataString(state)}&redirect_uri={Uri.EscapeDataString(ReturnUrl(settings))}");
    }

    /// <summary>Takes the browser back and keeps the workspace's token.</summary>
    public static async Task<IResult> ReturnAsync(HttpContext context, SlackSettings settings, InstallState states, SlackClient client, ISlackInstallations installations, TimeProvider time, ILogger<SlackClient> log)
    {
        var query = context.Request.Query;
        var cookie = context.Request.Cookies[CookieName];
        context.Response.Cookies.Delete(CookieName, Options(settings, null));
        if (query["error"].ToString() is { Length: > 0 })
            return Page(StatusCodes.Status400BadRequest, "The app was not installed: Slack says that it was not agreed to.");
        if (!states.Finish(query["state"], cookie) || query["code"].ToString() is not { Length: > 0 } code)
            return Page(StatusCodes.Status400BadRequest, $"This installation was not begun here, or it took too long. Begin again at {settings.PublicUrl!.TrimEnd('/')}{InstallPath}.");

        try
        {
            // Not the request's own token: a code can be changed once, whoever hangs up.
            using var arguments = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = code, ["redirect_uri"] = ReturnUrl(settings) });
            var answer = await client.CallAsync(TokenGrant.Method, TokenGrant.Credentials(settings), arguments, CancellationToken.None);
            var tenant = answer.Is("is_enterprise_install") ? answer.Text("enterprise", "id") : answer.Text("team", "id");
            if (tenant is null || TokenGrant.Of(answer, tenant, answer.Text("bot_user_id"), time.GetUtcNow()) is not { } installation)
                return Page(StatusCodes.Status502BadGateway, "Slack did not say which workspace it was. Try again.");
            await installations.SaveAsync(installation, CancellationToken.None);
            Log.Installed(log, tenant);
            return Page(StatusCodes.Status200OK, "JDAssistant is installed. Open it under “Apps” in Slack, or type /jd in any channel.");
        }
        catch (Exception failure) when (failure is DeliveryException or SlackApiException)
        {
            Log.NotInstalled(log, failure.Message);
            return Page(StatusCodes.Status502BadGateway, "Slack did not finish the installation. Try again in a minute.");
        }
    }

    private static string AuthorizeUrl(SlackSettings settings) => new Uri(new Uri(settings.ApiUrl), "/oauth/v2/authorize").AbsoluteUri;

    private static string ReturnUrl(SlackSettings settings) => settings.PublicUrl!.TrimEnd('/') + ReturnPath;

    private static CookieOptions Options(SlackSettings settings, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = settings.PublicUrl!.StartsWith("https:", StringComparison.OrdinalIgnoreCase),

        // Slack leads back from another site, by a link: Strict would leave the cookie behind.
        SameSite = SameSiteMode.Lax,
        Path = SlackEndpoints.Root,
        MaxAge = lifetime,
    };

    private static IResult Page(int status, string words) => Results.Text(words + "\n", "text/plain; charset=utf-8", Encoding.UTF8, status);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Installed in workspace {Tenant}")]
        public static partial void Installed(ILogger log, string tenant);

        [LoggerMessage(LogLevel.Warning, "An installation was not finished: {Reason}")]
        public static partial void NotInstalled(ILogger log, string reason);
    }
}
