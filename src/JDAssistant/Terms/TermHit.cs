using JDAssistant.Text;

namespace JDAssistant.Terms;

/// <summary>A term found in a text.</summary>
/// <param name="Term">The row found.</param>
/// <param name="Span">Where, in reading offsets.</param>
/// <param name="FirstWord">Index of its first word among the text's words.</param>
/// <param name="WordCount">How many words it spans.</param>
public sealed record TermHit(Term Term, TextSpan Span, int FirstWord, int WordCount);
