namespace JDAssistant.Models;

/// <summary>Who runs the language model.</summary>
public enum ModelProvider
{
    /// <summary>Nobody: everything is written from templates.</summary>
    None,

    /// <summary>OpenAI.</summary>
    OpenAI,

    /// <summary>Azure OpenAI by its v1 endpoint, where the model's name is that of the deployment.</summary>
    AzureOpenAI,

    /// <summary>Anthropic.</summary>
    Anthropic,

    /// <summary>Any server that speaks OpenAI's chat completions: Ollama, LM Studio, vLLM.</summary>
    Compatible,
}
