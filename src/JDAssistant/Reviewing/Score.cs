using JDAssistant.Rules;

namespace JDAssistant.Reviewing;

/// <summary>The score: points out of 100, each of which is accounted for.</summary>
/// <remarks>
/// <para>score = 80 + points of the strengths (at most 20) − 10 for each error − 4 for each warning − 1 for each notice,
/// held between 0 and 100. Of one rule only the three weightiest findings count, so that one habit does not drown the
/// rest.</para>
/// <para>Findings only ever cost and strengths only ever add, so mending a finding cannot lower the score.</para>
/// </remarks>
public sealed record Score(int Total)
{
    /// <summary>The best score there is.</summary>
    public const int Best = 100;

    /// <summary>Where the count begins.</summary>
    public const int Base = 80;

    private const int CountedPerRule = 3;

    /// <summary>What a finding of this severity costs; less than zero.</summary>
    public static int PointsOf(Severity severity) => severity switch
    {
        Severity.Error => -10,
        Severity.Warning => -4,
        _ => -1,
    };

    /// <summary>The points of each finding; <paramref name="ordered"/> has what matters most first.</summary>
    internal static IEnumerable<int> PointsOf(IEnumerable<Finding> ordered)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in ordered)
        {
            var count = counted.GetValueOrDefault(finding.Rule.Id);
            counted[finding.Rule.Id] = count + 1;
            yield return count < CountedPerRule ? PointsOf(finding.Severity) : 0;
        }
    }

    /// <summary>Adds up.</summary>
    internal static Score Of(IEnumerable<ReviewedFinding> findings, IEnumerable<Strength> strengths) =>
        new(Math.Clamp(Base + strengths.Sum(strength => strength.Points) + findings.Sum(finding => finding.Points), 0, Best));
}
