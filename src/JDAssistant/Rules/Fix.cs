using JDAssistant.Text;

namespace JDAssistant.Rules;

/// <summary>Whether a fix may be applied without looking.</summary>
public enum FixSafety
{
    /// <summary>Meaning may change: shown as a preview first.</summary>
    Unsafe,

    /// <summary>Meaning cannot change: may be applied in one go.</summary>
    Safe,
}

/// <summary>A change of the text that mends a finding.</summary>
/// <param name="Safety">Whether it may be applied without looking.</param>
/// <param name="Title">What it does, as a command: "Replace with “salesperson”".</param>
/// <param name="Edits">The smallest edits that do it; applied all together or not at all.</param>
public sealed record Fix(FixSafety Safety, string Title, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>A fix that cannot change the meaning.</summary>
    public static Fix Safe(string title, params IReadOnlyList<TextEdit> edits) => new(FixSafety.Safe, title, edits);

    /// <summary>A fix that may change the meaning.</summary>
    public static Fix Unsafe(string title, params IReadOnlyList<TextEdit> edits) => new(FixSafety.Unsafe, title, edits);
}
