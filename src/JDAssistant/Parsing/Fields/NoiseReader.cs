using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds what was pasted along from the site that the text was copied from.</summary>
/// <remarks>
/// Works on whole lines, before there is a layout. A line that companies write too ("Apply now", "Privacy Policy") is
/// noise only beside one that no company writes.
/// </remarks>
internal static class NoiseReader
{
    private const int LongestValue = 60;

    private const int MostOthers = 30;

    private const int FirstLines = 4;

    // A text of few lines has no page around it.
    private const int FewLines = 8;

    private static readonly WordMap<bool> OtherAdverts = WordMap.OfWords(TermIndex.Default.List("other-adverts").Terms.Select(term => term.Text));

    /// <summary>The noise in order of the text; spans do not overlap.</summary>
    public static IReadOnlyList<Noise> Read(string text)
    {
        var lines = Lines(text);
        var kinds = new NoiseKind?[lines.Count];
        var origins = new string?[lines.Count];
        var uses = new (BoardLineUse Use, string? Origin)?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            uses[i] = BoardLines.Find(text.AsSpan(lines[i].Start, lines[i].Length));
            if (uses[i] is (BoardLineUse.Sure, var origin))
                Mark(i, NoiseKind.Furniture, origin);
        }

        // On a page that is surely a board's, buttons in a row are its own: "Save", "Share", "Apply now".
        var isBoard = kinds.Any(kind => kind is not null);
        for (var i = 1; isBoard && i < lines.Count; i++)
        {
            if (uses[i] is (BoardLineUse.Near, _) && uses[i - 1] is (BoardLineUse.Near, _))
                Mark(i, NoiseKind.Furniture, null);
        }

        // The first lines of a page and its last are its own: "Acme Home Page", and the button "Apply for this job".
        for (var i = 0; lines.Count > 1 && i < lines.Count; i++)
        {
            if (i == FirstLines && i < lines.Count - 1)
                i = lines.Count - 1;
            var line = text.AsSpan(lines[i].Start, lines[i].Length);
            if ((uses[i] is (BoardLineUse.Near, _) && (i == lines.Count - 1 || lines.Count > FewLines) && line.StartsWith("Apply for this ", StringComparison.OrdinalIgnoreCase)) || (line.Length <= LongestValue && line.EndsWith(" Home Page", StringComparison.Ordinal)))
                Mark(i, NoiseKind.Furniture, null);
        }

        // Below "Similar jobs" stand other adverts, each in a few short lines.
        for (int i = 1, other = -1; i < lines.Count; i++)
        {
            if (kinds[i - 1] == NoiseKind.Furniture && lines[i - 1].Start * 2L > text.Length && OtherAdverts.Contains(text.AsSpan(lines[i - 1].Start, lines[i - 1].Length)))
                other = i;
            if (other >= 0 && i - other < MostOthers && lines[i].Length <= LongestValue && !EndsSentence(text[lines[i].End - 1]))
                kinds[i] ??= NoiseKind.Furniture;
            else
                other = -1;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (uses[i] is (BoardLineUse.Field, var origin))
                MarkField(i, origin);
        }

        // A run grows from its sure lines, first downwards and then upwards; what others write too never starts one.
        for (var i = 1; i < lines.Count; i++)
        {
            if (kinds[i - 1] is not null)
                Grow(i, i - 1);
        }

        for (var i = lines.Count - 2; i >= 0; i--)
        {
            if (kinds[i + 1] is not null)
                Grow(i, i + 1);
            else if (i + 2 < lines.Count && kinds[i + 2] == NoiseKind.BoardField && uses[i] is (BoardLineUse.WeakField, _) && kinds[i] is null)
                MarkField(i, origins[i + 2]);
        }

        var noise = new List<Noise>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is { } kind)
                noise.Add(new Noise(kind, lines[i], origins[i]));
            else
                AddMarks(text, lines[i], noise);
        }

        return noise;

        void Mark(int i, NoiseKind kind, string? origin) => (kinds[i], origins[i]) = (kind, origin);

        void Grow(int i, int beside)
        {
            if (kinds[i] is not null)
                return;
            if (uses[i] is (BoardLineUse.Near, _))
                Mark(i, NoiseKind.Furniture, origins[beside]);
            else if (uses[i] is (BoardLineUse.WeakField, _) && beside < i)
                MarkField(i, origins[beside]);
        }

        void MarkField(int i, string? origin)
        {
            if (i + 1 >= lines.Count || kinds[i] is not null || lines[i + 1].Length > LongestValue || uses[i + 1] is not null
                || text[lines[i].End - 1] == ':' || EndsSentence(text[lines[i + 1].End - 1]) || SaysMore(text, lines[i + 1]))
            {
                return;
            }

            Mark(i, NoiseKind.BoardField, origin);
            Mark(i + 1, NoiseKind.BoardField, origin);
        }
    }

    /// <summary>True where <paramref name="span"/> lies inside noise.</summary>
    public static bool Covers(IReadOnlyList<Noise> noise, TextSpan span)
    {
        int low = 0, high = noise.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (noise[middle].Span.End <= span.Start)
                low = middle + 1;
            else if (noise[middle].Span.Start > span.Start)
                high = middle - 1;
            else
                return noise[middle].Span.Contains(span);
        }

        return false;
    }

    /// <summary>True for a line that is more than a bare value: a label of its own, pay, an item, a heading.</summary>
    private static bool SaysMore(string text, TextSpan line) =>
        text.AsSpan(line.Start, line.Length).IndexOfAny(":$£€") >= 0 || text[line.Start] is '-' or '*' or '•' or '#';

    private static bool EndsSentence(char c) => c is '.' or ';' or ':' or '!';

    /// <summary>Adds tracking tags inside a line, and the age of the posting glued to the pay ("2d$168,000").</summary>
    private static void AddMarks(string text, TextSpan line, List<Noise> noise)
    {
        var digits = line.Start;
        while (digits < line.End && digits - line.Start < 3 && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits > line.Start && digits + 1 < line.End && text[digits] is 'd' or 'h' or 'w' && text[digits + 1] is '$' or '£' or '€')
            noise.Add(new Noise(NoiseKind.Furniture, new TextSpan(line.Start, digits + 1), null));

        for (var at = text.IndexOf('#', line.Start, line.Length); at >= 0; at = text.IndexOf('#', at + 1, line.End - at - 1))
        {
            if (TagEnd(text, at, line.End) is not { } end)
                continue;
            var start = at;
            const string Label = "LinkedIn Tag:";
            var before = text.AsSpan(line.Start, at - line.Start);
            if (before.TrimEnd().EndsWith(Label, StringComparison.OrdinalIgnoreCase))
                start = line.Start + before.TrimEnd().Length - Label.Length;
            noise.Add(new Noise(NoiseKind.TrackingTag, new TextSpan(start, end), "LinkedIn"));
            at = end - 1;
        }
    }

    /// <summary>The end of a tag such as "#LI-NA1" at <paramref name="at"/>; null where there is none.</summary>
    private static int? TagEnd(string text, int at, int limit)
    {
        if (at + 4 >= limit || text[at + 1] is not ('L' or 'l') || text[at + 2] is not ('I' or 'i') || text[at + 3] != '-')
            return null;
        var end = at + 4;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < limit && char.IsAsciiLetterOrDigit(text[end + 1]))))
            end++;
        return end > at + 4 ? end : null;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var line = Sentences.Trim(text, new TextSpan(start, end));
            if (!line.IsEmpty)
                lines.Add(line);
            start = end + 1;
        }

        return lines;
    }
}
