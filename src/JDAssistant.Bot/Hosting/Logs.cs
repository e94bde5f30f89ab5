using System.Diagnostics;

namespace JDAssistant.Bot.Hosting;

/// <summary>What the server writes to the console: for people, or a JSON object a line for programs; never a word of a job description.</summary>
internal static partial class Logs
{
    private const string Format = "Logging:Console:FormatterName";
    private const string Levels = "Logging:LogLevel:";

    /// <summary>The category of the line that each request gets.</summary>
    private const string Requests = "JDAssistant.Requests";

    private const string Messages = "JDAssistant.Bot.Delivery.DeliveryWorker";

    /// <summary>Sets up the console as <c>Logging:Console:FormatterName</c> says: <c>simple</c> where it says nothing, or <c>json</c>.</summary>
    /// <exception cref="SettingException">It says something else.</exception>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        switch (builder.Configuration[Format])
        {
            case null or "" or "simple":
                builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
                break;
            case "json":
                builder.Logging.AddJsonConsole(options => (options.UseUtcTimestamp, options.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));

                // Whoever collects lines wants one for each request and message.
                foreach (var category in new[] { Requests, Messages }.Where(category => builder.Configuration[Levels + category] is null))
                    builder.Logging.AddFilter(category, LogLevel.Debug);
                break;
            case var other:
                throw new SettingException(Format, $"“{other}” is neither simple nor json.");
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // It would quote exceptions, and those may quote what somebody wrote: we tell of them ourselves.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);

        // A failed start is told once, in Program.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
    }

    /// <summary>Writes a line for each request: its id, what serves it, status, time and size; and answers what nobody caught.</summary>
    public static void LogRequests(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Requests);
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
            {
                Failed(log, context, failure);
                context.Response.StatusCode = failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
            }
            finally
            {
                if (log.IsEnabled(LogLevel.Debug))
                {
                    // The route, never the address: somebody may have put words into it.
                    var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
                    Log.Done(log, context.TraceIdentifier, context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds, context.Request.ContentLength ?? 0);
                }
            }
        });
    }

    /// <summary>Tells of a failure that nobody foresaw: its kind and place, not its message, which may quote what somebody wrote.</summary>
    public static void Failed(HttpContext context, Exception failure) =>
        Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(Requests), context, failure);

    private static void Failed(ILogger log, HttpContext context, Exception failure)
    {
        if (failure is not BadHttpRequestException)
            Log.Failed(log, context.TraceIdentifier, failure.GetType().FullName, failure.StackTrace);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Request {Id}: {Method} {Route}, status {Status}, {Milliseconds:0.0} ms, {Bytes} bytes taken")]
        public static partial void Done(ILogger log, string id, string method, string route, int status, double milliseconds, long bytes);

        [LoggerMessage(LogLevel.Error, "Request {Id} failed: {Kind}\n{Stack}")]
        public static partial void Failed(ILogger log, string id, string? kind, string? stack);
    }
}
