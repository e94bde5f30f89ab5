using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;

namespace JDAssistant.Bot.Slack.Sockets;

/// <summary>Socket Mode: asks Slack for an address, listens there, and acknowledges what comes, for servers that Slack cannot reach.</summary>
/// <remarks>What is not acknowledged Slack sends again, over this socket or another; whatever came twice is recorded once.</remarks>
public sealed partial class SlackSocketWorker(SlackReceiver receiver, SlackClient client, SlackSettings settings, TimeProvider time, ILogger<SlackSocketWorker> log) : BackgroundService
{
    private const int LargestMessage = 4 * 1024 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TimeToConnect = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                using var socket = await ConnectAsync(stoppingToken);
                Log.Connected(log);
                failures = 0;
                await ListenAsync(socket, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is DeliveryException or SlackApiException or WebSocketException or JsonException or OperationCanceledException or HttpRequestException)
            {
                var wait = Wait(++failures, (failure as DeliveryException)?.RetryAfter);
                Log.Lost(log, failure.Message, wait);
                await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<ClientWebSocket> ConnectAsync(CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(TimeToConnect);
        using var nothing = new FormUrlEncodedContent([]);
        var answer = await client.CallAsync("apps.connections.open", new AuthenticationHeaderValue("Bearer", settings.AppToken), nothing, limited.Token);
        if (!Uri.TryCreate(answer.Text("url"), UriKind.Absolute, out var address) || !IsSlack(address))
            throw new SlackApiException("apps.connections.open", "foreign_address", null);

        var socket = new ClientWebSocket();
        try
        {
            // Without this, a connection that died silently would be waited on for ever.
            socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(20);
            socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(20);
            await socket.ConnectAsync(address, limited.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task ListenAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        while (await ReceiveAsync(socket, cancellationToken) is { } message)
        {
            if (message.Text("type") == "disconnect")
            {
                Log.Asked(log, message.Text("reason") ?? "");
                return;
            }

            if (message.Text("envelope_id") is { } envelope && message.Field("payload") is { } payload)
                await TakeAsync(socket, message.Text("type"), envelope, payload, cancellationToken);
        }
    }

    private async Task TakeAsync(ClientWebSocket socket, string? type, string envelope, JsonElement payload, CancellationToken cancellationToken)
    {
        JsonObject? answer;
        try
        {
            answer = await (type switch
            {
                "events_api" => receiver.TakeEventAsync(payload, CancellationToken.None),
                "slash_commands" => receiver.TakeCommandAsync(payload, CancellationToken.None),
                "interactive" => receiver.TakeInteractionAsync(payload, CancellationToken.None),
                _ => Task.FromResult<JsonObject?>(null),
            });
        }
#pragma warning disable CA1031 // Whatever failed, Slack shall send it again; nothing is acknowledged.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            // No message of the exception: it may quote what somebody wrote.
            Log.NotTaken(log, type, failure.GetType().FullName, failure.StackTrace);
            return;
        }

        var acknowledgement = new JsonObject { ["envelope_id"] = envelope };
        if (answer is not null)
            acknowledgement["payload"] = answer;
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(acknowledgement, SlackJson.Wire.JsonObject), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }

    /// <summary>The next message; null where Slack closed the socket.</summary>
    private static async Task<JsonElement?> ReceiveAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(piece.AsMemory(), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(piece, 0, received.Count);
            if (message.Length > LargestMessage)
                throw new WebSocketException("A message is too large.");
            if (!received.EndOfMessage)
                continue;
            using var document = JsonDocument.Parse(message.ToArray());
            return document.RootElement.Clone();
        }
    }

    // Whoever holds the other end of the socket speaks in our users' names.
    private bool IsSlack(Uri address) => Addresses.IsLoopbackUrl(settings.ApiUrl)
        ? address.Authority == new Uri(settings.ApiUrl).Authority
        : address is { Scheme: "wss", UserInfo: "" } && (address.IdnHost.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith(".slack-gov.com", StringComparison.OrdinalIgnoreCase));

    private static TimeSpan Wait(int failures, TimeSpan? asked)
    {
        var own = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(failures - 1, 6)) * (0.75 + (Random.Shared.NextDouble() * 0.5)), LongestWait.TotalSeconds));
        return asked > own ? asked.Value : own;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Connected to Slack (Socket Mode)")]
        public static partial void Connected(ILogger log);

        [LoggerMessage(LogLevel.Information, "Slack asks to connect again: {Reason}")]
        public static partial void Asked(ILogger log, string reason);

        [LoggerMessage(LogLevel.Warning, "The connection to Slack is lost ({Reason}); the next try is in {Wait}")]
        public static partial void Lost(ILogger log, string reason, TimeSpan wait);

        [LoggerMessage(LogLevel.Error, "What came over the socket as {Type} could not be taken: {Kind}\n{Stack}")]
        public static partial void NotTaken(ILogger log, string? type, string? kind, string? stack);
    }
}
