namespace JDAssistant.Drafting.Prompts;

/// <summary>Something that is filled into a prompt.</summary>
/// <param name="Name">Its name in the template.</param>
/// <param name="Description">What it is.</param>
/// <param name="Default">What stands there where nothing is given; null for nothing.</param>
/// <param name="IsRequired">True where it must be given.</param>
public sealed record PromptInput(string Name, string Description, string? Default, bool IsRequired);

/// <summary>What is asked of the model beside the words.</summary>
/// <param name="Temperature">How freely it chooses words; null for its own default.</param>
/// <param name="MaxTokens">The longest answer; null for its own limit.</param>
public sealed record PromptSettings(float? Temperature, int? MaxTokens);
