using System.Diagnostics.Metrics;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Reviewing;

namespace JDAssistant.Bot.Telemetry;

/// <summary>Counts what is asked of the server and what comes of it, by names of rules, formats and channels alone.</summary>
/// <remarks>The meters are for whoever collects them; the sums by day are for the owner's own page.</remarks>
public sealed class Usage(TimeProvider time)
{
    /// <summary>Where something was asked for: the HTTP API, which the page uses too.</summary>
    public const string Api = "api";

    /// <summary>Where something was asked for: a conversation, whatever its channel.</summary>
    public const string Chat = "chat";

    private static readonly Meter Meter = new(Instruments.Name);
    private static readonly Counter<long> Reviews = Meter.CreateCounter<long>("jdassistant.reviews", "{review}", "Reviews, by where they were asked for.");
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>("jdassistant.findings", "{finding}", "Findings, by rule and severity.");
    private static readonly Counter<long> Dismissals = Meter.CreateCounter<long>("jdassistant.dismissals", "{dismissal}", "Findings dismissed, by rule.");
    private static readonly Counter<long> Drafts = Meter.CreateCounter<long>("jdassistant.drafts", "{draft}", "Drafts, by where they were asked for.");
    private static readonly Counter<long> Fixes = Meter.CreateCounter<long>("jdassistant.fixes", "{fix}", "Fixes applied, by rule.");
    private static readonly Counter<long> Revisions = Meter.CreateCounter<long>("jdassistant.revisions", "{revision}", "Texts changed by plain words, by where that was asked for.");
    private static readonly Counter<long> Exports = Meter.CreateCounter<long>("jdassistant.exports", "{export}", "Texts given out, by format.");

    private readonly Lock _lock = new();

    // Bounded: the names are those of rules, formats and channels.
    private Dictionary<(DateOnly Day, string What, string Name), long> _sums = [];

    /// <summary>Counts the reviews that a reply holds.</summary>
    public void Replied(Reply reply, string origin)
    {
        foreach (var part in reply.Parts.OfType<ReviewPart>())
            Reviewed(part.Review, origin);
    }

    /// <summary>Counts a review and its findings.</summary>
    /// <param name="review">What was found.</param>
    /// <param name="origin">The channel's name, or <see cref="Api"/>.</param>
    public void Reviewed(Review review, string origin)
    {
        Count(Reviews, "origin", origin);
        foreach (var each in review.Findings)
        {
            Sum("findings", each.Finding.Rule.Id);
            Findings.Add(1, new KeyValuePair<string, object?>("rule", each.Finding.Rule.Id), new KeyValuePair<string, object?>("severity", each.Finding.Severity.ToString().ToLowerInvariant()));
        }
    }

    /// <summary>Counts the fixes that were applied.</summary>
    public void Fixed(FixResult result)
    {
        foreach (var finding in result.Applied)
            Count(Fixes, "rule", finding.Rule.Id);
    }

    /// <summary>Counts a draft.</summary>
    public void Drafted(string origin) => Count(Drafts, "origin", origin);

    /// <summary>Counts a text that was changed by plain words.</summary>
    public void Revised(string origin) => Count(Revisions, "origin", origin);

    /// <summary>Counts a text that was given out in a format.</summary>
    public void Exported(string format) => Count(Exports, "format", format);

    /// <summary>Counts a finding that somebody dismissed.</summary>
    public void Dismissed(string rule) => Count(Dismissals, "rule", rule);

    /// <summary>Counts what a turn of a conversation did: rules dismissed, a draft written, the text in hand changed.</summary>
    public void Remembered(ConversationState before, ConversationState now)
    {
        foreach (var rule in now.Dismissed.Keys)
        {
            if (!before.Dismissed.ContainsKey(rule))
                Dismissed(rule);
        }

        if (now.Current is not { } current || (before is { Versions: [.., var last] } && current.Number <= last.Number))
            return;
        if (current.From is not null)
            Revised(Chat);
        else if (current.Facts.Count > 0)
            Drafted(Chat);
    }

    /// <summary>Gives out what was counted since the last time.</summary>
    public IReadOnlyList<UsageCount> Take()
    {
        lock (_lock)
        {
            var sums = _sums;
            _sums = [];
            return [.. sums.Select(sum => new UsageCount(sum.Key.Day, sum.Key.What, sum.Key.Name, sum.Value))];
        }
    }

    /// <summary>Takes back what could not be written.</summary>
    public void Add(IReadOnlyList<UsageCount> counts)
    {
        lock (_lock)
        {
            foreach (var count in counts)
                AddTo((count.Day, count.What, count.Name), count.Total);
        }
    }

    private void Count(Counter<long> counter, string by, string name)
    {
        counter.Add(1, new KeyValuePair<string, object?>(by, name));
        Sum(counter.Name["jdassistant.".Length..], name);
    }

    private void Sum(string what, string name)
    {
        lock (_lock)
            AddTo((DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), what, name), 1);
    }

    private void AddTo((DateOnly Day, string What, string Name) key, long count) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sums, key, out _) += count;
}
