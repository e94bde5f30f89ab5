using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Finds the heading that a line begins with where only the line end behind it was lost: "What will you bring?Two years…", "Qualifications3+ years…".</summary>
internal static class GluedHeading
{
    private const int Shortest = 40;

    private const int ShortestWords = 6;

    private const int ShortestBody = 20;

    private const int LongestWords = 70;

    private const int MostBlanks = 8;

    private const int MostBlanksByPhrase = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("?:.;!0123456789");

    /// <summary>The heading and what follows it; null where <paramref name="span"/> begins with none.</summary>
    public static (Block Heading, Block Body)? Split(string text, TermHits terms, TextSpan span)
    {
        if (span.Length < Shortest || !char.IsUpper(text[span.Start]))
            return null;
        if (text.AsSpan(span.Start).StartsWith("About ", StringComparison.Ordinal) && GluedPhrases.NamedTwice(text, span.Start, span.End) is { } named)
            return Parted(text, span, named, named.End);
        var length = text.AsSpan(span.Start, Math.Min(span.Length, LongestWords)).IndexOfAny(Marks);
        if (length > 0 && BeforeMark(text, span, span.Start + length) is { } words)
            return Parted(text, span, words, text[words.End] == ':' ? words.End + 1 : words.End);
        var hits = terms.Of("headings");
        var first = TermHits.FirstFrom(hits, span.Start);
        return first < hits.Count && hits[first] is { } hit && hit.Span.Start == span.Start && hit.Span.End + ShortestBody <= span.End && IsSection(hit.Term["kind"]) && IsGlued(text, hit.Span)
            && char.IsUpper(text[hit.Span.End]) && (char.IsLower(text[hit.Span.End + 1]) || (text[hit.Span.End] == 'A' && text[hit.Span.End + 1] == ' '))
            ? Parted(text, span, hit.Span, hit.Span.End)
            : null;
    }

    private static (Block, Block) Parted(string text, TextSpan span, TextSpan words, int at)
    {
        var body = new TextSpan(at, span.End);
        return (new Block(BlockKind.Heading, new TextSpan(span.Start, at), words, 0), LayoutReader.Below(text, body, body));
    }

    /// <summary>The words before a question mark, colon or number at <paramref name="mark"/> that no blank parts from what follows.</summary>
    private static TextSpan? BeforeMark(string text, TextSpan span, int mark)
    {
        if (mark + ShortestBody > span.End)
            return null;
        var words = new TextSpan(span.Start, mark);
        var letters = text.AsSpan(words.Start, words.Length);
        // "We offer:a room…", "Requirements:- Steady hands…": behind words that head sections the text may go on small, or with an item.
        if (!char.IsAsciiDigit(text[mark]))
            return char.IsUpper(text[mark + 1]) || (text[mark] == ':' && (char.IsLower(text[mark + 1]) || InlineItems.IsSign(text, mark + 1, span.End)) && Headings.Exact(letters) is { } known && IsSection(known)) ? Before(text, span.Start, mark) : null;
        return IsGlued(text, words) && Headings.Exact(letters) is { } exact && IsSection(exact) && !Headings.NeedsColon(letters) ? words : null;
    }

    /// <summary>The words from <paramref name="start"/> to a question mark, colon or ellipsis at <paramref name="mark"/> where they head a section; the question mark is theirs.</summary>
    public static TextSpan? Before(string text, int start, int mark)
    {
        var words = new TextSpan(start, text[mark] == '?' ? mark + 1 : mark);
        var letters = text.AsSpan(words.Start, words.Length);
        if (words.Length < ShortestWords || !(char.IsLower(text[mark - 1]) || text[mark - 1] == ')' || (letters.IndexOfAnyInRange('a', 'z') < 0 && letters.Count(' ') > 1)) || text[mark] is not ('?' or ':' or '…'))
            return null;
        var kind = Headings.Exact(letters) ?? Headings.WithRemark(letters);
        if (kind is null && letters.Count(' ') > MostBlanks)
            return null;
        kind ??= Headings.Asks(letters) ? Headings.ByPhrase(letters) : Headings.Announced(letters);
        // "Technical support and requirements:Work…" announces nothing; few words that name a section do.
        if (kind is null && letters.Count(' ') is >= 1 and <= MostBlanksByPhrase && Headings.SpeaksAsHeading(letters, isTitleCase: true))
            kind = Headings.ByPhrase(letters);
        // "What's This Place About?": each word has its capital, whatever it asks.
        return (kind is { } known && IsSection(known)) || (kind is null && text[mark] == '?' && Headings.Asks(letters) && FlatText.IsTitleCase(letters)) ? words : null;
    }

    private static bool IsGlued(string text, TextSpan words) => words.Length >= ShortestWords && char.IsLower(text[words.End - 1]);

    private static bool IsSection(SectionKind kind) => kind is not (SectionKind.Other or SectionKind.Compensation);

    private static bool IsSection(string kind) => kind is not ("other" or "compensation");
}
