using System.Text.Json;
using JDAssistant.Bot.BotFramework.Authentication;

namespace JDAssistant.Bot.BotFramework;

/// <summary><c>POST /api/messages</c>: where channels send activities.</summary>
public static partial class MessagesEndpoint
{
    /// <summary>The path that bot clients expect.</summary>
    public const string Path = "/api/messages";

    // Teams sends 100 KB at most, Direct Line 256 KB.
    private const long MaxBytes = 1024 * 1024;

    /// <summary>Takes one activity.</summary>
    public static async Task HandleAsync(HttpContext context, AssistantBot bot, InboundAuthentication authentication, ILogger<AssistantBot> log)
    {
        var cancellationToken = context.RequestAborted;
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes;

        // A page in a browser can send anything but this without asking first.
        if (!context.Request.HasJsonContentType())
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "Send an activity as application/json.");
            return;
        }

        var (activity, problem) = await ReadAsync(context, cancellationToken);
        if (activity is null)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, problem);
            return;
        }

        if (await authentication.CheckAsync(context.Request.Headers.Authorization.ToString(), activity, cancellationToken) is { } refusal)
        {
            await RefuseAsync(context, refusal.Status, refusal.Reason);
            return;
        }

        // From here on the channel may hang up: what it sent is recorded all the same.
        var result = await TurnAsync(bot, activity, log);
        context.Response.StatusCode = result.Status;
        if (result.Body is { } body)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await JsonSerializer.SerializeAsync(context.Response.Body, body, body.GetType(), ActivityJson.Wire, cancellationToken);
        }
    }

    private static async Task<TurnResult> TurnAsync(AssistantBot bot, Activity activity, ILogger log)
    {
        try
        {
            return await bot.OnTurnAsync(activity, CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever failed, the channel shall send it again; nothing was acknowledged.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            // No message of the exception: it may quote what somebody wrote.
            Log.NotTaken(log, activity.Type, failure.GetType().FullName, failure.StackTrace);
            return TurnResult.Unavailable;
        }
    }

    private static async Task<(Activity? Activity, string Problem)> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, ActivityJson.Wire.Activity, cancellationToken);
            return activity switch
            {
                null => (null, "There is no activity."),
                { Type: null or "" } => (null, "The activity has no type."),
                { ChannelId: null or "" } => (null, "The activity has no channelId."),
                { ServiceUrl: null or "" } => (null, "The activity has no serviceUrl."),
                { Conversation.Id: not (null or "") } => (activity, ""),
                _ => (null, "The activity has no conversation.id."),
            };
        }
        catch (JsonException)
        {
            return (null, "This is not an activity: the JSON cannot be read as one.");
        }
    }

    private static async Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        await context.Response.WriteAsJsonAsync(new ErrorBody(new ErrorDetail(status.ToString(System.Globalization.CultureInfo.InvariantCulture), reason)), ErrorJson.Default.ErrorBody, cancellationToken: context.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "An activity of type {Type} could not be taken: {Kind}\n{Stack}")]
        public static partial void NotTaken(ILogger log, string? type, string? kind, string? stack);
    }
}
