namespace JDAssistant.Exporting.Inline;

/// <summary>Words of one look: bold or not, a link or not.</summary>
/// <param name="Text">The characters that a person sees.</param>
/// <param name="IsBold">True for strong emphasis.</param>
/// <param name="IsItalic">True for emphasis.</param>
/// <param name="Address">Where a link leads; null for words that are no link. Only addresses that lead somewhere are kept, no scripts.</param>
internal sealed record InlineRun(string Text, bool IsBold = false, bool IsItalic = false, string? Address = null);
