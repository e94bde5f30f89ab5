using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JDAssistant.Jurisdictions;

/// <summary>What the law of places asks of postings: one data file for each place, inside this assembly.</summary>
public static class LawBook
{
    private const string Folder = "law/";

    private static readonly Lazy<IReadOnlyList<Jurisdiction>> Loaded = new(Load);

    /// <summary>All places, by id.</summary>
    public static IReadOnlyList<Jurisdiction> Jurisdictions => Loaded.Value;

    /// <summary>Reads one file.</summary>
    /// <exception cref="JsonException">A key is unknown or missing, or a value is of no known kind.</exception>
    public static Jurisdiction Parse(string json) =>
        JsonSerializer.Deserialize(json, LawJson.Default.Jurisdiction) ?? throw new JsonException("The file is empty.");

    private static IReadOnlyList<Jurisdiction> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return Parse(reader.ReadToEnd());
            })];
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(LawEnumConverter<DutyKind>), typeof(LawEnumConverter<EmployeesCounted>), typeof(LawEnumConverter<Reach>), typeof(LawEnumConverter<DutyStatus>), typeof(LawEnumConverter<Confidence>)])]
[JsonSerializable(typeof(Jurisdiction))]
internal sealed partial class LawJson : JsonSerializerContext;

internal sealed class LawEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
