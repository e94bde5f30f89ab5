using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds the headings in a text that is all one line, as a box for one line of text leaves it: "…for press Requirements 3+ years…".</summary>
/// <remarks>
/// Nothing but one blank parts a heading from its neighbours here. It counts where its capital has no other reason, and
/// where what follows begins anew: with the sign of an item, a capital or a number.
/// </remarks>
internal static class FlatText
{
    private const int Shortest = 120;

    private const int ShortestInLine = 5;

    // Alone in mid-line only these head a section; "Experience" and "Education" also stand in names.
    private static readonly WordMap<bool> Single = WordMap.OfWords(
        ["requirements", "responsibilities", "qualifications", "duties", "benefits", "compensation", "perks", "tasks", "accountabilities", "desirable", "essential", "preferred", "assets"]);

    private static readonly WordMap<bool> Small = WordMap.OfWords(
        ["a", "an", "the", "of", "and", "or", "our", "your", "their", "its", "his", "her", "for", "in", "to", "with", "as", "on", "by", "at", "from", "any", "all", "no", "other", "these", "this", "that", "more",
            "additional", "per", "is", "are", "be", "meet", "meets", "under", "into", "about", "than", "join", "new", "following"]);

    /// <summary>True where the text is hardly more than <paramref name="line"/>.</summary>
    public static bool Is(string text, TextSpan line) => line.Length >= Shortest && line.Length * 10L >= text.Length * 7L;

    /// <summary>True where <paramref name="hit"/>, words that head sections, heads one in <paramref name="line"/>.</summary>
    /// <remarks>Where the text has other lines too, only the start of the line or of a sentence counts.</remarks>
    public static bool IsHeading(string text, TextSpan line, TermHit hit, bool isFlat)
    {
        var (start, end) = (hit.Span.Start, hit.Span.End);
        if (!char.IsUpper(text[start]) || end >= line.End)
            return false;
        var i = start - 1;
        while (i >= line.Start && text[i] is ' ' or '*' or '_' or '#')
            i--;
        var marks = text.AsSpan(i + 1, start - i - 1);
        // At its own start the sign marks the title.
        if (marks.Contains('#'))
            return i >= line.Start;
        var behind = text.AsSpan(end, line.End - end);
        var isBold = marks.Contains("**", StringComparison.Ordinal) && (behind.StartsWith("**", StringComparison.Ordinal) || behind.StartsWith(":**", StringComparison.Ordinal));
        if (isBold)
            return !GluedText.IsField(text, line, hit);
        if (hit.Term["kind"] == "other" || hit.Term["form"] == "colon" || (start - i == 1 && i >= line.Start))
            return false;
        // "See the Law & EEO Statement" names a paper; "Team Spirit – you like…" is an item.
        if (i >= line.Start && ((text[i] == '&' && hit.Term["kind"] == "eeo") || IsItemMark(text, line.Start, i)) || ExplainsItself(behind))
            return false;
        // "…for its clients. Essential Functions. Plans the budget…": a sentence of these words alone.
        if (hit.WordCount > 1 && hit.Term["kind"] != "eeo" && i >= line.Start && text[i] is '.' or '!' or '?' && behind is ['.', ' ', >= 'A' and <= 'Z', ..] && IsTitleCase(text.AsSpan(start, end - start)))
            return true;
        var endsBefore = i < line.Start || text[i] is '.' or '!' or '?' or ':' or ';' or ')' or '•' or '|' || !char.IsAscii(text[i]) && !char.IsLetter(text[i]);
        if (!isFlat || i < line.Start)
            return endsBefore && end - start >= ShortestInLine && IsTitleCase(text.AsSpan(start, end - start)) && BeginsAnew(text, end, line.End, hit);
        var before = WordEndingAt(text, line.Start, i);
        if (!endsBefore && Small.Contains(before))
            return false;
        var at = end;
        while (at < line.End && text[at] is ' ' or '?' or '!')
            at++;
        if (at >= line.End || at == end)
            return false;
        if (InlineItems.IsSign(text, at, line.End) || (text[at] == '·' && at + 1 < line.End && char.IsWhiteSpace(text[at + 1])))
            return true;
        // "We are looking for Bakers to join us" is a sentence.
        if (text.AsSpan(start, end - start) is ['W', 'e', ..] && behind[0] == ' ' && hit.Term.Text.EndsWith(" for", StringComparison.Ordinal))
            return false;
        // "Pay 400 people on time" is a duty.
        if (hit.Term["kind"] == "compensation" && char.IsAsciiDigit(text[at]))
            return false;
        if (!endsBefore && before.Length > 0 && char.IsUpper(before[0]) && !(hit.WordCount > 1 && (JobNouns.Contains(before) || Opens(text.AsSpan(start, end - start)))))
            return false;
        if (!char.IsUpper(text[at]) && !char.IsAsciiDigit(text[at]) && text[at] is not ('$' or '£' or '€'))
            return false;
        return hit.WordCount > 1 ? !NamesJob(text, at, line.End, hit) : (endsBefore || Single.Contains(text.AsSpan(start, end - start))) && GoesOn(text, at, line.End);
    }

