using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds the headings and items in a text whose line ends were lost.</summary>
/// <remarks>
/// A heading in mid-line is one that people use alone, written with a capital, and either closed by a colon or glued to
/// its neighbours ("…with a great teamPay$40,000"); one that merely occurs in a sentence is none.
/// </remarks>
internal static class GluedText
{
    private const int Shortest = 250;

    private const int LongestWord = 40;

    private const int FewestCuts = 3;

    private const int FarthestAmount = 16;

    private const int FarthestYears = 12;

    private const int ShortestBeforeYears = 5;

    private const int ShortestInGlue = 5;

    private const int ShortestOpened = 100;

    private const int MostWordsBefore = 3;

    /// <summary>The parts of a long line in order; a single part where it holds no heading and no item.</summary>
    public static List<Block> Split(string text, TextSpan line, TermHits terms)
    {
        var isFlat = FlatText.Is(text, line);
        var isLong = isFlat || line.Length >= Shortest;
        if (line.Length < ShortestOpened && !isFlat)
            return [];
        var hits = terms.Of("headings");
        var next = TermHits.FirstFrom(hits, line.Start);
        if (!isLong && (next >= hits.Count || hits[next].Span.Start > line.Start || !FlatText.IsHeading(text, line, hits[next], isFlat)))
            return [];
        var blocks = new List<Block>();
        var cuts = isLong ? Cuts(text, line) : [];
        var from = line.Start;
        for (; next < hits.Count && hits[next].Span.End <= line.End; next++)
        {
            var hit = hits[next];
            if (hit.Span.Start < from || !((isLong && IsHeading(text, line, hit)) || FlatText.IsHeading(text, line, hit, isFlat)))
                continue;
            var start = StartOf(text, from, hit);
            if (start < 0)
                continue;
            var words = hit.Span with { Start = start };
            AddText(text, new TextSpan(from, words.Start), cuts, isFlat, blocks);
            var end = words.End;
            var isBold = words.Start > line.Start && text[words.Start - 1] == '*';
            while (end < line.End && (text[end] is ':' or '?' or '!' || (isBold && text[end] == '*')))
                end++;
            // "Experience Required": the second says how the first is meant.
            if (text.AsSpan(hit.Span.Start, hit.Span.Length).AreAny("required", "preferred", "desired") && blocks is [.., { Kind: BlockKind.Heading } beside] && text.AsSpan(beside.Span.End, words.Start - beside.Span.End) is " " && beside.Span.End == beside.Content.End)
            {
                blocks[^1] = new Block(BlockKind.Heading, new TextSpan(beside.Span.Start, end), words with { Start = beside.Content.Start }, 0);
                from = end;
                continue;
            }

            blocks.Add(new Block(BlockKind.Heading, new TextSpan(words.Start, end), words, 0));
            from = end;
        }

        AddText(text, new TextSpan(from, line.End), cuts, isFlat, blocks);
        return blocks;
    }

    /// <summary>"Roles &amp; Responsibilities", "Who May Apply": where the heading begins that ends in <paramref name="hit"/>; -1 where a sentence does.</summary>
    private static int StartOf(string text, int from, TermHit hit)
    {
        var start = hit.Span.Start;
        var (at, joined) = (start, start);
        for (var words = 0; words < MostWordsBefore; words++)
        {
            var i = at - 1;
            while (i >= from && text[i] is ' ' or '&' or '/' or ',')
                i--;
            var gap = text.AsSpan(i + 1, at - i - 1);
            if (i < from || gap.IsEmpty || gap.Count(' ') > 2 || !char.IsLetter(text[i]))
                break;
            var first = i;
            while (first > from && (char.IsLetter(text[first - 1]) || text[first - 1] is '\'' or '-') && !(char.IsUpper(text[first]) && char.IsLower(text[first - 1])))
                first--;
            var word = text.AsSpan(first, i + 1 - first);
            var isSmall = word.AreAny("and", "of", "or");
            var isJoint = gap.IndexOfAnyExcept(' ') >= 0;
            if (IsSentenceWord(word) && word.IndexOfAnyInRange('a', 'z') < 0)
                return -1;
            if ((!char.IsUpper(text[first]) && !isSmall) || JobNouns.Contains(word) || (gap.Contains(',') && Headings.Exact(word) is null) || (hit.Term["kind"] == "other" && !gap.Contains('&')))
                break;
            at = first;
            if (isJoint && words == 0)
                joined = at;
            if (first > from && char.IsLetter(text[first - 1]))
                break;
            while (first > from && text[first - 1] == ' ')
                first--;
            // "Acme Position: Nurse": words that tell nothing of a section do not belong to it.
            if (!isSmall && Headings.ByPhrase(text.AsSpan(at, hit.Span.End - at)) is not null && (first == from || text[first - 1] is '.' or '!' or '?' or ':' or ';' or ')' or '*' or '|'))
                return at;
        }

        return joined;
    }

