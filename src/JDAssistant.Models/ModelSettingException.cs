namespace JDAssistant.Models;

/// <summary>A setting of the model that cannot be used: its message names the setting and is all that the operator needs.</summary>
public sealed class ModelSettingException : Exception
{
    /// <summary>Not for use: a setting has a name.</summary>
    public ModelSettingException()
    {
    }

    /// <summary>Takes a whole message.</summary>
    public ModelSettingException(string message)
        : base(message)
    {
    }

    /// <summary>Takes a whole message and what led to it.</summary>
    public ModelSettingException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Says what is wrong with the setting <paramref name="name"/> of the section.</summary>
    public ModelSettingException(string name, string problem)
        : base($"{ModelSettings.Section}:{name}: {problem}")
    {
    }
}
