using Microsoft.IdentityModel.Tokens;

namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>A key that tokens are signed with.</summary>
/// <param name="Key">The key itself.</param>
/// <param name="Endorsements">The channels that it may speak for; null where the publisher says nothing about that.</param>
public sealed record SigningKey(SecurityKey Key, IReadOnlyList<string>? Endorsements)
{
    /// <summary>Whether it may sign what comes from <paramref name="channel"/>.</summary>
    public bool IsEndorsedFor(string? channel) => Endorsements is null || (channel is not null && Endorsements.Contains(channel, StringComparer.Ordinal));
}
