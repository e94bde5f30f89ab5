namespace JDAssistant.Bot.Slack.Installations;

/// <summary>The app in one workspace, or in an organisation that installed it as a whole.</summary>
/// <param name="Tenant">Id of the workspace or the organisation.</param>
/// <param name="Token">The bot's token there.</param>
/// <param name="Bot">The app's own user there; null where that is not known.</param>
public sealed record SlackInstallation(string Tenant, string Token, string? Bot)
{
    /// <summary>Never the token: this may be logged.</summary>
    public override string ToString() => $"installation in {Tenant}";
}
