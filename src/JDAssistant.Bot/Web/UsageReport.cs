using JDAssistant.Bot.Telemetry;

namespace JDAssistant.Bot.Web;

/// <summary>What was counted in a stretch of days, added up as an owner wants to see it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Counts">What was counted on them.</param>
internal sealed record UsageReport(DateOnly From, DateOnly To, IReadOnlyList<UsageCount> Counts)
{
    /// <summary>What is counted by day.</summary>
    public static readonly string[] ByDay = ["reviews", "drafts", "fixes", "revisions", "exports", "dismissals"];

    /// <summary>What is counted by where it was asked for, or by format.</summary>
    public static readonly string[] ByOrigin = ["reviews", "drafts", "revisions", "exports"];

    /// <summary>The days on which anything was counted, the last first.</summary>
    public IReadOnlyList<DateOnly> Days { get; } = [.. Counts.Select(count => count.Day).Distinct().OrderDescending()];

    /// <summary>The rules that found something, those that people dismiss most often first.</summary>
    public IReadOnlyList<RuleUsage> Rules { get; } =
    [
        .. Counts.Where(count => count.What is "findings" or "fixes" or "dismissals").GroupBy(count => count.Name)
            .Select(rule => new RuleUsage(rule.Key, Sum(rule, "findings"), Sum(rule, "fixes"), Sum(rule, "dismissals")))
            .OrderByDescending(rule => rule.Dismissals).ThenByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule, StringComparer.Ordinal),
    ];

    /// <summary>How often something was done in all.</summary>
    public long Total(string what) => Sum(Counts, what);

    /// <summary>How often something was done on a day.</summary>
    public long On(DateOnly day, string what) => Sum(Counts.Where(count => count.Day == day), what);

    /// <summary>How often something was done, by where it was asked for or by format, most often first.</summary>
    public IReadOnlyList<(string Name, long Total)> Origins(string what) =>
    [
        .. Counts.Where(count => count.What == what).GroupBy(count => count.Name).Select(origin => (origin.Key, Sum(origin, what)))
            .OrderByDescending(origin => origin.Item2).ThenBy(origin => origin.Key, StringComparer.Ordinal),
    ];

    private static long Sum(IEnumerable<UsageCount> counts, string what) => counts.Where(count => count.What == what).Sum(count => count.Total);
}

/// <summary>What became of a rule's findings.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Findings">How many there were; a text that is reviewed at each pause of the typing counts each time.</param>
/// <param name="Fixes">How many of its fixes were applied.</param>
/// <param name="Dismissals">How often somebody dismissed it.</param>
internal sealed record RuleUsage(string Rule, long Findings, long Fixes, long Dismissals);
