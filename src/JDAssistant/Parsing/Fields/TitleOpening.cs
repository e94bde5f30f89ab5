using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads the title that a text without line ends begins with: "Website Developer 40 hours Based at…".</summary>
internal static class TitleOpening
{
    private const int MostWords = 9;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".:;!?*•()[]\n");

    /// <summary>The capitalised words up to the occupation at the start of <paramref name="block"/>; null where none stand there, or where a sentence goes on about them.</summary>
    public static (TextSpan Core, TextSpan Line, Block? Block)? Read(TitleScan scan, Block block)
    {
        var start = scan.WordFrom(block.Content.Start);
        if (start >= scan.Words.Length || scan.Words[start].Start != block.Content.Start)
            return null;
        var end = -1;
        var at = block.Content.Start;
        var next = start;
        for (; next < scan.Words.Length && next < start + MostWords; next++)
        {
            var word = scan.Words[next];
            var gap = scan.Text.AsSpan(at, word.Start - at);
            var isGlued = gap.IsEmpty && next > start;
            if (isGlued || gap.IndexOfAny(Ends) >= 0 || gap.Contains("  ", StringComparison.Ordinal) || !IsOfTitle(scan, word))
                break;
            if (scan.IsJobNoun(word))
                end = next;
            at = word.End;
        }

        if (end < 0 || IsPlural(scan, end) || !IsFollowedByOther(scan, end))
            return null;
        var core = TitleTrimmer.Trim(scan, new TextSpan(block.Content.Start, scan.Words[end].End));
        return !core.IsEmpty && TitleShape.IsPossible(scan, core) && scan.WordsIn(core).Length > 1 ? (core, core, null) : null;
    }

    private static bool IsOfTitle(TitleScan scan, Word word) =>
        (char.IsUpper(scan.Text[word.Start]) && !OpensSentence(scan.Letters(word))) || scan.Letters(word) is "of" or "and" or "for";

    private static bool IsPlural(TitleScan scan, int index) => TitleShape.IsPlural(scan, scan.Words[index].Span);

    /// <summary>True where the words behind the occupation begin something new, or say what it does.</summary>
    private static bool IsFollowedByOther(TitleScan scan, int end)
    {
        var from = scan.Words[end].End;
        if (end + 1 >= scan.Words.Length)
            return false;
        var word = scan.Words[end + 1];
        var gap = scan.Text.AsSpan(from, word.Start - from);
        if (gap is not " ")
            return gap.IndexOfAny(Ends) >= 0 || gap.IsEmpty || gap.Contains("  ", StringComparison.Ordinal) || gap.Contains('(') || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains('–');
        return word.IsNumber || OpensSentence(scan.Letters(word)) || scan.Letters(word) is "will" or "is" || scan.HitsIn("field-labels", new TextSpan(word.Start, Math.Min(scan.Text.Length, word.End + 20))).Any(hit => hit.Span.Start == word.Start);
    }

    private static bool OpensSentence(ReadOnlySpan<char> letters) =>
        letters is "We" or "We're" or "Our" or "You" or "Your" or "The" or "This" or "A" or "An" or "As" or "At" or "In" or "Are" or "Do" or "If" or "Join" or "Want" or "Looking" or "About" or "My"
            or "Come" or "Work" or "Why" or "Who" or "What" or "How" or "These" or "It" or "Is" or "To" or "Must" or "Please" or "Need" or "For" or "From" or "With" or "No" or "Based" or "Due" or "Reporting";
}
