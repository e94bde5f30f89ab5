using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags emphasis that shows as asterisks: “Design &amp;* architecture:* …”, “**Label: …”.</summary>
/// <remarks>Reasons, sources and examples are in BrokenMarkdown.md; its examples run as tests.</remarks>
public sealed class BrokenMarkdown : Rule
{
    // A label is short; asterisks further on belong to the sentence.
    private const int LongestLabel = 70;

    private const int LongestHeading = 40;

    public override RuleInfo Info { get; } =
        new("JD803", "broken-markdown", Severity.Warning, Evidence.Convention, "Markdown is broken and shows its marks.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var text = job.Source.Text;
        var labels = new List<TextSpan>();
        foreach (var block in job.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Heading && GluedHeading(text, block) is { } heading)
                yield return Report(heading, "A blank is missing after the mark of this heading, so the mark shows.", Fix.Safe("Put in the blank", new TextEdit(new TextSpan(MarksEnd(text, heading.Start), MarksEnd(text, heading.Start)), " ")));
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item or BlockKind.Heading) || text.IndexOf('*', block.Span.Start, block.Span.Length) < 0)
                continue;
            var line = FirstLine(text, block);
            var isItem = block.Kind == BlockKind.Item;
            if (BrokenLabel(text, line, isItem) is { } label)
                labels.Add(label);
            else if (Unclosed(text, line, isItem) is { } mark)
                yield return Report(mark, "This emphasis has no other end and shows as asterisks; close it or take it away.");
        }

        if (labels.Count > 0)
            yield return Labels(text, labels);
        if (OpenFence(text) is { } fence)
            yield return Report(fence, "This fence opens a block of code that never closes, so all after it shows as code; take it away.",
                Fix.Unsafe("Take the fence away", new TextEdit(WholeLines.Around(text, fence), "")));
    }

    /// <summary>The last fence where their number is odd; null where each has its other end.</summary>
    private static TextSpan? OpenFence(string text)
    {
        TextSpan? open = null;
        for (var i = text.IndexOf("```", StringComparison.Ordinal); i >= 0; i = text.IndexOf("```", i, StringComparison.Ordinal))
        {
            var end = i;
            while (end < text.Length && text[end] == '`')
                end++;
            if (i == 0 || text[i - 1] == '\n')
                open = open is null ? new TextSpan(i, end) : null;
            i = end;
            if (i >= text.Length)
                break;
        }

        return open;
    }

    /// <summary>“##Requirements”; null for “#hashtag” and a number.</summary>
    private static TextSpan? GluedHeading(string text, Block block)
    {
        var start = block.Span.Start;
        var end = MarksEnd(text, start);
        if (end - start is < 2 or > 6 || end >= block.Span.End || !char.IsLetter(text[end]))
            return null;
        var lineEnd = text.IndexOf('\n', end, block.Span.End - end);
        return new TextSpan(start, lineEnd < 0 ? block.Span.End : lineEnd);
    }

    private static int MarksEnd(string text, int start)
    {
        while (start < text.Length && text[start] == '#')
            start++;
        return start;
    }

    /// <summary>One finding for all labels: they broke together, when the text was copied, and are mended together.</summary>
    private Finding Labels(string text, List<TextSpan> labels)
    {
        var first = Words(text, labels[0]);
        var fix = Fix.Safe(
            labels.Count == 1 ? $"Write “**{first}:**”" : $"Close the marks around all {labels.Count} labels, as in “**{first}:**”",
            [.. labels.Select(label => new TextEdit(label, $"**{Words(text, label)}:**"))]);
        return Report(
            labels[0],
            $"The marks around “{first}” do not close and show as asterisks{(labels.Count == 1 ? "" : $"; so do those around {labels.Count - 1} more")}.",
            fix,
            [.. labels.Skip(1).Select(label => new RelatedSpan($"“{Words(text, label)}”", label))]);
    }

    private static TextSpan FirstLine(string text, Block block)
    {
        var start = block.Kind == BlockKind.Item ? block.Content.Start : block.Span.Start;
        var end = text.IndexOf('\n', start, block.Span.End - start);
        return new TextSpan(start, end < 0 ? block.Span.End : end);
    }

    /// <summary>The label with its marks where these do not balance; null where there is none or nothing is wrong.</summary>
    private static TextSpan? BrokenLabel(string text, TextSpan line, bool isItem)
    {
        // A block may begin in the middle of what was typed as one word: there no mark can open.
        if (!isItem && line.Start > 0 && !char.IsWhiteSpace(text[line.Start - 1]))
            return null;
        var reach = Math.Min(line.Length, LongestLabel);
        var colon = text.IndexOf(':', line.Start, reach);
        if (colon <= line.Start)
            return null;
        var end = colon + 1;
        while (end < line.End && text[end] == '*')
            end++;
        // What follows a label is a blank and its text; "**Label: **text" has the blank inside.
        var inside = end;
        if (inside + 2 < line.End && text[inside] == ' ' && text.AsSpan(inside + 1).StartsWith("**", StringComparison.Ordinal)
            && inside + 3 < line.End && text[line.Start] == '*' && char.IsLetter(text[inside + 3]))
        {
            return null;
        }

        if (end >= line.End || text[end] != ' ')
            return null;
        var label = text.AsSpan(line.Start, end - line.Start);
        var marks = label.Count('*');
        // Asterisks inside the words alone are signs of the sentence ("2 * 3"), and one
        // alone is a bullet whose line end was lost ("Benefits:* Pension").
        if (marks < 2 || (label[0] != '*' && label[^1] != '*') || !HasLetter(label) || label.Contains('\\') || label.Contains('`'))
            return null;
        return IsBalanced(label) || ClosesLater(text, label, end, line.End) ? null : new TextSpan(line.Start, end);
    }

    /// <summary>“*Label:*”, “**Label:**”, “**Label**:”, or “**One** and **two**:” as it should be.</summary>
    private static bool IsBalanced(ReadOnlySpan<char> label)
    {
        var open = 0;
        for (var i = 0; i < label.Length;)
        {
            if (label[i] != '*')
            {
                i++;
                continue;
            }

            var run = 1;
            while (i + run < label.Length && label[i + run] == '*')
                run++;
            var blankBefore = i == 0 || char.IsWhiteSpace(label[i - 1]);
            var blankAfter = i + run >= label.Length || char.IsWhiteSpace(label[i + run]);
            if (open == 0)
            {
                if (blankAfter)
                    return false;
                open = run;
            }
            else
            {
                if (blankBefore || run != open)
                    return false;
                open = 0;
            }

            i += run;
        }

        return open == 0;
    }

    /// <summary>“**Note: the whole sentence is bold**” closes after the label.</summary>
    private static bool ClosesLater(string text, ReadOnlySpan<char> label, int end, int lineEnd) =>
        label[0] == '*' && text.IndexOf('*', end, lineEnd - end) >= 0;

    private static string Words(string text, TextSpan label) =>
        string.Join(' ', text[label.Start..label.End].Replace("*", " ", StringComparison.Ordinal).TrimEnd(' ', ':').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>"**What we offer" on a short line that ends without a stop, above a list.</summary>
    private static bool IsHeading(string text, TextSpan line) =>
        line.Length <= LongestHeading && char.IsLetter(text[line.End - 1]) && text.AsSpan(line.End).TrimStart(" \r\n") is ['-' or '*' or '•', ' ', ..];

    /// <summary>"**Brightwater* · Leeds": one mark behind a word where two should be, and none besides.</summary>
    private static bool ClosesWithOne(string text, int start, int end) =>
        text.IndexOf('*', start, end - start) is > 0 and var mark && char.IsLetterOrDigit(text[mark - 1]) && text.IndexOf('*', mark + 1, end - mark - 1) < 0;

    /// <summary>A double mark that is alone on its line and stands at a word; null where all have their other end.</summary>
    private static TextSpan? Unclosed(string text, TextSpan line, bool isItem)
    {
        var count = 0;
        var last = -1;
        for (var i = text.IndexOf("**", line.Start, line.Length, StringComparison.Ordinal); i >= 0 && i < line.End;)
        {
            if (i + 2 < line.End && text[i + 2] == '*')
                return null;
            count++;
            last = i;
            i = i + 2 < line.End ? text.IndexOf("**", i + 2, line.End - i - 2, StringComparison.Ordinal) : -1;
        }

        if (count != 1)
            return null;
        // At the start of a paragraph or the end of a word it may be a footnote's mark.
        var touches = (last == line.Start ? isItem || ClosesWithOne(text, last + 2, line.End) || IsHeading(text, line) : text[last - 1] == ' ') && last + 2 < line.End && char.IsLetter(text[last + 2]);
        return touches ? new TextSpan(last, last + 2) : null;
    }
}
