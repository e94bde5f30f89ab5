using Microsoft.Extensions.Configuration.Json;

namespace JDAssistant.Bot.Hosting;

/// <summary>Secrets come from the environment or from files of their own, never from a settings file that may be shared.</summary>
public static class SecretFiles
{
    /// <summary>Names the folder in which each file holds one secret and is called after it, such as <c>Slack__BotToken</c>.</summary>
    public const string FolderVariable = "JDASSISTANT_SECRETS";

    /// <summary>Reads the folder that <see cref="FolderVariable"/> names.</summary>
    /// <exception cref="SettingException">There is no such folder.</exception>
    public static void AddSecretFiles(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[FolderVariable] is not { Length: > 0 } folder)
            return;
        if (!Directory.Exists(folder))
            throw new SettingException(FolderVariable, $"there is no folder “{folder}”.");
        builder.Configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
    }

    /// <summary>Refuses secrets that stand in a settings file.</summary>
    /// <exception cref="SettingException">One does.</exception>
    public static void Refuse(IConfigurationRoot configuration, string section, IEnumerable<string> secrets)
    {
        foreach (var file in configuration.Providers.OfType<JsonConfigurationProvider>())
        {
            foreach (var secret in secrets)
            {
                if (IsShared(file) && file.TryGet($"{section}:{secret}", out var value) && !string.IsNullOrEmpty(value))
                    throw new SettingException($"{section}:{secret}", $"stands in {file.Source.Path}. Set it in the environment ({section}__{secret}), or in a file of that name in the folder that {FolderVariable} names.");
            }
        }
    }

    // .NET's user secrets are JSON as well, outside of the project.
    private static bool IsShared(JsonConfigurationProvider file) => Path.GetFileName(file.Source.Path)?.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) == true;
}
