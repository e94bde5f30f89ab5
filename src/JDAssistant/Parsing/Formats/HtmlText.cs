using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>The visible text of a page while its nodes are walked, and where each character came from.</summary>
internal sealed class HtmlText(string html, bool keepsLines = false)
{
    private readonly StringBuilder _text = new(html.Length);
    private readonly OffsetMap.Builder _map = new();
    private readonly HtmlCursor _cursor = new(html);
    private readonly Stack<(bool Ordered, int Count)> _lists = new();
    private readonly HtmlLooks _looks = new();
    private int _preformatted;
    private bool _blankPending;
    private int _itemStart = -1;

    // The table of criteria that is being written, and whether in one of its cells a new part is to begin.
    private IElement? _criteria;
    private bool _isInCell;
    private bool _partPending;

    /// <summary>Writes what the node begins with; false where its children are not read.</summary>
    public bool Enter(INode node)
    {
        if (node is IText words)
        {
            Write(words.Data);
            return false;
        }

        if (node is not IElement element)
            return false;
        switch (element.LocalName)
        {
            case "script" or "style" or "noscript" or "template" or "head" or "svg" or "iframe" or "select" or "object":
                return false;
            case "br":
                BreakInItem(1);
                break;
            case "hr":
                Break(2);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Break(2);
                Mark(new string('#', element.LocalName[1] - '0') + " ");
                break;
            case "ul" or "ol":
                _lists.Push((element.LocalName == "ol", 0));
                // Two lists below each other are not one.
                Break(element.PreviousElementSibling?.LocalName is "ul" or "ol" ? 2 : 1);
                break;
            case "li":
                Break(1);
                MarkItem();
                break;
            case "tr":
                Break(1);
                Mark("| ");
                break;
            case "pre":
                Break(2);
                _preformatted++;
                break;
            case "p":
                BreakInItem(2);
                break;
            case "table" or "blockquote" or "dl" or "section" or "article" or "header" or "footer":
                Break(2);
                if (_criteria is null && HtmlTables.IsOfCriteria(element))
                    _criteria = element;
                break;
            case "td" or "th":
                _isInCell = _criteria is not null;
                break;
            case "div":
                BreakInItem(1);
                break;
            case "dt" or "dd" or "form" or "main" or "aside" or "nav" or "fieldset" or "address" or "figure" or "thead" or "tbody":
                Break(1);
                break;
            case "b" or "strong" when IsLineOfItsOwn(element):
                Mark("**");
                return true;
        }

        _looks.Enter(element, _text);
        return true;
    }

