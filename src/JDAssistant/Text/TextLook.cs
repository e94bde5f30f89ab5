namespace JDAssistant.Text;

/// <summary>How words look that a format marks beside the text and not in it, as HTML does with tags.</summary>
/// <param name="Span">The words as read.</param>
/// <param name="IsBold">True for strong emphasis.</param>
/// <param name="IsItalic">True for emphasis.</param>
/// <param name="Address">Where a link leads, as <see cref="LinkAddress.Linked"/> has it; null for words that are no link.</param>
public sealed record TextLook(TextSpan Span, bool IsBold, bool IsItalic, string? Address);
