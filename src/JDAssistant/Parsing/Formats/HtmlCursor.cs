namespace JDAssistant.Parsing.Formats;

/// <summary>Follows a page's source while its text is taken character by character, so that each knows where it stood.</summary>
/// <remarks>
/// The parser hands out text in the order of the source, save for repaired nonsense; what cannot be found again ahead
/// within a short distance is given the place that was reached, so a span is never wild and the walk stays linear.
/// </remarks>
internal sealed class HtmlCursor(string html)
{
    private const int Ahead = 4000;

    /// <summary>Offset of the next character that was not taken.</summary>
    public int Position { get; private set; } = Math.Max(0, html.IndexOf("<body", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where <paramref name="c"/>, the next character of the text, stands, and how many characters write it.</summary>
    public (int At, int Width) Take(char c)
    {
        if (Position < html.Length && html[Position] == c && c != '&')
            return One();
        SkipTags(c);
        if (Position >= html.Length)
            return (html.Length, 0);
        if (html[Position] == '&')
            return Reference();
        if (html[Position] == c || (c == '\n' && html[Position] == '\r'))
            return c == '\n' && Position + 1 < html.Length && html[Position] == '\r' && html[Position + 1] == '\n' ? Wide(2) : One();
        var found = html.IndexOf(c, Position, Math.Min(Ahead, html.Length - Position));
        if (found < 0 || char.IsWhiteSpace(c))
            return (Position, 0);
        Position = found;
        return One();
    }

    private (int At, int Width) One() => Wide(1);

    private (int At, int Width) Wide(int width)
    {
        Position += width;
        return (Position - width, width);
    }

    private (int At, int Width) Reference()
    {
        var end = html.IndexOf(';', Position, Math.Min(12, html.Length - Position));
        return end < 0 || html.AsSpan(Position, end - Position).IndexOfAny(" <\n") >= 0 ? One() : Wide(end - Position + 1);
    }

    private void SkipTags(char c)
    {
        while (Position < html.Length && html[Position] == '<' && c != '<')
        {
            if (html.AsSpan(Position).StartsWith("<!--", StringComparison.Ordinal))
                Position = After("-->", Position);
            else if (IsRaw("script") || IsRaw("style") || IsRaw("noscript"))
                Position = After(">", After("</", Position));
            else
                Position = AfterTag();
        }
    }

    private bool IsRaw(string name) => html.AsSpan(Position + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private int AfterTag()
    {
        var quote = '\0';
        for (var i = Position + 1; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && html[i - 1] == '=')
                quote = c;
            else if (c == '>')
                return i + 1;
        }

        return html.Length;
    }

    private int After(string end, int from)
    {
        var at = html.IndexOf(end, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + end.Length;
    }
}
