using System.Text;
using JDAssistant.Bot.Formatting;

namespace JDAssistant.Bot.BotFramework.Formatting;

/// <summary>The words of one line of Markdown, with everything in them that could act made plain.</summary>
internal static class ChatInline
{
    // A label is read like a line of its own: this bounds how deep labels in labels go.
    private const int LongestLink = 2000;

    /// <summary>Appends <paramref name="line"/>: HTML and mentions become words; pictures and, unless <paramref name="keepLinks"/>, links become label and address.</summary>
    public static void Append(StringBuilder result, string line, bool keepLinks)
    {
        // Once a closing mark was not found there is none further on either.
        var codeEnds = true;
        var ends = line.Contains("](", StringComparison.Ordinal) ? BracketPairs.Of(line) : null;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (PlainWords.IsInvisible(c))
                continue;

            switch (c)
            {
                case '\\' when i + 1 < line.Length:
                    i++;
                    if (line[i] == '<')
                        result.Append("&lt;");
                    else
                        result.Append('\\').Append(line[i]);
                    break;
                case '`' when codeEnds && CodeEnd(line, i) is var end:
                    codeEnds = end > 0;
                    if (end < 0)
                        result.Append('`');
                    else
                        result.Append(PlainWords.Visible(line[i..end]));
                    i = Math.Max(i, end - 1);
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '!' when i + 1 < line.Length && line[i + 1] == '[' && LinkAt(line, i + 1, ends) is { } picture:
                    Append(result, picture.Label, keepLinks);
                    i = picture.End - 1;
                    break;
                case '[' when LinkAt(line, i, ends) is { } link:
                    AppendLink(result, link, keepLinks);
                    i = link.End - 1;
                    break;
                case '[':
                    result.Append("\\[");
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }
    }

    private static void AppendLink(StringBuilder result, Link link, bool keepLinks)
    {
        var isWeb = Uri.TryCreate(link.Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        if (keepLinks && isWeb)
            result.Append('[');
        Append(result, link.Label, keepLinks: false);
        if (keepLinks && isWeb)
            result.Append("](").Append(uri!.AbsoluteUri).Append(')');
        else if (isWeb && uri!.AbsoluteUri.TrimEnd('/') != link.Label.TrimEnd('/'))
            result.Append(" (").Append(uri.AbsoluteUri).Append(')');
    }

    private static Link? LinkAt(string line, int start, int[]? ends)
    {
        if (ends is null || ends[start] is not (> 0 and var labelEnd) || labelEnd + 1 >= line.Length || line[labelEnd + 1] != '(')
            return null;
        if (ends[labelEnd + 1] is not (> 0 and var end) || end - start > LongestLink)
            return null;

        // A title after the address is left out.
        var inside = line[(labelEnd + 2)..end].Trim();
        var blank = inside.IndexOf(' ', StringComparison.Ordinal);
        var address = (blank < 0 ? inside : inside[..blank]).Trim('<', '>');
        return new Link(line[(start + 1)..labelEnd], address, end + 1);
    }

    private static int CodeEnd(string line, int start)
    {
        var length = 1;
        while (start + length < line.Length && line[start + length] == '`')
            length++;
        for (var i = start + length; i < line.Length; i++)
        {
            if (line[i] != '`')
                continue;
            var run = i;
            while (i < line.Length && line[i] == '`')
                i++;
            if (i - run == length)
                return i;
        }

        return -1;
    }

    private sealed record Link(string Label, string Address, int End);
}
