using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JDAssistant.Exporting.Postings;

/// <summary>Writes and reads the JSON of postings; letters and signs stay themselves wherever they may.</summary>
internal static class PostingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The object for a page: nothing in it can end the script that it stands in.</summary>
    public static string WriteForPage(Action<Utf8JsonWriter> content) => Write(content).Replace("<", "\\u003C", StringComparison.Ordinal);

    /// <summary>The object that <paramref name="content"/> writes the members of; ends with a line end.</summary>
    public static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes a text that there is; nothing for null.</summary>
    public static void WriteIf(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>Writes 168000, not 168000.00; nothing for null.</summary>
    public static void WriteIf(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
    }

    /// <summary>The text called <paramref name="name"/>; null where there is none.</summary>
    public static string? StringOf(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The number called <paramref name="name"/>; null where there is none.</summary>
    public static decimal? NumberOf(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    /// <summary>What stands under <paramref name="name"/>: the elements of a list, one value, or nothing.</summary>
    public static IEnumerable<JsonElement> AllOf(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }
}
