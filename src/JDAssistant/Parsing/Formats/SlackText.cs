using System.Text;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>The text of a Slack message while it is put together line by line, and where each character came from.</summary>
/// <remarks>A line that is bold from end to end gets the marks that Markdown has for it: Slack knows no headings, so people write them so.</remarks>
internal sealed class SlackText
{
    private const int LongestHeading = 90;

    private readonly StringBuilder _text = new();
    private readonly OffsetMap.Builder _map = new();
    private readonly LookBuilder _looks = new();
    private readonly List<(char Letter, int At, int Width, SlackLook Look)> _line = [];
    private bool _isItem;
    private bool _hasBold;
    private bool _hasPlain;

    /// <summary>Takes the next character of a line, which stands at <paramref name="at"/> of the original and is written with <paramref name="width"/> characters there.</summary>
    public void Put(char letter, int at, int width, SlackLook look = default)
    {
        if (SourceTextReader.Plain(letter) is not { } plain)
            return;
        if (plain == '\n')
        {
            EndLine(at, width);
            return;
        }

        if (!char.IsWhiteSpace(plain))
        {
            _hasBold |= look.IsBold;
            _hasPlain |= !look.IsBold && plain != ':';
        }

        _line.Add((plain, at, width, look));
    }

    /// <summary>Begins an item of a list.</summary>
    public void BeginItem(string marks, int at)
    {
        _isItem = true;
        foreach (var mark in marks)
            _line.Add((mark, at, 0, default));
    }

    /// <summary>Ends the line; with <paramref name="width"/> 0 the line end was put in.</summary>
    public void EndLine(int at, int width)
    {
        Flush();
        Append('\n', at, width);
    }

    /// <summary>The text as read.</summary>
    public SourceText Finish(string original)
    {
        Flush();
        return new SourceText(original, _text.ToString(), _map.Build()) { Looks = _looks.Found };
    }

    private void Flush()
    {
        var (first, last) = (0, _line.Count - 1);
        while (first <= last && char.IsWhiteSpace(_line[last].Letter))
            last--;
        var isHeading = _hasBold && !_hasPlain && !_isItem && last - first < LongestHeading;
        while (isHeading && char.IsWhiteSpace(_line[first].Letter))
            first++;
        if (isHeading)
            Mark(_line[first].At);
        for (var i = first; i <= last; i++)
        {
            var look = _line[i].Look;
            _looks.Turn(_text, look.IsBold && !isHeading, look.IsItalic && !isHeading, look.Address);
            Append(_line[i].Letter, _line[i].At, _line[i].Width);
        }

        _looks.Turn(_text, isBold: false, isItalic: false, address: null);
        if (isHeading)
            Mark(_line[last].At + _line[last].Width);
        _line.Clear();
        (_isItem, _hasBold, _hasPlain) = (false, false, false);
    }

    private void Mark(int at)
    {
        Append('*', at, 0);
        Append('*', at, 0);
    }

    private void Append(char letter, int at, int width)
    {
        _map.Character(_text.Length, at, width);
        _text.Append(letter);
    }
}

/// <summary>How Slack shows a character.</summary>
internal readonly record struct SlackLook(bool IsBold, bool IsItalic = false, string? Address = null);
