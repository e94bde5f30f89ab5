using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Exporting.Word;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;
using JDAssistant.Tests.Conventions;
using JDAssistant.Tests.Figures;

namespace JDAssistant.Tests.Exporting;

/// <summary>Exports every text, reads the export back and counts what differs; <c>tests/run --readback [TEXTS]</c> prints the table.</summary>
internal sealed class ReadBackTable
{
    /// <summary>The formats that are read back.</summary>
    public static readonly string[] Formats = ["markdown", "word", "html", "text"];

    private const int Examples = 3;

    private readonly List<(string Format, string Name, IReadOnlyList<string> Differences)> _rows = [];

    /// <summary>The texts of our own.</summary>
    public static IEnumerable<(string Name, string Text)> Own() =>
    [
        .. LabelledText.All().Select(text => (text.Name, text.Text)),
        .. Directory.EnumerateFiles(Repository.PathOf("tests/JDAssistant.Tests/fixtures/readme"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>The texts in a folder, a file each, or of a file with a JSON object with "id" and "text" on each line, which may be packed (.gz).</summary>
    public static IEnumerable<(string Name, string Text)> In(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
                yield return (Path.GetFileName(file), File.ReadAllText(file));
            yield break;
        }

        using var stream = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
        }
    }

    /// <summary>Exports a text in every format, and compares.</summary>
    public void Add(string name, string text)
    {
        var job = JobDescriptionParser.Parse(text);
        foreach (var format in Formats)
            _rows.Add((format, name, JobDifferences.Between(job, JobDescriptionParser.Parse(Written(format, job)))));
    }

    /// <summary>All differences, "format text: field: …" each.</summary>
    public IEnumerable<string> Differences => _rows.SelectMany(row => row.Differences.Select(difference => $"{row.Format} {row.Name}: {difference}"));

    /// <summary>What the export says as text; of a Word document what is read of it.</summary>
    public static string Written(string format, JobDescription job) => format == "word"
        ? WordReader.Read(WordExport.Write(job)).Markdown!
        : ExportFormats.Find(format)!.Write(job).Text;

    /// <summary>How many texts come back the same, whole and by field, and examples of what does not.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var rows in _rows.GroupBy(row => row.Format))
        {
            var all = rows.ToList();
            var differing = all.SelectMany(row => row.Differences.Select(difference => (Field: difference.Split(':')[0], row.Name, difference))).ToList();
            table.Append(CultureInfo.InvariantCulture, $"{rows.Key,-9} {Share(all, row => !row.Differences.Any(IsOfSections))} same sections and headings, {Share(all, row => row.Differences.Count == 0)} same in all, of {all.Count} texts\n");
            foreach (var field in differing.GroupBy(difference => difference.Field).OrderByDescending(field => field.Count()))
            {
                table.Append(CultureInfo.InvariantCulture, $"  {field.Count(),5} {field.Key}\n");
                foreach (var (_, name, difference) in field.Take(int.TryParse(Environment.GetEnvironmentVariable("JDASSISTANT_READBACK_EXAMPLES"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Examples))
                    table.Append("          ").Append(name).Append(": ").Append(difference).Append('\n');
            }
        }

        return table.ToString();
    }

    private static bool IsOfSections(string difference) => difference.StartsWith("sections:", StringComparison.Ordinal);

    private static string Share<T>(List<T> rows, Func<T, bool> isSame) => (100.0 * rows.Count(isSame) / Math.Max(1, rows.Count)).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
