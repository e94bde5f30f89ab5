using System.Diagnostics;

namespace JDAssistant.Benchmarks.Table;

/// <summary>Programs that are measured from outside.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote, what it complained of, its exit code and how long it took; null where there is no such program.</returns>
    public static async Task<(string Output, string Error, int ExitCode, TimeSpan Time)?> RunAsync(
        string program, IEnumerable<string> args, string folder)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var begun = Stopwatch.GetTimestamp();
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            var time = Stopwatch.GetElapsedTime(begun);
            return (await output, await error, process.ExitCode, time);
        }
    }

    /// <summary>Packs and installs <c>jd</c> into <paramref name="folder"/> as README says.</summary>
    /// <returns>Its path, or the reason why there is none.</returns>
    public static async Task<(string? Path, string? Missing)> InstallJdAsync(string repository, string folder)
    {
        string[][] steps =
        [
            ["pack", "src/JDAssistant.Cli", "-c", "Release", "-o", folder, "--nologo", "-v", "q"],
            ["tool", "install", "--tool-path", folder, "--add-source", folder, "JDAssistant.Cli"],
        ];
        foreach (var step in steps)
        {
            if (await RunAsync("dotnet", step, repository) is not { ExitCode: 0 })
                return (null, $"`dotnet {step[0]}` failed");
        }

        return (Path.Combine(folder, OperatingSystem.IsWindows() ? "jd.exe" : "jd"), null);
    }
}
