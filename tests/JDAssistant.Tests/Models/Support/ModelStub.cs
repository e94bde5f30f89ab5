using System.Collections.Concurrent;
using System.Text.Json;
using JDAssistant.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JDAssistant.Tests.Models.Support;

/// <summary>A provider on this machine that answers as a test wants it to: OpenAI's chat completions and Anthropic's messages, whole or in pieces.</summary>
internal sealed class ModelStub : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelStub(WebApplication app) => _app = app;

    /// <summary>Answers a question; by default with the templates' own words.</summary>
    public Func<Ask, HttpContext, Task> Answer { get; set; } = (ask, context) => SayAsync(context, ask, ask.Plain);

    /// <summary>What was asked, in the order in which it came.</summary>
    public ConcurrentQueue<Ask> Asked { get; } = new();

    public string Url => _app.Urls.Single();

    public static async Task<ModelStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var stub = new ModelStub(app);
        app.Run(stub.TakeAsync);
        await app.StartAsync();
        return stub;
    }

    /// <summary>Settings that lead to this stub.</summary>
    public ModelSettings Settings(ModelProvider provider = ModelProvider.OpenAI) => new()
    {
        Provider = provider,
        Name = "stub",
        Key = "sk-test",
        Endpoint = provider == ModelProvider.Anthropic ? Url : Url + "/v1",
        Attempts = 1,
        RequestTime = TimeSpan.FromSeconds(20),
    };

    /// <summary>The same as a server or a settings file holds them, without the key.</summary>
    public IReadOnlyList<(string Name, string Value)> Configuration() => [("Model:Provider", "OpenAI"), ("Model:Name", "stub"), ("Model:Endpoint", Url + "/v1"), ("Model:Attempts", "1")];

    /// <summary>Answers with a text, in the form and in the pieces that were asked for.</summary>
    public static async Task SayAsync(HttpContext context, Ask ask, string text, string? finish = null)
    {
        if (!ask.WantsStream)
        {
            await context.Response.WriteAsJsonAsync<object>(ask.IsAnthropic
                ? new { content = new[] { new { type = "text", text } }, stop_reason = finish ?? "end_turn", usage = new { input_tokens = 100, output_tokens = 50 } }
                : new { choices = new[] { new { message = new { content = text }, finish_reason = finish ?? "stop" } }, usage = new { prompt_tokens = 100, completion_tokens = 50 } });
            return;
        }

        await BeginAsync(context, ask);
        foreach (var piece in text.Chunk(24))
            await PieceAsync(context, ask, new string(piece));
        await EndAsync(context, ask, finish);
    }

    /// <summary>Begins an answer in pieces.</summary>
    public static async Task BeginAsync(HttpContext context, Ask ask)
    {
        context.Response.ContentType = "text/event-stream";
        if (ask.IsAnthropic)
            await EventAsync(context, new { type = "message_start", message = new { usage = new { input_tokens = 100, output_tokens = 1 } } });
    }

    /// <summary>Sends a piece of an answer.</summary>
    public static Task PieceAsync(HttpContext context, Ask ask, string text) => EventAsync(context, ask.IsAnthropic
        ? new { type = "content_block_delta", index = 0, delta = new { type = "text_delta", text } }
        : new { choices = new[] { new { index = 0, delta = new { content = text }, finish_reason = (string?)null } } });

    /// <summary>Ends an answer in pieces.</summary>
    public static async Task EndAsync(HttpContext context, Ask ask, string? finish = null)
    {
        if (ask.IsAnthropic)
        {
            await EventAsync(context, new { type = "message_delta", delta = new { stop_reason = finish ?? "end_turn" }, usage = new { output_tokens = 50 } });
            await EventAsync(context, new { type = "message_stop" });
            return;
        }

        await EventAsync(context, new { choices = new[] { new { index = 0, delta = new { }, finish_reason = finish ?? "stop" } } });
        await EventAsync(context, new { choices = Array.Empty<object>(), usage = new { prompt_tokens = 100, completion_tokens = 50 } });
        await context.Response.WriteAsync("data: [DONE]\n\n");
    }

    public static async Task EventAsync(HttpContext context, object data)
    {
        await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(data)}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    /// <summary>Answers nothing until the other side gives up.</summary>
    public static async Task HangAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var ask = new Ask(
            context.Request.Path.Value!.EndsWith("/v1/messages", StringComparison.Ordinal),
            body.RootElement.Clone(),
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        Asked.Enqueue(ask);
        try
        {
            await Answer(ask, context);
        }
        catch (OperationCanceledException)
        {
            // The other side gave up, which is what some tests wait for.
        }
    }
}
