using System.Text.Json;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Exporting;
using Microsoft.Net.Http.Headers;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/export</c>: a text in, the same job description in another format out.</summary>
/// <remarks>
/// <c>format</c> in the query or in the JSON object names the format; nothing means Markdown. The answer is the file
/// itself. Whoever accepts <c>application/json</c> and nothing else gets an object instead: the file as text, or in base64,
/// with the notes on what the target wants and the text does not say.
/// </remarks>
internal static class ExportEndpoint
{
    public static IResult Export(PostedText posted)
    {
        var (request, body) = (posted.Request, posted.Body);
        var name = request.Query["format"].ToString();
        if (body.Fields.ValueKind == JsonValueKind.Object && body.Fields.TryGetProperty("format", out var field) && field.ValueKind != JsonValueKind.Null)
            name = field.ValueKind == JsonValueKind.String ? field.GetString()! : field.GetRawText();
        var format = name.Length == 0 ? ExportFormats.Markdown : ExportFormats.Find(name);
        if (format is null)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "unknown-format", "Unknown format",
                $"There is no format “{(name.Length > 40 ? name[..40] + "…" : name)}”. Choose one of {ExportFormats.Names}.");
        }

        posted.Service<Usage>().Exported(format.Name);
        var export = format.Write(ReviewDesk.Read(body.Text));
        return WantsObject(request) ? AsObject(export) : new ExportFile(export);
    }

    private static bool WantsObject(HttpRequest request) =>
        request.GetTypedHeaders().Accept is [{ } only] && only.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static IResult AsObject(Exporting.Export export) => ApiJson.Answer(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("format", export.Format.Name);
        json.WriteString("mediaType", export.Format.MediaType);
        json.WriteString("fileName", export.FileName);
        json.WriteString("encoding", export.Format.IsText ? "utf-8" : "base64");
        if (export.Format.IsText)
            json.WriteString("content", export.Text);
        else
            json.WriteBase64String("content", export.Content.Span);
        json.WriteStartArray("notes");
        foreach (var note in export.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The file itself, to be saved: a browser never shows what somebody posted as a page of this server.</summary>
    private sealed class ExportFile(Exporting.Export export) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.ContentType = export.Format.IsText ? $"{export.Format.MediaType}; charset=utf-8" : export.Format.MediaType;
            response.ContentLength = export.Content.Length;
            response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename=\"{export.FileName}\"";
            return response.Body.WriteAsync(export.Content, httpContext.RequestAborted).AsTask();
        }
    }
}
