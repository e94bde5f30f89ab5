namespace JDAssistant.Bot.Slack.Installations;

/// <summary>The app in one workspace, or in an organisation that installed it as a whole.</summary>
/// <param name="Tenant">Id of the workspace or the organisation.</param>
/// <param name="Token">The bot's token there.</param>
/// <param name="Bot">The app's own user there; null where that is not known.</param>
public sealed record SlackInstallation(string Tenant, string Token, string? Bot)
{
    // Sooner than it must be: somebody else's clock may be ahead, and an answer takes its time.
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(30);

    /// <summary>What the token is changed for the next one with; null where the token never ends.</summary>
    public string? Refresh { get; init; }

    /// <summary>When the token ends; null where it never does.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Whether another token is to be had before this one is used.</summary>
    public bool IsDue(DateTimeOffset now) => Refresh is not null && Expires - Early <= now;

    /// <summary>Never the token: this may be logged.</summary>
    public override string ToString() => $"installation in {Tenant}";
}
