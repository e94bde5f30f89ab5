using System.Text;
using System.Text.Json;
using JDAssistant.Parsing;
using Microsoft.Net.Http.Headers;

namespace JDAssistant.Bot.Web;

/// <summary>What was posted: a text, and for JSON the object that it came in.</summary>
/// <param name="Text">The text, fit to be read.</param>
/// <param name="Fields">The JSON object; an undefined element for a text body.</param>
internal sealed record RequestBody(string Text, JsonElement Fields)
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 32 };

    /// <summary>Reads the body as text or, for JSON, the string in its field <paramref name="field"/>; never reads more than is allowed.</summary>
    /// <returns>The body or the problem; exactly one of the two is null.</returns>
    public static async Task<(RequestBody? Body, ApiProblem? Problem)> ReadAsync(HttpRequest request, string field)
    {
        if (KindOf(request) is not { } isJson)
            return (null, ApiProblem.OfStatus(StatusCodes.Status415UnsupportedMediaType));
        if (await BytesAsync(request) is not { } bytes)
            return (null, ApiProblem.TooLarge);
        if (!isJson)
        {
            var (text, problem) = InputCheck.Decode(bytes);
            return problem is null ? (new RequestBody(text!, default), null) : (null, ApiProblem.Of(problem));
        }

        return OfJson(bytes, field);
    }

    /// <summary>Reads a JSON object and the string in its field <paramref name="field"/>.</summary>
    /// <returns>The body or the problem; exactly one of the two is null.</returns>
    public static (RequestBody? Body, ApiProblem? Problem) OfJson(byte[] bytes, string field)
    {
        var (fields, malformed) = ObjectOf(bytes, field);
        return malformed is null ? FromField(fields, field) : (null, malformed);
    }

    /// <summary>Reads the body as a JSON object.</summary>
    /// <returns>The object, or the problem and an undefined element.</returns>
    public static async Task<(JsonElement Fields, ApiProblem? Problem)> ReadObjectAsync(HttpRequest request)
    {
        if (KindOf(request) is not true)
        {
            return (default, new ApiProblem(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type", "Unsupported media type",
                "Send application/json such as {\"text\": \"…\"}."));
        }

        return await BytesAsync(request) is { } bytes ? ObjectOf(bytes, "text") : (default, ApiProblem.TooLarge);
    }

    /// <summary>True for JSON, false for text, null for what is not read.</summary>
    private static bool? KindOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return null;
        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        if (charset.Length > 0 && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            return null;
        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/json" => true,
            "text/plain" or "text/markdown" => false,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => false,
            _ => null,
        };
    }

    /// <summary>The body's bytes; null where there are more than allowed, whatever length was announced.</summary>
    private static async Task<byte[]?> BytesAsync(HttpRequest request)
    {
        if (request.ContentLength > InputCheck.MaxBytes)
            return null;
        using var buffer = new MemoryStream();
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted)) > 0)
        {
            if (buffer.Length + read > InputCheck.MaxBytes)
                return null;
            buffer.Write(piece, 0, read);
        }

        return buffer.ToArray();
    }

    private static (JsonElement Fields, ApiProblem? Problem) ObjectOf(byte[] bytes, string field)
    {
        try
        {
            // A byte order mark is allowed before JSON but no part of it.
            var json = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
            using var document = JsonDocument.Parse(json, Json);
            return HasWholeCharacters(document.RootElement)
                ? ObjectOnly(document.RootElement.Clone(), field)
                : (default, ApiProblem.MalformedJson("A string in the body holds half of a character (a lone surrogate). Send whole characters."));
        }
        catch (JsonException failure)
        {
            return (default, ApiProblem.MalformedJson(
                $"The body is not JSON (line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}). Send an object such as {{\"{field}\": \"…\"}}."));
        }
    }

    private static (JsonElement Fields, ApiProblem? Problem) ObjectOnly(JsonElement root, string field) => root.ValueKind == JsonValueKind.Object
        ? (root, null)
        : (default, ApiProblem.MalformedJson($"The body is not an object. Send one such as {{\"{field}\": \"…\"}}."));

    /// <summary>False where a string could not be read later: JSON may escape half of a surrogate pair, .NET reads none.</summary>
    private static bool HasWholeCharacters(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Array => element.EnumerateArray().All(HasWholeCharacters),
                JsonValueKind.Object => element.EnumerateObject().All(field => field.Name.Length >= 0 && HasWholeCharacters(field.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static (RequestBody? Body, ApiProblem? Problem) FromField(JsonElement fields, string field)
    {
        if (!fields.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
            return (null, ApiProblem.MalformedJson($"There is no string \"{field}\" in the body. Send an object such as {{\"{field}\": \"…\"}}."));
        var text = value.GetString()!;
        return InputCheck.Check(text) is { } problem ? (null, ApiProblem.Of(problem)) : (new RequestBody(text, fields), null);
    }
}
