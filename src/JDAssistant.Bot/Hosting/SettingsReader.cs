using System.Reflection;
using Microsoft.Extensions.Configuration.Json;

namespace JDAssistant.Bot.Hosting;

/// <summary>Reads settings strictly: a misspelt key is an error, not a default.</summary>
public static class SettingsReader
{
    private static readonly HashSet<string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        "$schema", "AllowedHosts", "Delivery", "Kestrel", "Limits", "Logging", "Model", "Policy", "Slack", "Storage", "Teams", "Templates", "urls", "Web",
    };

    /// <summary>Reads the section of <typeparamref name="T"/>, checks it and makes it available to services.</summary>
    /// <exception cref="SettingException">A key is unknown, or a value cannot be read or used.</exception>
    public static T AddSettings<T>(this WebApplicationBuilder builder)
        where T : class, ISettings, new()
    {
        var settings = Read<T>(builder.Configuration);
        builder.Services.AddSingleton(settings);
        return settings;
    }

    /// <summary>Reads and checks the section of <typeparamref name="T"/>.</summary>
    /// <exception cref="SettingException">A key is unknown, or a value cannot be read or used.</exception>
    public static T Read<T>(IConfiguration configuration)
        where T : class, ISettings, new()
    {
        var section = configuration.GetSection(T.Section);
        var known = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToArray();
        foreach (var key in section.GetChildren())
        {
            if (!known.Any(property => property.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase)))
                throw new SettingException(key.Path, $"there is no such setting. {T.Section} has {string.Join(", ", known.Select(property => property.Name))}.");
        }

        if (section.Value is { Length: > 0 })
            throw new SettingException(T.Section, "this is a section, not a value.");

        var settings = new T();
        foreach (var property in known)
        {
            var value = section.GetSection(property.Name);
            if (value.GetChildren().Any())
                throw new SettingException(value.Path, "this is a value, not a section.");
            if (value.Value is { Length: > 0 } text)
                property.SetValue(settings, Convert(text.Trim(), property.PropertyType, value.Path));
        }

        settings.Check();
        return settings;
    }

    /// <summary>Refuses sections in settings files that nothing reads.</summary>
    /// <remarks>Environment variables are left alone: most of them are meant for other programs.</remarks>
    /// <exception cref="SettingException">A section is unknown.</exception>
    public static void CheckSections(IConfigurationRoot configuration)
    {
        foreach (var file in configuration.Providers.OfType<JsonConfigurationProvider>())
        {
            if (file.GetChildKeys([], parentPath: null).FirstOrDefault(key => !Sections.Contains(key)) is { } unknown)
                throw new SettingException(unknown, $"there is no such section in {file.Source.Path}. Known are {string.Join(", ", Sections.Order(StringComparer.OrdinalIgnoreCase))}.");
        }
    }

    private static object Convert(string text, Type type, string path)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target == typeof(string))
            return text;
        if (target == typeof(int))
            return int.TryParse(text, out var number) ? number : throw new SettingException(path, $"“{text}” is not a whole number.");
        if (target == typeof(bool))
            return bool.TryParse(text, out var flag) ? flag : throw new SettingException(path, $"“{text}” is neither true nor false.");
        if (target == typeof(TimeSpan))
            return TimeSpan.TryParse(text, out var time) ? time : throw new SettingException(path, $"“{text}” is not a duration (hh:mm:ss).");
        if (target.IsEnum)
        {
            return Enum.TryParse(target, text, ignoreCase: true, out var value) && Enum.IsDefined(target, value)
                ? value
                : throw new SettingException(path, $"“{text}” is none of {string.Join(", ", Enum.GetNames(target))}.");
        }

        throw new NotSupportedException($"{type} cannot be a setting.");
    }
}
