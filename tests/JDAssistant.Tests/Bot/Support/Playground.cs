using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Microsoft 365 Agents Playground: the chat client that bot developers test with, driven without a browser.</summary>
/// <remarks>It is looked for in the folders of NODE_PATH; its licence does not allow to bring it along.</remarks>
internal sealed class Playground : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // By itself it listens on every address of the machine.
    private const string LoopbackOnly =
        """
        const net = require('net');
        const listen = net.Server.prototype.listen;
        net.Server.prototype.listen = function (...args) {
          if (typeof args[0] === 'object' && args[0] !== null && args[0].port !== undefined)
            args[0] = { ...args[0], host: '127.0.0.1' };
          else if (args[0] !== undefined && /^\d+$/.test(String(args[0])))
            args.splice(1, typeof args[1] === 'string' ? 1 : 0, '127.0.0.1');
          return listen.apply(this, args);
        };
        """;

    private readonly TempFolder _folder = new();
    private readonly ClientWebSocket _stream = new();
    private readonly HttpClient _http = new();
    private Process? _process;

    private Playground()
    {
    }

    /// <summary>Id of the one-to-one conversation.</summary>
    public string Conversation { get; private set; } = "";

    private string BotId { get; set; } = "";

    private string UserId { get; set; } = "";

    /// <summary>Why it cannot be used here; null where it can.</summary>
    public static string? Missing => Entry is null ? "npm package @microsoft/m365agentsplayground is in no folder of NODE_PATH" : null;

    private static string? Entry => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "@microsoft", "m365agentsplayground", "cli.js"))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts it in front of the bot at <paramref name="bot"/>.</summary>
    public static async Task<Playground> StartAsync(string bot, string channel = "msteams")
    {
        var playground = new Playground();
        try
        {
            await playground.LaunchAsync(bot, channel);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the one-to-one chat, as if the app had been installed.</summary>
    public Task InstallAsync() => PostAsync($"/_debug/conversation/{Conversation}/installation", new { });

    /// <summary>Says something.</summary>
    public Task SayAsync(string text) => PostAsync(
        $"/_conversation/v1/conversations/{Conversation}/messages",
        new { type = "text", text, textFormat = "plain", from = new { id = UserId }, mentions = Array.Empty<object>() });

    /// <summary>Asks the bot what waits for its answer, and gives that answer.</summary>
    public Task<string> InvokeAsync(string name, object value, string? card = null) => PostAsync(
        "/_conversation/v1/invoke", new { name, from = new { id = UserId }, conversation = new { id = Conversation }, replyToId = card, value });

    /// <summary>Presses a button of a card as the client does: with the data that stands on it and what stands in the card's fields.</summary>
    /// <returns>What the bot answers at once; "" where the button has no answer of its own.</returns>
    public async Task<string> PressAsync(Shown card, string label, params IReadOnlyList<(string Field, string Value)> filled)
    {
        var button = card.Button(label);
        var data = button.GetProperty("data").EnumerateObject().ToDictionary(field => field.Name, object (field) => field.Value);
        foreach (var (field, value) in filled)
        {
            card.Fields.Should().Contain(field);
            data[field] = value;
        }

        if (button.GetProperty("type").GetString() == "Action.Execute")
            return await InvokeAsync("adaptiveCard/action", new { action = new { type = "Action.Execute", verb = button.GetProperty("verb").GetString(), data } }, card.Id);
        await PostAsync("/_conversation/v1/submit", new { conversation = new { id = Conversation }, from = new { id = UserId }, replyToId = card.Id, value = data });
        return "";
    }

    /// <summary>The next message that the client shows.</summary>
    public async Task<Shown> NextAsync()
    {
        while (true)
        {
            using var message = JsonDocument.Parse(await ReceiveAsync());
            if (message.RootElement.GetProperty("action").GetString() == "createMessage"
                && message.RootElement.TryGetProperty("message", out var shown)
                && (!shown.TryGetProperty("from", out var from) || !from.GetRawText().Contains($"\"{UserId}\"", StringComparison.Ordinal)))
            {
                return new Shown(shown.Clone());
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _stream.Dispose();
        _http.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder.Dispose();
    }

    private async Task LaunchAsync(string bot, string channel)
    {
        var port = FreePort();
        var loopback = _folder.File("loopback.js");
        await File.WriteAllTextAsync(loopback, LoopbackOnly);
        var start = new ProcessStartInfo("node", [Entry!, "-e", bot + "/api/messages", "-c", channel, "-p", port, "--dt"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(loopback)!,
        };
        start.Environment["NODE_OPTIONS"] = "--require " + loopback;
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                listening.TrySetException(new InvalidOperationException("The playground ended."));
            else if (line.Data.Contains("Listening on", StringComparison.Ordinal))
                listening.TrySetResult();
        };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        await listening.Task.WaitAsync(Patience);

        _http.BaseAddress = new Uri($"http://127.0.0.1:{port}");
        using var config = JsonDocument.Parse(await _http.GetStringAsync("/_internal/v1/testConfig"));
        var settings = config.RootElement.GetProperty("config");
        Conversation = settings.GetProperty("personalChat").GetProperty("id").GetString()!;
        BotId = settings.GetProperty("bot").GetProperty("id").GetString()!;
        UserId = settings.GetProperty("currentUser").GetProperty("id").GetString()!;
        await _stream.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/_ws_conversation/v1/conversations/stream"), CancellationToken.None);
    }

    private async Task<string> PostAsync(string path, object body)
    {
        var response = await _http.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {text}");
    }

    private async Task<string> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var received = await _stream.ReceiveAsync(buffer, patience.Token);
            message.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>A message as the client shows it.</summary>
internal sealed record Shown(JsonElement Message)
{
    public string Id => Message.GetProperty("messageId").GetString()!;

    public string? Text => Message.TryGetProperty("text", out var text) ? text.GetString() : null;

    /// <summary>The names of the card's fields.</summary>
    public IReadOnlyList<string> Fields => [.. Elements(Message).Where(element => TypeOf(element) == "Input.Text").Select(element => element.GetProperty("id").GetString()!)];

    /// <summary>The labels of the card's buttons.</summary>
    public IReadOnlyList<string> Labels =>
        [.. Elements(Message).Where(element => TypeOf(element) is "Action.Execute" or "Action.Submit").Select(element => element.GetProperty("title").GetString()!).Distinct()];

    /// <summary>The button of the card with this label.</summary>
    public JsonElement Button(string label) =>
        Elements(Message).First(element => TypeOf(element) is "Action.Execute" or "Action.Submit" && element.TryGetProperty("title", out var title) && title.GetString() == label);

    /// <summary>The card as JSON; null where there is none.</summary>
    public string? Card => Message.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
        ? attachments[0].GetProperty("content").GetRawText()
        : null;

    private static string? TypeOf(JsonElement element) => element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Elements(field.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        _ => [],
    };
}
