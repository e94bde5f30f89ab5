using JDAssistant.Documents;
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

    /// <summary>The parts of a long line in order; a single part where it holds no heading and no item.</summary>
    public static List<Block> Split(string text, TextSpan line, TermHits terms)
    {
        if (line.Length < Shortest)
            return [];
        var blocks = new List<Block>();
        var cuts = Cuts(text, line);
        var from = line.Start;
        foreach (var hit in terms.Of("headings"))
        {
            if (hit.Span.Start < from || hit.Span.End > line.End || !IsHeading(text, line, hit))
                continue;
            AddText(text, new TextSpan(from, hit.Span.Start), cuts, blocks);
            var end = hit.Span.End;
            while (end < line.End && text[end] is ':' or '?' or '!')
                end++;
            blocks.Add(new Block(BlockKind.Heading, new TextSpan(hit.Span.Start, end), hit.Span, 0));
            from = end;
        }

        AddText(text, new TextSpan(from, line.End), cuts, blocks);
        return blocks;
    }

    private static bool IsHeading(string text, TextSpan line, TermHit hit)
    {
        var (start, end) = (hit.Span.Start, hit.Span.End);
        if (!char.IsUpper(text[start]))
            return false;
        var colon = end < line.End && text[end] == ':';
        var kind = hit.Term["kind"];
        if (kind == "other" && !colon)
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
        var capitalised = hit.WordCount == 1 || allCapitals || IsTitleCase(text, hit.Span);
        return capitalised && ((gluedBefore && gluedAfter) || (gluedAfter && sentenceEnds)
            || (hit.WordCount > 1 && (sentenceEnds || twoBlanks) && FollowedByCapital(text, end, line.End))
            || (allCapitals && hit.WordCount > 1));
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

    /// <summary>Adds running text, cut into items where bullets stand in it.</summary>
    private static void AddText(string text, TextSpan span, List<int> cuts, List<Block> blocks)
    {
        var trimmed = Trim(text, span);
        if (trimmed.IsEmpty)
            return;
        var letters = text.AsSpan(trimmed.Start, trimmed.Length);
        var sign = letters.Count('•') > 0 ? '•' : letters.Count('·') > 1 ? '·' : letters.Count('●') > 0 ? '●' : Marked(letters, '*') > 1 ? '*' : letters.Count(" - ") > 2 || Marked(letters, '-') > 2 ? '-' : '\0';
        if (sign == '\0')
        {
            AddGlued(text, trimmed, cuts, blocks);
            return;
        }

        var start = trimmed.Start;
        while (start < trimmed.End)
        {
            var isItem = text[start] == sign && (sign is not ('-' or '*') || (start + 1 < trimmed.End && text[start + 1] == ' '));
            var next = NextSign(text, sign, start + 1, trimmed.End);
            var end = next < 0 ? trimmed.End : next;
            var part = Trim(text, new TextSpan(start, end));
            var content = isItem ? Trim(text, part with { Start = part.Start + 1 }) : part;
            if (!content.IsEmpty)
                blocks.Add(new Block(isItem ? BlockKind.Item : BlockKind.Paragraph, part, content, 0));
            start = end;
        }
    }

    /// <summary>The next bullet before <paramref name="end"/>; a hyphen or a star counts only before a blank and a capitalised word.</summary>
    private static int NextSign(string text, char sign, int from, int end)
    {
        var at = text.IndexOf(sign, from, end - from);
        while (sign is '-' or '*' && at >= 0 && !IsMark(text.AsSpan(0, end), at))
            at = text.IndexOf(sign, at + 1, end - at - 1);
        return at;
    }

    /// <summary>How often a hyphen or a star stands as a bullet does.</summary>
    private static int Marked(ReadOnlySpan<char> letters, char sign)
    {
        var count = 0;
        for (var at = letters.IndexOf(sign); at >= 0;)
        {
            if (IsMark(letters, at))
                count++;
            var next = letters[(at + 1)..].IndexOf(sign);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }

    /// <summary>"…projects.* Regularly", "…usability;- Identify" and "… - Work" are items; "full-time", "Mid- Senior" of a capital and "a** B" are not.</summary>
    private static bool IsMark(ReadOnlySpan<char> letters, int at) =>
        at + 2 < letters.Length && letters[at + 1] == ' ' && char.IsUpper(letters[at + 2])
        && (at == 0 || char.IsWhiteSpace(letters[at - 1]) || char.IsLower(letters[at - 1]) || letters[at - 1] is '.' or ';' or ')' or '!' or ',' or ':');

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
            if (!char.IsUpper(text[i]) || !IsGlue(text, i))
                continue;
            // What is glued twice in the same way is a name ("MoneyLion"), not a lost line end.
            var token = text[WordStart(text, i)..WordEnd(text, i)];
            if (!seen.TryAdd(token, i))
                seen[token] = -1;
            cuts.Add(i);
        }

        cuts.RemoveAll(cut => seen[text[WordStart(text, cut)..WordEnd(text, cut)]] < 0);
        // Names such as "GitHub" look glued too; lost line ends come in numbers.
        return cuts.Count >= 3 ? cuts : [];
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