    private static bool IsSentenceWord(ReadOnlySpan<char> word) =>
        word.AreAny("is", "are", "will", "you", "your", "we", "us", "our", "if", "at", "to", "an", "be", "must", "should", "what");

    private static bool IsHeading(string text, TextSpan line, TermHit hit)
    {
        var (start, end) = (hit.Span.Start, hit.Span.End);
        if (!char.IsUpper(text[start]))
            return false;
        var colon = end < line.End && text[end] == ':';
        var kind = hit.Term["kind"];
        if ((kind == "other" && !colon) || (colon && IsField(text, line, hit)))
            return false;
        var before = start == line.Start ? '.' : text[start - 1];
        var twoBlanks = start - 2 >= line.Start && before == ' ' && text[start - 2] == ' ';
        var i = start - 1;
        while (i >= line.Start && text[i] == ' ')
            i--;
        var sentenceEnds = i < line.Start || text[i] is '.' or '!' or '?' or ':' or ';' or ')' or '•' or '*' or '|';
        var gluedBefore = char.IsLower(before) || before is '.' or '!' or '?' or ')' or '*';
        if (colon)
            return true;
        if (end >= line.End)
            return false;
        var after = text[end];
        var gluedAfter = char.IsUpper(after) || (char.IsAsciiDigit(after) && char.IsLower(before)) || after is '•' or '·' or '*' or '-' or '$';
        // "The Position We are…" is a heading and a sentence, "The Business Data Analyst will…" is a sentence.
        if (after == ' ' && text.AsSpan(start).StartsWith("The ", StringComparison.OrdinalIgnoreCase) && !StartsSentence(text, end + 1, line.End))
            return false;
        var allCapitals = text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0 && hit.Span.Length > 4;
        // "PayJoy's mission is…" begins with a name.
        if (hit.WordCount == 1 && hit.Span.Length < ShortestInGlue && !char.IsLower(before))
            return false;
        var capitalised = hit.WordCount == 1 || allCapitals || IsTitleCase(text, hit.Span);
        return capitalised && ((gluedBefore && gluedAfter) || (gluedAfter && sentenceEnds)
            || (gluedBefore && before != '*' && FlatText.BeginsAnew(text, end, line.End, hit))
            || (hit.WordCount > 1 && (sentenceEnds || twoBlanks) && FollowedByCapital(text, end, line.End))
            || (allCapitals && hit.WordCount > 1 && (sentenceEnds || !GoesOnSmall(text, end, line.End))));
    }

    /// <summary>"The following EXAMPLES OF DUTIES are…": the sentence goes on behind the capitals.</summary>
    private static bool GoesOnSmall(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at < end && char.IsLower(text[at]);
    }

