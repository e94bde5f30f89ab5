namespace JDAssistant.Policies;

/// <summary>How a company wants the findings of a rule to be taken.</summary>
public enum RuleLevel
{
    /// <summary>The rule does not run.</summary>
    Off,
    Notice,
    Warning,
    Error,
}
