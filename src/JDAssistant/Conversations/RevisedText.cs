namespace JDAssistant.Conversations;

/// <summary>A text after changes by plain words.</summary>
/// <param name="Text">The whole text; as it was given where a change could not be made.</param>
/// <param name="Versions">The text after each change that was made, in their order.</param>
/// <param name="Refused">The first change that could not be made, in its own words; null where all were.</param>
/// <param name="Problem">Why it could not, and what would help; null where all were made.</param>
public sealed record RevisedText(string Text, IReadOnlyList<RevisedVersion> Versions, string? Refused, string? Problem);

/// <summary>The text after one change.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Change">What was asked for.</param>
/// <param name="Says">What was done, in plain words.</param>
/// <param name="Text">The whole text.</param>
public sealed record RevisedVersion(int Number, string Change, string Says, string Text);

/// <summary>A line that was taken out or put in.</summary>
/// <param name="IsAdded">True where it was put in.</param>
/// <param name="Line">Its number, from 1: in the new text where it was put in, in the old one otherwise.</param>
/// <param name="Text">The line, without its end.</param>
public sealed record ChangedLine(bool IsAdded, int Line, string Text);
