using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Bot.Slack.Support;

/// <summary>The other end of Socket Mode.</summary>
internal sealed class SlackSocket
{
    public const string AppToken = "xapp-1-test";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<WebSocket> _sockets = Channel.CreateUnbounded<WebSocket>();

    public async Task AcceptAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var done = new TaskCompletionSource();
        await SendAsync(socket, new { type = "hello", num_connections = 1 });
        _sockets.Writer.TryWrite(socket);
        await using var ended = context.RequestAborted.Register(() => done.TrySetResult());
        await done.Task;
    }

    /// <summary>The next socket that was opened.</summary>
    public async Task<WebSocket> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _sockets.Reader.ReadAsync(patience.Token);
    }

    public static Task SendAsync(WebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public static async Task<JsonElement> ReceiveAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += received.Count;
            if (received.EndOfMessage)
                return JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(buffer, 0, length));
        }
    }
}
