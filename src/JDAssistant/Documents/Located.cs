namespace JDAssistant.Documents;

/// <summary>Finds the block or section at a place; both lists are in order and do not overlap.</summary>
internal static class Located
{
    /// <summary>The block that holds <paramref name="offset"/>; null between blocks.</summary>
    public static Block? At(IReadOnlyList<Block> blocks, int offset) => IndexAt(blocks, offset) is >= 0 and var index ? blocks[index] : null;

    /// <summary>The section that holds <paramref name="offset"/>; null between sections.</summary>
    public static Section? At(IReadOnlyList<Section> sections, int offset)
    {
        int low = 0, high = sections.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = sections[middle].Span;
            if (span.Contains(offset))
                return sections[middle];
            if (offset < span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    /// <summary>The index of the block that holds <paramref name="offset"/>; -1 between blocks.</summary>
    public static int IndexAt(IReadOnlyList<Block> blocks, int offset)
    {
        int low = 0, high = blocks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = blocks[middle].Span;
            if (span.Contains(offset))
                return middle;
            if (offset < span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}
