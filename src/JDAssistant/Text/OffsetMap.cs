namespace JDAssistant.Text;

/// <summary>Leads offsets in a cleaned text back to the text that it was made from.</summary>
/// <remarks>
/// Holds one entry for each run of characters that moved together, so a text where nothing was removed needs one entry.
/// </remarks>
public sealed class OffsetMap
{
    private readonly int[] _reading;
    private readonly int[] _original;
    private readonly int[] _width;

    internal OffsetMap(int[] reading, int[] original, int[] width) =>
        (_reading, _original, _width) = (reading, original, width);

    /// <summary>The span of the original characters that <paramref name="span"/> was read from.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        if (span.IsEmpty)
        {
            var at = StartOf(span.Start);
            return new TextSpan(at, at);
        }

        return new TextSpan(StartOf(span.Start), EndOf(span.End - 1));
    }

    /// <summary>The way back through this map and then through <paramref name="before"/>, for a text of <paramref name="length"/> characters.</summary>
    internal OffsetMap After(OffsetMap before, int length)
    {
        var builder = new Builder();
        for (var i = 0; i < length; i++)
        {
            var original = before.ToOriginal(ToOriginal(new TextSpan(i, i + 1)));
            builder.Character(i, original.Start, original.Length);
        }

        return builder.Build();
    }

    private int StartOf(int offset)
    {
        var run = RunOf(offset);
        // A run of one reading character may stand for several original ones (an entity, a mojibake sequence).
        return _original[run] + (_width[run] == 1 ? offset - _reading[run] : 0);
    }

    private int EndOf(int offset)
    {
        var run = RunOf(offset);
        return _width[run] == 1 ? _original[run] + (offset - _reading[run]) + 1 : _original[run] + _width[run];
    }

    private int RunOf(int offset)
    {
        var found = Array.BinarySearch(_reading, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>Collects the runs while a cleaned text is built.</summary>
    public sealed class Builder
    {
        private readonly List<int> _reading = [0];
        private readonly List<int> _original = [0];
        private readonly List<int> _width = [1];

        /// <summary>From reading offset <paramref name="reading"/> on, characters stand for the originals from <paramref name="original"/> on, one for one.</summary>
        public void Run(int reading, int original) => Add(reading, original, 1);

        /// <summary>The reading character at <paramref name="reading"/> stands for <paramref name="width"/> original characters.</summary>
        public void Wide(int reading, int original, int width)
        {
            Add(reading, original, width);
            Add(reading + 1, original + width, 1);
        }

        /// <summary>The next reading character, at <paramref name="reading"/>, stands for <paramref name="width"/> original characters; 0 for one that was put in.</summary>
        public void Character(int reading, int original, int width)
        {
            var goesOn = width == 1 && _width[^1] == 1 && _original[^1] + (reading - _reading[^1]) == original;
            if (!goesOn)
                Add(reading, original, width);
        }

        private void Add(int reading, int original, int width)
        {
            if (_reading[^1] == reading)
            {
                (_original[^1], _width[^1]) = (original, width);
                return;
            }

            _reading.Add(reading);
            _original.Add(original);
            _width.Add(width);
        }

        /// <summary>The finished map.</summary>
        public OffsetMap Build() => new([.. _reading], [.. _original], [.. _width]);
    }
}
