using JDAssistant.Documents;

namespace JDAssistant.Conversations;

/// <summary>Something that a language model wrote and nobody had said: it is not in the text, and the person is asked about it.</summary>
/// <param name="Number">Counts from 1 in the text in hand; no number is given twice.</param>
/// <param name="Section">The section that it was written for.</param>
/// <param name="Text">The sentence or item, without a bullet.</param>
/// <param name="IsTrue">What the person said of it; null until they did.</param>
public sealed record Doubt(int Number, SectionKind Section, string Text, bool? IsTrue = null);
