using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace JDAssistant.Models;

/// <summary>Reads the section <c>Model</c> strictly: a misspelt key is an error, not a default, and a key to the model never stands in a settings file.</summary>
public static class ModelSettingsReader
{
    private const string Prefix = ModelSettings.Section + "__";

    private static readonly PropertyInfo[] Known = [.. typeof(ModelSettings).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)];

    /// <summary>Reads the section of a settings file, and over it the environment's variables <c>Model__…</c>.</summary>
    /// <param name="json">The settings file's text; null for none.</param>
    /// <param name="environment">The environment's variables.</param>
    /// <exception cref="ModelSettingException">The file is no JSON, a key is unknown, or a value cannot be used.</exception>
    public static ModelSettings Read(string? json, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in json is null ? [] : InFile(json))
            values[name] = value;
        foreach (var (name, value) in environment.Where(variable => variable.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)))
            values[name[Prefix.Length..]] = value;
        return Read(values);
    }

    /// <summary>Reads settings by their names within the section.</summary>
    /// <exception cref="ModelSettingException">A key is unknown, or a value cannot be used.</exception>
    public static ModelSettings Read(IEnumerable<KeyValuePair<string, string>> values)
    {
        var settings = new ModelSettings();
        foreach (var (name, value) in values)
        {
            var property = Known.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ModelSettingException(name, $"there is no such setting. {ModelSettings.Section} has {string.Join(", ", Known.Select(known => known.Name))}.");
            if (value.Trim() is { Length: > 0 } text)
                property.SetValue(settings, Converted(text, property));
        }

        if (settings is { Key: not null, KeyFile: not null })
            throw new ModelSettingException(nameof(ModelSettings.KeyFile), "is not used beside Model:Key: remove one of them.");
        if (settings is { IsConfigured: true, KeyFile: { } file })
            settings.Key = KeyIn(file);
        settings.Check();
        return settings;
    }

    private static List<KeyValuePair<string, string>> InFile(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new ModelSettingException("the settings file is no JSON object.");
            if (document.RootElement.EnumerateObject().FirstOrDefault(member => member.Name.Equals(ModelSettings.Section, StringComparison.OrdinalIgnoreCase)) is not { Value.ValueKind: not JsonValueKind.Undefined } section)
                return [];
            if (section.Value.ValueKind != JsonValueKind.Object)
                throw new ModelSettingException($"{ModelSettings.Section}: this is a section, not a value.");
            var values = new List<KeyValuePair<string, string>>();
            foreach (var member in section.Value.EnumerateObject())
            {
                if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    throw new ModelSettingException(member.Name, "this is a value, not a section.");
                var value = member.Value.ToString();
                if (member.Name.Equals(nameof(ModelSettings.Key), StringComparison.OrdinalIgnoreCase) && value.Length > 0)
                    throw KeyInFile();
                values.Add(new(member.Name, value));
            }

            return values;
        }
        catch (JsonException e)
        {
            throw new ModelSettingException($"the settings file is no JSON: {e.Message}", e);
        }
    }

    /// <summary>The error for a key in a settings file.</summary>
    public static ModelSettingException KeyInFile() =>
        new(nameof(ModelSettings.Key), "stands in a settings file, where everybody can read it. Set it in the environment (Model__Key), or name a file that holds it (Model:KeyFile).");

    private static string KeyIn(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } key ? key : throw new ModelSettingException("KeyFile", $"“{file}” is empty.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelSettingException($"{ModelSettings.Section}:KeyFile: “{file}” cannot be read: {e.Message}", e);
        }
    }

    private static object Converted(string text, PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(string))
            return text;
        if (type == typeof(int))
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("a whole number");
        if (type == typeof(decimal))
            return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? amount : throw Wrong("a number");
        if (type == typeof(bool))
            return bool.TryParse(text, out var flag) ? flag : throw Wrong("true or false");
        if (type == typeof(TimeSpan))
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : throw Wrong("a duration (hh:mm:ss)");
        return Enum.TryParse<ModelProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw Wrong("one of " + string.Join(", ", Enum.GetNames<ModelProvider>()));

        ModelSettingException Wrong(string wanted) => new(property.Name, $"“{text}” is not {wanted}.");
    }
}
