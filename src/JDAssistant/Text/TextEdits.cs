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
            if (groups[index].Any(edit => Collides(taken, edit)))
                continue;
            foreach (var edit in groups[index])
                taken.Add(edit);
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

    private static bool Collides(SortedSet<TextEdit> taken, TextEdit edit)
    {
        // Taken edits never overlap one another, so only the nearest one that starts at or before our end can collide.
        var window = taken.GetViewBetween(
            new TextEdit(new TextSpan(int.MinValue, int.MinValue), ""),
            new TextEdit(new TextSpan(edit.Span.End, int.MaxValue), ""));
        return window.Max is { } nearest
            && (nearest.Span == edit.Span
                || nearest.Span.Overlaps(edit.Span)
                || (!edit.Span.IsEmpty && nearest.Span.IsEmpty && edit.Span.Start < nearest.Span.Start && nearest.Span.Start < edit.Span.End));
    }
}
