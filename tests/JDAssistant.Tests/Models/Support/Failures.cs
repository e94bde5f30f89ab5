using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Models.Support;

/// <summary>Providers that fail: slowly, halfway, with errors, with rubbish on the wire.</summary>
internal static class Failures
{
    private const string Half = "You will earn a great deal and";

    public static IReadOnlyList<Lie> All { get; } =
    [
        Status("answers 400", 400),
        Status("answers 401", 401),
        Status("answers 404", 404),
        Status("answers 429", 429),
        Status("answers 429 and wants a minute", 429, ("Retry-After", "60")),
        Status("answers 429 until a day that is gone", 429, ("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")),
        Status("answers 500", 500),
        Status("answers 503", 503),
        Status("sends on to somebody else", 302, ("Location", "http://127.0.0.1:9/steal")),
        new("answers with a page in HTML", (_, context) => RawAsync(context, "text/html", "<html>Welcome to the hotel's Wi-Fi. Free rent.</html>"), ["Free rent", "Wi-Fi"]),
        new("answers an empty page", (_, context) => RawAsync(context, "application/json", ""), []),
        new("answers null", (_, context) => RawAsync(context, "application/json", "null"), []),
        new("answers JSON of another shape", (_, context) => RawAsync(context, "application/json", "{\"choices\":[{\"message\":{\"content\":42},\"finish_reason\":\"stop\"}],\"content\":7}"), ["42"]),
        new("answers without a choice", (_, context) => RawAsync(context, "application/json", "{\"choices\":[],\"content\":[]}"), []),
        new("answers half a JSON", (_, context) => RawAsync(context, "application/json", "{\"choices\":[{\"message\":{\"content\":\"" + Half), [Half]),
        new("answers JSON without bottom", (_, context) => RawAsync(context, "application/json", new string('[', 100_000)), []),
        new("sends events that are no JSON", (_, context) => RawAsync(context, "text/event-stream", "data: {oops\n\ndata: [DONE]\n\n"), ["oops"]),
        new("breaks off with an error", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            await ModelStub.PieceAsync(context, ask, Half);
            await ModelStub.EventAsync(context, new { type = "error", error = new { message = "overloaded" } });
        }, [Half]),
        new("sends half a stream and drops the line", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            await ModelStub.PieceAsync(context, ask, ask.Plain[..(ask.Plain.Length / 2)]);
            context.Abort();
        }, []),
        new("sends half a stream and ends politely", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            await ModelStub.PieceAsync(context, ask, ask.Plain);
        }, []),
        new("is cut off by its own limit", (ask, context) => ModelStub.SayAsync(context, ask, ask.Plain, ask.IsAnthropic ? "max_tokens" : "length"), []),
        new("is stopped by its filter", (ask, context) => ModelStub.SayAsync(context, ask, ask.Plain, ask.IsAnthropic ? "refusal" : "content_filter"), []),
        new("is turned away by Azure's filter", (_, context) =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsJsonAsync(new { error = new { code = "content_filter", message = "filtered" } });
        }, ["filtered"]),
        new("sends text without end", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            while (!context.RequestAborted.IsCancellationRequested)
                await ModelStub.PieceAsync(context, ask, new string('x', 4_000));
        }, ["xxxx"]),
        new("sends one event without end", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            await context.Response.WriteAsync("data: ");
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(new string('y', 40_000), context.RequestAborted);
        }, ["yyyy"]),
        new("sends a letter now and then", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
            while (await pause.WaitForNextTickAsync(context.RequestAborted))
                await ModelStub.PieceAsync(context, ask, "z");
        }, ["zz"]),
        new("says nothing at all", (_, context) => ModelStub.HangAsync(context), []),
        new("begins and says nothing more", async (ask, context) =>
        {
            await ModelStub.BeginAsync(context, ask);
            await ModelStub.PieceAsync(context, ask, Half);
            await ModelStub.HangAsync(context);
        }, [Half]),
        new("drops the line at once", (_, context) =>
        {
            context.Abort();
            return Task.CompletedTask;
        }, []),
    ];

    private static Lie Status(string name, int status, params (string Name, string Value)[] headers) => new(name, (_, context) =>
    {
        context.Response.StatusCode = status;
        foreach (var (header, value) in headers)
            context.Response.Headers[header] = value;
        return context.Response.WriteAsync("Free rent");
    }, ["Free rent"]);

    private static Task RawAsync(HttpContext context, string type, string body)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }
}
