namespace JDAssistant.Bot.Delivery;

/// <summary>One part of an answer, not sent yet.</summary>
/// <param name="Ordinal">Its place in the answer.</param>
/// <param name="Body">In the channel's own form.</param>
public sealed record Outgoing(int Ordinal, string Body);
