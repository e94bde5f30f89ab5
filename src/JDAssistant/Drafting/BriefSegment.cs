using System.Buffers;

namespace JDAssistant.Drafting;

/// <summary>A piece of what somebody said in chat: the words between two commas, or a line of a list.</summary>
/// <param name="Text">The words, without blanks and bullets at their ends.</param>
/// <param name="StartsSentence">True for the first piece of a sentence or line: a label such as "benefits:" ends there.</param>
internal readonly record struct BriefSegment(string Text, bool StartsSentence)
{
    /// <summary>The words in which it was said: more than its own where it was parted from others.</summary>
    public string Words { get => field ?? Text; init; }

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,'-–");

    /// <summary>Cuts a text at line ends, semicolons, sentence ends and commas that do not stand inside a number or brackets.</summary>
    public static List<BriefSegment> Split(string text)
    {
        var segments = new List<BriefSegment>();
        var (from, depth, starts) = (0, 0, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '(')
                depth++;
            else if (c == ')')
                depth = Math.Max(0, depth - 1);
            var endsSentence = c is '\n' or '\r' or '!' or '?' || (c == '.' && EndsSentence(text, i));
            var endsSegment = endsSentence || c == ';' || (depth == 0 && IsSign(text, i)) || (c == ',' && depth == 0 && !InsideNumber(text, i));
            if (!endsSegment)
                continue;
            Add(text.AsSpan(from, i - from));
            from = i + 1;
            if (endsSentence)
                (starts, depth) = (true, 0);
        }

        Add(text.AsSpan(from));
        return segments;

        void Add(ReadOnlySpan<char> piece)
        {
            var words = piece.Trim().TrimStart("-*•·–—").Trim().TrimEnd(".:").ToString();
            if (words.Length == 0 || BriefCourtesy.IsAside(words))
                return;
            foreach (var small in (ReadOnlySpan<string>)["so: ", "basically: ", "details: ", "fyi: ", "anyway: "])
            {
                if (words.StartsWith(small, StringComparison.OrdinalIgnoreCase))
                    words = words[small.Length..].TrimStart();
            }

            segments.Add(new BriefSegment(words, starts));
            starts = false;
        }
    }

    private static bool InsideNumber(string text, int comma) =>
        IsDecimal(text, comma) || (comma > 0 && char.IsAsciiDigit(text[comma - 1])
        && comma + 3 < text.Length && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4])));

    /// <summary>"14,25 €/h": most of Europe writes its cents so.</summary>
    private static bool IsDecimal(string text, int comma) =>
        comma > 0 && comma + 2 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1]) && (!char.IsAsciiDigit(text[comma + 2]) || (comma + 3 >= text.Length || !char.IsAsciiDigit(text[comma + 3])));

    /// <summary>" - ", " | " and " + " part pieces, and " / " before a wish; not in "£37,338 - £44,962" and "term time + 4 weeks".</summary>
    private static bool IsSign(string text, int at)
    {
        if (text[at] is not ('-' or '–' or '—' or '|' or '+' or '/') || at < 2 || at + 2 >= text.Length || text[at - 1] != ' ' || text[at + 1] != ' ')
            return false;
        var behind = text.AsSpan(at + 2);
        // Three of them are no alternatives any more.
        if (text[at] == '/' && text.AsSpan().Count(" / ") > 2)
            return true;
        if (text[at] == '/')
            return behind.StartsWith("nice", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("must", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("plus", StringComparison.OrdinalIgnoreCase);
        if (text[at] == '+')
            return char.IsLetter(behind[0]) && !behind.StartsWith("bank", StringComparison.OrdinalIgnoreCase);
        var number = behind.TrimStart("$€£¥").IndexOfAnyExcept(OfNumbers);
        var isRange = (char.IsAsciiDigit(text[at - 2]) || text[at - 2] is 'k' or '€') && (char.IsAsciiDigit(behind[0]) || behind[0] is '$' or '€' or '£' or '¥');
        return !isRange || (number > 0 && behind[number] == '%');
    }

    /// <summary>A full stop ends a sentence before a blank and a capital; not in "12.60", "Node.js", "e.g. " or "approx. 30".</summary>
    private static bool EndsSentence(string text, int dot)
    {
        if (dot + 1 >= text.Length || text[dot + 1] is '\n' or '\r')
            return true;
        if (text[dot + 1] != ' ')
            return false;
        var next = dot + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        var word = dot;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        var abbreviation = text.AsSpan(word, dot - word) is "Sr" or "Jr" or "St" or "Mr" or "Mrs" or "Ms" or "Dr" or "approx" or "min" or "max" or "g" or "e" or "Inc" or "Ltd" or "incl";
        // "42-47. pension", "(Rowe LLP). 9 to 5": a number or a bracket is no abbreviation.
        var isBehindNumber = dot > 0 && ((char.IsAsciiDigit(text[dot - 1]) && next < text.Length && char.IsLetter(text[next])) || text[dot - 1] == ')');
        // "the CTO. no agencies"
        if (dot - word >= 2 && !text.AsSpan(word, dot - word).ContainsAnyExceptInRange('A', 'Z'))
            return true;
        return !abbreviation && (next >= text.Length || char.IsUpper(text[next]) || dot - word > 3 || isBehindNumber || (dot - word == 3 && char.IsAsciiDigit(text[next])));
    }
}
