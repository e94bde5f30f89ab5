using System.Text;

namespace JDAssistant.Bot.Formatting;

/// <summary>Parts a Markdown text that is too long for one message.</summary>
internal static class MessageSplitter
{
    /// <summary>What every channel takes: Teams allows 100 KB for the whole activity, in UTF-16.</summary>
    public const int Longest = 25_000;

    /// <summary>Parts <paramref name="markdown"/> between paragraphs where it can, else between lines, else between words; a code block that is parted is closed and opened again.</summary>
    public static IReadOnlyList<string> Split(string markdown, int longest = Longest)
    {
        if (markdown.Length <= longest)
            return markdown.Length == 0 ? [] : [markdown];

        var parts = new List<string>();
        var part = new StringBuilder();
        var paragraph = 0;
        string? fence = null;
        string? opening = null;
        foreach (var line in markdown.Split('\n').SelectMany(line => Lines(line, longest / 2)))
        {
            if (part.Length + line.Length + 1 + (fence?.Length + 1 ?? 0) > longest)
            {
                // A cut that leaves most of a message empty is worse than one inside a paragraph.
                var cut = fence is null && paragraph > longest / 2 ? paragraph : part.Length;
                var rest = part.ToString(cut, part.Length - cut);
                part.Length = cut;
                if (fence is not null)
                    part.Append(fence);
                Add(parts, part);
                part.Clear();
                if (fence is not null)
                    part.Append(opening).Append('\n');
                part.Append(rest);
                paragraph = 0;
            }

            part.Append(line).Append('\n');
            if (fence is not null)
            {
                if (MarkdownLine.Closes(line, fence))
                    fence = null;
            }
            else if (MarkdownLine.FenceOf(line) is { } opened)
            {
                fence = opened;
                opening = line;
            }

            if (fence is null && line.AsSpan().Trim().IsEmpty)
                paragraph = part.Length;
        }

        Add(parts, part);
        return parts;
    }

    private static void Add(List<string> parts, StringBuilder part)
    {
        var text = part.ToString().Trim('\n');
        if (text.Length > 0)
            parts.Add(text);
    }

    private static IEnumerable<string> Lines(string line, int longest)
    {
        var start = 0;
        while (line.Length - start > longest)
        {
            var cut = line.LastIndexOf(' ', start + longest - 1, longest / 2);
            if (cut < 0)
                cut = start + longest - (char.IsHighSurrogate(line[start + longest - 1]) ? 1 : 0);
            yield return line[start..cut];
            start = line[cut] == ' ' ? cut + 1 : cut;
        }

        yield return line[start..];
    }
}
