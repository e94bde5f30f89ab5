using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Makes blocks of what stands between the headings of a text whose line ends were lost: items, lines and the heads among them.</summary>
internal static class GluedParts
{
    private const int LongestField = 100;

    private const int LongestHeading = 60;

    private const int MostInHead = 6;

    /// <summary>Adds running text, cut into items where bullets or numbers stand in it.</summary>
    public static void Add(string text, TextSpan span, List<int> cuts, bool isFlat, List<Block> blocks)
    {
        var trimmed = Sentences.Trim(text, span);
        // What is left of the marks before a heading.
        while (isFlat && !trimmed.IsEmpty && text[trimmed.End - 1] is '#' or '*' or '-')
            trimmed = Sentences.Trim(text, trimmed with { End = trimmed.End - 1 });
        while (isFlat && !trimmed.IsEmpty && text[trimmed.Start] is '#')
            trimmed = Sentences.Trim(text, trimmed with { Start = trimmed.Start + 1 });
        if (trimmed.IsEmpty)
            return;
        var starts = InlineItems.Starts(text, trimmed, isFlat ? 2 : 3);
        if (starts.Count == 0)
        {
            AddGlued(text, trimmed, cuts, blocks);
            return;
        }

        // "Your dutiesBread and Rolls• Mix…• Shape…Cakes and Pastry• Bake…": what heads the first items tells that others have their heads too.
        var hasHeads = false;
        if (Sentences.Trim(text, trimmed with { End = starts[0] }) is { IsEmpty: false } before)
        {
            // "Mixing – you weigh the flour": behind a dash stands what the words mean.
            hasHeads = text[starts[0]] is not ('-' or '–' or '—') && HeadsItems(text, before) && (blocks is [.., { Kind: BlockKind.Heading } above] ? above.Span.End == before.Start : BeginsLine(text, before.Start));
            blocks.Add(new Block(hasHeads ? BlockKind.Heading : BlockKind.Paragraph, before, before, 0));
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var part = Sentences.Trim(text, new TextSpan(starts[i], i + 1 < starts.Count ? starts[i + 1] : trimmed.End));
            var head = i + 1 < starts.Count && text[starts[i + 1]] is not ('-' or '–' or '—') && LastCut(cuts, part) is > 0 and var cut && Sentences.Trim(text, part with { Start = cut }) is var tail && HeadsItems(text, tail) && (hasHeads || Headings.Exact(text.AsSpan(tail.Start, tail.Length)) is not (null or SectionKind.Other) || Headings.ByPhrase(text.AsSpan(tail.Start, tail.Length)) is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred) ? tail : (TextSpan?)null;
            if (head is { } words)
                part = part with { End = words.Start };
            var content = part with { Start = part.Start + 1 };
            while (!content.IsEmpty && (char.IsWhiteSpace(text[content.Start]) || (char.IsAsciiDigit(text[part.Start]) && text[content.Start] is '.' or ')' or (>= '0' and <= '9') && content.Start - part.Start < 3)))
                content = content with { Start = content.Start + 1 };
            if (!content.IsEmpty)
                blocks.Add(new Block(BlockKind.Item, part, content, 0));
            if (head is { } heading)
                blocks.Add(new Block(BlockKind.Heading, heading, heading, 0));
        }
    }

    /// <summary>True where a line begins, of a text that has begun before it.</summary>
    private static bool BeginsLine(string text, int at) => at > 0 && text[at - 1] == '\n';

    /// <summary>Where the last line end inside <paramref name="part"/> was lost; -1 where none was.</summary>
    private static int LastCut(List<int> cuts, TextSpan part)
    {
        var next = cuts.BinarySearch(part.End);
        var last = (next < 0 ? ~next : next) - 1;
        return last >= 0 && cuts[last] > part.Start ? cuts[last] : -1;
    }

    /// <summary>True for a few words that each have their capital and end without a stop, as what heads a list does.</summary>
    private static bool HeadsItems(string text, TextSpan words) =>
        words.Length is > 0 and <= LongestHeading && char.IsLetter(text[words.End - 1]) && HeadingForm.Of(text, words, words) is { WordCount: >= 2 and <= MostInHead, IsTitleCase: true, HasNumber: false };

    /// <summary>Adds running text, cut where sentences or items are glued: "…skillsAbility to…".</summary>
    private static void AddGlued(string text, TextSpan span, List<int> cuts, List<Block> blocks)
    {
        var start = span.Start;
        var next = cuts.BinarySearch(span.Start + 1);
        for (var i = next < 0 ? ~next : next; start < span.End; i++)
        {
            var cut = i < cuts.Count ? Math.Min(cuts[i], span.End) : span.End;
            var part = Sentences.Trim(text, new TextSpan(start, cut));
            start = cut;
            if (part.IsEmpty)
                continue;
            var words = Headings.Words(text, part);
            // "…Equal Opportunity Employer." at the end is a sentence.
            var letters = text.AsSpan(words.Start, words.Length);
            var isHeading = !words.IsEmpty && !(start >= span.End && text[part.End - 1] == '.') && ((Headings.Exact(letters) is { } kind && kind != SectionKind.Other) || (start < span.End && HeadsBehindCut(text, words)));
            blocks.Add(new Block(isHeading ? BlockKind.Heading : BlockKind.Paragraph, part, isHeading ? words : part, 0, isHeading || part.Length > LongestField ? null : LabelOf(text, part)));
        }
    }

    /// <summary>"Title: Night Baker" on what was a line of its own; null for words that label nothing.</summary>
    private static TextSpan? LabelOf(string text, TextSpan part) =>
        LayoutReader.Label(text, part) is { } label && text.AsSpan(label.Start, label.Length) is var words && (FieldPairs.IsKnown(words) || words is "Company") ? label : null;

    /// <summary>"About Acme", "As a nurse you will": what only the lost line end parts from what it heads.</summary>
    private static bool HeadsBehindCut(string text, TextSpan words)
    {
        var letters = text.AsSpan(words.Start, words.Length);
        if (letters.Length > LongestHeading || !char.IsUpper(letters[0]) || letters.IndexOfAny(".,;!") >= 0)
            return false;
        return (letters.StartsWith("About ", StringComparison.Ordinal) && HeadingForm.Of(text, words, words) is { WordCount: <= 4, IsTitleCase: true }) || Headings.Announced(letters) is not null;
    }
}
