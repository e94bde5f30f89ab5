namespace JDAssistant.Rules;

/// <summary>A rule's page: why the rule is, examples, sources.</summary>
/// <param name="Name">The file's name without its ending: the rule's type.</param>
/// <param name="Text">The page in Markdown.</param>
/// <param name="Title">The words of its first heading.</param>
/// <param name="Summary">The paragraph below the title.</param>
/// <param name="Headings">The further headings, in order.</param>
/// <param name="Examples">The fenced blocks that run as tests, in order.</param>
public sealed record RulePage(
    string Name, string Text, string Title, string Summary, IReadOnlyList<string> Headings, IReadOnlyList<RuleExample> Examples)
{
    private const string Fence = "```";

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">A <c>jd</c> block is of no known kind, or a block is not closed.</exception>
    public static RulePage Parse(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        string title = "", summary = "";
        var headings = new List<string>();
        var examples = new List<RuleExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                // A longer fence may hold a shorter one.
                var fence = line[..^line.TrimStart('`').Length];
                var end = Array.FindIndex(lines, i + 1, other => other.TrimEnd() == fence);
                if (end < 0)
                    throw new FormatException($"{name}.md:{i + 1}: the block is not closed.");
                if (line[fence.Length..].StartsWith("jd ", StringComparison.Ordinal))
                    examples.Add(Example(name, line[(fence.Length + 3)..], string.Join('\n', lines[(i + 1)..end]), i + 1));
                i = end;
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal) && title.Length == 0)
            {
                title = line[2..].Trim();
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                headings.Add(line[3..].Trim());
            }
            else if (headings.Count == 0 && title.Length > 0 && line.Length > 0)
            {
                summary = summary.Length == 0 ? line.Trim() : $"{summary} {line.Trim()}";
            }
        }

        return new RulePage(name, text, title, summary, headings, examples);
    }

    private static RuleExample Example(string name, string info, string text, int line)
    {
        var (word, rest) = info.IndexOf(' ') is >= 0 and var blank ? (info[..blank], info[blank..].Trim()) : (info, "");
        RuleExampleKind kind = word switch
        {
            "flagged" => RuleExampleKind.Flagged,
            "fixed" => RuleExampleKind.Fixed,
            "passes" => RuleExampleKind.Passes,
            _ => throw new FormatException($"{name}.md:{line}: “{word}” is no kind of example; say flagged, fixed or passes."),
        };
        return new RuleExample(kind, rest.Length > 0 ? rest : null, text, line);
    }
}
