namespace JDAssistant.Text;

/// <summary>
/// A text as it was given, and the same text as it is read: without zero-width characters, with plain quotes and
/// line ends.
/// </summary>
/// <remarks>
/// Everything inside the library works on <see cref="Text"/>; spans go back to <see cref="Original"/> once, where they
/// leave it (<see cref="ToOriginal(TextSpan)"/>). In most texts the two are the same string.
/// </remarks>
public sealed class SourceText
{
    private readonly OffsetMap? _map;
    private int[]? _lineStarts;

    /// <summary>A text read as <paramref name="text"/>; <paramref name="map"/> is null where both have the same offsets.</summary>
    public SourceText(string original, string text, OffsetMap? map) => (Original, Text, _map) = (original, text, map);

    /// <summary>The text as given, character for character.</summary>
    public string Original { get; }

    /// <summary>The text as read.</summary>
    public string Text { get; }

    /// <summary>The words of <see cref="Text"/> whose look stands beside it, in order and apart from each other; none where the text holds its own marks.</summary>
    public IReadOnlyList<TextLook> Looks { get; init; } = [];

    /// <summary>The characters of <see cref="Text"/> that <see cref="Original"/> shows as several others: references of HTML, UTF-8 read as Windows-1252; in order.</summary>
    public IReadOnlyList<TextSpan> Garbled { get; init; } = [];

    /// <summary>True where <see cref="Original"/> is no text that a person writes but a page with tags.</summary>
    public bool IsPage { get; init; }

    /// <summary>True where an offset means the same in both.</summary>
    public bool HasSameOffsets => _map is null;

    /// <summary>The words of <paramref name="span"/> as read.</summary>
    public string Slice(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Leads a span of <see cref="Text"/> back to <see cref="Original"/>.</summary>
    public TextSpan ToOriginal(TextSpan span) => _map?.ToOriginal(span) ?? span;

    /// <summary>This text where <see cref="Original"/> is itself what was read from <paramref name="first"/>.</summary>
    internal SourceText ReadFrom(SourceText first) =>
        new(first.Original, Text, first._map is { } before ? _map?.After(before, Text.Length) ?? before : _map) { Looks = Looks, IsPage = IsPage };

    /// <summary>Line and column of an offset into <see cref="Original"/>.</summary>
    public LinePosition PositionOf(int originalOffset)
    {
        var starts = _lineStarts ??= LineStarts(Original);
        var found = Array.BinarySearch(starts, originalOffset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, originalOffset - starts[line] + 1);
    }

    /// <summary>The span of one line of <see cref="Original"/>, counted from 1, without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var starts = _lineStarts ??= LineStarts(Original);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Original.Length;
        while (end > start && Original[end - 1] is '\n' or '\r')
            end--;
        return new TextSpan(start, end);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
                starts.Add(i + 1);
            var next = text.AsSpan(i + 1).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return [.. starts];
    }
}
