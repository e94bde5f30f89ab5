using System.Globalization;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Delivery;

/// <summary>Counts what each person and each tenant asked in the last minute, in this process.</summary>
public sealed class RateLimits(LimitsSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    // Those whose minute is over are dropped when there are so many.
    private const int ManyKnown = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DateTimeOffset Start, int Count)> _known = new(StringComparer.Ordinal);

    /// <summary>Counts a message.</summary>
    /// <returns>What to say in place of an answer, where there were too many; null where it may be answered.</returns>
    public Reply? Count(Message message)
    {
        lock (_lock)
        {
            // A person who is stopped takes nothing from the others of the tenant.
            if (Take(message.Person, settings.PersonPerMinute) is { } wait)
                return Refusal($"You sent me more than {settings.PersonPerMinute.ToString(CultureInfo.InvariantCulture)} messages within a minute", wait);
            if (message.Tenant is { } tenant && Take(tenant, settings.TenantPerMinute) is { } longer)
                return Refusal($"Your organisation sent me more than {settings.TenantPerMinute.ToString(CultureInfo.InvariantCulture)} messages within a minute", longer);
            return null;
        }
    }

    private TimeSpan? Take(string key, int limit)
    {
        if (limit == 0)
            return null;
        var now = time.GetUtcNow();
        if (_known.Count >= ManyKnown)
        {
            foreach (var (old, _) in _known.Where(pair => pair.Value.Start + Period <= now).ToList())
                _known.Remove(old);
        }

        var (start, count) = _known.TryGetValue(key, out var known) && known.Start + Period > now ? known : (now, 0);
        if (count >= limit)
            return start + Period - now;
        _known[key] = (start, count + 1);
        return null;
    }

    private static Reply Refusal(string what, TimeSpan wait) => Reply.Says(
        $"{what}, so I have not read this one; send it again in {Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture)} seconds. What you sent before is kept.");
}
