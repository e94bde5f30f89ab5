namespace JDAssistant.Conversations.Phrases;

/// <summary>What may stand in a slot of a pattern.</summary>
/// <param name="TakesMarks">True where commas and colons may stand within it.</param>
/// <param name="Read">The words as the command shall say them, from the words and the text in hand; null where they are none of the kind.</param>
internal sealed record SlotKind(bool TakesMarks, Func<string, string, string?> Read);
