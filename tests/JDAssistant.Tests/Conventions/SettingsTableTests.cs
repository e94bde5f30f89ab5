using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Conventions;

/// <summary>Every setting that the code reads is documented, in the words that stand in the code.</summary>
/// <remarks>With <c>JDASSISTANT_WRITE_DOCUMENTS=1</c> the table is written.</remarks>
public sealed partial class SettingsTableTests
{
    private const string Document = "src/JDAssistant.Bot/README.md";
    private const string Begin = "<!-- settings: begin (written by the tests where JDASSISTANT_WRITE_DOCUMENTS is set) -->\n";
    private const string End = "<!-- settings: end -->";

    [Fact]
    public void The_table_holds_them_all()
    {
        var text = ProjectDocuments.Read(Document);
        var table = Table();
        table.Split('\n').Should().HaveCountGreaterThan(40);
        var written = $"{text.Split(Begin)[0]}{Begin}\n{table}\n{End}{text.Split(End)[1]}";
        if (Environment.GetEnvironmentVariable("JDASSISTANT_WRITE_DOCUMENTS") is { Length: > 0 })
            File.WriteAllText(Repository.PathOf(Document), written);

        ProjectDocuments.Read(Document).Should().Be(written, "JDASSISTANT_WRITE_DOCUMENTS=1 writes the table");
    }

    [Fact]
    public void The_file_that_is_shipped_says_what_holds_without_it()
    {
        var defaults = Table().Split('\n').Select(row => row.Split(" | ")).Where(cells => cells.Length > 2)
            .ToDictionary(cells => cells[0].Trim('|', ' ', '`'), cells => cells[1].Trim('`'), StringComparer.Ordinal);
        using var shipped = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("appsettings.json")));
        var told = from section in shipped.RootElement.EnumerateObject()
                   from setting in section.Value.EnumerateObject()
                   select (Name: $"{section.Name}:{setting.Name}", Value: setting.Value.ToString());

        told.Should().HaveCountGreaterThan(8)
            .And.OnlyContain(setting => defaults.ContainsKey(setting.Name) && string.Equals(defaults[setting.Name], setting.Value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_read_from_the_environment_alone_is_documented()
    {
        var sources = string.Concat(Repository.Sources("src").Select(File.ReadAllText));
        var names = Variables().Matches(sources).Select(match => match.Groups["name"].Value).Distinct().ToList();

        names.Should().Contain("JDASSISTANT_SECRETS").And.Contain("OTEL_EXPORTER_OTLP_ENDPOINT").And.Contain("NO_COLOR");
        var documents = string.Concat(ProjectDocuments.All.Select(ProjectDocuments.Read));
        names.Where(name => !documents.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
        documents.Should().Contain("Logging:Console:FormatterName");
    }

    private static string Table()
    {
        var table = new StringBuilder("| Setting | Default | What it is |\n|---|---|---|\n");
        foreach (var file in Repository.Sources("src").Where(file => file.EndsWith("Settings.cs", StringComparison.Ordinal) && Path.GetFileName(file) != "ISettings.cs").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            var section = Path.GetFileName(file)[..^"Settings.cs".Length];
            foreach (Match setting in Properties().Matches(text))
                table.Append($"| `{section}:{setting.Groups["name"].Value}` | {DefaultOf(setting)} | {Plain(setting.Groups["summary"].Value)} |\n");
        }

        return table.ToString();
    }

    private static string DefaultOf(Match setting)
    {
        var value = setting.Groups["value"].Value;
        if (value.Length == 0)
            return setting.Groups["type"].Value switch { "bool" => "`false`", "int" or "decimal" or "double" => "`0`", "string?" => "", var type => $"`{NameOfNone(type)}`" };
        if (Spans().Match(value) is { Success: true } span)
        {
            var number = int.Parse(span.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);
            var time = span.Groups["unit"].Value switch { "Seconds" => TimeSpan.FromSeconds(number), "Minutes" => TimeSpan.FromMinutes(number), "Hours" => TimeSpan.FromHours(number), _ => TimeSpan.FromDays(number) };
            return $"`{time:c}`";
        }

        return value.StartsWith("TimeSpan", StringComparison.Ordinal) ? "`00:00:00`" : $"`{value.Trim('"').Replace("_", "", StringComparison.Ordinal)}`";
    }

    // Where nothing is set, the first member of an enumeration holds.
    private static string NameOfNone(string type)
    {
        var source = Repository.Sources("src").Select(File.ReadAllText).Single(text => text.Contains($"enum {type}\n", StringComparison.Ordinal));
        return source.Split($"enum {type}\n")[1].Split('\n').Select(line => line.Trim().TrimEnd(',')).First(line => line.Length > 0 && char.IsLetter(line[0]));
    }

    // What a summary says by references stands here as plain words.
    private static string Plain(string summary) =>
        Tags().Replace(References().Replace(summary, match => $"`{match.Groups["name"].Value.Split('.')[^1]}`"), "`").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("""/// <summary>(?<summary>[^\n]*)</summary>\n\s+public (?<type>[\w?]+) (?<name>\w+) \{ get; (?:set|init); \}(?: = (?<value>[^;\n]+);)?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Properties();

    [GeneratedRegex("""TimeSpan\.From(?<unit>\w+)\((?<number>\d+)\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spans();

    [GeneratedRegex("""<see cref="(?<name>[^"]+)"\s*/>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex References();

    [GeneratedRegex("</?c>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("""(?:GetEnvironmentVariable\(|const string \w*(?:Variable|Endpoint|Protocol) = )"(?<name>[A-Z]{2,}(?:_[A-Z]+)+)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variables();
}
