using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Tells what a line end means in a text: nothing where it was broken by hand, and where a sentence goes on behind it.</summary>
internal static class LineFlow
{
    /// <summary>True for clean Markdown: headings are marked, items too, and a blank line parts all else; there form alone makes no heading.</summary>
    public static bool IsMarkedThroughout(string text, List<Line> lines)
    {
        var headings = 0;
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Heading)
                headings++;
            else if ((line.Role == LineRole.Plain && (!line.AfterBlank || Bullets.After(text, line.Span) is not null)))
                return false;
        }

        // A page whose title alone is marked says nothing of the rest.
        return headings > 1;
    }

    /// <summary>True where the text was broken into lines by hand, so that a line end means nothing.</summary>
    public static bool IsWrappedByHand(string text, List<Line> lines)
    {
        int pairs = 0, goesOn = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i].Role != LineRole.Plain || Bullets.After(text, lines[i].Span) is not null)
                continue;
            pairs++;
            if (lines[i - 1].Span.Length is >= 45 and <= 130 && char.IsLower(text[lines[i].Span.Start]))
                goesOn++;
        }

        return goesOn >= 3 && goesOn * 3 >= pairs;
    }

    /// <summary>True where <paramref name="line"/> goes on with what the block before it says.</summary>
    public static bool Continues(string text, Block last, Line line, bool wrapped)
    {
        if (last.Kind is not (BlockKind.Paragraph or BlockKind.Item))
            return false;
        if (text.AsSpan(last.Span.End, line.Span.Start - last.Span.End).Count('\n') > 1)
            return false;
        var end = text[last.Span.End - 1];
        var ends = end is '.' or ':' or ';' or '!' or '?';
        var goesOn = char.IsLower(text[line.Span.Start]) && !ends;
        if (!ends && IsBrokenEmphasis(text, last.Span, line.Span))
            return true;
        if (!wrapped)
            return goesOn && last.Span.Length > 40;
        return goesOn || LastLineLength(text, last.Span) >= 45;
    }

    /// <summary>"At least / **three years** / of experience": bold words that the copy put on a line of their own.</summary>
    private static bool IsBrokenEmphasis(string text, TextSpan last, TextSpan line)
    {
        var letters = text.AsSpan(line.Start, line.Length);
        if (letters.StartsWith("**", StringComparison.Ordinal) && letters.EndsWith("**", StringComparison.Ordinal) && letters.Length > 4)
            return !char.IsUpper(letters[2]);
        return text.AsSpan(last.Start, last.Length).EndsWith("**", StringComparison.Ordinal) && (char.IsLower(letters[0]) || letters[0] is ',' or ';');
    }

    private static int LastLineLength(string text, TextSpan span) =>
        span.End - Math.Max(span.Start, text.LastIndexOf('\n', span.End - 1, span.Length) + 1);
}
