using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Exporting.Reports;

/// <summary>The findings that are known and do not count, by file.</summary>
/// <remarks>Paths are relative to the folder of the baseline, with <c>/</c>, so that it works wherever the repository lies.</remarks>
public sealed class Baseline
{
    private const int Version = 1;

    private static readonly HashSet<string> Nothing = [];

    private readonly SortedDictionary<string, HashSet<string>> _files = new(StringComparer.Ordinal);

    /// <summary>How many findings are known altogether.</summary>
    public int Count => _files.Values.Sum(prints => prints.Count);

    /// <summary>The files with known findings, in order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>The fingerprints known for the file at <paramref name="path"/>; empty where there are none.</summary>
    public IReadOnlySet<string> KnownIn(string path) => _files.GetValueOrDefault(path) ?? Nothing;

    /// <summary>Takes the findings of a file in, instead of those it had; a file without findings is not listed.</summary>
    public void Set(string path, IEnumerable<string> fingerprints)
    {
        var prints = new HashSet<string>(fingerprints, StringComparer.Ordinal);
        if (prints.Count == 0)
            _files.Remove(path);
        else
            _files[path] = prints;
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null and a sentence about what is wrong where it is something else.</summary>
    public static (Baseline? Baseline, string? Problem) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || !root.TryGetProperty("files", out var files))
                return (null, "this is no baseline; write one with --write-baseline.");
            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version)
                return (null, $"this baseline has version {version.GetRawText()}; only {Version} can be read.");
            var baseline = new Baseline();
            foreach (var file in files.EnumerateObject())
                baseline.Set(file.Name, file.Value.EnumerateArray().Select(print => print.GetString() ?? throw new JsonException()));
            return (baseline, null);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return (null, "this is no baseline; write one with --write-baseline.");
        }
    }

    /// <summary>The baseline as JSON, a line for each finding, so that a change of it reads well.</summary>
    public string Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReviewJson.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("files");
            foreach (var (path, prints) in _files)
            {
                json.WriteStartArray(path);
                foreach (var print in prints.Order(StringComparer.Ordinal))
                    json.WriteStringValue(print);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
