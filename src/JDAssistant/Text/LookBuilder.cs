using System.Text;

namespace JDAssistant.Text;

/// <summary>Collects the looks of a text while it is put together.</summary>
internal sealed class LookBuilder
{
    private readonly List<TextLook> _found = [];
    private (bool IsBold, bool IsItalic, string? Address) _now;
    private int _from;

    /// <summary>The looks so far, in order and apart from each other.</summary>
    public IReadOnlyList<TextLook> Found => _found;

    /// <summary>What is appended to <paramref name="text"/> from here on looks so.</summary>
    public void Turn(StringBuilder text, bool isBold, bool isItalic, string? address)
    {
        if (_now == (isBold, isItalic, address))
            return;
        var (start, end) = (_from, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start && _now != default)
            _found.Add(new TextLook(new TextSpan(start, end), _now.IsBold, _now.IsItalic, _now.Address));
        (_now, _from) = ((isBold, isItalic, address), text.Length);
    }
}
