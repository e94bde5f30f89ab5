namespace JDAssistant.Bot.Hosting;

/// <summary>A setting that cannot be used: its message names the setting and is all that the operator needs.</summary>
public sealed class SettingException : Exception
{
    /// <summary>Not for use: a setting has a name.</summary>
    public SettingException()
    {
    }

    /// <summary>Takes a whole message.</summary>
    public SettingException(string message)
        : base(message)
    {
    }

    /// <summary>Takes a whole message and what led to it.</summary>
    public SettingException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Says what is wrong with the setting <paramref name="name"/>.</summary>
    public SettingException(string name, string problem)
        : base($"{name}: {problem}")
    {
    }
}
