using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Rules.Planted;

/// <summary>A clean job description with one fault in it.</summary>
/// <param name="Name">Rule, clean text and what was done to it.</param>
/// <param name="Rule">The rule that must name the fault.</param>
/// <param name="Beside">Rules that may speak of it too: the law of the place where pay is missing.</param>
/// <param name="Text">The text with the fault.</param>
public sealed record PlantedCase(string Name, string Rule, IReadOnlyList<string> Beside, string Text)
{
    private const string Folder = "tests/JDAssistant.Tests/fixtures/planted";

    /// <summary>The clean texts, by name.</summary>
    public static IReadOnlyDictionary<string, string> Clean { get; } = Directory.EnumerateFiles(Repository.PathOf(Folder + "/clean"))
        .OrderBy(path => path, StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>All cases of <c>cases.txt</c>, <c>more-cases.txt</c>, <c>unseen-cases.txt</c> and <c>wording-cases.txt</c>, in their order.</summary>
    public static IReadOnlyList<PlantedCase> All { get; } =
        [.. Read("cases.txt"), .. Read("more-cases.txt"), .. Read("unseen-cases.txt"), .. Read("wording-cases.txt")];

    private static IEnumerable<PlantedCase> Read(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf($"{Folder}/{file}"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("## JD", StringComparison.Ordinal))
                continue;
            var head = lines[i][3..].Split(" | ");
            var rules = head[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var text = Clean[head[1].Trim()];
            while (i + 1 < lines.Length && !lines[i + 1].StartsWith("## JD", StringComparison.Ordinal))
                text = Apply(file, text, lines, ref i);
            yield return new PlantedCase($"{head[0]} {head[1].Trim()}: {head[2]}", rules[0], rules[1..], text);
        }
    }

    /// <summary>Carries out the edit that begins on the line after <paramref name="i"/>.</summary>
    private static string Apply(string file, string text, string[] lines, ref int i)
    {
        var line = lines[++i];
        if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            var old = Unescaped(line[2..]);
            var replacement = Unescaped(lines[++i] is ['+', ' ', .. var words] ? words : "");
            return text.Split(old).Length == 2 ? text.Replace(old, replacement, StringComparison.Ordinal)
                : throw new FormatException($"{file}:{i}: “{old}” does not stand in the text once.");
        }

        if (line.StartsWith("+ ", StringComparison.Ordinal))
            return text.TrimEnd() + "\n\n" + Unescaped(line[2..]) + "\n";
        if (line.StartsWith("cut ", StringComparison.Ordinal))
        {
            var ends = line[4..].Split(" >>> ");
            var from = text.IndexOf(ends[0], StringComparison.Ordinal);
            var to = from < 0 ? -1 : text.IndexOf(ends[1], from, StringComparison.Ordinal);
            return to > 0 ? text[..from] + text[to..] : throw new FormatException($"{file}:{i + 1}: nothing lies between “{ends[0]}” and “{ends[1]}”.");
        }

        return line.Length == 0 ? text : throw new FormatException($"{file}:{i + 1}: what is “{line}”?");
    }

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
