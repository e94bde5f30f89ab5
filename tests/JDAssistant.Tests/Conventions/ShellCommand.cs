using System.Diagnostics;

namespace JDAssistant.Tests.Conventions;

/// <summary>Runs commands of documents as people type them.</summary>
internal static class ShellCommand
{
    /// <summary>The collection of tests that build: two builds at the same time write the same files.</summary>
    public const string BuildsCollection = "Builds";

    /// <summary>Runs a command in <paramref name="folder"/>.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="command">What one would type.</param>
    /// <param name="tools">A folder of programs that are found first; null for none.</param>
    /// <returns>The exit code, and what was printed to both outputs.</returns>
    public static async Task<(int Code, string Output)> RunAsync(string folder, string command, string? tools = null)
    {
        var start = new ProcessStartInfo("sh", ["-c", command + " 2>&1"]) { RedirectStandardOutput = true, WorkingDirectory = folder, UseShellExecute = false };
        if (tools is not null)
            start.Environment["PATH"] = tools + Path.PathSeparator + start.Environment["PATH"];

        // What is packed or published was looked at by the analysers when it was built.
        start.Environment.Remove("Analyse");
        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, output);
    }
}
