using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>Slack on this machine: checks tokens, arguments and blocks as Slack does, keeps what it was told and lets tests wait for it.</summary>
internal sealed class SlackStub : IAsyncDisposable
{
    public const string BotToken = "xoxb-1-test";
    public const string DirectChannel = "D01JD";

    /// <summary>The conversation that a person has with the app.</summary>
    public static string DirectChannelOf(string user) => user == SlackBot.User ? DirectChannel : "D" + user[1..];

    /// <summary>What people are called, by id.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string> { [SlackBot.User] = "Kim Berg", ["U0ANA"] = "Ana Ruiz", ["U0BEN"] = "Ben Okafor" };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<SlackCall> _calls = Channel.CreateUnbounded<SlackCall>();
    private readonly Dictionary<string, int> _hooks = [];
    private readonly WebApplication _app;
    private readonly List<SlackCall> _all = [];
    private int _messages;

    private SlackStub(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public string ApiUrl => Url + "/api/";

    /// <summary>The tokens that open something, with the team that each belongs to.</summary>
    public Dictionary<string, string> Tokens { get; } = new() { [BotToken] = "T01" };

    /// <summary>Files that can be fetched, by name.</summary>
    public Dictionary<string, (byte[] Bytes, string Type)> Files { get; } = [];

    /// <summary>Channels that the bot is no member of.</summary>
    public HashSet<string> ForeignChannels { get; } = [];

    /// <summary>Looked at before a call is checked: true where it answered the call itself, slowly or wrongly.</summary>
    public Func<SlackCall, HttpContext, Task<bool>> Misbehave { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>Told of each call that is taken, with its answer, before that is given.</summary>
    public Action<SlackCall, IReadOnlyDictionary<string, object>> Taken { get; set; } = (_, _) => { };

    /// <summary>How tokens are granted.</summary>
    public SlackOAuth OAuth { get; } = new();

    /// <summary>Methods that this workspace's plan does not have.</summary>
    public HashSet<string> Missing { get; } = [];

    /// <summary>What comes over a socket is handed to this, with what to send back.</summary>
    public SlackSocket Socket { get; } = new();

    public static async Task<SlackStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var stub = new SlackStub(app);
        app.UseWebSockets();
        app.MapPost("/api/{method}", stub.TakeAsync);
        app.MapPost("/upload/{id}", stub.UploadAsync);
        app.MapPost("/hooks/{id}", stub.RespondAsync);
        app.MapGet("/files/{name}", stub.FileAsync);
        app.Map("/socket", stub.Socket.AcceptAsync);
        await app.StartAsync();
        return stub;
    }

    /// <summary>An address for answers; it can be used <paramref name="uses"/> times.</summary>
    public string Hook(int uses = 5)
    {
        var id = Guid.NewGuid().ToString("N");
        _hooks[id] = uses;
        return $"{Url}/hooks/{id}";
    }

    /// <summary>The next call that shows something: statuses, openings of conversations and looks into them are left out.</summary>
    public async Task<SlackCall> NextAsync()
    {
        while (true)
        {
            var call = await AnyAsync();
            if (call.Method is not ("assistant.threads.setStatus" or "conversations.open" or "conversations.history" or "conversations.replies"))
                return call;
        }
    }

    /// <summary>The next call of whatever method.</summary>
    public async Task<SlackCall> AnyAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _calls.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next call of one method; what comes before it is passed over.</summary>
    public async Task<SlackCall> NextAsync(string method)
    {
        while (true)
        {
            var call = await AnyAsync();
            if (call.Method == method)
                return call;
        }
    }

    /// <summary>Every call until now.</summary>
    public IReadOnlyList<SlackCall> All
    {
        get
        {
            lock (_all)
                return [.. _all];
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context, string method)
    {
        var call = new SlackCall(method, context.Request.Headers.Authorization.ToString(), await ArgumentsAsync(context.Request));
        if (await Misbehave(call, context))
        {
            Keep(call with { Status = context.Response.StatusCode, Error = "misbehaved" });
            return;
        }

        var error = Missing.Contains(method) ? "unknown_method" : SlackMethods.Problem(this, call);
        Keep(call with { Error = error });
        if (error is not null)
        {
            var parts = error.Split(": ", 2);
            await context.Response.WriteAsJsonAsync(new { ok = false, error = parts[0], response_metadata = new { messages = parts.Skip(1).Select(detail => "[ERROR] " + detail) } });
            return;
        }

        var answer = SlackMethods.Answer(this, call, Interlocked.Increment(ref _messages));
        Taken(call, answer);
        await context.Response.WriteAsJsonAsync(answer);
    }

    private async Task UploadAsync(HttpContext context, string id)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content);
        Files[id] = (content.ToArray(), "application/octet-stream");
        Keep(new SlackCall("upload", context.Request.Headers.Authorization.ToString(), JsonSerializer.SerializeToElement(new { id, text = System.Text.Encoding.UTF8.GetString(content.ToArray()) })));
        await context.Response.WriteAsync("OK - " + content.Length);
    }

    private async Task RespondAsync(HttpContext context, string id)
    {
        var call = new SlackCall("response_url", context.Request.Headers.Authorization.ToString(), await ArgumentsAsync(context.Request));
        if (!_hooks.TryGetValue(id, out var left) || left == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsJsonAsync(new { ok = false, error = "used_url" });
            return;
        }

        _hooks[id] = left - 1;
        var problem = call.Arguments.TryGetProperty("blocks", out var blocks) ? BlockKit.Problem(blocks) : null;
        Keep(call with { Error = problem });
        context.Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        await context.Response.WriteAsync(problem ?? "ok");
    }

    private async Task FileAsync(HttpContext context, string name)
    {
        var call = new SlackCall("file", context.Request.Headers.Authorization.ToString(), JsonSerializer.SerializeToElement(new { name }));
        Keep(call);
        if (!Tokens.ContainsKey(call.Token) || !Files.TryGetValue(name, out var file))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<!DOCTYPE html><html><body>Sign in to Slack</body></html>");
            return;
        }

        context.Response.ContentType = file.Type;
        await context.Response.Body.WriteAsync(file.Bytes);
    }

    private void Keep(SlackCall call)
    {
        lock (_all)
            _all.Add(call);
        _calls.Writer.TryWrite(call);
    }

    private static async Task<JsonElement> ArgumentsAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            return JsonSerializer.SerializeToElement(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        }

        if (request.ContentLength is 0)
            return JsonSerializer.SerializeToElement(new { });
        using var body = await JsonDocument.ParseAsync(request.Body);
        return body.RootElement.Clone();
    }
}
