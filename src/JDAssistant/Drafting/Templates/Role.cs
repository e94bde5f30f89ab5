using JDAssistant.Documents;

namespace JDAssistant.Drafting.Templates;

/// <summary>What a family of roles usually does: duties only, never requirements, benefits or numbers.</summary>
/// <param name="Name">The role's name, in lower case: "backend engineer".</param>
/// <param name="Names">All names that it goes by, its own first.</param>
/// <param name="Family">The field that it belongs to: "software", "nursing".</param>
/// <param name="Purpose">What the role is there for; goes on after "You will".</param>
/// <param name="Duties">What people in it do at every level, what is most of the work first.</param>
/// <param name="DutiesByStep">What comes on top at a step of the ladder.</param>
public sealed record Role(
    string Name,
    IReadOnlyList<string> Names,
    string Family,
    string Purpose,
    IReadOnlyList<string> Duties,
    IReadOnlyDictionary<RoleStep, IReadOnlyList<string>> DutiesByStep)
{
    /// <summary>The duties at <paramref name="level"/>: those of every level first, then those of its step.</summary>
    /// <param name="level">Null where no level was named.</param>
    public IEnumerable<string> DutiesAt(Level? level) =>
        level is { } known && DutiesByStep.TryGetValue(StepOf(known), out var special) ? Duties.Concat(special) : Duties;

    private static RoleStep StepOf(Level level) => level switch
    {
        Level.Intern or Level.Junior => RoleStep.Junior,
        Level.Mid => RoleStep.Mid,
        Level.Senior or Level.Staff or Level.Principal => RoleStep.Senior,
        _ => RoleStep.Lead,
    };
}

/// <summary>Steps that role templates tell apart.</summary>
public enum RoleStep
{
    Junior,
    Mid,
    Senior,
    Lead,
}
