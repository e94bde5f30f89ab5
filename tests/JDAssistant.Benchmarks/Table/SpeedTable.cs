using System.Runtime.InteropServices;
using System.Text;

namespace JDAssistant.Benchmarks.Table;

/// <summary>Measures everything in a few minutes and prints the part of README that shows it.</summary>
internal static class SpeedTable
{
    private const string Begin = "<!-- speed: begin (measured by `dotnet run -c Release --project tests/JDAssistant.Benchmarks -- table --write README.md`) -->";

    private const string End = "<!-- speed: end -->";

    // In the order of the page; each is a class of its own.
    private static readonly IMeasured[] All = [new EngineBySize(), new Growth(), new CommandLine(), new Load(), new Typing(), new Peers()];

    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs <c>table [--only NAME] [--write README.md]</c>; 0 where all went well, 2 for wrong use.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        string? only = null, write = null;
        for (var i = 0; i < options.Length; i += 2)
        {
            switch (options[i])
            {
                case "--only" when i + 1 < options.Length && Array.Exists(All, measured => measured.Name == options[i + 1]):
                    only = options[i + 1];
                    break;
                case "--write" when i + 1 < options.Length:
                    write = options[i + 1];
                    break;
                default:
                    await Console.Error.WriteLineAsync($"table [--only {string.Join('|', All.Select(measured => measured.Name))}] [--write README.md]");
                    return 2;
            }
        }

        var page = new StringBuilder(Machine());
        foreach (var measured in All.Where(measured => only is null || measured.Name == only))
        {
            await Console.Error.WriteLineAsync($"Measuring {measured.Name} …");
            page.Append('\n').Append(await MeasureAsync(measured));
        }

        Console.WriteLine(page.ToString());
        if (write is null)
            return 0;
        var text = await File.ReadAllTextAsync(write);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            await Console.Error.WriteLineAsync($"{write} has no place for the table: it needs the lines “{Begin}” and “{End}”.");
            return 2;
        }

        await File.WriteAllTextAsync(write, $"{text[..(begin + Begin.Length)]}\n\n{page}\n{text[end..]}");
        return 0;
    }

    private static async Task<string> MeasureAsync(IMeasured measured)
    {
        var folder = Directory.CreateTempSubdirectory("jdassistant-speed-");
        try
        {
            return await measured.MeasureAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Machine()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var model = File.Exists(CpuInfo)
            ? File.ReadLines(CpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim()
            : null;
        return $"{model ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}.\n";
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JDAssistant.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The benchmarks run from a build inside the repository.");
    }
}
