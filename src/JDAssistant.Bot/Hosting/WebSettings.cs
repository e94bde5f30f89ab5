namespace JDAssistant.Bot.Hosting;

/// <summary>Who may use the page and the HTTP API.</summary>
public sealed class WebSettings : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Web";

    /// <summary>True where other machines may use the page and the API: set it only behind a proxy that checks who they are.</summary>
    public bool AllowRemote { get; set; }

    /// <inheritdoc/>
    public void Check()
    {
    }
}
