using System.Globalization;
using System.Threading.RateLimiting;
using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Web;

/// <summary>Holds each caller of the API to so many requests a minute.</summary>
/// <remarks>Who calls is told by the key, or else by the address. A batch is one request.</remarks>
internal sealed class ApiLimits : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;

    public ApiLimits(WebSettings settings)
    {
        if (settings.RequestsPerMinute == 0)
            return;
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.RequestsPerMinute,
            TokensPerPeriod = Math.Max(1, settings.RequestsPerMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / settings.RequestsPerMinute)),
        };
        _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(Caller(context), _ => bucket));
    }

    /// <summary>Lets a request on, or answers 429 and says when to come back.</summary>
    public async Task Check(HttpContext context, RequestDelegate next)
    {
        if (_limiter is null)
        {
            await next(context);
            return;
        }

        using var lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? (int)Math.Ceiling(time.TotalSeconds) : 1;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await ApiProblem.TooMany(wait).ExecuteAsync(context);
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter?.Dispose();

    private static string Caller(HttpContext context) =>
        ApiKeys.Given(context.Request) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
