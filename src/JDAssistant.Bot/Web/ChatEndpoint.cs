using System.Security.Cryptography;
using System.Text.Json;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Exporting;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/chat</c>: the same conversation as in Slack and Teams.</summary>
/// <remarks>
/// <c>{"text": "…"}</c> or <c>{"action": "…", "data": {…}}</c>. The answer names the conversation; sent back as
/// <c>"conversation"</c> it goes on. Whoever knows the name can go on with it, so the server makes up one that cannot be
/// guessed and takes no others that are short.
/// </remarks>
internal static class ChatEndpoint
{
    private const int ShortestName = 16;
    private const int LongestName = 64;

    public static async Task<IResult> ReplyAsync(HttpRequest request, Respond respond, Usage usage)
    {
        var (body, unreadable) = await RequestBody.ReadObjectAsync(request);
        if (unreadable is not null)
            return unreadable;
        var name = StringOf(body, "conversation") ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        if (name.Length is < ShortestName or > LongestName || !name.All(char.IsAsciiLetterOrDigit))
            return ApiProblem.MalformedJson("\"conversation\" is not a name that an answer gave. Leave it out to begin a new conversation.");

        Message message;
        if (StringOf(body, "action") is { } action)
        {
            message = Message.Pressed(KeyOf(name), KeyOf(name), action, DataOf(body));
        }
        else if (StringOf(body, "text") is { } text)
        {
            message = Message.Said(KeyOf(name), KeyOf(name), text);
        }
        else
        {
            return ApiProblem.MalformedJson("There is neither a string \"text\" nor a string \"action\" in the body. Send an object such as {\"text\": \"help\"}.");
        }

        var reply = await respond(message, request.HttpContext.RequestAborted);
        usage.Replied(reply, Usage.Api);
        return ApiJson.Answer(json => Write(json, name, reply));
    }

    // Conversations of other channels have keys of their own; a name that a client sends cannot reach them.
    private static string KeyOf(string name) => $"web:{name}";

    private static string? StringOf(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Dictionary<string, string> DataOf(JsonElement body) =>
        body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? data.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String)
                .ToDictionary(field => field.Name, field => field.Value.GetString()!, StringComparer.Ordinal)
            : [];

    private static void Write(Utf8JsonWriter json, string name, Reply reply)
    {
        json.WriteStartObject();
        json.WriteString("conversation", name);
        json.WriteStartArray("parts");
        foreach (var part in reply.Parts)
            Write(json, part);
        json.WriteEndArray();
        json.WriteStartArray("suggestions");
        foreach (var suggestion in reply.Suggestions)
        {
            json.WriteStartObject();
            json.WriteString("label", suggestion.Label);
            json.WriteString("action", suggestion.Action);
            json.WriteStartObject("data");
            foreach (var (key, value) in suggestion.Data)
                json.WriteString(key, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Export file)
    {
        json.WriteStartObject("file");
        json.WriteString("name", file.FileName);
        json.WriteString("mediaType", file.Format.MediaType);
        json.WriteBase64String("base64", file.Content.Span);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FormPart form)
    {
        json.WriteString("kind", "form");
        json.WriteString("title", form.Title);
        json.WriteString("markdown", form.Markdown);
        json.WriteString("action", form.Submit.Action);
        json.WriteString("label", form.Submit.Label);
        json.WriteStartArray("fields");
        foreach (var field in form.Fields)
        {
            json.WriteStartObject();
            json.WriteString("id", field.Id);
            json.WriteString("label", field.Label);
            json.WriteString("example", field.Example);
            json.WriteString("value", field.Value);
            json.WriteBoolean("isList", field.IsList);
            json.WriteBoolean("isRequired", field.IsRequired);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReplyPart part)
    {
        json.WriteStartObject();
        switch (part)
        {
            case TextPart text:
                json.WriteString("kind", "text");
                json.WriteString("markdown", text.Markdown);
                break;
            case ReviewPart review:
                json.WriteString("kind", "review");
                json.WriteString("markdown", review.Markdown);
                json.WritePropertyName("review");
                ReviewJson.Write(json, review.Review);
                break;
            case DocumentPart document:
                json.WriteString("kind", "document");
                json.WriteString("title", document.Title);
                json.WriteString("markdown", document.Markdown);
                if (document.File is { } file)
                    Write(json, file);
                break;
            case ChangesPart changes:
                json.WriteString("kind", "changes");
                json.WriteString("markdown", changes.Markdown);
                break;
            case FormPart form:
                Write(json, form);
                break;
            case PeoplePart people:
                json.WriteString("kind", "text");
                json.WriteString("markdown", people.Markdown);
                break;
            default:
                throw new NotSupportedException($"{part.GetType().Name} has no form in JSON.");
        }

        json.WriteEndObject();
    }
}
