using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using JDAssistant.Tests.Bot.Support;
using JobSamples = JDAssistant.Tests.Bot.Support.Samples;

namespace JDAssistant.Tests.Trust;

/// <summary>A host that is asked for everything, over and over: it answers to the last, and its memory does not grow.</summary>
[Collection(TrustReport.Collection)]
public sealed class SoakTests : IDisposable
{
    private const int AtOnce = 4;
    private const int Samples = 60;

    // In an ordinary run of the tests there is no time for memory to show anything: it only has to answer.
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);

    // What a collector that takes its time makes of a heap that does not grow.
    private const double Tolerance = 0.05;

    private readonly TempFolder _folder = new();
    private int _asked;
    private int _failed;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Memory_is_flat_while_everything_is_asked_for()
    {
        var judges = TrustReport.SoakMinutes > 0;
        var length = judges ? TimeSpan.FromMinutes(TrustReport.SoakMinutes) : Shortest;
        await using var connector = await ConnectorStub.StartAsync();
        connector.Keeps = false;
        await using var bot = await BotProcess.StartAsync("--Storage:Path=" + _folder.File("bot.db"), "--Web:RequestsPerMinute=0", "--Limits:PersonPerMinute=0", "--Limits:TenantPerMinute=0");

        using var over = new CancellationTokenSource();
        var clients = Enumerable.Range(0, AtOnce).Select(number => Task.Run(() => AskAsync(bot.Url, connector.Url, number, over.Token))).ToArray();
        var measured = await MeasureAsync(bot, length);
        await over.CancelAsync();
        await Task.WhenAll(clients);

        var late = measured[(measured.Count / 2)..];
        var (mean, perHour) = Trend(late);
        var grown = perHour * (late[^1].Hours - late[0].Hours);
        TrustReport.Add($"Soak: {_asked:N0} reviews, fixes, drafts, revisions, exports and messages in {length.TotalMinutes:0.#} minutes: {_failed} failed");
        for (var at = 0; at < measured.Count; at += Math.Max(1, measured.Count / 10))
            TrustReport.Add($"  after {measured[at].Hours * 60:0.0} min: {measured[at].Megabytes:0} MB, {measured[at].Asked:N0} asked");
        TrustReport.Add($"  in the second half {mean:0} MB on average, {grown:+0.0;-0.0;0} MB from its start to its end by the line through its points{(judges ? "" : "; too short to judge")}");
        _asked.Should().BePositive();
        _failed.Should().Be(0);
        if (judges)
            grown.Should().BeLessThan(mean * Tolerance, "memory is flat");
    }

    private async Task<List<Sample>> MeasureAsync(BotProcess bot, TimeSpan length)
    {
        var measured = new List<Sample>();
        using var timer = new PeriodicTimer(length / Samples);
        var watch = Stopwatch.StartNew();
        while (measured.Count < Samples && await timer.WaitForNextTickAsync())
        {
            measured.Add(new Sample(watch.Elapsed.TotalHours, bot.Memory / 1e6, Volatile.Read(ref _asked)));
            if (measured.Count % (Samples / 20) == 0)
                TrustProgress.Say($"Soak: {watch.Elapsed.TotalMinutes:0.0} of {length.TotalMinutes:0.0} minutes, {measured[^1].Megabytes:0} MB, {measured[^1].Asked:N0} asked");
        }

        return measured;
    }

    private async Task AskAsync(string bot, string connector, int number, CancellationToken over)
    {
        var mutations = new TextMutations(new Random(number));
        var random = new Random(number);
        using var client = new HttpClient { BaseAddress = new Uri(bot) };
        string? conversation = null;
        for (var round = 0; !over.IsCancellationRequested; round++)
        {
            try
            {
                using var response = random.Next(10) switch
                {
                    < 3 => await PostAsync(client, "/api/v1/review", mutations.Next()),
                    3 => await PostAsync(client, "/api/v1/fix", mutations.Next()),
                    4 => await PostAsync(client, "/api/v1/draft", $"night porter {round}, Leeds, £{12 + (round % 9)} an hour, first aid"),
                    5 => await PostAsync(client, "/api/v1/revise?change=pay+is+%C2%A313+an+hour", JobSamples.JobDescription),
                    6 => await PostAsync(client, "/api/v1/export?format=word", JobSamples.JobDescription),
                    7 => await client.PostAsJsonAsync("/api/v1/chat", new { conversation, text = round % 5 == 0 ? JobSamples.JobDescription : "fix" }, CancellationToken.None),
                    _ => await MessageAsync(client, Activities.Message(connector, JobSamples.JobDescription, $"{number}-{round}", $"a:{number}-{round / 20}")),
                };

                // What was mutated may be no text any more, and is then refused with a reason.
                if ((int)response.StatusCode >= 500)
                    Interlocked.Increment(ref _failed);
                if (response.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/chat", StringComparison.Ordinal))
                    conversation = round % 50 == 0 ? null : (await response.Content.ReadFromJsonAsync<JsonElement>(CancellationToken.None)).GetProperty("conversation").GetString();
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref _failed);
            }

            Interlocked.Increment(ref _asked);
        }
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "text/plain");
        return await client.PostAsync(path, content);
    }

    private static async Task<HttpResponseMessage> MessageAsync(HttpClient client, string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        return await client.PostAsync("/api/messages", content);
    }

    /// <summary>The mean, and the slope of the line that lies nearest to the points.</summary>
    private static (double Mean, double PerHour) Trend(IReadOnlyList<Sample> points)
    {
        var (hours, megabytes) = (points.Average(point => point.Hours), points.Average(point => point.Megabytes));
        var slope = points.Sum(point => (point.Hours - hours) * (point.Megabytes - megabytes)) / points.Sum(point => Math.Pow(point.Hours - hours, 2));
        return (megabytes, slope);
    }

    private sealed record Sample(double Hours, double Megabytes, int Asked);
}
