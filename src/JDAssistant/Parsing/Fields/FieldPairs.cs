using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>Tells a label above its value ("Job type", then "Part-time") from a heading above its section.</summary>
internal static class FieldPairs
{
    private const int LongestValue = 60;

    private const int LongestInTable = 140;

    private const int FewestInTable = 3;

    private const int WidestTable = 8;

    private static readonly WordMap<bool> Labels = Known();

    /// <summary>True where the heading at <paramref name="index"/>, told by its form alone, is the label of the short value below it.</summary>
    public static bool IsLabel(string text, IReadOnlyList<Block> blocks, int index, Block? title) =>
        IsPair(text, blocks, index, title, Labels.Contains(Words(text, blocks[index])))
        || (IsAlsoLabel(Words(text, blocks[index])) && IsPair(text, blocks, index, title, true) && IsAmongPairs(text, blocks, index, title))
        || IsInTable(text, blocks, index)
        || (IsField(text, blocks, index) && ((index > 0 && IsField(text, blocks, index - 1)) || IsField(text, blocks, index + 1)));

    /// <summary>"**Vacancies:**", its value on the next line, a blank line, and so on: bold labels head nothing where three and more stand together.</summary>
    private static bool IsInTable(string text, IReadOnlyList<Block> blocks, int index)
    {
        if (!IsBoldPair(text, blocks, index) || Headings.Exact(Words(text, blocks[index])) is not (null or SectionKind.Other))
            return false;
        return PairsFrom(text, blocks, index, -1) + PairsFrom(text, blocks, index, 1) >= FewestInTable - 1;
    }

    /// <summary>How many other pairs stand near, with no marked heading between.</summary>
    private static int PairsFrom(string text, IReadOnlyList<Block> blocks, int index, int step)
    {
        var pairs = 0;
        for (var i = index + step; i >= 0 && i < blocks.Count && Math.Abs(i - index) <= WidestTable && text[blocks[i].Span.Start] != '#'; i += step)
            pairs += IsBoldPair(text, blocks, i) ? 1 : 0;
        return pairs;
    }

    private static bool IsBoldPair(string text, IReadOnlyList<Block> blocks, int index)
    {
        if (index < 0 || index + 1 >= blocks.Count)
            return false;
        // The section before may have made a paragraph of the label above.
        var (label, value) = (blocks[index], blocks[index + 1]);
        return label.Kind is BlockKind.Heading or BlockKind.Paragraph && label.Depth == 0 && text[label.Span.Start] is '*' or '_' && text.AsSpan(label.Content.End, label.Span.End - label.Content.End).Contains(':')
            && value.Kind == BlockKind.Paragraph && value.Content.Length <= LongestInTable && value.Span.Start - label.Span.End == 1;
    }

    /// <summary>"### Grade: C1" with nothing below it.</summary>
    private static bool IsField(string text, IReadOnlyList<Block> blocks, int index)
    {
        if (index >= blocks.Count || blocks[index] is not { Kind: BlockKind.Heading or BlockKind.Paragraph } block || text[block.Span.Start] != '#' || (index + 1 < blocks.Count && text[blocks[index + 1].Span.Start] != '#'))
            return false;
        var words = Words(text, block);
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && words[..colon].Count(' ') <= 3;
    }

    /// <summary>True for a label that stands before a value and heads nothing: "Location", "Job type".</summary>
    public static bool IsKnown(ReadOnlySpan<char> words) => Labels.Contains(words);

    private static bool IsPair(string text, IReadOnlyList<Block> blocks, int index, Block? title, bool isNamed)
    {
        var heading = blocks[index];
        if (!isNamed || heading.Kind != BlockKind.Heading || heading.Depth > 0 || IsSetOff(text, heading))
            return false;
        if (index + 1 >= blocks.Count)
            return false;
        var value = blocks[index + 1];
        if (ReferenceEquals(value, title))
            return true;
        var isShort = value.Kind == BlockKind.Paragraph && value.Content.Length <= LongestValue && text[value.Content.End - 1] is not ('.' or '!' or ':');
        return isShort && (index + 2 >= blocks.Count || blocks[index + 2].Kind is BlockKind.Heading or BlockKind.Other || blocks[index + 2].Label is not null || ReferenceEquals(blocks[index + 2], title));
    }

    /// <summary>Emphasis, rules or capitals make a heading of a label's words.</summary>
    private static bool IsSetOff(string text, Block heading) =>
        text[heading.Span.Start] is '*' or '_' or '=' or '-' || text.AsSpan(heading.Content.Start, heading.Content.Length).IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>Words that head a section as often as they stand before a value.</summary>
    private static bool IsAlsoLabel(ReadOnlySpan<char> words) => words.AreAny("Pay", "Salary", "Rate", "Role", "Position", "Job title", "Title", "Company", "Compensation", "Benefits");

    private static bool IsAmongPairs(string text, IReadOnlyList<Block> blocks, int index, Block? title) =>
        (index > 0 && blocks[index - 1].Kind == BlockKind.Other)
        || (index > 1 && IsPair(text, blocks, index - 2, title, Labels.Contains(Words(text, blocks[index - 2]))))
        || (index + 2 < blocks.Count && blocks[index + 2] is { Kind: BlockKind.Paragraph, Label: { } label } && Labels.Contains(text.AsSpan(label.Start, label.Length)))
        || (index + 2 < blocks.Count && IsPair(text, blocks, index + 2, title, Labels.Contains(Words(text, blocks[index + 2]))));

    private static ReadOnlySpan<char> Words(string text, Block block) => text.AsSpan(block.Content.Start, block.Content.Length);

    private static WordMap<bool> Known()
    {
        var words = new WordMap<bool>();
        foreach (var term in TermIndex.Default.List("field-labels").Terms)
        {
            if (Headings.Exact(term.Text) is null or SectionKind.Other)
                words.Set(term.Text, true);
        }

        return words;
    }
}
