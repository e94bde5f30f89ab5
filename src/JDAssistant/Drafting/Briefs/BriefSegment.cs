using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>A piece of what somebody said in chat: the words between two commas, or a line of a list.</summary>
/// <param name="Text">The words, without blanks and bullets at their ends.</param>
/// <param name="StartsSentence">True for the first piece of a sentence or line: a label such as "benefits:" ends there.</param>
internal readonly record struct BriefSegment(string Text, bool StartsSentence)
{
    /// <summary>True where a plus sign joins it to the piece before: "van + fuel card".</summary>
    public bool IsJoined { get; init; }

    /// <summary>The words in which it was said: more than its own where it was parted from others.</summary>
    public string Words { get => field ?? Text; init; }

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,'-–");

    /// <summary>Cuts a text at line ends, semicolons, sentence ends and commas that do not stand inside a number or brackets.</summary>
    public static List<BriefSegment> Split(string text)
    {
        var segments = new List<BriefSegment>();
        var (from, depth, starts, isJoined) = (0, 0, true, false);
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
            isJoined = c == '+';
            if (endsSentence)
                (starts, depth) = (true, 0);
        }

        Add(text.AsSpan(from));
        return segments;

        void Add(ReadOnlySpan<char> piece)
        {
            var words = piece.Trim().TrimStart("-*•·–—").Trim().TrimEnd(".:").ToString();
            words = BriefCourtesy.WithoutPlease(words);
            if (words.Length == 0 || BriefCourtesy.IsAside(words))
                return;
            foreach (var small in (ReadOnlySpan<string>)["so: ", "basically: ", "details: ", "fyi: ", "anyway: "])
            {
                if (words.StartsWith(small, StringComparison.OrdinalIgnoreCase))
                    words = words[small.Length..].TrimStart();
            }

            // "python + power bi preferred": what is said of the last is said of both.
            if (isJoined && segments.Count > 0 && words.Length <= BriefReader.LongestSegment && BriefClauses.JudgementOf(words) is { Length: > 0 } judgement && BriefClauses.JudgementOf(segments[^1].Text).Length == 0)
                segments[^1] = segments[^1] with { Text = segments[^1].Text + judgement };
            // "reports to Maya Ortiz, head of platform": who that is belongs to the name.
            if (!starts && segments is [.., { Text.Length: < 80 } named] && words.Length < 60 && ReportsToName.IsMatch(named.Text) && Office.IsMatch(words))
            {
                segments[^1] = named with { Text = $"{named.Text} ({words})" };
                return;
            }

            segments.Add(new BriefSegment(words, starts) { IsJoined = isJoined && !starts });
            starts = false;
        }
    }

    private static Regex ReportsToName => field ??= new(@"\breport(?:s|ing)?\s+(?:in)?to\s+\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}'’-]+){0,2}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Office => field ??= new(@"^(?:(?:our|the)\s+)?(?:head|director|vp|chief|c[efto]o|owner|founder|president|(?:[a-z]+\s+){0,2}(?:manager|lead|director|officer))\b(?:\s+of\s+[\p{L} &-]{2,40})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

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
            return (char.IsLetter(behind[0]) || IsVariable(behind)) && !behind.StartsWith("VAT", StringComparison.OrdinalIgnoreCase) && !behind.StartsWith("bank", StringComparison.OrdinalIgnoreCase);
        // "11pm - 7am"
        if (char.IsAsciiDigit(behind[0]) && at > 3 && text[at - 2] is 'm' && text[at - 3] is 'a' or 'p' && char.IsAsciiDigit(text[at - 4]))
            return false;
        var number = behind.TrimStart("$€£¥").IndexOfAnyExcept(OfNumbers);
        var isRange = (char.IsAsciiDigit(text[at - 2]) || text[at - 2] is 'k' or '€') && (char.IsAsciiDigit(behind[0]) || behind[0] is '$' or '€' or '£' or '¥');
        return !isRange || (number > 0 && behind[number] == '%');
    }

    /// <summary>"80k fix + 40k variable": what comes on top is a piece of its own.</summary>
    private static bool IsVariable(ReadOnlySpan<char> behind)
    {
        var word = behind.IndexOf(' ');
        return word > 0 && char.IsAsciiDigit(behind.TrimStart("$€£")[0]) && (behind[(word + 1)..].StartsWith("variable", StringComparison.OrdinalIgnoreCase) || behind[(word + 1)..].StartsWith("bonus", StringComparison.OrdinalIgnoreCase) || behind[(word + 1)..].StartsWith("commission", StringComparison.OrdinalIgnoreCase));
    }

    // Before a name or a number they end no sentence; the second ones do before a capital: "5 yrs. Python".
    private static readonly FrozenSet<string> BeforeName = "Sr Jr St Mr Mrs Ms Dr Inc Ltd Mt vs".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Units = "hrs yrs hr yr wk wks mo mos mth mths dept asst mgr avg est exp etc nr ext sal tel".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforeNumber = "approx Approx min max ca no No incl ca".Split(' ').Distinct().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A full stop ends a sentence before a blank, whatever comes after it: people type small letters; not in "12.60", "Node.js", "e.g. " or "approx. 30".</summary>
    private static bool EndsSentence(string text, int dot)
    {
        if (dot + 1 >= text.Length || text[dot + 1] is '\n' or '\r')
            return true;
        if (text[dot + 1] != ' ')
            return false;
        var next = dot + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next >= text.Length)
            return true;
        var word = dot;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        var last = text.AsSpan(word, dot - word);
        if (last.Length == 0)
            return !NumbersLine(text, dot);
        // "e.g. ", "p.m. ": a letter alone is short for something, in front of small letters.
        if (last.Length == 1)
            return char.IsUpper(text[next]) || char.IsUpper(last[0]);
        if (BeforeNumber.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last) && (char.IsAsciiDigit(text[next]) || text[next] is '£' or '$' or '€'))
            return false;
        return !BeforeName.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last) && (char.IsUpper(text[next]) || !Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last));
    }

    /// <summary>True for the dot of "2. " at the head of a line.</summary>
    private static bool NumbersLine(string text, int dot)
    {
        var at = dot;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
            at--;
        return dot - at is 1 or 2 && (at == 0 || text[at - 1] is '\n' or '\r');
    }
}
