using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>Reads HTML as a person sees it, with a way back to the characters between the tags.</summary>
/// <remarks>
/// Headings, items and table rows get the marks that Markdown has for them, so that one layout reader serves all
/// formats; the marks stand for no original character. Scripts, styles and comments are not read.
/// </remarks>
internal static class HtmlReader
{
    private static readonly string[] BlockEnds = ["</p>", "</li>", "</div>", "</ul>", "</ol>", "</h1>", "</h2>", "</h3>", "</h4>", "</tr>", "</td>", "<br>", "<br/>", "<br />"];

    private static readonly HtmlParser Parser = new();

    /// <summary>True where tags carry the layout: a few stray tags in Markdown do not.</summary>
    public static bool LooksLikeHtml(string text)
    {
        if (text.IndexOf('<', StringComparison.Ordinal) < 0)
            return false;
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return true;
        var ends = 0;
        foreach (var tag in BlockEnds)
        {
            for (var at = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(tag, at + tag.Length, StringComparison.OrdinalIgnoreCase))
                ends++;
        }

        return ends > 0 && (IsEnclosed(start) || ((start[0] == '<' || ends >= 4) && ends * 1500 > text.Length));
    }

    /// <summary>True where a block's tag begins the text and one ends it: then all of it is HTML, however long its paragraphs are.</summary>
    private static bool IsEnclosed(ReadOnlySpan<char> text)
    {
        var isOpened = false;
        foreach (var tag in (ReadOnlySpan<string>)["<p>", "<h1>", "<h2>", "<h3>", "<ul>", "<ol>", "<div>"])
            isOpened |= text.StartsWith(tag, StringComparison.OrdinalIgnoreCase);
        if (!isOpened)
            return false;
        foreach (var tag in BlockEnds)
        {
            if (tag.StartsWith("</", StringComparison.Ordinal) && text.TrimEnd().EndsWith(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>True for Markdown in which tags stand, and for a page that lost all its tags but those of the items: line ends mean what they mean in a text.</summary>
    private static bool KeepsLines(string text)
    {
        if (text.Contains("<li", StringComparison.OrdinalIgnoreCase) && !text.Contains("<ul", StringComparison.OrdinalIgnoreCase) && !text.Contains("<ol", StringComparison.OrdinalIgnoreCase))
            return true;
        if (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal))
            return true;
        var marks = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal)
                || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal))
            {
                marks++;
            }
        }

        return marks >= 3;
    }

    /// <summary>Reads <paramref name="html"/>.</summary>
    public static SourceText Read(string html)
    {
        using var document = Parser.ParseDocument(html);
        var output = new HtmlText(html, keepsLines: KeepsLines(html));
        var root = (INode?)document.Body ?? document;
        // By hand, not by recursion: nesting is as deep as whoever wrote the page wants it.
        var node = root.FirstChild;
        while (node is not null)
        {
            var enters = output.Enter(node);
            if (enters && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                if (node is IElement element)
                    output.Leave(element);
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
                if (node is null || ReferenceEquals(node, root))
                    return output.Finish();
            }
        }

        return output.Finish();
    }
}
