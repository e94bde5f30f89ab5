namespace JDAssistant.Jurisdictions;

/// <summary>What the law of a place wants of a posting.</summary>
public enum Demand
{
    /// <summary>The posting must hold it.</summary>
    Contain,

    /// <summary>The posting must not hold it.</summary>
    Omit,

    /// <summary>The posting may hold it only where the job gives a reason that the text alone does not show.</summary>
    Justify,

    /// <summary>It is a risk and not forbidden.</summary>
    Avoid,

    /// <summary>It need not stand in the posting; people often believe that it must.</summary>
    Elsewhere,
}

/// <summary>Which employees a threshold counts.</summary>
public enum EmployeesCounted
{
    Anywhere,
    There,

    /// <summary>The sources do not say.</summary>
    Unclear,
}

/// <summary>Jobs that a provision reaches beside those done in the place.</summary>
public enum Reach
{
    /// <summary>Remote work that could be done there.</summary>
    Remote,

    /// <summary>Work elsewhere that reports to somebody there.</summary>
    ReportsThere,
}

/// <summary>Whether a provision binds.</summary>
public enum ProvisionStatus
{
    InForce,
    Proposed,
    Disputed,

    /// <summary>A directive of the European Union: it binds the members, and employers only through the members' laws.</summary>
    Directive,
}

/// <summary>How a row is known.</summary>
public enum Mark
{
    /// <summary>The statute, the regulation or the regulator's text was seen.</summary>
    Primary,

    /// <summary>A page about it was seen.</summary>
    Secondary,

    /// <summary>Believed, not looked up.</summary>
    GeneralKnowledge,
}

/// <summary>How sure we are that a row is right.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}

/// <summary>How far the law of a place can carry a finding.</summary>
public enum Weight
{
    /// <summary>Proposed, a directive, of low confidence, or a risk and no ban.</summary>
    Advice,

    /// <summary>Disputed, believed only, of middling confidence, or a matter of reasons.</summary>
    Likely,

    /// <summary>In force, seen in a source, of high confidence: it alone can make an error.</summary>
    Certain,
}

/// <summary>From how many employees a provision binds.</summary>
/// <param name="Least">At least so many; 0 for every employer.</param>
/// <param name="Counted">Where they are counted.</param>
/// <param name="LeastThere">So many of them in the place.</param>
public sealed record Threshold(int Least, EmployeesCounted Counted, int LeastThere);

/// <summary>An amount of money for a year.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record YearlyAmount(decimal Amount, string Currency);

/// <summary>What pay in a posting must look like.</summary>
/// <param name="Closed">True where "from" and "up to" alone do not do; null where the sources do not say.</param>
/// <param name="LinkSuffices">Whether a link to the figures does; null where the sources do not say.</param>
/// <param name="WidestPerYear">The widest that a range may be; null for no limit.</param>
/// <param name="WidestRatio">The greatest ratio of highest to lowest pay; null for no limit.</param>
/// <param name="NotAbovePerYear">Pay above this is exempt; null for no such limit.</param>
public sealed record RangeForm(
    bool? Closed, bool? LinkSuffices, YearlyAmount? WidestPerYear, decimal? WidestRatio, YearlyAmount? NotAbovePerYear);

/// <summary>One thing that the law of a place wants of a posting, with where we know it from. Not legal advice.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Demand">What it wants.</param>
/// <param name="Citation">The law.</param>
/// <param name="From">The first day on which it binds; null where the sources do not give it.</param>
/// <param name="Until">The last day; null where none is known.</param>
/// <param name="EnforcedFrom">The first day of enforcement, where it is another.</param>
/// <param name="Employees">Whom it binds by size.</param>
/// <param name="ContractorsOnly">True where it binds contractors of the government alone.</param>
/// <param name="Reach">Jobs that it reaches beside those done in the place.</param>
/// <param name="Range">What the pay must look like; null where it is not about pay.</param>
/// <param name="Names">Kinds of words that a statement or description must hold, as the list of cues calls them.</param>
/// <param name="Wording">Words that satisfy it, with visible gaps; null where there are none.</param>
/// <param name="Status">Whether it binds.</param>
/// <param name="Mark">How it is known.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Source">Where the row was read.</param>
/// <param name="Checked">The day on which it was last looked at.</param>
/// <param name="Note">What else matters; "" for nothing.</param>
public sealed record LegalProvision(
    LegalTopic Topic, Demand Demand, string Citation, DateOnly? From, DateOnly? Until, DateOnly? EnforcedFrom, Threshold Employees,
    bool ContractorsOnly, IReadOnlyList<Reach> Reach, RangeForm? Range, IReadOnlyList<string> Names, string? Wording,
    ProvisionStatus Status, Mark Mark, Confidence Confidence, string Source, DateOnly Checked, string Note)
{
    /// <summary>How far the row can carry a finding.</summary>
    public Weight Weight => Status is ProvisionStatus.Proposed or ProvisionStatus.Directive || Confidence == Confidence.Low || Demand == Demand.Avoid ? Weight.Advice
        : Status == ProvisionStatus.InForce && Confidence == Confidence.High && Mark != Mark.GeneralKnowledge && Demand is Demand.Contain or Demand.Omit ? Weight.Certain
        : Weight.Likely;

    /// <summary>True where it binds on <paramref name="day"/>.</summary>
    public bool BindsOn(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    /// <summary>True where it binds on <paramref name="day"/> and somebody enforces it.</summary>
    public bool IsEnforcedOn(DateOnly day) => BindsOn(day) && (EnforcedFrom is null || day >= EnforcedFrom);
}
