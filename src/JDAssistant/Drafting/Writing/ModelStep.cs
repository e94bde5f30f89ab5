using System.Text.Json;
using JDAssistant.Drafting.Prompts;
using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Writing;

/// <summary>Asks a model one thing: fills a prompt in, sends it, and takes only an answer that came whole.</summary>
internal static class ModelStep
{
    /// <summary>More than this is no section of a job description.</summary>
    private const int LongestAnswer = 20_000;

    /// <summary>The answer's text.</summary>
    /// <exception cref="ModelException">There is no answer that can be used.</exception>
    public static async Task<string> AskAsync(IChatClient client, Prompt prompt, IReadOnlyDictionary<string, object> values, CancellationToken cancellation)
    {
        var rendered = prompt.Render(values);
        var options = new ChatOptions
        {
            Temperature = prompt.Settings.Temperature,
            MaxOutputTokens = prompt.Settings.MaxTokens,
            ResponseFormat = prompt.OutputSchema is { } schema ? ChatResponseFormat.ForJsonSchema(JsonElement.Parse(schema), prompt.Name, prompt.Description) : null,
        };
        var response = await client.GetResponseAsync(rendered.Messages, options, cancellation);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            throw new ModelException(ModelTrouble.Refused, "The provider's filter stopped the answer.");
        if (response.FinishReason == ChatFinishReason.Length)
            throw new ModelException(ModelTrouble.Unusable, "The answer was cut off.");
        var text = response.Text;
        if (string.IsNullOrWhiteSpace(text))
            throw new ModelException(ModelTrouble.Unusable, "The answer is empty.");
        if (text.Length > LongestAnswer)
            throw new ModelException(ModelTrouble.Unusable, "The answer is far too long.");
        // An answer that knows the mark repeats what it was told.
        return text.Contains(rendered.Mark, StringComparison.OrdinalIgnoreCase)
            ? throw new ModelException(ModelTrouble.Unusable, "The answer repeats the prompt.")
            : text;
    }
}
