namespace JDAssistant.Text;

/// <summary>Looks things up in a list that is ordered by where its items stand in the text.</summary>
public static class Ordered
{
    /// <summary>Index of the first item whose span starts at or after <paramref name="offset"/>; the count where none does.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int offset, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The item whose span holds <paramref name="offset"/>; null where none does. The spans must not overlap.</summary>
    public static T? At<T>(IReadOnlyList<T> items, int offset, Func<T, TextSpan> spanOf)
        where T : class =>
        IndexAt(items, offset, spanOf) is var index and >= 0 ? items[index] : null;

    /// <summary>Index of the item whose span holds <paramref name="offset"/>; -1 where none does. The spans must not overlap.</summary>
    public static int IndexAt<T>(IReadOnlyList<T> items, int offset, Func<T, TextSpan> spanOf)
    {
        var before = FirstFrom(items, offset + 1, spanOf) - 1;
        return before >= 0 && spanOf(items[before]).Contains(offset) ? before : -1;
    }
}