    /// <summary>Writes what the element ends with.</summary>
    public void Leave(IElement element)
    {
        _looks.Leave(element, _text);
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "table" or "blockquote" or "dl" or "section" or "article":
                Break(2);
                if (element == _criteria)
                    _criteria = null;
                break;
            case "pre":
                _preformatted--;
                Break(2);
                break;
            case "ul" or "ol":
                if (_lists.Count > 0)
                    _lists.Pop();
                Break(1);
                break;
            case "div":
                BreakInItem(1);
                break;
            case "li" or "dt" or "dd" or "tr" or "form" or "main" or "aside" or "nav" or "header" or "footer":
                Break(1);
                break;
            case "td" or "th":
                (_isInCell, _partPending) = (false, false);
                Mark(" | ");
                break;
            case "b" or "strong" when IsLineOfItsOwn(element):
                Mark("**");
                break;
        }
    }

    /// <summary>The text as read.</summary>
    public SourceText Finish() => new(html, _text.ToString(), _map.Build()) { Looks = _looks.Found, IsPage = true };

    private void Write(string data)
    {
        // A blank line between words: a text that was put into the page as it stood.
        var hasLines = keepsLines || HasBlankLine(data);
        foreach (var c in data)
        {
            var (at, width) = _cursor.Take(c);
            if (SourceTextReader.Plain(c) is not { } plain)
                continue;
            if (_preformatted == 0 && char.IsWhiteSpace(plain) && !(hasLines && (plain == '\n' || _text.Length == 0 || _text[^1] is '\n' or ' ')))
            {
                _blankPending = _text.Length > 0 && _text[^1] != '\n' && _text.Length != _itemStart;
                continue;
            }

            if (_partPending)
                Mark(" • ");
            else if (_blankPending)
                Append(' ', at, 0);
            _partPending = false;
            Append(plain, at, width);
        }
    }

    private static bool HasBlankLine(ReadOnlySpan<char> data)
    {
        data = data.Trim();
        for (var i = data.IndexOf('\n'); i >= 0;)
        {
            data = data[(i + 1)..].TrimStart(" \t\r");
            if (data.StartsWith('\n'))
                return true;
            i = data.IndexOf('\n');
        }

        return false;
    }

    private void Append(char c, int at, int width)
    {
        _map.Character(_text.Length, at, width);
        _text.Append(c);
        _blankPending = false;
    }

    private void Mark(string marks)
    {
        if (_blankPending && !marks.StartsWith(' '))
            Append(' ', _cursor.Position, 0);
        foreach (var c in marks)
            Append(c, _cursor.Position, 0);
    }

    private void MarkItem()
    {
        if (_isInCell)
            return;
        if (_lists.Count == 0)
        {
            Mark("- ");
            _itemStart = _text.Length;
            return;
        }

        var (ordered, count) = _lists.Pop();
        // As far in as the words of the items around it.
        var indent = _lists.Take(8).Sum(list => ItemMark(list.Ordered, list.Count).Length);
        _lists.Push((ordered, count + 1));
        Mark(new string(' ', indent) + ItemMark(ordered, count + 1));
        _itemStart = _text.Length;
    }

    private static string ItemMark(bool ordered, int number) => ordered ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";

    /// <summary>Ends the line, but not between the mark of an item and its first words: pages wrap those once more.</summary>
    private void BreakInItem(int lines)
    {
        if (_text.Length != _itemStart)
            Break(lines);
        else
            _blankPending = false;
    }

    /// <summary>Ends the line, and with 2 leaves a blank one.</summary>
    private void Break(int lines)
    {
        _blankPending = false;
        if (_text.Length == 0)
            return;
        if (_isInCell)
        {
            // A row is a line: what its cell holds on lines of their own are parts of the cell.
            _partPending = _text.Length < 2 || _text[^1] != ' ' || _text[^2] != '|';
            return;
        }

        var have = 0;
        while (have < 2 && have < _text.Length && _text[_text.Length - 1 - have] == '\n')
            have++;
        for (; have < lines; have++)
            Append('\n', _cursor.Position, 0);
    }

    /// <summary>True for emphasis that is all there is in its line: people write headings so.</summary>
    private static bool IsLineOfItsOwn(IElement element)
    {
        // One look at the children, never the whole subtree: emphasis may be nested as deep as the page likes.
        var only = element.ChildNodes.Length == 1 ? element.FirstChild : null;
        if (only is IElement { LocalName: "u" or "span" or "font" or "strong" or "b", ChildNodes.Length: 1 } inner)
            only = inner.FirstChild;
        if (only is not IText { Data.Length: > 0 and <= 90 })
            return false;
        return Ends(element.PreviousSibling) && Ends(element.NextSibling) && element.ParentElement?.LocalName is "p" or "div" or "body" or "span" or "td";

        static bool Ends(INode? sibling)
        {
            while (sibling is IText text && string.IsNullOrWhiteSpace(text.Data.Trim(':', ' ')))
                sibling = text.NextSibling is IElement ? text.NextSibling : null;
            return sibling is null || (sibling is IElement { LocalName: "br" or "p" or "div" or "ul" or "ol" or "h1" or "h2" or "h3" });
        }
    }
}
