namespace JDAssistant.Bot.Delivery;

/// <summary>A message as it came in, to be recorded before it is acknowledged.</summary>
/// <param name="Channel">Name of the <see cref="IChannel"/> that can read it.</param>
/// <param name="Conversation">Key of the conversation: what it holds is answered in order.</param>
/// <param name="Key">What tells it from every other message of the conversation: one that comes twice is recorded once.</param>
/// <param name="Body">The message in the channel's own form.</param>
/// <param name="AnswerInline">Whether whoever sent it waits for the answer, so that no worker may take it.</param>
public sealed record Incoming(string Channel, string Conversation, string Key, string Body, bool AnswerInline = false);
