using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds the items of lists that stand in running text: "• Keep files • Answer calls", "1. Plan 2. Build".</summary>
internal static class InlineItems
{
    private const string Bullets = "•●▪◦‣➤✓✔";

    // Also signs of other things: a dash, a multiplication, a footnote.
    private const string Doubtful = "·–-*";

    /// <summary>Where the items of <paramref name="span"/> begin, in order; empty where it holds no list.</summary>
    /// <remarks>Doubtful signs and numbers make a list where there are <paramref name="least"/> of them.</remarks>
    public static List<int> Starts(string text, TextSpan span, int least)
    {
        foreach (var sign in Bullets)
        {
            if (text.IndexOf(sign, span.Start, span.Length) >= 0)
                return All(text, span, sign);
        }

        foreach (var sign in Doubtful)
        {
            if (All(text, span, sign) is var starts && (starts.Count >= (sign == '-' || sign == '–' ? least : 2) || (starts.Count > 0 && starts[0] == span.Start)))
                return starts;
        }

        return Numbers(text, span) is var numbers && numbers.Count >= least ? numbers : [];
    }

    /// <summary>True where a bullet, a dash or a number that begins an item stands at <paramref name="at"/>.</summary>
    public static bool IsSign(string text, int at, int limit) =>
        Bullets.Contains(text[at], StringComparison.Ordinal) || IsDoubtfulSign(text, at, limit, smallToo: true) || NumberEnd(text, at, limit, 1) > at;

    private static List<int> All(string text, TextSpan span, char sign)
    {
        var starts = new List<int>();
        var isSure = Bullets.Contains(sign, StringComparison.Ordinal);
        // A list that begins with its sign may have items in small letters.
        var smallToo = text[span.Start] == sign;
        for (var at = text.IndexOf(sign, span.Start, span.Length); at >= 0; at = text.IndexOf(sign, at + 1, span.End - at - 1))
        {
            if (isSure || ((at == span.Start || CanStandBefore(text[at - 1], sign)) && IsDoubtfulSign(text, at, span.End, smallToo && (at == span.Start || text[at - 1] == ' '))))
                starts.Add(at);
        }

        return starts;
    }

    /// <summary>"…projects.* Regularly", "…usability;- Identify" and "… - Work" are items; "Mid- Senior" of a capital and "a** B" are not.</summary>
    private static bool CanStandBefore(char before, char sign) =>
        before == ' ' || (sign is '-' or '*' or '·' && (char.IsLower(before) || before is '.' or ';' or ')' or '!' or ',' or ':'));

    private static bool IsDoubtfulSign(string text, int at, int limit, bool smallToo)
    {
        if (!Doubtful.Contains(text[at], StringComparison.Ordinal) || at + 2 >= limit || text[at + 1] != ' ')
            return false;
        var next = text[at + 2];
        // "2 - 3 years", "$90,000 – $110,000"
        var isRange = at >= 2 && char.IsAsciiDigit(text[at - 2]) && (char.IsAsciiDigit(next) || next is '$' or '£' or '€');
        return !isRange && (char.IsUpper(next) || char.IsAsciiDigit(next) || (smallToo && char.IsLetter(next)));
    }

    /// <summary>"1. … 2. … 3. …": numbers that count on from one.</summary>
    private static List<int> Numbers(string text, TextSpan span)
    {
        var starts = new List<int>();
        var expected = 1;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > span.Start && text[at - 1] is not (' ' or '.' or ';' or '(')) || NumberEnd(text, at, span.End, expected) <= at)
                continue;
            starts.Add(at);
            expected++;
        }

        return starts;
    }

    private static int NumberEnd(string text, int at, int limit, int expected)
    {
        var (end, value) = (at, 0);
        while (end < limit && end - at < 2 && char.IsAsciiDigit(text[end]))
            value = (value * 10) + text[end++] - '0';
        return value == expected && end + 2 < limit && text[end] is '.' or ')' && text[end + 1] == ' ' && char.IsLetter(text[end + 2]) ? end : at;
    }
}
