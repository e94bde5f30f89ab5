namespace JDAssistant.Documents;

/// <summary>Steps of the normalised seniority ladder, lowest first; individual and management steps stand in one order.</summary>
public enum Level
{
    Intern,
    Junior,
    Mid,
    Senior,
    Lead,
    Staff,
    Principal,
    Manager,
    Director,
    Vp,
    CLevel,
}
