namespace JDAssistant.Drafting.Templates;

/// <summary>A value that a template may use.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsProposed">True where nobody said it.</param>
public sealed record DraftValue(string Text, bool IsProposed = false);
