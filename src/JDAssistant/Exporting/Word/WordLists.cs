namespace JDAssistant.Exporting.Word;

/// <summary>Gives every item the list that it belongs to: one for all bullets, one for each run of numbers.</summary>
internal sealed class WordLists
{
    private readonly List<int> _open = [];
    private readonly List<(int Level, int Start)> _numbered = [];

    /// <summary>The level and the first number of each numbered list, in the order of their ids.</summary>
    public IReadOnlyList<(int Level, int Start)> Numbered => _numbered;

    /// <summary>The id of the list of <paramref name="line"/>; 0 where it is no item. To be asked for in order.</summary>
    public int Next(ExportLine line)
    {
        if (line.Kind != ExportKind.Item)
        {
            _open.Clear();
            return 0;
        }

        var level = Math.Min(line.Depth, WordStyles.Levels - 1);
        var before = level < _open.Count ? _open[level] : 0;
        _open.RemoveRange(Math.Min(level, _open.Count), Math.Max(0, _open.Count - level));
        _open.Add(line.Number is not { } number ? WordStyles.ListId : before > WordStyles.ListId ? before : NewList(level, number));
        return _open[^1];
    }

    private int NewList(int level, int start)
    {
        _numbered.Add((level, start));
        return WordStyles.ListId + _numbered.Count;
    }
}
