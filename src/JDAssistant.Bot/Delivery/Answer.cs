namespace JDAssistant.Bot.Delivery;

/// <summary>An answer as it is recorded, all of it or nothing.</summary>
/// <param name="Parts">Its parts in the channel's own form, in order.</param>
/// <param name="Changes">What is remembered from now on.</param>
/// <param name="Notices">What others are told because of it.</param>
public sealed record Answer(IReadOnlyList<string> Parts, IReadOnlyList<Change> Changes, IReadOnlyList<Sending> Notices);

/// <summary>Something to be sent to somebody who did not ask.</summary>
/// <param name="Conversation">Key of the conversation that it is sent to: it keeps its place there.</param>
/// <param name="Parts">Its parts in the channel's own form, in order.</param>
/// <param name="Otherwise">What is sent instead, and to whom, where it cannot be delivered; null for nothing.</param>
public sealed record Sending(string Conversation, IReadOnlyList<string> Parts, Sending? Otherwise = null);
