using System.Text;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>An app of several workspaces.</summary>
internal static class SlackOAuth
{
    public const string ClientId = "1.2";
    public const string ClientSecret = "shh";
    public const string Code = "good-code";
    public const string Team = "T77";
    public const string Token = "xoxb-77-installed";

    public static string Credentials { get; } = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}"));

    public static Dictionary<string, object> Access() => new()
    {
        ["access_token"] = Token,
        ["token_type"] = "bot",
        ["bot_user_id"] = "UBOT77",
        ["app_id"] = "A1",
        ["team"] = new { id = Team, name = "Seventy-seven" },
        ["is_enterprise_install"] = false,
    };
}
