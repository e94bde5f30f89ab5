namespace JDAssistant.Rules;

/// <summary>What an example on a rule's page shows.</summary>
public enum RuleExampleKind
{
    /// <summary>A text with the fault; <c>[|</c> and <c>|]</c> enclose what the rule marks.</summary>
    Flagged,

    /// <summary>What the fixer makes of the example before it.</summary>
    Fixed,

    /// <summary>A text without the fault.</summary>
    Passes,
}

/// <summary>A fenced block of a rule's page: <c>```jd flagged</c>.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Policy">Settings that it needs, as JSON after the kind; null for the default.</param>
/// <param name="Text">The text between the fences, marks included, without its last line end.</param>
/// <param name="Line">The page's line on which the block begins, counted from 1.</param>
public sealed record RuleExample(RuleExampleKind Kind, string? Policy, string Text, int Line);
