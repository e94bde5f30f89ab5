using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Finds addresses of web pages in a text.</summary>
internal static class Links
{
    /// <summary>The addresses that begin with a scheme, in order, without the marks of the sentence after them.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var i = text.IndexOf("://", StringComparison.Ordinal); i >= 0;)
        {
            var start = i;
            while (start > 0 && char.IsAsciiLetter(text[start - 1]) && i - start < 6)
                start--;
            var end = i + 3;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or '>' or '"' or '<' or '|' or '\'' or '*'))
                end++;
            while (end > i + 3 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
                end--;
            var scheme = text.AsSpan(start, i - start);
            if (end > i + 4 && (scheme.EndsWith("http", StringComparison.OrdinalIgnoreCase) || scheme.EndsWith("https", StringComparison.OrdinalIgnoreCase)))
                yield return new TextSpan(scheme.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? i - 5 : i - 4, end);
            i = text.IndexOf("://", end, StringComparison.Ordinal);
        }
    }

    /// <summary>The host of an address, without "www.".</summary>
    public static ReadOnlySpan<char> Host(ReadOnlySpan<char> address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var host = address[start..];
        var end = host.IndexOfAny("/?#:");
        host = end < 0 ? host : host[..end];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
