using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JDAssistant.Text;

namespace JDAssistant.Bot.Web;

/// <summary>Writes the API's answers.</summary>
internal static class ApiJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON that <paramref name="content"/> writes.</summary>
    public static string Write(Action<Utf8JsonWriter> content) => Encoding.UTF8.GetString(Bytes(content).Span);

    /// <summary>The same in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            content(writer);
        return buffer.WrittenMemory;
    }

    /// <summary>An answer with that JSON.</summary>
    public static IResult Answer(Action<Utf8JsonWriter> content) => Results.Text(Write(content), "application/json", Encoding.UTF8);

    /// <summary>Writes <c>"span": [start, end]</c>.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
