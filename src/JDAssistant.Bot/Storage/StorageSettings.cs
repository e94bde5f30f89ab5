using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Storage;

/// <summary>Where messages wait and conversations are remembered.</summary>
public sealed class StorageSettings : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Storage";

    /// <summary>The database file; by default <c>JDAssistant/jdassistant.db</c> in the user's folder for local application data.</summary>
    public string? Path { get; set; }

    /// <summary>The connection string of a PostgreSQL database, to be used instead of a file where several hosts share the work.</summary>
    public string? Postgres { get; set; }

    /// <summary>After how many days without a message a conversation is forgotten.</summary>
    public int RetentionDays { get; set; } = 30;

    /// <summary>The database file's full path.</summary>
    public string FullPath => System.IO.Path.GetFullPath(Path ?? DefaultPath());

    /// <inheritdoc/>
    public void Check()
    {
        if (RetentionDays is < 1 or > 3650)
            throw new SettingException("Storage:RetentionDays", "must be between 1 and 3650.");
        if (Postgres is not null)
        {
            if (Path is not null)
                throw new SettingException("Storage:Path", "is not used together with Storage:Postgres: set one of the two.");
            return;
        }

        if (Path is { } path && (path.Contains('\0', StringComparison.Ordinal) || Directory.Exists(path)))
            throw new SettingException("Storage:Path", $"“{path}” is not a file. Name the database file itself, such as /var/lib/jdassistant/jdassistant.db.");
        _ = FullPath;
    }

    private static string DefaultPath()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? System.IO.Path.Combine(folder, "JDAssistant", "jdassistant.db")
            : throw new SettingException("Storage:Path", "this user has no folder for application data: set where the database file shall be.");
    }
}
