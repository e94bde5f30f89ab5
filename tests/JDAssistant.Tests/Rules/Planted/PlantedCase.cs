using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Rules.Planted;

/// <summary>A clean job description with one fault in it.</summary>
/// <param name="Name">Rule, clean text and what was done to it.</param>
/// <param name="Rule">The rule that must name the fault.</param>
/// <param name="Beside">Rules that may speak of it too: the law of the place where pay is missing.</param>
/// <param name="Text">The text with the fault.</param>
/// <param name="Reviewer">Reviews under the policy that the case names, or the default one.</param>
public sealed record PlantedCase(string Name, string Rule, IReadOnlyList<string> Beside, string Text, Reviewer Reviewer)
{
    /// <summary>Reviews under the default policy, on the day that the texts are written for.</summary>
    public static readonly Reviewer ByDefault = new(On(Policy.Default));

    private const string PolicyMark = "policy ";

    private const string Folder = "tests/JDAssistant.Tests/fixtures/planted";

    /// <summary>The clean texts, by name.</summary>
    public static IReadOnlyDictionary<string, string> Clean { get; } = Directory.EnumerateFiles(Repository.PathOf(Folder + "/clean"))
        .OrderBy(path => path, StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The cases of every file beside the clean texts, file by file.</summary>
    public static IReadOnlyList<PlantedCase> All { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*cases.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).SelectMany(Read)];

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
            var reviewer = ByDefault;
            if (i + 1 < lines.Length && lines[i + 1].StartsWith(PolicyMark, StringComparison.Ordinal))
                reviewer = Under(file, lines[++i][PolicyMark.Length..]);
            while (i + 1 < lines.Length && !lines[i + 1].StartsWith("## JD", StringComparison.Ordinal))
                text = Apply(file, text, lines, ref i);
            yield return new PlantedCase($"{head[0]} {head[1].Trim()}: {head[2]}", rules[0], rules[1..], text, reviewer);
        }
    }

    private static Reviewer Under(string file, string json) => PolicyReader.Read(json) is ({ } policy, [])
        ? new Reviewer(On(policy))
        : throw new FormatException($"{file}: “{json}” is no policy.");

    private static Policy On(Policy policy) => policy with { AsOf = new DateOnly(2027, 2, 1) };

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
