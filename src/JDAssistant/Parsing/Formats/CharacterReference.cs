using AngleSharp.Html;

namespace JDAssistant.Parsing.Formats;

/// <summary>Reads the character references of HTML, which pasted text is full of: <c>&amp;amp;</c>, <c>&amp;#43;</c>, <c>&amp;#x2019;</c>.</summary>
internal static class CharacterReference
{
    private const int Longest = 10;

    /// <summary>The character that the reference at <paramref name="start"/> means, and how long it is; null where none stands there.</summary>
    /// <remarks>What takes two characters to write, such as an emoji, is left as it stands.</remarks>
    public static (char Meant, int Width)? Read(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(';') + 1;
        if (length < 4)
            return null;
        var name = text.AsSpan(start + 1, length - 2);
        if (name[0] == '#')
            return Numbered(name[1..]) is { } numbered ? (numbered, length) : null;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return null;
        }

        return HtmlEntityProvider.Resolver.GetSymbol(text.Substring(start + 1, length - 1)) is { Length: 1 } symbol ? (symbol[0], length) : null;
    }

    private static char? Numbered(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        var code = 0;
        foreach (var c in isHex ? digits[1..] : digits)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : isHex && char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                return null;
            code = (code * (isHex ? 16 : 10)) + digit;
            if (code > char.MaxValue)
                return null;
        }

        return code is < ' ' and not ('\n' or '\t') || char.IsSurrogate((char)code) ? null : (char)code;
    }
}
