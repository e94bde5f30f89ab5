using JDAssistant.Documents;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Knows the names of the ladder's steps in word lists and in JSON.</summary>
internal static class LevelNames
{
    /// <summary>The level called <paramref name="name"/>.</summary>
    /// <exception cref="FormatException">There is no such level.</exception>
    public static Level Parse(string name) => name switch
    {
        "intern" => Level.Intern,
        "junior" => Level.Junior,
        "mid" => Level.Mid,
        "senior" => Level.Senior,
        "lead" => Level.Lead,
        "staff" => Level.Staff,
        "principal" => Level.Principal,
        "manager" => Level.Manager,
        "director" => Level.Director,
        "vp" => Level.Vp,
        "c-level" => Level.CLevel,
        _ => throw new FormatException($"“{name}” is no level."),
    };
}
