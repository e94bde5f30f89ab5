using JDAssistant.Text;

namespace JDAssistant.Drafting.Writing;

/// <summary>Cuts a section into the pieces that can be taken out of it: the lines of a list, the sentences of running text.</summary>
internal static class SectionPieces
{
    /// <summary>The pieces in order; together with the blanks between them they are the text.</summary>
    public static List<TextSpan> Of(string text)
    {
        var pieces = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isList = text.AsSpan(start).StartsWith("- ", StringComparison.Ordinal);
            var ends = text[i] == '\n' || i == text.Length - 1 || (!isList && text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]));
            if (!ends)
                continue;
            var end = text[i] == '\n' ? i : i + 1;
            if (end > start)
                pieces.Add(new TextSpan(start, end));
            start = i + 1;
            while (start < text.Length && text[start] == ' ')
                start++;
        }

        return pieces;
    }

    /// <summary>The text without the pieces at <paramref name="indexes"/>.</summary>
    public static string Without(string text, List<TextSpan> pieces, IReadOnlySet<int> indexes)
    {
        var kept = pieces.Where((_, i) => !indexes.Contains(i)).ToList();
        var result = new System.Text.StringBuilder();
        var end = -1;
        foreach (var piece in kept)
        {
            if (end >= 0)
            {
                var between = text[end..piece.Start];
                var breaks = between.Count(c => c == '\n');
                result.Append(breaks switch { 0 => " ", 1 => "\n", _ => between.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n" });
            }

            result.Append(text, piece.Start, piece.Length);
            end = piece.End;
        }

        return result.ToString();
    }
}
