namespace JDAssistant.Bot.Delivery;

/// <summary>What a conversation remembers from now on.</summary>
/// <param name="Conversation">Key of the conversation.</param>
/// <param name="State">What it remembers; null where it forgets everything.</param>
public sealed record StateChange(string Conversation, string? State);
