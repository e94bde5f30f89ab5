using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace JDAssistant.Conversations;

/// <summary>Shows how two texts differ, line by line, in Markdown that every channel can show.</summary>
internal static class TextChanges
{
    /// <summary>As many lines are shown; a chat message holds no more.</summary>
    private const int Most = 30;

    private const int LongestLine = 300;

    /// <summary>The lines that were removed and added, in the order of the text; "" where there is no difference but blank lines.</summary>
    public static string Between(string before, string after)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines
            .Where(line => line.Type is ChangeType.Deleted or ChangeType.Inserted && !string.IsNullOrWhiteSpace(line.Text)).ToList();
        var shown = new StringBuilder();
        foreach (var line in lines.Take(Most))
            shown.Append(line.Type == ChangeType.Deleted ? "- **Removed:** " : "- **Added:** ").Append(Quote.Escaped(line.Text.Trim(), LongestLine)).Append('\n');
        if (lines.Count > Most)
            shown.Append("- and ").Append(lines.Count - Most).Append(" more lines\n");
        return shown.ToString().TrimEnd();
    }
}
