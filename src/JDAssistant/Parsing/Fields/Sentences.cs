using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Cuts running text into sentences.</summary>
internal static class Sentences
{
    // Looking back is bounded, so that a text without blanks is read in linear time.
    private const int LongestWord = 40;

    private static readonly string[] Abbreviations =
        ["mr", "mrs", "ms", "dr", "st", "sr", "jr", "vs", "no", "e.g", "i.e", "u.s", "u.k", "approx", "incl", "min", "max", "dept", "a.m", "p.m", "d.c", "ph.d"];

    /// <summary>The sentence of <paramref name="block"/> that holds <paramref name="offset"/>.</summary>
    public static TextSpan Around(string text, TextSpan block, int offset)
    {
        var start = block.Start;
        for (var i = offset - 1; i >= block.Start; i--)
        {
            if (EndsAt(text, i, block.End))
            {
                start = i + 1;
                break;
            }
        }

        var end = block.End;
        for (var i = offset; i < block.End; i++)
        {
            if (EndsAt(text, i, block.End))
            {
                end = i + 1;
                break;
            }
        }

        return Trim(text, new TextSpan(start, end));
    }

    /// <summary>True where a sentence ends with the character at <paramref name="i"/>.</summary>
    public static bool EndsAt(string text, int i, int limit)
    {
        var c = text[i];
        if (c is '!' or '?')
            return i + 1 >= limit || !(text[i + 1] is '!' or '?' or ')' or '"' or '/' || char.IsAsciiLetterLower(text[i + 1]));
        // Line ends were lost: "…Opportunity EmployerWe extend…", "…a great team.Pay".
        if (c is not ('.' or ')' or '"'))
            return char.IsLower(c) && i + 2 < limit && char.IsUpper(text[i + 1]) && char.IsLower(text[i + 2]) && IsGlued(text, i);
        if (i + 1 >= limit)
            return true;
        var closesSentence = c == '.' || (i > 0 && text[i - 1] is '.' or '!' or '?');
        if (!closesSentence)
            return false;
        var next = i + 1;
        while (next < limit && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= limit)
            return true;
        if (next == i + 1)
            return c == '.' && char.IsUpper(text[next]) && i > 0 && char.IsLower(text[i - 1]) && next + 1 < limit && (char.IsLower(text[next + 1]) || IsCapitalName(text, next, limit));
        return (char.IsUpper(text[next]) || !char.IsLetter(text[next])) && !(c == '.' && IsAbbreviation(text, i));
    }

    /// <summary>"…from you.ACME is…": a word in capitals too long for an ending such as "Node.JS".</summary>
    private static bool IsCapitalName(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestWord && char.IsUpper(text[end]))
            end++;
        return end - at >= 4 && end < limit && text[end] == ' ';
    }

    /// <summary>A capital inside a word parts two sentences only where words of some length stand on both sides.</summary>
    private static bool IsGlued(string text, int i)
    {
        var start = i;
        while (start > 0 && i - start < LongestWord && char.IsLetter(text[start - 1]))
            start--;
        // "LinkedIn", "JavaScript" and "YouTube" are words; only an all lower-case run or a long one is the end of a sentence.
        // Behind the signs of an address nothing was lost: "/OpeningDetail?openingId=7".
        return i - start >= 7 && char.IsLower(text[start + 1]) && !(start > 0 && (text[start - 1] is '?' or '=' or '&' || (text[start - 1] == '/' && char.IsUpper(text[start]))));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < LongestWord && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text.AsSpan(start, dot - start);
        if (word.Length is 1 or 3 && char.IsUpper(word[0]) && (word.Length == 1 || (word[1] == '.' && char.IsUpper(word[2]))))
            return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The span without blanks at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
