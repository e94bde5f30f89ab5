using System.Collections.Concurrent;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.Slack;

/// <summary>Knows the conversation that the app has with each person alone.</summary>
public sealed class SlackDirectMessages(SlackClient client)
{
    private readonly ConcurrentDictionary<(string Tenant, string User), string> _known = new();

    /// <summary>The person's conversation with the app.</summary>
    /// <exception cref="DeliveryException">It may work later.</exception>
    /// <exception cref="SlackApiException">Slack refused it.</exception>
    public async Task<string> OpenAsync(string tenant, string user, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((tenant, user), out var known))
            return known;
        var answer = await client.CallAsync(tenant, "conversations.open", new Dictionary<string, string> { ["users"] = user }, cancellationToken);
        var channel = answer.Text("channel", "id") ?? throw new SlackApiException("conversations.open", "no_channel", null);
        return _known.GetOrAdd((tenant, user), channel);
    }
}
