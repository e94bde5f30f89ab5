using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace JDAssistant.Bot.Slack;

/// <summary>Where Slack sends events, commands and interactions.</summary>
public static partial class SlackEndpoints
{
    /// <summary>What all paths of Slack begin with.</summary>
    public const string Root = "/slack";

    /// <summary>Where events are sent.</summary>
    public const string EventsPath = "/slack/events";

    /// <summary>Where slash commands are sent.</summary>
    public const string CommandsPath = "/slack/commands";

    /// <summary>Where buttons, forms and shortcuts are sent.</summary>
    public const string InteractivityPath = "/slack/interactivity";

    // A pasted text of 40,000 characters, written three times over, in JSON.
    private const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>Takes an event.</summary>
    public static Task EventAsync(HttpContext context, SlackReceiver receiver, SlackSettings settings, TimeProvider time, ILogger<SlackReceiver> log) =>
        HandleAsync(context, settings, time, log, body => ParseJson(body), receiver.TakeEventAsync);

    /// <summary>Takes a slash command.</summary>
    public static Task CommandAsync(HttpContext context, SlackReceiver receiver, SlackSettings settings, TimeProvider time, ILogger<SlackReceiver> log) =>
        HandleAsync(context, settings, time, log, ParseForm, receiver.TakeCommandAsync);

    /// <summary>Takes an interaction.</summary>
    public static Task InteractionAsync(HttpContext context, SlackReceiver receiver, SlackSettings settings, TimeProvider time, ILogger<SlackReceiver> log) =>
        HandleAsync(context, settings, time, log, body => ParseForm(body) is { } form ? form.Text("ssl_check") is not null ? form : ParseJson(Encoding.UTF8.GetBytes(form.Text("payload") ?? "")) : null, receiver.TakeInteractionAsync);

    private static async Task HandleAsync(
        HttpContext context, SlackSettings settings, TimeProvider time, ILogger log, Func<byte[], JsonElement?> parse, Func<JsonElement, CancellationToken, Task<JsonObject?>> take)
    {
        if (await BodyAsync(context) is not { } body)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "The request is too large.");
            return;
        }

        var headers = context.Request.Headers;
        if (RequestSignature.Refusal(settings.SigningSecret!, headers[RequestSignature.TimeHeader], headers[RequestSignature.SignatureHeader], body, time.GetUtcNow()) is { } refusal)
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, refusal);
            return;
        }

        if (parse(body) is not { } said)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "The request cannot be read.");
            return;
        }

        await AnswerAsync(context, said, log, take);
    }

    private static async Task AnswerAsync(HttpContext context, JsonElement said, ILogger log, Func<JsonElement, CancellationToken, Task<JsonObject?>> take)
    {
        try
        {
            // From here on Slack may hang up: what it sent is recorded all the same.
            if (await take(said, CancellationToken.None) is { } answer)
                await context.Response.WriteAsync(JsonSerializer.Serialize(answer, SlackJson.Wire.JsonObject), context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whatever failed, Slack shall send it again; nothing was acknowledged.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            // No message of the exception: it may quote what somebody wrote.
            Log.NotTaken(log, context.Request.Path, failure.GetType().FullName, failure.StackTrace);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "It could not be recorded. Send it again.");
        }
    }

    private static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBytes)
            return null;
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(piece, context.RequestAborted)) > 0)
        {
            if (body.Length + read > MaxBytes)
                return null;
            body.Write(piece, 0, read);
        }

        return body.ToArray();
    }

    private static JsonElement? ParseJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? ParseForm(byte[] body)
    {
        try
        {
            var form = new JsonObject();
            foreach (var (key, values) in new FormReader(Encoding.UTF8.GetString(body)) { ValueLengthLimit = MaxBytes }.ReadForm())
                form[key] = values.ToString();
            return form.Count > 0 ? JsonSerializer.SerializeToElement(form, SlackJson.Wire.JsonObject) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task RefuseAsync(HttpContext context, int status, string reason)
    {
        if (context.Response.HasStarted)
            return;
        context.Response.StatusCode = status;

        // What is wrong now will be wrong again; only where we failed it is worth another try.
        if (status < StatusCodes.Status500InternalServerError)
            context.Response.Headers["X-Slack-No-Retry"] = "1";
        await context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "What came to {Path} could not be taken: {Kind}\n{Stack}")]
        public static partial void NotTaken(ILogger log, string path, string? kind, string? stack);
    }
}
