namespace JDAssistant.Jurisdictions;

/// <summary>What a posting must hold.</summary>
public enum DutyKind
{
    /// <summary>The pay, or the range of it, in figures.</summary>
    PayRange,
}

/// <summary>Which employees a threshold counts.</summary>
public enum EmployeesCounted
{
    Anywhere,
    There,
}

/// <summary>Jobs that a duty reaches beside those done in the place.</summary>
public enum Reach
{
    /// <summary>Remote work that could be done there.</summary>
    Remote,

    /// <summary>Work elsewhere that reports to somebody there.</summary>
    ReportsThere,
}

/// <summary>Whether the rule binds.</summary>
public enum DutyStatus
{
    InForce,
    Proposed,
    Disputed,
}

/// <summary>How sure we are that the row is right.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}

/// <summary>One thing that the law of a place asks of a posting, with where we know it from. Not legal advice.</summary>
/// <param name="Kind">What must be there.</param>
/// <param name="Citation">The law.</param>
/// <param name="From">The first day on which it binds.</param>
/// <param name="Until">The last day; null where none is known.</param>
/// <param name="MinEmployees">It binds employers with at least so many; 0 for every employer.</param>
/// <param name="EmployeesCounted">Which employees count.</param>
/// <param name="AlsoReaches">Jobs that it reaches beside those done in the place.</param>
/// <param name="Status">Whether it binds.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Source">Where the row was read.</param>
/// <param name="Checked">The day on which it was last looked at.</param>
/// <param name="Note">What else matters; "" for nothing.</param>
public sealed record Duty(
    DutyKind Kind, string Citation, DateOnly From, DateOnly? Until, int MinEmployees, EmployeesCounted EmployeesCounted,
    IReadOnlyList<Reach> AlsoReaches, DutyStatus Status, Confidence Confidence, string Source, DateOnly Checked, string Note)
{
    /// <summary>True where the duty binds on <paramref name="day"/>.</summary>
    public bool BindsOn(DateOnly day) => day >= From && (Until is null || day <= Until);

    /// <summary>True where the row is sure enough to call a posting unlawful.</summary>
    public bool IsCertain => Status == DutyStatus.InForce && Confidence == Confidence.High;
}
