namespace JDAssistant.Text;

/// <summary>Replaces the characters of <paramref name="Span"/> by <paramref name="NewText"/>; an empty span inserts.</summary>
public sealed record TextEdit(TextSpan Span, string NewText)
{
    /// <summary>An edit that removes <paramref name="span"/>.</summary>
    public static TextEdit Delete(TextSpan span) => new(span, "");

    /// <summary>An edit that inserts <paramref name="text"/> before <paramref name="offset"/>.</summary>
    public static TextEdit Insert(int offset, string text) => new(new TextSpan(offset, offset), text);
}
