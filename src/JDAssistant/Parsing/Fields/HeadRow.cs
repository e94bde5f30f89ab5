using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>A row of facts at the head of a text: "Acme Ltd, Leeds | Hybrid: two days in the office | £40,000 a year".</summary>
internal static class HeadRow
{
    private const int LastStart = 900;

    private const int Longest = 320;

    private const int FewestMarks = 2;

    /// <summary>The part of the row that holds <paramref name="span"/>, without marks; <paramref name="line"/> itself where it is no such row.</summary>
    public static TextSpan PartOf(string text, TextSpan line, TextSpan span)
    {
        if (line.Start > LastStart || line.Length > Longest || !line.Contains(span))
            return line;
        var marks = 0;
        var (start, end) = (line.Start, line.End);
        for (var i = line.Start + 1; i + 1 < line.End; i++)
        {
            if (text[i] is not ('|' or '·' or '•') || text[i - 1] != ' ' || text[i + 1] != ' ')
                continue;
            marks++;
            if (i < span.Start)
                start = i + 1;
            else if (i >= span.End && end == line.End)
                end = i;
        }

        if (marks < FewestMarks)
            return line;
        while (start < span.Start && text[start] is ' ' or '*' or '_')
            start++;
        while (end > span.End && text[end - 1] is ' ' or '*' or '_')
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The part of the row that holds <paramref name="span"/>; null where it stands in no such row.</summary>
    public static TextSpan? Holding(string text, TextSpan span)
    {
        if (span.Start > LastStart)
            return null;
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End, Math.Min(Longest, text.Length - span.End));
        var line = new TextSpan(start, end < 0 ? Math.Min(text.Length, span.End + Longest) : end);
        return PartOf(text, line, span) is var part && part != line ? part : null;
    }
}
