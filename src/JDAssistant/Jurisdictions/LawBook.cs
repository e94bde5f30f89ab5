using System.Reflection;
using System.Text;
using System.Text.Json;

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
    public static Jurisdiction Parse(string json) => JurisdictionReader.Read(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Jurisdiction> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return JurisdictionReader.Read(bytes);
            })];
    }
}
