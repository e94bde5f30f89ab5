using System.Collections.Frozen;

namespace JDAssistant.Exporting.Inline;

/// <summary>Knows the tags of HTML that people leave in Markdown.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "a", "abbr", "address", "article", "b", "big", "blockquote", "body", "br", "center", "cite", "code", "dd", "del", "details", "div", "dl", "dt", "em",
        "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "li", "main", "mark",
        "object", "ol", "p", "pre", "s", "script", "section", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
        "td", "th", "thead", "tr", "u", "ul", "video",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name of the tag whose inside is <paramref name="inner"/>, "!" for a comment; null where it is no tag ("a &lt; b").</summary>
    public static string? Name(ReadOnlySpan<char> inner)
    {
        if (inner.StartsWith("!--", StringComparison.Ordinal))
            return "!";
        var name = inner.TrimStart('/');
        var end = name.IndexOfAny(" /\t\n");
        return BySpan.TryGetValue(end < 0 ? name : name[..end], out var known) ? known : null;
    }

    /// <summary>True for a tag that parts the words before it from those behind it.</summary>
    public static bool Breaks(string name) => name is "br" or "p" or "div" or "li" or "td" or "th" or "tr" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
