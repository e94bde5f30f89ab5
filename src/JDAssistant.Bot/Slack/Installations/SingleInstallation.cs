namespace JDAssistant.Bot.Slack.Installations;

/// <summary>The one workspace whose token stands in the settings.</summary>
/// <remarks>Which one it is Slack says with every event; a token of another workspace opens nothing there.</remarks>
public sealed class SingleInstallation(SlackSettings settings) : ISlackInstallations
{
    /// <inheritdoc/>
    public Task<SlackInstallation?> FindAsync(string tenant, CancellationToken cancellationToken) =>
        Task.FromResult(settings.BotToken is { } token ? new SlackInstallation(tenant, token, null) : null);

    /// <inheritdoc/>
    public Task SaveAsync(SlackInstallation installation, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The token stands in the settings.");

    /// <inheritdoc/>
    /// <remarks>What stands in the settings stays there.</remarks>
    public Task DeleteAsync(string tenant, CancellationToken cancellationToken) => Task.CompletedTask;
}
