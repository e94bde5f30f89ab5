namespace JDAssistant.Bot.Hosting;

/// <summary>Who may use the page and the HTTP API.</summary>
public sealed class WebSettings : ISettings
{
    private const int ShortestKey = 24;

    /// <inheritdoc/>
    public static string Section => "Web";

    /// <summary>True where other machines may use the page and the API: set it only behind a proxy that checks who they are.</summary>
    public bool AllowRemote { get; set; }

    /// <summary>Keys, with commas between them, by which programs on other machines may use the API (<c>Authorization: Bearer</c>); this machine needs none.</summary>
    public string? ApiKeys { get; set; }

    /// <summary>Requests to the API that each caller may send in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; set; } = 1200;

    /// <summary>The keys one by one.</summary>
    public IReadOnlyList<string> Keys => ApiKeys?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <inheritdoc/>
    public void Check()
    {
        if (RequestsPerMinute < 0)
            throw new SettingException("Web:RequestsPerMinute", "is negative. 0 sets no limit.");
        if (Keys.Any(key => key.Length < ShortestKey))
            throw new SettingException("Web:ApiKeys", $"has a key of fewer than {ShortestKey} characters, which can be guessed. `openssl rand -hex 24` makes a good one.");
    }
}
