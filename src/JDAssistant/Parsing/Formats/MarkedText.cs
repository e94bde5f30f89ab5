using System.Text;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>Writes a text as Markdown, with marks for the looks that stand beside it.</summary>
public static class MarkedText
{
    /// <summary>The text as read, with marks; as it is where nothing in it has a look.</summary>
    public static string Of(SourceText source)
    {
        if (source.Looks.Count == 0)
            return source.Text;
        var marked = new StringBuilder();
        var at = 0;
        foreach (var look in source.Looks)
        {
            for (var start = look.Span.Start; start < look.Span.End;)
            {
                var end = source.Text.IndexOf('\n', start, look.Span.End - start) is >= 0 and var lineEnd ? lineEnd : look.Span.End;
                var words = Words(source.Text, start, end);
                if (!words.IsEmpty)
                {
                    marked.Append(source.Text, at, words.Start - at);
                    Write(marked, source.Text, words, look);
                    at = words.End;
                }

                start = end + 1;
            }
        }

        return marked.Append(source.Text, at, source.Text.Length - at).ToString();
    }

    private static void Write(StringBuilder marked, string text, TextSpan words, TextLook look)
    {
        var slice = text[words.Start..words.End];
        if (look.Address is { } itself && (itself == slice || itself == "mailto:" + slice))
        {
            marked.Append('<').Append(slice).Append('>');
            return;
        }

        var address = slice.AsSpan().IndexOfAny('[', ']') < 0 ? look.Address : null;
        var mark = CanBeMarked(text, words, marked) ? (look.IsBold, look.IsItalic) switch { (true, true) => "***", (true, false) => "**", (false, true) => "*", _ => "" } : "";
        marked.Append(mark).Append(address is null ? "" : "[").Append(slice).Append(address is null ? "" : $"]({address})").Append(mark);
    }

    /// <summary>False where Markdown would take the marks for stars: "**a:**b", or right behind other marks.</summary>
    private static bool CanBeMarked(string text, TextSpan words, StringBuilder marked)
    {
        if (marked.Length > 0 && marked[^1] == '*')
            return false;
        var opens = words.Start == 0 || !char.IsLetterOrDigit(text[words.Start - 1]) || char.IsLetterOrDigit(text[words.Start]);
        var closes = words.End == text.Length || !char.IsLetterOrDigit(text[words.End]) || char.IsLetterOrDigit(text[words.End - 1]);
        return opens && closes && text.AsSpan(words.Start, words.Length).IndexOf('*') < 0;
    }

    /// <summary>The words of one line, without the blanks at their ends and the marks of headings, items and rows.</summary>
    private static TextSpan Words(string text, int start, int end)
    {
        if (start == 0 || text[start - 1] == '\n')
        {
            while (start < end && text[start] is ' ' or '#' or '-' or '|')
                start++;
            var digits = start;
            while (digits < end && char.IsAsciiDigit(text[digits]))
                digits++;
            if (digits > start && digits + 1 < end && text[digits] == '.' && text[digits + 1] == ' ')
                start = digits + 2;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '|'))
            end--;
        return new TextSpan(start, end);
    }
}
