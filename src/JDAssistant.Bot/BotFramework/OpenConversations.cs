using System.Collections.Concurrent;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Knows the conversations that the bot has opened with people whom only others named: one each, however many parts go into it.</summary>
/// <remarks>Kept in memory: the channel opens no second one, so after a restart the same conversation is asked for once more.</remarks>
public sealed class OpenConversations(ConnectorClient connector)
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The conversation of the bot and one person.</summary>
    /// <exception cref="DeliveryException">The connector does not open it.</exception>
    internal async Task<string> OfAsync(BotAddress to, CancellationToken cancellationToken) =>
        _known.TryGetValue(KeyOf(to), out var known) ? known : _known.GetOrAdd(KeyOf(to), await connector.OpenAsync(to, cancellationToken));

    /// <summary>Forgets a conversation that takes nothing any more: the next part asks for it anew.</summary>
    internal void Forget(BotAddress to) => _known.TryRemove(KeyOf(to), out _);

    private static string KeyOf(BotAddress to) => $"{to.ServiceUrl}\n{to.Bot.Id}\n{to.Key}";
}
