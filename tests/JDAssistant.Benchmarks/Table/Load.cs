using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using JDAssistant.Benchmarks.Engine;

namespace JDAssistant.Benchmarks.Table;

/// <summary>The server under load from this process: messages at a fixed rate, and as many reviews as it can do.</summary>
internal sealed class Load : IMeasured
{
    private const int MessagesASecond = 200;
    private const int Seconds = 20;
    private const int Callers = 8;
    private const int Kilobytes = 5;

    public string Name => "load";

    public async Task<string> MeasureAsync(string folder)
    {
        await using var server = await Server.PublishAsync(folder);
        if (server is null)
            return "Not measured: the server under load, because `dotnet publish` failed.\n";
        using var connector = new Connector();
        using var client = new HttpClient { BaseAddress = server.Url };

        // Warm: the first calls are compiled while they wait.
        await MessagesAsync(client, connector, 2);
        await connector.UntilAsync(MessagesASecond * 2, TimeSpan.FromSeconds(60));
        await ReviewsAsync(client, TimeSpan.FromSeconds(2));

        var answers = connector.Count;
        var messages = await MessagesAsync(client, connector, Seconds);
        var drained = await connector.UntilAsync(answers + (MessagesASecond * Seconds), TimeSpan.FromSeconds(120));
        var memory = server.PeakMemory;
        var reviews = await ReviewsAsync(client, TimeSpan.FromSeconds(Seconds / 2));
        return string.Create(CultureInfo.InvariantCulture, $"""
            The server under load from another process on the same cores, SQLite on disk, texts of {Kilobytes} KB:

            | What | Rate | Middle | 99 of 100 within | Most memory |
            |---|---|---|---|---|
            | `POST /api/messages`: recorded and acknowledged | {MessagesASecond} a second for {Seconds} s, {messages.Failed} failed | {messages.At(50)} | {messages.At(99)} | {memory / 1e6:0} MB |
            | the answers to them, each taken by the channel after 50 ms | {(drained is { } time ? $"{MessagesASecond * Seconds / (Seconds + time.TotalSeconds):0} a second, the last {time.TotalSeconds:0.0} s after the last message" : "not all within two minutes")} | | | |
            | `POST /api/v1/review`, {Callers} callers | {reviews.Count / (Seconds / 2.0):0} a second, {reviews.Failed} failed | {reviews.At(50)} | {reviews.At(99)} | {server.PeakMemory / 1e6:0} MB |

            """);
    }

    /// <summary>Sends messages when their time has come, whether or not those before them are acknowledged.</summary>
    private static async Task<Times> MessagesAsync(HttpClient client, Connector connector, int seconds)
    {
        var times = new Times();
        var start = Stopwatch.GetTimestamp();
        var sent = new List<Task>();
        for (var i = 0; i < MessagesASecond * seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / MessagesASecond);
            if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } early)
                await Task.Delay(early);
            var activity = Activity(connector.Url, i);
            sent.Add(Task.Run(() => times.AddAsync(() => PostAsync(client, "/api/messages", activity, "application/json"))));
        }

        await Task.WhenAll(sent);
        return times;
    }

    private static async Task<Times> ReviewsAsync(HttpClient client, TimeSpan time)
    {
        var times = new Times();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = caller; Stopwatch.GetElapsedTime(start) < time; i += Callers)
            {
                var text = Postings.Number(i, Kilobytes);
                await times.AddAsync(() => PostAsync(client, "/api/v1/review", text, "text/plain"));
            }
        })));
        return times;
    }

    private static async Task<bool> PostAsync(HttpClient client, string path, string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await client.PostAsync(path, content);
        await response.Content.CopyToAsync(Stream.Null);
        return response.IsSuccessStatusCode;
    }

    private static string Activity(string connector, int number) => JsonSerializer.Serialize(new
    {
        type = "message",
        id = Guid.NewGuid().ToString("N"),
        channelId = "msteams",
        serviceUrl = connector,
        from = new { id = $"29:{number % 500}" },
        recipient = new { id = "28:jd" },
        conversation = new { id = $"a:{number % 500}", conversationType = "personal" },
        text = Postings.Number(number, Kilobytes),
    });

    /// <summary>How long each request took.</summary>
    private sealed class Times
    {
        private readonly ConcurrentBag<double> _milliseconds = [];
        private int _failed;

        public int Count => _milliseconds.Count;

        public int Failed => _failed;

        public async Task AddAsync(Func<Task<bool>> request)
        {
            var start = Stopwatch.GetTimestamp();
            if (await request())
                _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            else
                Interlocked.Increment(ref _failed);
        }

        public string At(int percent)
        {
            var sorted = _milliseconds.Order().ToArray();
            return sorted.Length == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{sorted[(sorted.Length - 1) * percent / 100]:0.0} ms");
        }
    }

    /// <summary>The channel: takes what the server answers, and counts.</summary>
    private sealed class Connector : IDisposable
    {
        private static readonly TimeSpan TimeToTake = TimeSpan.FromMilliseconds(50);

        private static readonly byte[] Taken = "{\"id\":\"1\"}"u8.ToArray();

        private readonly HttpListener _listener = new();

        // An answer has parts; each is sent to the address of the message that it answers.
        private readonly ConcurrentDictionary<string, bool> _answered = new();

        public Connector()
        {
            // Any free port: another program may have taken one between two runs.
            for (var port = 41_000; ; port++)
            {
                _listener = new HttpListener();
                _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                try
                {
                    _listener.Start();
                    Url = $"http://127.0.0.1:{port}/";
                    break;
                }
                catch (HttpListenerException) when (port < 42_000)
                {
                    _listener.Close();
                }
            }

            _ = TakeAsync();
        }

        public string Url { get; }

        /// <summary>How many messages have an answer, or the first part of one.</summary>
        public int Count => _answered.Count;

        /// <summary>Waits for so many answers; how long that took, or null where they do not come.</summary>
        public async Task<TimeSpan?> UntilAsync(int count, TimeSpan patience)
        {
            var start = Stopwatch.GetTimestamp();
            while (Count < count)
            {
                if (Stopwatch.GetElapsedTime(start) > patience)
                    return null;
                await Task.Delay(20);
            }

            return Stopwatch.GetElapsedTime(start);
        }

        public void Dispose() => _listener.Close();

        private async Task TakeAsync()
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                _ = AnswerAsync(context);
            }
        }

        private async Task AnswerAsync(HttpListenerContext context)
        {
            await context.Request.InputStream.CopyToAsync(Stream.Null);

            // No channel takes a message at once.
            await Task.Delay(TimeToTake);
            context.Response.StatusCode = (int)HttpStatusCode.Created;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength64 = Taken.Length;
            await context.Response.OutputStream.WriteAsync(Taken);
            context.Response.Close();
            _answered.TryAdd(context.Request.Url!.AbsolutePath, true);
        }
    }
}
