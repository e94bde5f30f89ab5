using System.Text;

namespace JDAssistant.Exporting.Inline;

/// <summary>Writes runs as inline Markdown that any CommonMark reader takes for the same runs.</summary>
internal static class MarkdownInline
{
    private const string Special = "\\`*_[]";

    /// <summary>The Markdown of <paramref name="runs"/>, with as few escapes as can be.</summary>
    public static string Write(IReadOnlyList<InlineRun> runs)
    {
        var text = Write(runs, escapeAll: false);
        if (Same(InlineReader.Read(text), runs))
            return text;
        text = Write(runs, escapeAll: true);
        // Emphasis that cannot be marked ("un*frigging*believable" in underscores) is left out; the words stay.
        return Same(InlineReader.Read(text), runs) ? text : Write([.. runs.Select(run => run with { IsBold = false, IsItalic = false })], escapeAll: true);
    }

    private static string Write(IReadOnlyList<InlineRun> runs, bool escapeAll)
    {
        var text = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var words = run.Text.Trim();
            if (words.Length == 0)
            {
                text.Append(run.Text);
                continue;
            }

            // Marks stand at words, never at blanks.
            text.Append(run.Text, 0, run.Text.Length - run.Text.TrimStart().Length);
            var mark = (run.IsBold, run.IsItalic) switch { (true, true) => "***", (true, false) => "**", (false, true) => "*", _ => "" };
            text.Append(mark);
            if (run.Address is null)
                Append(text, words, escapeAll);
            else if (run.Address == words || run.Address == "mailto:" + words)
                text.Append('<').Append(words).Append('>');
            else
                Append(text.Append('['), words, escapeAll).Append("](").Append(run.Address).Append(')');
            text.Append(mark).Append(run.Text, run.Text.TrimEnd().Length, run.Text.Length - run.Text.TrimEnd().Length);
        }

        return text.ToString().Trim();
    }

    private static StringBuilder Append(StringBuilder text, string words, bool escapeAll)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            var after = i + 1 < words.Length ? words[i + 1] : ' ';
            if ((escapeAll && Special.Contains(c, StringComparison.Ordinal))
                || (c == '<' && (char.IsAsciiLetter(after) || after is '/' or '!' or '?'))
                || (c == '&' && (char.IsAsciiLetter(after) || after == '#') && words.IndexOf(';', i, Math.Min(12, words.Length - i)) > 0))
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text;
    }

    private static bool Same(List<InlineRun> one, IReadOnlyList<InlineRun> other)
    {
        var left = one.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run with { Text = run.Text.Trim() });
        var right = other.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run with { Text = run.Text.Trim() });
        return left.SequenceEqual(right);
    }
}
