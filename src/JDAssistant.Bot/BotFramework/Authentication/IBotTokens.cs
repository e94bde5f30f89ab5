namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>The tokens with which the bot proves to a channel who it is.</summary>
public interface IBotTokens
{
    /// <summary>A token; null where the bot has no credentials.</summary>
    /// <param name="refresh">True where the last one was not accepted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Delivery.DeliveryException">None can be had just now.</exception>
    Task<string?> GetAsync(bool refresh, CancellationToken cancellationToken);
}
