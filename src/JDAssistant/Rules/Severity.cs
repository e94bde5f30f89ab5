namespace JDAssistant.Rules;

/// <summary>How much a finding matters, least first.</summary>
public enum Severity
{
    Notice,
    Warning,
    Error,
}
