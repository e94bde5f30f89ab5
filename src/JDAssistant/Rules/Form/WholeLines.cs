using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Finds what to remove so that no empty lines stay behind.</summary>
internal static class WholeLines
{
    /// <summary>
    /// <paramref name="span"/> with the line ends before it where it fills whole lines, with the blanks before it where
    /// it ends a line, and as it is otherwise.
    /// </summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        var lineStart = start;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t')
            lineStart--;
        var lineEnd = end;
        while (lineEnd < text.Length && text[lineEnd] is ' ' or '\t')
            lineEnd++;
        var endsLine = lineEnd == text.Length || text[lineEnd] == '\n';
        if (!endsLine)
            return lineStart == 0 || text[lineStart - 1] == '\n' ? new TextSpan(start, lineEnd) : span;
        if (lineStart > 0 && text[lineStart - 1] != '\n')
            return new TextSpan(lineStart, end);

        // Whole lines: the text before keeps its own line end only if something follows.
        start = lineStart;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        if (start > 0)
            return new TextSpan(start, end);
        while (lineEnd < text.Length && char.IsWhiteSpace(text[lineEnd]))
            lineEnd++;
        return new TextSpan(0, lineEnd);
    }
}
