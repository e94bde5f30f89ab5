using JDAssistant.Documents;

namespace JDAssistant.Parsing.Layout;

/// <summary>Recognises lists that have lost their bullets: one item a line.</summary>
internal static class BareItems
{
    private const int LongestItem = 260;

    /// <summary>Turns runs of three or more short single-line paragraphs in a part of <paramref name="blocks"/> into items.</summary>
    public static void Mark(string text, List<Block> blocks, int from, int to)
    {
        for (var i = from; i < to;)
        {
            int end = i, items = 0;
            // What was pasted along between two items does not end their list.
            while (end < to && (blocks[end].Kind == BlockKind.Other || IsItemLike(text, blocks[end])))
            {
                if (blocks[end++].Kind != BlockKind.Other)
                    items++;
            }

            var isList = items >= 3 && !(i > from && IsProseBelow(text, blocks[i - 1], blocks[i]));
            for (var k = i; isList && k < end; k++)
            {
                if (blocks[k].Kind != BlockKind.Other)
                    blocks[k] = blocks[k] with { Kind = BlockKind.Item };
            }

            i = end + 1;
        }
    }

    /// <summary>Below items without full stops, sentences that have theirs are prose again.</summary>
    private static bool IsProseBelow(string text, Block above, Block first) =>
        above is { Kind: BlockKind.Item, Content.Length: > 0 } && text[above.Content.End - 1] != '.' && first.Content.Length > 0 && text[first.Content.End - 1] == '.';

    private static bool IsItemLike(string text, Block block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Content.Length is 0 or > LongestItem)
            return false;
        var letters = text.AsSpan(block.Content.Start, block.Content.Length);
        // Two full sentences or more are prose; an introduction ends with a colon.
        var inner = letters[..^1];
        return letters[^1] != ':' && inner.Count(". ") + inner.Count(".\n") <= 1;
    }
}
