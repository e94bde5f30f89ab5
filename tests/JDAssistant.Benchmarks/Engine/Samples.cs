using JDAssistant.Drafting.Briefs;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>What all measurements share.</summary>
internal static class Samples
{
    /// <summary>The sizes measured, in thousands of characters; the last is the longest text that is read.</summary>
    public static IReadOnlyList<int> Kilobytes { get; } = [1, 5, 20, 50, 200];

    /// <summary>All rules, and a day that does not change.</summary>
    public static Reviewer Reviewer { get; } = new(Policy.Default with { AsOf = new DateOnly(2026, 11, 1) });

    /// <summary>A brief as a manager writes it.</summary>
    public static Brief Brief() =>
        BriefReader.Read("senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka", "you");
}
