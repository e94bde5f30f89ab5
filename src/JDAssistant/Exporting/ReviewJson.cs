using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Exporting;

/// <summary>Writes a review as JSON, version 1: the same object for every surface.</summary>
/// <remarks>Spans are half-open UTF-16 offsets into the text as given. Every key is always there, null where the text has nothing.</remarks>
public static class ReviewJson
{
    private const int Version = 1;

    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    internal static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>The review as JSON.</summary>
    public static string Write(Review review, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
            Write(writer, review);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the review as one object.</summary>
    public static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject();
        WriteMembers(json, review);
        json.WriteEndObject();
    }

    /// <summary>Writes what the object of a review holds, without its braces.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, Review review)
    {
        json.WriteNumber("version", Version);
        json.WriteString("rulePack", review.RulePack);
        json.WriteString("inputHash", review.InputHash);
        json.WritePropertyName("job");
        ReviewJsonJob.Write(json, review.Job);
        WriteArray(json, "findings", review.Findings, WriteFinding);
        WriteArray(json, "suppressed", review.Suppressed, WriteSuppressed);
        WriteArray(json, "notJudged", review.NotJudged, static (json, rule) => json.WriteStringValue(rule.Id));
        WriteArray(json, "strengths", review.Strengths, static (json, strength) =>
        {
            json.WriteStartObject();
            json.WriteString("name", strength.Name);
            json.WriteNumber("points", strength.Points);
            json.WriteEndObject();
        });
        WriteArray(json, "checklist", review.Checklist, static (json, item) =>
        {
            json.WriteStartObject();
            json.WriteString("item", item.Item);
            json.WriteString("state", KebabName.Of(item.State));
            json.WriteString("why", item.Why);
            json.WriteEndObject();
        });
        ReviewJsonLaw.Write(json, review.Law, review.Job.Source);
        json.WriteStartObject("score");
        json.WriteNumber("total", review.Score.Total);
        json.WriteNumber("of", Score.Best);
        json.WriteNumber("base", Score.Base);
        json.WriteEndObject();
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    internal static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, ReviewedFinding reviewed)
    {
        var finding = reviewed.Finding;
        json.WriteStartObject();
        WriteHead(json, finding);
        json.WriteNumber("line", reviewed.Position.Line);
        json.WriteNumber("column", reviewed.Position.Column);
        WriteArray(json, "related", finding.Related, static (json, related) =>
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WriteSpan(json, "span", related.Span);
            json.WriteEndObject();
        });
        WriteFix(json, finding.Fix);
        json.WriteNumber("points", reviewed.Points);
        json.WriteEndObject();
    }

    private static void WriteSuppressed(Utf8JsonWriter json, SuppressedFinding suppressed)
    {
        json.WriteStartObject();
        WriteHead(json, suppressed.Finding);
        json.WriteString("reason", suppressed.Reason);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", KebabName.Of(finding.Severity));
        json.WriteString("evidence", KebabName.Of(finding.Rule.Evidence));
        json.WriteString("message", finding.Message);
        WriteSpan(json, "span", finding.Span);
    }

    private static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("safety", KebabName.Of(fix.Safety));
        json.WriteString("title", fix.Title);
        WriteArray(json, "edits", fix.Edits, static (json, edit) =>
        {
            json.WriteStartObject();
            WriteSpan(json, "span", edit.Span);
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
