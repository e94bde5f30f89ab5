using System.Text;

namespace JDAssistant.Text;

/// <summary>Applies edits to a text.</summary>
public static class TextEdits
{
    /// <summary>
    /// Applies groups of edits in order of their first span; a group that overlaps one applied before it is left out
    /// whole, so no edit is ever applied by halves.
    /// </summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="groups">Each group is applied wholly or not at all.</param>
    /// <returns>The new text, and the groups applied by their index, in the order given.</returns>
    public static (string Text, IReadOnlyList<int> Applied) Apply(string text, IReadOnlyList<IReadOnlyList<TextEdit>> groups)
    {
        var taken = new SortedSet<TextEdit>(BySpan);
        var applied = new List<int>();
        var order = Enumerable.Range(0, groups.Count)
            .Where(index => groups[index].Count > 0)
            .OrderBy(index => groups[index].Min(edit => edit.Span.Start))
            .ThenBy(index => index);
        foreach (var index in order)
        {
            if (Take(taken, groups[index]))
                applied.Add(index);
        }

        var result = new StringBuilder(text.Length);
        var from = 0;
        foreach (var edit in taken)
        {
            result.Append(text, from, edit.Span.Start - from).Append(edit.NewText);
            from = edit.Span.End;
        }

        applied.Sort();
        return (result.Append(text, from, text.Length - from).ToString(), applied);
    }

    private static readonly Comparer<TextEdit> BySpan =
        Comparer<TextEdit>.Create((a, b) => a.Span.CompareTo(b.Span));

    /// <summary>Takes all edits of a group, or none where one overlaps what was taken or another of the group.</summary>
    private static bool Take(SortedSet<TextEdit> taken, IReadOnlyList<TextEdit> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            if (!Collides(taken, group[i]))
            {
                taken.Add(group[i]);
                continue;
            }

            for (var k = 0; k < i; k++)
                taken.Remove(group[k]);
            return false;
        }

        return true;
    }

    private static bool Collides(SortedSet<TextEdit> taken, TextEdit edit)
    {
        // Taken edits never overlap one another: of those that start before our end, none before the first that starts
        // before our start can reach us.
        var window = taken.GetViewBetween(
            new TextEdit(new TextSpan(int.MinValue, int.MinValue), ""),
            new TextEdit(new TextSpan(edit.Span.End, int.MaxValue), ""));
        foreach (var other in window.Reverse())
        {
            if (Collide(other.Span, edit.Span))
                return true;
            if (other.Span.Start < edit.Span.Start)
                return false;
        }

        return false;
    }

    /// <summary>True for the same place, for spans that share a character, and for an insertion inside a span.</summary>
    private static bool Collide(TextSpan one, TextSpan other) =>
        one == other || one.Overlaps(other)
        || (one.IsEmpty && other.Start < one.Start && one.Start < other.End)
        || (other.IsEmpty && one.Start < other.Start && other.Start < one.End);
}
