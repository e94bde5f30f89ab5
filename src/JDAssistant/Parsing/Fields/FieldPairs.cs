using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>Tells a label above its value ("Job type", then "Part-time") from a heading above its section.</summary>
internal static class FieldPairs
{
    private const int LongestValue = 60;

    private static readonly WordMap<bool> Labels = Known();

    /// <summary>True where the heading at <paramref name="index"/>, told by its form alone, is the label of the short value below it.</summary>
    public static bool IsLabel(string text, IReadOnlyList<Block> blocks, int index, Block? title) =>
        IsPair(text, blocks, index, title, Labels.Contains(Words(text, blocks[index])))
        || (IsAlsoLabel(Words(text, blocks[index])) && IsPair(text, blocks, index, title, true) && IsAmongPairs(text, blocks, index, title));

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
