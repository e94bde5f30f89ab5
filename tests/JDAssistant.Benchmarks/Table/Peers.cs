using System.Globalization;
using System.Text;
using System.Text.Json;
using JDAssistant.Benchmarks.Engine;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Benchmarks.Table;

/// <summary>The linters of prose that npm has, on the same files in the same run: one process, one core, warm, as a library.</summary>
internal sealed class Peers : IMeasured
{
    private const int Files = 100;

    private const int Kilobytes = 5;

    // As the peers are measured: rounds to warm up, then the fastest of some more.
    private const int Rounds = 20;

    private static readonly string[] Packages =
    [
        "write-good@1.0.8", "alex@11.0.1", "retext-equality@7.1.0", "unified@11.0.5", "retext-english@5.0.0", "textlint@15.8.0",
        "@textlint/textlint-plugin-markdown@15.8.0", "textlint-rule-write-good@2.0.0",
    ];

    public string Name => "peers";

    public async Task<string> MeasureAsync(string folder)
    {
        var postings = Directory.CreateDirectory(Path.Combine(folder, "postings")).FullName;
        var texts = new string[Files];
        for (var i = 0; i < Files; i++)
            await File.WriteAllTextAsync(Path.Combine(postings, $"{i:000}.md"), texts[i] = Postings.Number(i, Kilobytes));

        var own = OwnFilesASecond(texts);
        var rules = RuleCatalog.Create(Policy.Default).Count;
        var table = new StringBuilder($"The same {Files} files of {Kilobytes} KB in one process, warm, from text to findings, by processor time:\n\n")
            .Append("| Checker | Files a second of one core | JDAssistant is |\n|---|---|---|\n")
            .Append($"| JDAssistant, all {rules} rules | {Whole(own)} | |\n");
        var notes = new List<string>();
        await foreach (var (name, filesASecond, problem) in MeasuredAsync(postings))
        {
            if (problem is null)
                table.Append($"| {name} | {Whole(filesASecond)} | {own / filesASecond:0.0} times as fast |\n");
            else
                notes.Add($"Not measured: {name}, because {problem}.");
        }

        return notes.Count == 0 ? table.ToString() : $"{table}\n{string.Join('\n', notes)}\n";
    }

    private static double OwnFilesASecond(string[] texts)
    {
        WarmUp.Run();
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Steady.Now;
            foreach (var text in texts)
                Samples.Reviewer.Review(JobDescriptionParser.Parse(text));
            var time = Steady.Now - start;
            best = time < best ? time : best;
        }

        return texts.Length / best.TotalSeconds;
    }

    private static async IAsyncEnumerable<(string Name, double FilesASecond, string? Problem)> MeasuredAsync(string postings)
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } home
            ? home
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var node = Directory.CreateDirectory(Path.Combine(cache, "jdassistant", "node", "peers")).FullName;
        if (await InstallAsync(node) is { } missing)
        {
            yield return ("write-good, alex, retext-equality and textlint", 0, missing);
            yield break;
        }

        // Node looks for packages from the script's own folder upwards.
        var script = Path.Combine(node, "peers.mjs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Peers", "peers.mjs"), script, overwrite: true);
        foreach (var peer in (string[])["write-good", "retext-equality", "alex", "textlint"])
        {
            if (await Tool.RunAsync("node", [script, peer, postings], node) is not { } run)
                yield return (peer, 0, "there is no `node`");
            else if (run.ExitCode != 0)
                yield return (peer, 0, $"it failed: {run.Error.Trim().Split('\n')[^1]}");
            else
                yield return Read(run.Output);
        }
    }

    private static (string Name, double FilesASecond, string? Problem) Read(string output)
    {
        using var result = JsonDocument.Parse(output);
        return (result.RootElement.GetProperty("name").GetString()!, result.RootElement.GetProperty("filesASecond").GetDouble(), null);
    }

    /// <summary>Installs the packages where they are not yet; why they cannot be had, or null.</summary>
    private static async Task<string?> InstallAsync(string node)
    {
        if (Packages.All(package => File.Exists(Path.Combine(node, "node_modules", package[..package.LastIndexOf('@')], "package.json"))))
            return null;
        string[] args = ["install", "--no-audit", "--no-fund", "--silent", "--prefix", ".", .. Packages];
        return await Tool.RunAsync("npm", args, node) switch
        {
            null => "there is no `npm`",
            { ExitCode: 0 } => null,
            _ => "`npm install` failed",
        };
    }

    private static string Whole(double number) => number.ToString(number < 100 ? "N1" : "N0", CultureInfo.InvariantCulture);
}
