using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>What the text says of one fact of the job: that the shift is the night's, that there is no travel, that probation lasts six months.</summary>
/// <param name="Fact">Which fact: "shift", "travel".</param>
/// <param name="Is">What it is said to be; empty where a number says it.</param>
/// <param name="IsDenied">True where it is said not to be so.</param>
/// <param name="Number">The number, in days, parts of a hundred or pieces; null where there is none.</param>
/// <param name="Span">The words.</param>
internal sealed record FactClaim(string Fact, string Is, bool IsDenied, decimal? Number, TextSpan Span)
{
    /// <summary>What a claim is whose number is a day: the month times <see cref="DaysFrom"/>, and the day where it is given.</summary>
    public const string Day = "day";

    /// <summary>More than a month has days.</summary>
    public const int DaysFrom = 100;

    /// <summary>What a claim is whose number is the minute of the day that the work begins at.</summary>
    public const string Clock = "clock";

    /// <summary>What a claim is whose number is the level of a language, from 1 for A1 to 6 for C2.</summary>
    public const string Skill = "skill";

    // "Fluent" and "B2" are near each other.
    private const int TwoLevels = 2;

    // Who begins two hours later has another day.
    private const int Shifted = 120;

    // "Six months" and "26 weeks" are one time.
    private const decimal Apart = 1.1m;

    /// <summary>True where both cannot hold.</summary>
    public bool Excludes(FactClaim other)
    {
        // Work that begins at noon is of no shift that has a name.
        if (Is != other.Is)
            return !IsDenied && !other.IsDenied && Is.Length > 0 && other.Is.Length > 0;
        if (IsDenied != other.IsDenied)
            return true;
        if (IsDenied || Number is not { } one || other.Number is not { } two)
            return false;
        // A month without a day holds all its days.
        if (Is == Day)
            return (int)one / DaysFrom != (int)two / DaysFrom || (one % DaysFrom > 0 && two % DaysFrom > 0 && one != two);
        if (Is == Skill)
            return Math.Abs(one - two) >= TwoLevels;
        return Is == Clock ? Math.Abs(one - two) >= Shifted : Math.Max(one, two) > Math.Min(one, two) * Apart;
    }
}
