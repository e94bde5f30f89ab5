using System.Text.Json;
using System.Text.Json.Serialization;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Figures;

/// <summary>A job description of <c>fixtures/labelled</c> with what a person reads in it.</summary>
internal sealed record LabelledText(string Name, string Text, Truth Truth)
{
    /// <summary>The file of the figures that must be reached, beside the texts.</summary>
    public const string FloorsFile = "floors.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // A label with a misspelt name would count as a label left out.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static string Folder => Repository.PathOf("tests/JDAssistant.Tests/fixtures/labelled");

    /// <summary>All labelled texts by name.</summary>
    public static IReadOnlyList<LabelledText> All() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new LabelledText(
            Path.GetFileNameWithoutExtension(path),
            File.ReadAllText(path),
            JsonSerializer.Deserialize<Truth>(File.ReadAllText(Path.ChangeExtension(path, ".json")), Json)!)),
    ];

    /// <summary>The least F1 of every field.</summary>
    public static IReadOnlyDictionary<string, double> Floors() =>
        JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(Folder, FloorsFile)), Json)!;
}
