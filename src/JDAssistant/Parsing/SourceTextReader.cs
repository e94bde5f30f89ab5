using System.Buffers;
using System.Text;
using JDAssistant.Parsing.Formats;
using JDAssistant.Text;

namespace JDAssistant.Parsing;

/// <summary>Makes the reading text: what a person sees, in plain characters, with a way back to what was given.</summary>
/// <remarks>
/// Removes zero-width characters, soft hyphens and direction marks; makes line ends <c>\n</c>, blanks plain and quotes
/// straight; decodes character references (<c>&amp;amp;</c>) and the mojibake of UTF-8 read as Windows-1252. Dashes and
/// bullets stay: they carry meaning.
/// </remarks>
public static class SourceTextReader
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\r\t\u2010\u2011\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2060\u2066\u2067\u2068\u2069\u3000\uFEFF&âÂÃ\v\f\u0085");

    // UTF-8 bytes shown as Windows-1252; longest first.
    private static readonly (string Seen, char Meant)[] Mojibake =
    [
        ("â€¢", '•'), ("â€™", '\''), ("â€˜", '\''), ("â€œ", '"'), ("â€\u009D", '"'), ("â€“", '–'), ("â€”", '—'), ("â€¦", '…'),
        ("â\u0080\u0093", '–'), ("â\u0080\u0094", '—'), ("â\u0080\u0099", '\''), ("â\u0080\u0098", '\''), ("â\u0080\u009C", '"'),
        ("â\u0080\u009D", '"'), ("â\u0080\u00A2", '•'), ("â\u0080\u00A6", '…'), ("Â·", '·'), ("Â£", '£'), ("Â©", '©'), ("Â®", '®'), ("Â\u00A0", ' '), ("Â ", ' '),
    ];

    /// <summary>Reads <paramref name="original"/>: HTML by its tags, anything else as it stands.</summary>
    public static SourceText Read(string original)
    {
        if (HtmlReader.LooksLikeHtml(original))
            return HtmlReader.Read(original);
        var plain = ReadPlain(original);
        // "&lt;p&gt;": a page whose tags were escaped once more on their way here.
        if (!original.Contains("&lt;/", StringComparison.OrdinalIgnoreCase) || !HtmlReader.LooksLikeHtml(plain.Text))
            return plain;
        return HtmlReader.Read(plain.Text).ReadFrom(plain);
    }

    private static SourceText ReadPlain(string original)
    {
        var first = original.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
            return new SourceText(original, original, null);

        var text = new StringBuilder(original.Length);
        text.Append(original, 0, first);
        OffsetMap.Builder? map = null;
        List<TextSpan>? garbled = null;
        var i = first;
        while (i < original.Length)
        {
            var c = original[i];
            var (meant, width) = Meaning(original, i, c);
            if (c is '&' or 'â' or 'Â' or 'Ã' && meant is not null && (width > 1 || meant != c))
                (garbled ??= []).Add(new TextSpan(text.Length, text.Length + 1));
            if (width == 1 && meant is { } same)
            {
                text.Append(same);
            }
            else
            {
                map ??= new OffsetMap.Builder();
                if (meant is { } one)
                {
                    map.Wide(text.Length, i, width);
                    text.Append(one);
                }
                else
                {
                    map.Run(text.Length, i + width);
                }
            }

            i += width;
            var plain = original.AsSpan(i).IndexOfAny(Suspects);
            if (plain < 0)
                plain = original.Length - i;
            text.Append(original, i, plain);
            i += plain;
        }

        return new SourceText(original, text.ToString(), map?.Build()) { Garbled = garbled ?? [] };
    }

    /// <summary>The plain character for <paramref name="c"/>; null for one that is not seen.</summary>
    internal static char? Plain(char c) => Meaning(c.ToString(), 0, c).Meant;

    /// <summary>What the characters at <paramref name="i"/> mean: one character or none, and how many they are.</summary>
    private static (char? Meant, int Width) Meaning(string text, int i, char c)
    {
        switch (c)
        {
            case '\r':
                return i + 1 < text.Length && text[i + 1] == '\n' ? ('\n', 2) : ('\n', 1);
            case '\u2028' or '\u2029' or '\u0085' or '\v' or '\f':
                return ('\n', 1);
            case '\t' or '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A'):
                return (c == '\t' ? '\t' : ' ', 1);
            case '\u2010' or '\u2011':
                return ('-', 1);
            case '\u2018' or '\u2019' or '\u201A' or '\u201B':
                return ('\'', 1);
            case '\u201C' or '\u201D' or '\u201E':
                return ('"', 1);
            case '\u00AD' or '\uFEFF' or '\u2060' or '\u200B' or '\u200C' or '\u200E' or '\u200F'
                or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                return (null, 1);
            // A joiner inside an emoji belongs to it.
            case '\u200D':
                return i > 0 && char.IsLowSurrogate(text[i - 1]) ? (c, 1) : (null, 1);
            case 'â' or 'Â':
                return Replaced(text, i, Mojibake) ?? (IsLostDash(text, i, c) ? '–' : c, 1);
            // "cafÃ©": both bytes of a Latin letter.
            case 'Ã' when i + 1 < text.Length && text[i + 1] is >= '\u00A1' and <= '\u00BF':
                return ((char)(text[i + 1] + 0x40), 2);
            case '&':
                return CharacterReference.Read(text, i) is var (meant, width) ? (Plain(meant), width) : (c, 1);
            default:
                return (c, 1);
        }
    }

    /// <summary>"$74,000 â $95,000": of the dash's three bytes only the first was kept.</summary>
    private static bool IsLostDash(string text, int i, char c) =>
        c == 'â' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';

    private static (char? Meant, int Width)? Replaced(string text, int i, (string Seen, char Meant)[] table)
    {
        foreach (var (seen, meant) in table)
        {
            if (string.CompareOrdinal(text, i, seen, 0, seen.Length) == 0)
                return (meant, seen.Length);
        }

        return null;
    }
}
