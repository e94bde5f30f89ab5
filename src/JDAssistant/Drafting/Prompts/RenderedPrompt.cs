using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Prompts;

/// <summary>A prompt that is filled in.</summary>
/// <param name="Messages">What is sent.</param>
/// <param name="Mark">The word on the lines that enclose data; an answer that holds it gives the prompt away.</param>
public sealed record RenderedPrompt(IReadOnlyList<ChatMessage> Messages, string Mark);
