namespace JDAssistant.Conversations.Replies;

/// <summary>Something that somebody is told without having asked.</summary>
/// <param name="To">Who is told, in a conversation of their own with the assistant.</param>
/// <param name="Reply">What is said.</param>
/// <param name="Undelivered">What whoever caused it is told, in Markdown, where it does not arrive; null for nothing.</param>
public sealed record Notice(Person To, Reply Reply, string? Undelivered = null);
