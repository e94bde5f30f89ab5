using System.Text;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>An app of several workspaces.</summary>
internal sealed class SlackOAuth
{
    public const string ClientId = "1.2";
    public const string ClientSecret = "shh";
    public const string Code = "good-code";
    public const string Team = "T77";
    public const string Token = "xoxb-77-installed";

    public static string Credentials { get; } = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}"));

    /// <summary>Whether tokens end and are changed for others.</summary>
    public bool Rotates { get; set; }

    /// <summary>What the next change must name.</summary>
    public string Refresh { get; set; } = "xoxe-1-first";

    /// <summary>How often a token was changed.</summary>
    public int Changes { get; private set; }

    /// <summary>Slack's name for what is wrong with a call; null where nothing is.</summary>
    public string? Problem(SlackCall call) => call["grant_type"] == "refresh_token"
        ? call["refresh_token"] == Refresh ? null : "invalid_refresh_token"
        : call["code"] == Code ? null : "invalid_code";

    /// <summary>What is granted: the first token ends at once, each later one after twelve hours.</summary>
    public Dictionary<string, object> Grant(SlackStub slack, SlackCall call)
    {
        var isChange = call["grant_type"] == "refresh_token";
        var grant = new Dictionary<string, object>
        {
            ["access_token"] = Token,
            ["token_type"] = "bot",
            ["bot_user_id"] = "UBOT77",
            ["app_id"] = "A1",
            ["team"] = new { id = Team, name = "Seventy-seven" },
            ["is_enterprise_install"] = false,
        };
        if (!Rotates)
            return grant;
        if (isChange)
        {
            Changes++;
            Refresh = $"xoxe-1-after-{Changes}";
            grant["access_token"] = $"xoxe.xoxb-1-{Changes}";
            slack.Tokens[(string)grant["access_token"]] = Team;
        }

        (grant["refresh_token"], grant["expires_in"]) = (Refresh, isChange ? 43_200 : 60);
        return grant;
    }
}
