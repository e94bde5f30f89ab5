using System.Diagnostics;

namespace JDAssistant.Benchmarks.Table;

/// <summary>The server as it is published, in a process of its own, without the limits that people have.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri url) => (_process, Url) = (process, url);

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    /// <summary>The most memory that it held, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Publishes it into <paramref name="folder"/> and starts it; null where it cannot be published.</summary>
    public static async Task<Server?> PublishAsync(string folder)
    {
        var published = Path.Combine(folder, "bot");
        if (await Tool.RunAsync("dotnet", ["publish", "src/JDAssistant.Bot", "-c", "Release", "-o", published, "--nologo", "-v", "q"], SpeedTable.Repository) is not { ExitCode: 0 })
            return null;
        string[] args =
        [
            Path.Combine(published, "JDAssistant.Bot.dll"), "--urls", "http://127.0.0.1:0", "--Storage:Path=" + Path.Combine(folder, "bot.db"),
            "--Web:RequestsPerMinute=0", "--Limits:PersonPerMinute=0", "--Limits:TenantPerMinute=0",
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", args) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder })!;
        return new Server(process, await ListensAsync(process));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> ListensAsync(Process process)
    {
        const string Sign = "Page:";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf(Sign, StringComparison.Ordinal);
            if (at < 0)
                continue;

            // Nobody reads on otherwise, and a full pipe would stop the server.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new Uri(line[(at + Sign.Length)..].Trim());
        }

        throw new InvalidOperationException("The server did not start.");
    }
}
