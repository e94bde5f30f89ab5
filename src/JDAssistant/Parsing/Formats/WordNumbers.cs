using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace JDAssistant.Parsing.Formats;

/// <summary>Counts the numbered lists of a Word document as Word does, and says what stands before an item.</summary>
internal sealed class WordNumbers(MainDocumentPart part)
{
    private const string Bullet = "- ";
    private const int Deepest = 8;

    private readonly Dictionary<int, NumberingInstance> _lists = part.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>()
        .Where(list => list.NumberID?.Value is not null).GroupBy(list => list.NumberID!.Value).ToDictionary(group => group.Key, group => group.First()) ?? [];

    private readonly Dictionary<int, AbstractNum> _kinds = part.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>()
        .Where(kind => kind.AbstractNumberId?.Value is not null).GroupBy(kind => kind.AbstractNumberId!.Value).ToDictionary(group => group.Key, group => group.First()) ?? [];

    // The last number on each level, by the list's id or the complement of its kind's.
    private readonly Dictionary<int, int?[]> _counts = [];

    // How wide the marks of the items above are.
    private readonly int[] _widths = [.. Enumerable.Repeat(Bullet.Length, Deepest + 1)];

    /// <summary>The blanks and the mark of the next item of <paramref name="list"/> on <paramref name="level"/>.</summary>
    public string Next(int list, int level)
    {
        level = Math.Clamp(level, 0, Deepest);
        var mark = Number(list, level) is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : Bullet;
        _widths[level] = mark.Length;
        return new string(' ', _widths.Take(level).Sum()) + mark;
    }

    private int? Number(int list, int level)
    {
        if (!_lists.TryGetValue(list, out var instance) || instance.AbstractNumId?.Val?.Value is not { } id || !_kinds.TryGetValue(id, out var kind))
            return null;
        // Lists of one kind count on, unless one says where it begins.
        var counted = instance.Elements<LevelOverride>().Any(one => one.StartOverrideNumberingValue is not null) ? list : ~id;
        if (!_counts.TryGetValue(counted, out var counts))
            _counts[counted] = counts = new int?[Deepest + 1];
        // An item begins the lists below it anew.
        Array.Clear(counts, level + 1, Deepest - level);
        var overridden = instance.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == level);
        var definition = overridden?.Level ?? kind.Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == level);
        var format = definition?.NumberingFormat?.Val?.Value;
        if (format != NumberFormatValues.Decimal && format != NumberFormatValues.DecimalZero)
            return null;
        var start = overridden?.StartOverrideNumberingValue?.Val?.Value ?? definition?.StartNumberingValue?.Val?.Value ?? 1;
        counts[level] = counts[level] + 1 ?? start;
        return counts[level] >= 0 ? counts[level] : null;
    }
}
