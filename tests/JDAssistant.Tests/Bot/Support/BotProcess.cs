using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>The server as a process of its own, as an operator starts it.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    // A server that was compiled ahead starts in half the time; whoever starts it a thousand times names one.
    private const string ServerVariable = "JDASSISTANT_TEST_SERVER";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    /// <summary>Everything that it printed.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>How much memory it has, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Where it listens.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Starts it and waits until it listens.</summary>
    public static Task<BotProcess> StartAsync(params string[] arguments) => StartAsync(BuiltServer, arguments);

    /// <summary>Starts the server in the file <paramref name="server"/> and waits until it listens.</summary>
    public static async Task<BotProcess> StartAsync(FileInfo server, params string[] arguments)
    {
        var bot = Launch(server, ["--urls", "http://127.0.0.1:0", .. arguments]);
        bot.Url = await bot._started.Task.WaitAsync(Patience);
        return bot;
    }

    /// <summary>Starts it and waits until it ends by itself.</summary>
    public static async Task<BotProcess> RunAsync(params string[] arguments)
    {
        var bot = Launch(BuiltServer, arguments);
        await bot.WaitForExitAsync();
        return bot;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitForExitAsync();
    }

    /// <summary>Asks it to end.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private static FileInfo BuiltServer => new(Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : typeof(Program).Assembly.Location);

    private static BotProcess Launch(FileInfo server, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [server.FullName, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Remove("ASPNETCORE_URLS");
        var bot = new BotProcess(Process.Start(start)!);
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    private async Task WaitForExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        _started.TrySetException(new InvalidOperationException(Output));
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _started.TrySetException(new InvalidOperationException("It ended: " + Output));
            return;
        }

        lock (_output)
            _output.AppendLine(line);
        if (Messages().Match(line) is { Success: true } match)
            _started.TrySetResult(match.Groups["url"].Value);
    }

    [GeneratedRegex(@"Messages:\s+(?<url>http://\S+)/api/messages", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Messages();
}
