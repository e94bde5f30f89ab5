using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>A channel's connector on this machine: takes what the bot sends and lets tests wait for it.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<Sent> _sent = Channel.CreateUnbounded<Sent>();
    private readonly WebApplication _app;

    private ConnectorStub(WebApplication app) => _app = app;

    /// <summary>Answers a request; by default 201 with an id. What is answered with an error counts as not taken.</summary>
    public Func<Sent, HttpResponse, Task> Answer { get; set; } = (sent, response) =>
    {
        response.StatusCode = StatusCodes.Status201Created;
        return response.WriteAsJsonAsync(new { id = sent.Body.TryGetProperty("members", out var members) ? ConversationWith(members[0].GetProperty("id").GetString()!) : "sent" });
    };

    /// <summary>Id of the conversation that the bot has with a person alone.</summary>
    public static string ConversationWith(string id) => $"a:1with-{id}";

    /// <summary>False where nobody asks for what came: it would pile up.</summary>
    public bool Keeps { get; set; } = true;

    public string Url => _app.Urls.Single();

    public static async Task<ConnectorStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var stub = new ConnectorStub(app);
        app.Run(stub.TakeAsync);
        await app.StartAsync();
        return stub;
    }

    /// <summary>The next activity that was taken or turned away.</summary>
    public async Task<Sent> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _sent.Reader.ReadAsync(patience.Token);
    }

    /// <summary>What came in and nobody asked for yet.</summary>
    public IReadOnlyList<Sent> Rest()
    {
        var rest = new List<Sent>();
        while (_sent.Reader.TryRead(out var sent))
            rest.Add(sent);
        return rest;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>What lies under <c>/files/</c>, by name.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>What was put under <c>/files/</c>, by name, with the range that the request named.</summary>
    public ConcurrentDictionary<string, (string Text, string Range)> Uploads { get; } = [];

    private async Task TakeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/files", StringComparison.Ordinal, out var name))
        {
            await TakeFileAsync(context, name.Value!.TrimStart('/'));
            return;
        }

        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var sent = new Sent(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.Authorization.ToString(),
            body.RootElement.Clone());
        await Answer(sent, context.Response);
        if (Keeps)
            _sent.Writer.TryWrite(sent with { Status = context.Response.StatusCode });
    }

    private async Task TakeFileAsync(HttpContext context, string name)
    {
        if (context.Request.Method == "PUT")
        {
            using var reader = new StreamReader(context.Request.Body);
            Uploads[name] = (await reader.ReadToEndAsync(), context.Request.Headers.ContentRange.ToString());
            context.Response.StatusCode = name == "refused" ? StatusCodes.Status404NotFound : StatusCodes.Status201Created;
        }
        else if (name.StartsWith("to=", StringComparison.Ordinal))
        {
            context.Response.Redirect(Uri.UnescapeDataString(name[3..]));
        }
        else if (Files.TryGetValue(name, out var bytes))
        {
            await context.Response.Body.WriteAsync(bytes);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}

/// <summary>A request to the connector.</summary>
internal sealed record Sent(string Method, string Target, string Authorization, JsonElement Body)
{
    public int Status { get; init; }

    public string? Text => Body.TryGetProperty("text", out var text) ? text.GetString() : null;

    /// <summary>The card as JSON; null where there is none.</summary>
    public string? Card => Body.TryGetProperty("attachments", out var attachments) ? attachments[0].GetProperty("content").GetRawText() : null;
}