    /// <summary>"Salary: £30,000", "Company: Acme": a label with its value is no heading.</summary>
    public static bool IsField(string text, TextSpan line, TermHit hit)
    {
        var words = text.AsSpan(hit.Span.Start, hit.Span.Length);
        return hit.Term["kind"] switch
        {
            "compensation" => text.AsSpan(hit.Span.End, Math.Min(FarthestAmount, line.End - hit.Span.End)).IndexOfAnyInRange('0', '9') >= 0,
            "about-company" => words.Equals("company", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private static bool FollowedByCapital(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '?' or '!')
            at++;
        return at < end && (char.IsUpper(text[at]) || text[at] is '•' or '·' or '-' or '*');
    }

    /// <summary>True where a word stands at <paramref name="at"/> that sentences begin with.</summary>
    private static bool StartsSentence(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (char.IsLetter(text[end]) || text[end] == '\''))
            end++;
        return end == at || text.AsSpan(at, end - at) is "We" or "You" or "Your" or "Our" or "As" or "In" or "This" or "The" or "A" or "An" or "Are" or "Do" or "If" or "At"
            or "It" or "We're" or "You'll" or "To" or "Join" or "Reporting" or "Working" or "Based" or "For" or "With" or "There" or "What" or "Who" or "I" or "These" or "When";
    }

    private static bool IsTitleCase(string text, TextSpan span)
    {
        foreach (var range in text.AsSpan(span.Start, span.Length).Split(' '))
        {
            var word = text.AsSpan(span.Start, span.Length)[range];
            if (word.Length > 3 && char.IsLower(word[0]))
                return false;
        }

        return true;
    }

    /// <summary>Adds running text, cut into items where bullets or numbers stand in it.</summary>
    private static void AddText(string text, TextSpan span, List<int> cuts, bool isFlat, List<Block> blocks)
    {
        var trimmed = Trim(text, span);
        // What is left of the marks before a heading.
        while (isFlat && !trimmed.IsEmpty && text[trimmed.End - 1] is '#' or '*' or '-')
            trimmed = Trim(text, trimmed with { End = trimmed.End - 1 });
        while (isFlat && !trimmed.IsEmpty && text[trimmed.Start] is '#')
            trimmed = Trim(text, trimmed with { Start = trimmed.Start + 1 });
        if (trimmed.IsEmpty)
            return;
        var starts = InlineItems.Starts(text, trimmed, isFlat ? 2 : 3);
        if (starts.Count == 0)
        {
            AddGlued(text, trimmed, cuts, blocks);
            return;
        }

        if (Trim(text, trimmed with { End = starts[0] }) is { IsEmpty: false } before)
            blocks.Add(new Block(BlockKind.Paragraph, before, before, 0));
        for (var i = 0; i < starts.Count; i++)
        {
            var part = Trim(text, new TextSpan(starts[i], i + 1 < starts.Count ? starts[i + 1] : trimmed.End));
            var content = part with { Start = part.Start + 1 };
            while (!content.IsEmpty && (char.IsWhiteSpace(text[content.Start]) || (char.IsAsciiDigit(text[part.Start]) && text[content.Start] is '.' or ')' or (>= '0' and <= '9') && content.Start - part.Start < 3)))
                content = content with { Start = content.Start + 1 };
            if (!content.IsEmpty)
                blocks.Add(new Block(BlockKind.Item, part, content, 0));
        }
    }

    /// <summary>Adds running text, cut where sentences or items are glued: "…skillsAbility to…".</summary>
    private static void AddGlued(string text, TextSpan span, List<int> cuts, List<Block> blocks)
    {
        var start = span.Start;
        var next = cuts.BinarySearch(span.Start + 1);
        for (var i = next < 0 ? ~next : next; start < span.End; i++)
        {
            var cut = i < cuts.Count ? Math.Min(cuts[i], span.End) : span.End;
            var part = Trim(text, new TextSpan(start, cut));
            start = cut;
            if (part.IsEmpty)
                continue;
            var words = Headings.Words(text, part);
            // "…Equal Opportunity Employer." at the end is a sentence.
            var isHeading = !words.IsEmpty && !(start >= span.End && text[part.End - 1] == '.') && Headings.Exact(text.AsSpan(words.Start, words.Length)) is { } kind && kind != SectionKind.Other;
            blocks.Add(new Block(isHeading ? BlockKind.Heading : BlockKind.Paragraph, part, isHeading ? words : part, 0));
        }
    }

    /// <summary>Where line ends were lost in <paramref name="line"/>; empty where they were not, or only seem to be.</summary>
    private static List<int> Cuts(string text, TextSpan line)
    {
        var cuts = new List<int>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = line.Start + 3; i + 2 < line.End; i++)
        {
            if (IsGluedYears(text, i))
            {
                cuts.Add(i);
                continue;
            }

            if (!char.IsUpper(text[i]) || !IsGlue(text, i))
                continue;
            // What is glued twice in the same way is a name ("MoneyLion"), not a lost line end.
            var token = text[WordStart(text, i)..WordEnd(text, i)];
            if (!seen.TryAdd(token, i))
                seen[token] = -1;
            cuts.Add(i);
        }

        cuts.RemoveAll(cut => char.IsUpper(text[cut]) && seen[text[WordStart(text, cut)..WordEnd(text, cut)]] < 0);
        // Names such as "GitHub" look glued too; lost line ends come in numbers.
        if (cuts.Count(cut => char.IsUpper(text[cut])) < FewestCuts)
            cuts.RemoveAll(cut => char.IsUpper(text[cut]));
        return cuts;
    }

    /// <summary>"…or related field4+ years of…"</summary>
    private static bool IsGluedYears(string text, int i)
    {
        if (!char.IsAsciiDigit(text[i]) || !char.IsLower(text[i - 1]) || !text.AsSpan(i, Math.Min(FarthestYears, text.Length - i)).Contains(" year", StringComparison.OrdinalIgnoreCase))
            return false;
        var from = WordStart(text, i);
        return i - from >= ShortestBeforeYears && TermIndex.Default.Vocabulary.IdOf(text.AsSpan(from, i - from)) != 0;
    }

    private static bool IsGlue(string text, int i)
    {
        var before = text[i - 1];
        if (before is '.' or ')' or '!' or '?' or ';')
            return char.IsLower(text[i + 1]) && char.IsLetter(text[i - 2]) && char.IsLower(text[i - 2]);
        if (!char.IsLower(before) || !(char.IsLower(text[i + 1]) || text[i + 1] == ' '))
            return false;
        var from = WordStart(text, i);
        var to = WordEnd(text, i);
        // A word of some list ("JavaScript") is one word; so is one with a short head ("McDonald", "iPhone").
        return i - from >= 3 && TermIndex.Default.Vocabulary.IdOf(text.AsSpan(from, to - from)) == 0;
    }

    private static int WordStart(string text, int i)
    {
        for (var first = Math.Max(0, i - LongestWord); i > first && char.IsLetter(text[i - 1]);)
            i--;
        return i;
    }

    private static int WordEnd(string text, int i)
    {
        for (var last = Math.Min(text.Length, i + LongestWord); i < last && char.IsLetter(text[i]);)
            i++;
        return i;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
