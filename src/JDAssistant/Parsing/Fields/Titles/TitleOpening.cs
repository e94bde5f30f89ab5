using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Reads the title that a text without line ends begins with: "Website Developer 40 hours Based at…".</summary>
internal static class TitleOpening
{
    private const int MostBeforeHeading = 8;

    private const int MostWords = 9;

    private const int MostInPart = 4;

    private const int ShortestNumber = 3;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".:;!?*•()[]|\n");

    private static readonly SearchValues<char> Marks = SearchValues.Create(" *_#");

    /// <summary>The capitalised words up to the occupation at the start of <paramref name="block"/>; null where none stand there, or where a sentence goes on about them.</summary>
    public static (TextSpan Core, TextSpan Line, Block? Block)? Read(TitleScan scan, Block block)
    {
        var start = scan.WordFrom(block.Content.Start);
        if (start >= scan.Words.Length || scan.Text.AsSpan(block.Content.Start, scan.Words[start].Start - block.Content.Start).IndexOfAnyExcept(Marks) >= 0)
            return null;
        // "2803 Payroll Clerk": the number of the class.
        if (scan.Words[start] is { IsNumber: true } number && number.End - number.Start >= ShortestNumber && start + 1 < scan.Words.Length && scan.Words[start + 1].Start == number.End + 1)
            start++;
        var end = -1;
        var at = scan.Words[start].Start;
        for (var next = start; next < scan.Words.Length && next < start + MostWords; next++)
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

        if (end < 0 || IsPlural(scan, end))
            return null;
        end = WithPart(scan, WithField(scan, end));
        var mark = MarkAfter(scan.Text, scan.Words[end].End) || IsLabel(scan, end + 1);
        if (!mark && !IsFollowedByOther(scan, start, end))
            return null;
        var core = TitleTrimmer.Trim(scan, new TextSpan(scan.Words[start].Start, scan.Words[end].End));
        return !core.IsEmpty && TitleShape.IsPossible(scan, core) && (mark || scan.WordsIn(core).Length > 1) ? (core, core, null) : null;
    }

    /// <summary>True where emphasis, a bracket, a bar or a dash ends the name.</summary>
    private static bool MarkAfter(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart(' ');
        return rest.Length > 0 && rest[0] is '*' or '#' or '(' or '|' or '·' or '[' or '–' or '—';
    }

    /// <summary>"Receptionist Location: Leeds"</summary>
    private static bool IsLabel(TitleScan scan, int index) =>
        index < scan.Words.Length && scan.HitsIn("field-labels", new TextSpan(scan.Words[index].Start, Math.Min(scan.Text.Length, scan.Words[index].End + 20)))
            .Any(hit => hit.Span.Start == scan.Words[index].Start && hit.Span.End < scan.Text.Length && scan.Text[hit.Span.End] == ':');

    /// <summary>"Director of Nursing", "Product Manager, Billing", "Systems Analyst II": the word that tells the field or the step.</summary>
    private static int WithField(TitleScan scan, int end)
    {
        if (end + 1 >= scan.Words.Length)
            return end;
        var gap = scan.Text.AsSpan(scan.Words[end].End, scan.Words[end + 1].Start - scan.Words[end].End);
        var next = scan.Letters(scan.Words[end + 1]);
        if (gap is " " && next is "I" or "II" or "III" or "IV" or "V")
            return end + 1;
        var field = gap is " " && next is "of" ? end + 2 : gap is ", " ? end + 1 : -1;
        if (field < 0 || field >= scan.Words.Length || scan.Words[field].Start - scan.Words[field - 1].End > 2 || !char.IsUpper(scan.Text[scan.Words[field].Start]) || OpensSentence(scan.Letters(scan.Words[field])))
            return end;
        var isPlace = scan.HitsIn("places", new TextSpan(scan.Words[field].Start, Math.Min(scan.Text.Length, scan.Words[field].End + 20))).Any(hit => hit.Span.Start == scan.Words[field].Start);
        return isPlace ? end : field;
    }

    /// <summary>"Mechanical Engineer - Heat Pumps Location: Leeds": the part behind the dash, where a label ends it.</summary>
    private static int WithPart(TitleScan scan, int end)
    {
        if (end + 1 >= scan.Words.Length || scan.Text.AsSpan(scan.Words[end].End, scan.Words[end + 1].Start - scan.Words[end].End) is not (" - " or " – " or " — "))
            return end;
        for (var next = end + 1; next < scan.Words.Length && next <= end + MostInPart; next++)
        {
            if (!IsOfTitle(scan, scan.Words[next]) || (next > end + 1 && scan.Words[next].Start - scan.Words[next - 1].End != 1))
                return end;
            if (IsLabel(scan, next + 1))
                return next;
        }

        return end;
    }

    private static bool IsOfTitle(TitleScan scan, Word word) =>
        (char.IsUpper(scan.Text[word.Start]) && !OpensSentence(scan.Letters(word))) || scan.Letters(word) is "of" or "and" or "for" or "to" or "the";

    private static bool IsPlural(TitleScan scan, int index) => TitleShape.IsPlural(scan, scan.Words[index].Span);

    /// <summary>True where the words behind the occupation begin something new, or say what it does.</summary>
    private static bool IsFollowedByOther(TitleScan scan, int first, int end)
    {
        var from = scan.Words[end].End;
        if (end + 1 >= scan.Words.Length)
            return false;
        var word = scan.Words[end + 1];
        var gap = scan.Text.AsSpan(from, word.Start - from);
        if (gap is not " ")
            return gap.IndexOfAny(Ends) >= 0 || gap.IsEmpty || gap.Contains("  ", StringComparison.Ordinal) || gap.Contains('(') || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains('–');
        // "Associate Consultant Brindle Advisory": a name of two words and more is whole where no occupation follows.
        var isNamed = end > first && char.IsUpper(scan.Text[word.Start]);
        // "Staff Accountant at Hollis & Wray"
        var isPlaced = scan.Letters(word) is "at" or "in" && end + 2 < scan.Words.Length && scan.Words[end + 2].Start == word.End + 1 && char.IsUpper(scan.Text[scan.Words[end + 2].Start]);
        return isNamed || isPlaced || word.IsNumber || OpensSentence(scan.Letters(word)) || scan.Letters(word) is "will" or "is" || scan.HitsIn("field-labels", new TextSpan(word.Start, Math.Min(scan.Text.Length, word.End + 20))).Any(hit => hit.Span.Start == word.Start);
    }

    private static bool OpensSentence(ReadOnlySpan<char> letters) =>
        letters is "We" or "We're" or "Our" or "You" or "Your" or "The" or "This" or "A" or "An" or "As" or "At" or "In" or "Are" or "Do" or "If" or "Join" or "Want" or "Looking" or "About" or "My"
            or "Come" or "Work" or "Why" or "Who" or "What" or "How" or "These" or "It" or "Is" or "To" or "Must" or "Please" or "Need" or "For" or "From" or "With" or "No" or "Based" or "Due" or "Reporting";

    /// <summary>"Payroll Clerk Responsibilities": the name before the words that head what follows; null where there is none.</summary>
    public static TextSpan? BeforeDuties(TitleScan scan, TextSpan heading)
    {
        var words = scan.WordsIn(heading);
        for (var i = 2; i < words.Length && i <= MostBeforeHeading; i++)
        {
            if (Headings.Exact(scan.Letters(heading with { Start = words[i].Start })) is null)
                continue;
            var name = TitleTrimmer.Trim(scan, new TextSpan(heading.Start, words[i - 1].End));
            return !name.IsEmpty && scan.Letters(words[0]) is not ("As" or "AS") && Headings.ByPhrase(scan.Letters(heading)) != Documents.SectionKind.Preferred && scan.HasJobNoun(name) && TitleShape.IsPossible(scan, name) && TitleShape.IsCapitalised(scan, name) && !TitleShape.IsPlural(scan, name) ? name : null;
        }

        return null;
    }
}
