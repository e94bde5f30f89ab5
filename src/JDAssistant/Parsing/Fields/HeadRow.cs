using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>A row of facts at the head of a text: "Acme Ltd, Leeds | Hybrid: two days in the office | £40,000 a year".</summary>
internal static class HeadRow
{
    private const int LastStart = 900;

    private const int Longest = 320;

    private const int FewestMarks = 2;

    private const int LastNote = 300;

    private const int LongestNotes = 160;

    private const int LongestNote = 45;

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
            return NoteOf(text, line, span);
        while (start < span.Start && text[start] is ' ' or '*' or '_')
            start++;
        while (end > span.End && text[end - 1] is ' ' or '*' or '_')
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>"Acme Ltd, Leeds. Full-time, permanent.": the note that holds <paramref name="span"/>; the line itself where it is a sentence.</summary>
    private static TextSpan NoteOf(string text, TextSpan line, TextSpan span)
    {
        if (line.Length is 0 or > LongestNotes || line.Start > LastNote || !char.IsUpper(text[line.Start]))
            return line;
        var (start, end, notes) = (line.Start, line.End, 0);
        for (var from = line.Start; from < line.End; notes++)
        {
            var stop = NoteEnd(text, from, line.End);
            if (!IsNote(text.AsSpan(from, stop - from)))
                return line;
            if (from <= span.Start && span.End <= stop)
                (start, end) = (from, stop);
            from = stop + 2;
        }

        if (notes < FewestMarks || (start, end) == (line.Start, line.End))
            return line;
        return new TextSpan(start, text[end - 1] == '.' && end > span.End ? end - 1 : end);
    }

    /// <summary>The full stop that ends the note, or the line's end; "Co.", "Ltd." and "U.S." end none.</summary>
    private static int NoteEnd(string text, int from, int end)
    {
        for (var at = from; text.AsSpan(at, end - at).IndexOf(". ", StringComparison.Ordinal) is var dot and >= 0; at += dot + 2)
        {
            var word = text.AsSpan(from, at + dot - from);
            word = word[(word.LastIndexOf(' ') + 1)..];
            if (word.Length > 2 && !word.Contains('.') && word is not ("Inc" or "Ltd" or "Corp" or "Bros" or "Ave" or "approx"))
                return at + dot;
        }

        return end;
    }

    private static bool IsNote(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > LongestNote || !char.IsLetterOrDigit(words[0]))
            return false;
        foreach (var range in words.Split(' '))
        {
            if (words[range] is "we" or "We" or "you" or "You" or "our" or "Our" or "your" or "Your" or "is" or "are" or "will" or "the" or "The" or "this" or "This" or "has" or "have" or "a" or "A" or "who" or "not" or "to")
                return false;
        }

        return true;
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
