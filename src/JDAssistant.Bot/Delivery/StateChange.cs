namespace JDAssistant.Bot.Delivery;

/// <summary>What the assistant remembers from now on.</summary>
/// <param name="Conversation">Key of the conversation; null for all conversations of the person.</param>
/// <param name="Person">Key of the person.</param>
/// <param name="State">What is remembered; null where everything is forgotten.</param>
public sealed record StateChange(string? Conversation, string Person, string? State);
