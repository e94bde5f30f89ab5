using System.Text;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Inline;

/// <summary>Reads the runs of a line whose look stands beside it.</summary>
internal static class LookedAt
{
    /// <summary>The runs of <paramref name="words"/>, which stand at <paramref name="start"/> of the text, on one line.</summary>
    public static List<InlineRun> Read(IReadOnlyList<TextLook> looks, int start, string words)
    {
        var line = new StringBuilder();
        var lookOf = new List<TextLook?>();
        var hasBlank = false;
        var at = Math.Max(0, Ordered.FirstFrom(looks, start, look => look.Span) - 1);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                hasBlank = line.Length > 0;
                continue;
            }

            while (at < looks.Count && looks[at].Span.End <= start + i)
                at++;
            var look = at < looks.Count && looks[at].Span.Contains(start + i) ? looks[at] : null;
            // Marks stand at words: a blank is only bold between two that are.
            if (hasBlank)
                Append(' ', IsSame(look, lookOf[^1]) ? look : null);
            Append(words[i], look);
            hasBlank = false;
        }

        var runs = new List<InlineRun>();
        for (var from = 0; from < line.Length;)
        {
            var end = from + 1;
            while (end < line.Length && IsSame(lookOf[end], lookOf[from]))
                end++;
            runs.AddRange(InlineReader.Read(line.ToString(from, end - from)).Select(run => With(run, lookOf[from])));
            from = end;
        }

        return runs;

        void Append(char c, TextLook? look)
        {
            line.Append(c);
            lookOf.Add(look);
        }
    }

    private static InlineRun With(InlineRun run, TextLook? look) => look is null ? run : run with
    {
        IsBold = run.IsBold || look.IsBold,
        IsItalic = run.IsItalic || look.IsItalic,
        Address = look.Address ?? run.Address,
    };

    private static bool IsSame(TextLook? one, TextLook? other) => one?.IsBold == other?.IsBold && one?.IsItalic == other?.IsItalic && one?.Address == other?.Address;
}
