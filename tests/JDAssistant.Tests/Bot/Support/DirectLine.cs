using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Direct Line 3.0 on this machine, as far as Web Chat asks for it, with the connector behind it and a page in front.</summary>
/// <remarks>Web Chat is npm's botframework-webchat, which is looked for in the folders of NODE_PATH.</remarks>
internal sealed class DirectLine : IAsyncDisposable
{
    private const string Page =
        """
        <!doctype html><html lang="en"><body style="margin:0"><div id="chat" style="height:100vh"></div><script src="/webchat.js"></script><script>
        (async () => {
          const { token } = await (await fetch('/v3/directline/tokens/generate', { method: 'POST' })).json();
          const directLine = WebChat.createDirectLine({ token, domain: location.origin + '/v3/directline', webSocket: false, pollingInterval: 200 });
          WebChat.renderWebChat({ directLine, userID: 'kim', locale: 'en-US' }, document.getElementById('chat'));
        })();
        </script></body></html>
        """;

    private readonly ConcurrentDictionary<string, List<JsonObject>> _conversations = new(StringComparer.Ordinal);
    private readonly HttpClient _http = new();
    private readonly WebApplication _app;
    private readonly string _bot;

    private DirectLine(WebApplication app, string bot) => (_app, _bot) = (app, bot);

    /// <summary>Why Web Chat cannot be used here; null where it can.</summary>
    public static string? Missing => WebChat is null ? "npm package botframework-webchat is in no folder of NODE_PATH" : null;

    /// <summary>Where the page with Web Chat is.</summary>
    public string Url => _app.Urls.Single();

    private static string? WebChat => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "botframework-webchat", "dist", "webchat.js"))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts it in front of the bot at <paramref name="bot"/>.</summary>
    public static async Task<DirectLine> StartAsync(string bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var line = new DirectLine(app, bot);
        app.MapGet("/", () => Results.Content(Page, "text/html"));
        app.MapGet("/webchat.js", () => Results.File(WebChat!, "text/javascript"));
        app.MapPost("/v3/directline/tokens/generate", () => Results.Json(Token(Guid.NewGuid().ToString("N"))));
        app.MapPost("/v3/directline/conversations", (Delegate)line.BeginAsync);
        app.MapGet("/v3/directline/conversations/{id}/activities", (string id, string? watermark) => line.Since(id, int.TryParse(watermark, out var seen) ? seen : 0));
        app.MapPost("/v3/directline/conversations/{id}/activities", (string id, HttpContext context) => line.SayAsync(id, context));
        app.MapPost("/v3/conversations/{id}/activities/{answered?}", (string id, HttpContext context) => line.TakeAsync(id, context));
        await app.StartAsync();
        return line;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IResult> BeginAsync(HttpContext context)
    {
        var id = context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        if (_conversations.TryAdd(id, []))
            await PostAsync(id, new JsonObject { ["type"] = "conversationUpdate", ["from"] = User(), ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }, User()) });
        return Results.Json(Token(id), statusCode: StatusCodes.Status201Created);
    }

    private IResult Since(string id, int watermark)
    {
        var all = _conversations[id];
        lock (all)
            return Results.Text(new JsonObject { ["activities"] = new JsonArray([.. all.Skip(watermark).Select(one => one.DeepClone())]), ["watermark"] = all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) }.ToJsonString(), "application/json");
    }

    private async Task<IResult> SayAsync(string id, HttpContext context)
    {
        var activity = Keep(id, (await JsonNode.ParseAsync(context.Request.Body))!.AsObject());
        await PostAsync(id, activity.DeepClone().AsObject());
        return Results.Json(new { id = activity["id"]!.GetValue<string>() });
    }

    private async Task<IResult> TakeAsync(string id, HttpContext context) =>
        Results.Json(new { id = Keep(id, (await JsonNode.ParseAsync(context.Request.Body))!.AsObject())["id"]!.GetValue<string>() });

    private JsonObject Keep(string id, JsonObject activity)
    {
        var all = _conversations[id];
        lock (all)
        {
            activity["id"] = $"{id}|{all.Count:D7}";
            activity["timestamp"] = DateTimeOffset.UtcNow.ToString("O");
            activity["conversation"] = new JsonObject { ["id"] = id };
            all.Add(activity);
            return activity;
        }
    }

    private async Task PostAsync(string id, JsonObject activity)
    {
        activity["id"] ??= Guid.NewGuid().ToString("N");
        activity["channelId"] = "directline";
        activity["serviceUrl"] = Url;
        activity["recipient"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" };
        activity["conversation"] = new JsonObject { ["id"] = id };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(_bot + "/api/messages"), content);
        response.EnsureSuccessStatusCode();
    }

    private static object Token(string id) => new { conversationId = id, token = id, expires_in = 1800 };

    private static JsonObject User() => new() { ["id"] = "kim" };
}
