using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Bot.Slack.Installations;

/// <summary>What Slack grants an installation, and what the app proves itself with when it asks.</summary>
internal static class TokenGrant
{
    /// <summary>The method that grants tokens.</summary>
    public const string Method = "oauth.v2.access";

    /// <summary>The app's own credentials.</summary>
    public static AuthenticationHeaderValue Credentials(SlackSettings settings) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.ClientId}:{settings.ClientSecret}")));

    /// <summary>Asks for the next token of an installation.</summary>
    public static FormUrlEncodedContent Renewal(string refresh) =>
        new(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = refresh });

    /// <summary>The installation with the token in <paramref name="answer"/>; null where there is none.</summary>
    public static SlackInstallation? Of(JsonElement answer, string tenant, string? bot, DateTimeOffset now) =>
        answer.Text("access_token") is not { } token
            ? null
            : answer.Text("refresh_token") is { } refresh && answer.Field("expires_in") is { ValueKind: JsonValueKind.Number } seconds && seconds.TryGetInt64(out var lasts)
                ? new SlackInstallation(tenant, token, bot) { Refresh = refresh, Expires = now.AddSeconds(lasts) }
                : new SlackInstallation(tenant, token, bot);
}
