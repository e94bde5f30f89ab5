namespace JDAssistant.Bot.Delivery;

/// <summary>How far a long answer is.</summary>
/// <param name="Words">What is being done, in one line.</param>
/// <param name="Document">As much of the document that will be part of the answer as stands already, in Markdown; "" where nothing does.</param>
public sealed record Progress(string Words, string Document);
