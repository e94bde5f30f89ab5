using System.Globalization;
using System.Text;
using JDAssistant.Benchmarks.Engine;

namespace JDAssistant.Benchmarks.Table;

/// <summary>The installed <c>jd</c>: how soon one file is reviewed after a cold start, and how many files a second.</summary>
internal sealed class CommandLine : IMeasured
{
    private const int Starts = 21;

    private const int Files = 10_000;

    private const int Kilobytes = 5;

    public string Name => "jd";

    public async Task<string> MeasureAsync(string folder)
    {
        var (jd, missing) = await Tool.InstallJdAsync(SpeedTable.Repository, Path.Combine(folder, "tool"));
        if (jd is null)
            return $"Not measured: the command line, because {missing}.\n";
        var postings = Directory.CreateDirectory(Path.Combine(folder, "postings")).FullName;
        for (var i = 0; i < Files; i++)
            await File.WriteAllTextAsync(Path.Combine(postings, $"{i:00000}.md"), Postings.Number(i, Kilobytes));

        var table = new StringBuilder($"The installed `jd` by the clock, on files of {Kilobytes} KB:\n\n| `jd review` | |\n|---|---|\n");
        var one = new List<TimeSpan>();
        for (var i = 0; i < Starts; i++)
            one.Add((await Tool.RunAsync(jd, ["review", Path.Combine(postings, "00000.md")], folder))!.Value.Time);
        table.Append($"| one file, program start included, the fastest of {Starts} | {one.Min().TotalMilliseconds:0} ms |\n");
        foreach (var cores in Enumerable.Range(1, Math.Min(2, Environment.ProcessorCount)))
            table.Append($"| {Files.ToString("N0", CultureInfo.InvariantCulture)} files on {(cores == 1 ? "one core" : "two cores")} | {await FilesASecondAsync(jd, postings, cores, folder)} |\n");
        return table.ToString();
    }

    private static async Task<string> FilesASecondAsync(string jd, string postings, int cores, string folder)
    {
        // taskset keeps every thread of the process, compiler and collector too, on the cores named; the reviews go into a
        // file, for reading 150 MB from a pipe would be our work on the same cores.
        const string Review = "exec taskset -c \"$1\" \"$2\" review \"$3\" --format jsonl --fail-on never > reviews.jsonl";
        if (await Tool.RunAsync("sh", ["-c", Review, "sh", cores == 1 ? "0" : "0,1", jd, postings], folder) is not { ExitCode: not 127 } run)
            return "not measured: needs `sh` and `taskset`";
        return run.ExitCode == 0
            ? $"{(Files / run.Time.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture)} files a second"
            : $"not measured: `jd` ended with {run.ExitCode}";
    }
}
