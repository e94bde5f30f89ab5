namespace JDAssistant.Bot.Hosting;

/// <summary>A section of the settings.</summary>
public interface ISettings
{
    /// <summary>The section's name in appsettings.json.</summary>
    static abstract string Section { get; }

    /// <summary>Throws <see cref="SettingException"/> where a value is wrong or two do not go together.</summary>
    void Check();
}
