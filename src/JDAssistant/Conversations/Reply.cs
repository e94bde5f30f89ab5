using JDAssistant.Reviewing;

namespace JDAssistant.Conversations;

/// <summary>What the assistant answers; a channel shows each part as natively as it can.</summary>
/// <param name="Parts">In the order in which they are shown.</param>
/// <param name="Suggestions">What the person may want to do next, as buttons.</param>
public sealed record Reply(IReadOnlyList<ReplyPart> Parts, IReadOnlyList<ReplyAction> Suggestions);

/// <summary>One part of a reply.</summary>
public abstract record ReplyPart;

/// <summary>Words, in Markdown.</summary>
public sealed record TextPart(string Markdown) : ReplyPart;

/// <summary>A review.</summary>
public sealed record ReviewPart(Review Review) : ReplyPart;

/// <summary>A job description in Markdown, to copy.</summary>
/// <param name="Title">What to call it.</param>
/// <param name="Markdown">The whole text.</param>
public sealed record DocumentPart(string Title, string Markdown) : ReplyPart;

/// <summary>A button.</summary>
/// <param name="Label">What stands on it; 75 characters at most.</param>
/// <param name="Action">Comes back as <see cref="Message.Action"/>.</param>
/// <param name="Data">Comes back as <see cref="Message.Data"/>.</param>
public sealed record ReplyAction(string Label, string Action, IReadOnlyDictionary<string, string> Data);
