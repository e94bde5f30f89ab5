using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>Decides whether an activity comes from whom it claims to come from.</summary>
public sealed partial class InboundAuthentication(TeamsSettings settings, BotTokenValidator tokens, ILogger<InboundAuthentication> log)
{
    private const string Scheme = "Bearer ";

    /// <summary>Why the activity is turned away; null where it is welcome.</summary>
    public async Task<Refusal?> CheckAsync(string authorization, Activity activity, CancellationToken cancellationToken)
    {
        if (!settings.IsConfigured)
        {
            // Anybody could make us send requests to wherever they like.
            return Addresses.IsLoopbackUrl(activity.ServiceUrl)
                ? null
                : new Refusal(StatusCodes.Status403Forbidden, "Without Teams credentials (Teams:AppId) answers are sent to this machine only, and serviceUrl leads elsewhere.");
        }

        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Unauthorized("There is no bearer token.");

        try
        {
            if (await tokens.ValidateAsync(authorization[Scheme.Length..].Trim(), activity, cancellationToken) is { } problem)
            {
                Log.Refused(log, activity.ChannelId, problem);
                return Unauthorized("The token is not valid for this bot.");
            }

            return null;
        }
        catch (HttpRequestException failure)
        {
            // Not the sender's fault: it shall try again.
            Log.NoKeys(log, settings.MetadataUrl, failure.Message);
            return new Refusal(StatusCodes.Status503ServiceUnavailable, "The keys to check the token with cannot be had just now.");
        }
    }

    private static Refusal Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Activity from {Channel} refused: {Problem}")]
        public static partial void Refused(ILogger log, string? channel, string problem);

        [LoggerMessage(LogLevel.Error, "Signing keys cannot be had from {Url}: {Reason}")]
        public static partial void NoKeys(ILogger log, string url, string reason);
    }
}
