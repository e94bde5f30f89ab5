using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace JDAssistant.Models.Wire;

/// <summary>When a call is tried again, and when a provider is left alone for a while.</summary>
internal static class Resilience
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(400);

    /// <summary>The pipeline of one provider; the circuit is shared by all calls through it.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Pipeline(ModelSettings settings, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        if (settings.Attempts > 1)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = settings.Attempts - 1,
                Delay = FirstPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => new(IsPassing(arguments.Outcome) && (PauseOf(arguments.Outcome.Result, time) ?? TimeSpan.Zero) < settings.RequestTime),
                DelayGenerator = arguments => new(PauseOf(arguments.Outcome.Result, time)),
                OnRetry = arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return default;
                },
            });
        }

        return builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            FailureRatio = 0.6,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(15),
            ShouldHandle = arguments => new(IsPassing(arguments.Outcome)),
        }).Build();
    }

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome.Exception is HttpRequestException
        || outcome.Result?.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>How long the provider asks to be left alone; null where it does not say.</summary>
    private static TimeSpan? PauseOf(HttpResponseMessage? response, TimeProvider time) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > time.GetUtcNow() ? date - time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
