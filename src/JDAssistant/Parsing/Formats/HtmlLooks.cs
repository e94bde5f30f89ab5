using System.Text;
using AngleSharp.Dom;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>Keeps what is bold, italic or a link while a page's elements are entered and left.</summary>
internal sealed class HtmlLooks
{
    private readonly Stack<(IElement Element, Look Before)> _open = new();
    private readonly LookBuilder _looks = new();
    private Look _now;

    /// <summary>The looks so far, in order and apart from each other.</summary>
    public IReadOnlyList<TextLook> Found => _looks.Found;

    /// <summary>Takes note of what an element changes, where it begins.</summary>
    public void Enter(IElement element, StringBuilder text)
    {
        var look = Changed(element);
        if (look == _now)
            return;
        _open.Push((element, _now));
        Turn(look, text);
    }

    /// <summary>Takes back what an element changed, where it ends.</summary>
    public void Leave(IElement element, StringBuilder text)
    {
        if (_open.TryPeek(out var last) && ReferenceEquals(last.Element, element))
            Turn(_open.Pop().Before, text);
    }

    private void Turn(Look look, StringBuilder text)
    {
        _now = look;
        _looks.Turn(text, look.IsBold, look.IsItalic, look.Address);
    }

    private Look Changed(IElement element)
    {
        var look = element.LocalName switch
        {
            // A heading is heading enough.
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => _now with { InHeading = true, IsBold = false },
            "b" or "strong" => _now with { IsBold = !_now.InHeading },
            "i" or "em" => _now with { IsItalic = true },
            "a" => _now with { Address = LinkAddress.Linked(element.GetAttribute("href")) },
            _ => _now,
        };
        // Editors write emphasis as style; one of them puts all that is copied into a bold that is none.
        if (element.LocalName is not ("b" or "strong" or "i" or "em" or "span" or "font") || element.GetAttribute("style") is not { Length: > 0 } style)
            return look;
        return look with
        {
            IsBold = !look.InHeading && (Value(style, "font-weight") is { Length: > 0 } weight ? weight is "bold" or "bolder" or "600" or "700" or "800" or "900" : look.IsBold),
            IsItalic = Value(style, "font-style") is { Length: > 0 } slant ? slant is "italic" or "oblique" : look.IsItalic,
        };
    }

    private static string Value(string style, string property)
    {
        foreach (var part in style.Split(';'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && part.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                return part[(colon + 1)..].Trim().ToLowerInvariant();
        }

        return "";
    }

    private readonly record struct Look(bool IsBold, bool IsItalic, string? Address, bool InHeading);
}
