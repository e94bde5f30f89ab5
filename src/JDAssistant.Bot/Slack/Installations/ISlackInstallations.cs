namespace JDAssistant.Bot.Slack.Installations;

/// <summary>Where the app is installed.</summary>
public interface ISlackInstallations
{
    /// <summary>The installation of a tenant; null where there is none, or none any more.</summary>
    Task<SlackInstallation?> FindAsync(string tenant, CancellationToken cancellationToken);

    /// <summary>Keeps an installation in place of the one before.</summary>
    Task SaveAsync(SlackInstallation installation, CancellationToken cancellationToken);

    /// <summary>Forgets an installation.</summary>
    Task DeleteAsync(string tenant, CancellationToken cancellationToken);
}
