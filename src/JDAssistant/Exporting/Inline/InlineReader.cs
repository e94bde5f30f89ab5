using System.Buffers;
using System.Net;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Inline;

/// <summary>Reads the inline Markdown of one line: emphasis, links, code, escapes; tags of HTML are dropped, their words stay.</summary>
/// <remarks>CommonMark without reference links. Linear in the line: every search that finds nothing is not made again.</remarks>
internal static class InlineReader
{
    private const int LongestLabel = 1000;
    private const int LongestAddress = 2000;
    private const int LongestReference = 12;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[!\\<&");

    /// <summary>The runs of <paramref name="words"/>, none of them empty; neighbours differ in look.</summary>
    public static List<InlineRun> Read(string words)
    {
        if (words.AsSpan().IndexOfAny(Marks) < 0)
            return words.Length == 0 ? [] : [new InlineRun(words)];
        var pieces = new EmphasisPieces();
        Read(words, pieces, address: null);
        return pieces.Runs();
    }

    /// <summary>The words alone; with <paramref name="withAddresses"/> a link becomes "words (address)".</summary>
    public static string Plain(string words, bool withAddresses = true)
    {
        if (words.AsSpan().IndexOfAny(Marks) < 0)
            return words;
        var runs = Read(words);
        return string.Concat(runs.Select((run, i) => withAddresses && EndsLink(runs, i) is { } address ? $"{run.Text} ({address})" : run.Text));
    }

    /// <summary>The address to show behind run <paramref name="i"/>: where a link ends and does not show it itself; null elsewhere.</summary>
    public static string? EndsLink(IReadOnlyList<InlineRun> runs, int i)
    {
        if (runs[i].Address is not { } address || (i + 1 < runs.Count && runs[i + 1].Address == address))
            return null;
        var shown = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            ? address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : address;
        return runs[i].Text.Trim() == shown ? null : shown;
    }

    private static void Read(string words, EmphasisPieces pieces, string? address)
    {
        int middle = 0, close = 0;
        var i = 0;
        while (i < words.Length)
        {
            var next = words.AsSpan(i).IndexOfAny(Marks);
            if (next != 0)
            {
                pieces.Add(next < 0 ? words[i..] : words.Substring(i, next), address);
                i = next < 0 ? words.Length : i + next;
                continue;
            }

            i = words[i] switch
            {
                '\\' => Escape(words, i, pieces, address),
                '*' or '_' => pieces.AddMark(words, i, address),
                '`' => Code(words, i, pieces, address),
                '&' => Reference(words, i, pieces, address),
                '<' => Tag(words, i, pieces, address, ref close),
                _ => Link(words, i, pieces, address, ref middle),
            };
        }
    }

    private static int Literal(string words, int i, int length, EmphasisPieces pieces, string? address)
    {
        pieces.Add(words.Substring(i, length), address);
        return i + length;
    }

    private static int Escape(string words, int i, EmphasisPieces pieces, string? address) =>
        i + 1 < words.Length && char.IsAscii(words[i + 1]) && (char.IsPunctuation(words[i + 1]) || char.IsSymbol(words[i + 1]))
            ? Literal(words, i + 1, 1, pieces, address)
            : Literal(words, i, 1, pieces, address);

    private static int Code(string words, int i, EmphasisPieces pieces, string? address)
    {
        var length = 1;
        while (i + length < words.Length && words[i + length] == '`')
            length++;
        var from = i + length;
        var marks = words.AsSpan(i, length);
        var reach = words.AsSpan(from, Math.Min(LongestLabel, words.Length - from));
        var end = reach.IndexOf(marks);
        if (end < 0 || (end + length < reach.Length && reach[end + length] == '`'))
            return Literal(words, i, length, pieces, address);
        pieces.Add(reach[..end].Trim().ToString(), address);
        return from + end + length;
    }

    private static int Reference(string words, int i, EmphasisPieces pieces, string? address)
    {
        var end = words.IndexOf(';', i, Math.Min(LongestReference, words.Length - i));
        if (end > i + 1)
        {
            var decoded = WebUtility.HtmlDecode(words[i..(end + 1)]);
            if (decoded.Length <= 2 && decoded.Length > 0)
            {
                pieces.Add(decoded, address);
                return end + 1;
            }
        }

        return Literal(words, i, 1, pieces, address);
    }

    private static int Tag(string words, int i, EmphasisPieces pieces, string? address, ref int close)
    {
        // Asked for anew only behind the last answer: many "<" without ">" cost one look.
        if (close >= 0 && close <= i)
            close = words.IndexOf('>', i);
        if (close < 0 || close - i > LongestAddress)
            return Literal(words, i, 1, pieces, address);
        var inner = words.AsSpan(i + 1, close - i - 1);
        if (IsAddress(inner))
        {
            var target = LinkAddress.Safe(HasScheme(inner) ? inner.ToString() : $"mailto:{inner}");
            pieces.Add(inner.ToString(), address ?? target);
            return close + 1;
        }

        if (HtmlTags.Name(inner) is not { } name)
            return Literal(words, i, 1, pieces, address);
        if (HtmlTags.Breaks(name))
            pieces.Add(" ", address);
        return close + 1;
    }

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        words.IndexOfAny(" <") < 0 && words.Length > 3 && !words.Contains('"') && (HasScheme(words) || words.IndexOf('@') > 0);

    private static bool HasScheme(ReadOnlySpan<char> words) =>
        words.Contains("://", StringComparison.Ordinal) || words.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || words.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    private static int Link(string words, int i, EmphasisPieces pieces, string? address, ref int middle)
    {
        var open = words[i] == '!' ? i + 1 : i;
        if (open >= words.Length || words[open] != '[' || address is not null)
            return Literal(words, i, 1, pieces, address);
        if (middle >= 0 && middle <= open)
            middle = words.IndexOf("](", open, StringComparison.Ordinal);
        if (middle < 0 || middle - open > LongestLabel || words.IndexOf('[', open + 1, middle - open - 1) >= 0)
            return Literal(words, i, 1, pieces, address);
        var end = AddressEnd(words, middle + 2);
        if (end < 0)
            return Literal(words, i, 1, pieces, address);
        var label = words[(open + 1)..middle];
        var inner = words.AsSpan(middle + 2, end - middle - 2).Trim();
        var blank = inner.IndexOf(' ');
        var target = LinkAddress.Safe((blank < 0 ? inner : inner[..blank]).Trim("<>").ToString());
        // Of a picture its description is left.
        Read(label, pieces, open > i ? null : target);
        return end + 1;
    }

    /// <summary>Where the bracket of an address closes that opens before <paramref name="from"/>; brackets inside it come in pairs.</summary>
    private static int AddressEnd(string words, int from)
    {
        var depth = 1;
        for (var i = from; i < words.Length && i - from < LongestAddress; i++)
        {
            if (words[i] == '(')
                depth++;
            else if (words[i] == ')' && --depth == 0)
                return i;
        }

        return -1;
    }
}
