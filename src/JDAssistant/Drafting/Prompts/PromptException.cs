namespace JDAssistant.Drafting.Prompts;

/// <summary>A prompt file that cannot be used, or a prompt that is filled in wrongly: a mistake of ours, found when it is loaded or rendered.</summary>
public sealed class PromptException : Exception
{
    /// <summary>Not for use: a mistake has a file.</summary>
    public PromptException()
    {
    }

    /// <summary>Takes a whole message.</summary>
    public PromptException(string message)
        : base(message)
    {
    }

    /// <summary>Takes a whole message and what led to it.</summary>
    public PromptException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