    /// <summary>True where every word of weight has a capital: "What You Will Do Design…", not "What you will do at…".</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((i == 0 || words[i - 1] == ' ') && char.IsLower(words[i]) && words[i..].IndexOf(' ') is < 0 or > 3)
                return false;
        }

        return true;
    }

    /// <summary>True where a dash and a small letter go on behind the words: "Team Spirit – you like others".</summary>
    public static bool ExplainsItself(ReadOnlySpan<char> behind) => behind is [' ', '–' or '—' or '-', ' ', >= 'a' and <= 'z', ..];

    /// <summary>True for the sign or number of the item that begins behind <paramref name="at"/>.</summary>
    private static bool IsItemMark(string text, int from, int at)
    {
        if (text[at] is '•' or '●' or '▪' or '-' or '–' or '·')
            return true;
        var digits = at;
        while (text[at] is '.' or ')' && digits > from && at - digits < 2 && char.IsAsciiDigit(text[digits - 1]))
            digits--;
        return digits < at && (digits == from || text[digits - 1] is ' ' or '(');
    }

    /// <summary>True where behind <paramref name="hit"/> and a blank a capital or a number begins something new: "Responsibilities Answer calls…".</summary>
    public static bool BeginsAnew(string text, int end, int limit, TermHit hit)
    {
        var at = end;
        while (at + 1 < limit && text[at] == ' ')
            at++;
        // "Salary - as agreed" is a label.
        if (at > end && text[at] is not ('-' or '–') && (InlineItems.IsSign(text, at, limit) || (text[at] == '·' && text[at + 1] == ' ')))
            return true;
        if (end + 1 >= limit || text[end] != ' ' || !(char.IsUpper(text[end + 1]) || char.IsAsciiDigit(text[end + 1])))
            return false;
        var words = text.AsSpan(hit.Span.Start, hit.Span.Length);
        // "…our teams.Responsibilities Support Sales and…": no blank behind the stop shows that a line end was lost.
        var isGlued = hit.Span.Start > 0 && text[hit.Span.Start - 1] is '.' or '!' or '?';
        if (isGlued && hit.WordCount > 1 && words.EndsWith(" include", StringComparison.OrdinalIgnoreCase))
            return true;
        if (hit.Term["form"] == "colon" || hit.Term["kind"] == "eeo" || words.StartsWith("We", StringComparison.OrdinalIgnoreCase) || words.StartsWith("You", StringComparison.OrdinalIgnoreCase) || words.StartsWith("The ", StringComparison.OrdinalIgnoreCase)
            || (Headings.Exact(text.AsSpan(end + 1, WordEnd(text, end + 1, limit) - end - 1)) is not null && !text.AsSpan(end).StartsWith(" Experience in ", StringComparison.Ordinal) && !text.AsSpan(end).StartsWith(" Experience with ", StringComparison.Ordinal)))
        {
            return false;
        }

        return hit.WordCount > 1 ? !NamesJob(text, end + 1, limit, hit) : Single.Contains(text.AsSpan(hit.Span.Start, hit.Span.Length)) && (isGlued ? !JobNouns.Contains(text.AsSpan(end + 1, WordEnd(text, end + 1, limit) - end - 1)) : GoesOn(text, end + 1, limit));
    }

    /// <summary>True for words that begin no name: "About us", "What we offer".</summary>
    public static bool Opens(ReadOnlySpan<char> words) =>
        words.StartsWith("About ", StringComparison.Ordinal) || words.StartsWith("What ", StringComparison.Ordinal) || words.StartsWith("Who ", StringComparison.Ordinal)
        || words.StartsWith("Why ", StringComparison.Ordinal) || words.StartsWith("How ", StringComparison.Ordinal) || words.StartsWith("You ", StringComparison.Ordinal)
        || words.StartsWith("Your ", StringComparison.Ordinal) || words.StartsWith("We ", StringComparison.Ordinal);

    /// <summary>"Our Team Lead will…": the words go on to an occupation.</summary>
    private static bool NamesJob(string text, int at, int limit, TermHit hit) =>
        !hit.Term.Text.Contains("you", StringComparison.OrdinalIgnoreCase) && JobNouns.Contains(text.AsSpan(at, WordEnd(text, at, limit) - at));

    /// <summary>"Requirements Two years", not "Requirements Engineering Manager": behind the first word no second capital stands.</summary>
    private static bool GoesOn(string text, int at, int limit)
    {
        if (!char.IsLetter(text[at]))
            return true;
        var end = WordEnd(text, at, limit);
        if (JobNouns.Contains(text.AsSpan(at, end - at)))
            return false;
        // "Qualifications BS Degree in…", "Qualifications High School Diploma"
        if (text.AsSpan(at, end - at) is "BS" or "BA" or "MS" or "MA" or "PhD" or "BSc" or "MSc" or "Bachelor's" or "Master's" || text.AsSpan(at).StartsWith("High School ", StringComparison.OrdinalIgnoreCase))
            return true;
        // "Responsibilities PREPARE THE OVENS Light them…"
        if (end - at > 3 && text.AsSpan(at, end - at).IndexOfAnyInRange('a', 'z') < 0)
            return true;
        while (end < limit && text[end] == ' ')
            end++;
        return end >= limit || !char.IsUpper(text[end]);
    }

    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit && (char.IsLetter(text[at]) || text[at] == '\''))
            at++;
        return at;
    }

    private static ReadOnlySpan<char> WordEndingAt(string text, int from, int last)
    {
        var start = last + 1;
        while (start > from && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, last + 1 - start);
    }
}
