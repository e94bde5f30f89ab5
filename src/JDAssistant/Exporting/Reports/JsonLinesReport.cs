using System.Buffers;
using System.Text;
using System.Text.Json;
using JDAssistant.Documents;

namespace JDAssistant.Exporting.Reports;

/// <summary>One line of JSON for each file, as it comes: the review's object with the file's path before it.</summary>
/// <remarks>
/// A file that cannot be read is a line too, with <c>problem</c> in place of the review. Where there is a baseline, the
/// list <c>known</c> holds the indexes of the findings that it knows.
/// </remarks>
public sealed class JsonLinesReport : Report
{
    /// <inheritdoc/>
    public override bool Streams => true;

    /// <inheritdoc/>
    public override string Part(ReviewedFile file) => Line(file) + "\n";

    /// <inheritdoc/>
    public override string Part(string path, InputProblem problem) => Line(path, problem) + "\n";

    /// <inheritdoc/>
    public override string Whole(IReadOnlyList<string> parts, ReviewSummary summary) => string.Concat(parts);

    internal static string Line(ReviewedFile file) => Write(json =>
    {
        json.WriteString("path", file.Path);
        ReviewJson.WriteMembers(json, file.Review);
        WriteKnown(json, file);
    });

    internal static string Line(string path, InputProblem problem) => Write(json =>
    {
        json.WriteString("path", path);
        json.WriteStartObject("problem");
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    });

    internal static void WriteKnown(Utf8JsonWriter json, ReviewedFile file)
    {
        if (file.KnownCount == 0)
            return;
        json.WriteStartArray("known");
        for (var i = 0; i < file.Findings.Count; i++)
        {
            if (file.Findings[i].IsKnown)
                json.WriteNumberValue(i);
        }

        json.WriteEndArray();
    }

    internal static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, ReviewJson.Compact))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
