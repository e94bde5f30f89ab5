namespace JDAssistant.Drafting.Briefs;

/// <summary>What a fact in a brief is about.</summary>
public enum FactKind
{
    Title,
    Level,
    Company,
    AboutCompany,
    Team,
    ReportsTo,
    Purpose,
    Location,
    Workplace,
    OfficeDays,
    Employment,
    Hours,
    StartDate,
    Deadline,
    Pay,
    Experience,
    Degree,
    Licence,
    Language,
    Skill,
    Duty,
    Benefit,
    Travel,
    Visa,
    HowToApply,
    Eeo,
    Accommodation,
    Openings,
    Detail,
}

/// <summary>Whether the manager demands a thing or wishes for it.</summary>
public enum Strength
{
    Must,
    Wish,
}

/// <summary>Something that the manager said.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The fact in the words that the draft may use.</param>
/// <param name="Strength">Demand or wish; for facts that are neither, <see cref="Strength.Must"/>.</param>
/// <param name="SaidBy">Who said it: a person's name, "policy", "old job description".</param>
/// <param name="Words">The words that it was read from.</param>
/// <param name="IsAssumed">True where the words did not tell their kind, so that the person should be asked.</param>
public sealed record Fact(
    FactKind Kind, string Value, Strength Strength, string SaidBy, string Words, bool IsAssumed = false)
{
    /// <summary>True for what a candidate must or should have: a skill, a licence, years, a degree, a language.</summary>
    public bool IsRequirement =>
        Kind is FactKind.Skill or FactKind.Licence or FactKind.Experience or FactKind.Degree or FactKind.Language;
}
