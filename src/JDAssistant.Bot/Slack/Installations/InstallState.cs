using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JDAssistant.Bot.Slack.Installations;

/// <summary>What an installation carries to Slack and back, so that nobody can make somebody else's browser finish one that they began.</summary>
/// <remarks>Signed, so that any host can check what another gave out; good for ten minutes, once, and in the browser that began it.</remarks>
public sealed class InstallState(byte[] key, TimeProvider time)
{
    /// <summary>How long somebody may take to agree.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, long> _used = new(StringComparer.Ordinal);

    /// <summary>Begins an installation.</summary>
    /// <returns>What goes to Slack, and what stays in the browser.</returns>
    public (string State, string Cookie) Begin()
    {
        var cookie = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return ($"{cookie}.{until}.{Sign(cookie, until)}", cookie);
    }

    /// <summary>Whether what came back from Slack was begun in this browser, lately, and not used before.</summary>
    public bool Finish(string? state, string? cookie)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (state?.Split('.') is not [var name, var until, var signature] || cookie is null
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(name, until)))
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(cookie))
            || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end < now)
        {
            return false;
        }

        foreach (var (used, past) in _used)
        {
            if (past < now)
                _used.TryRemove(used, out _);
        }

        return _used.TryAdd(name, end);
    }

    private string Sign(string name, string until) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"slack-install:{name}.{until}")));
}
