using System.Text;

namespace JDAssistant.Exporting.Inline;

/// <summary>The pieces of a line while it is read, and the rules by which marks of emphasis find each other.</summary>
internal sealed class EmphasisPieces
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Adds words that are what they are.</summary>
    public void Add(string text, string? address)
    {
        if (text.Length > 0)
            _pieces.Add(new Piece(text, address));
    }

    /// <summary>Adds the run of stars or underscores at <paramref name="i"/>; returns where it ends.</summary>
    public int AddMark(string words, int i, string? address)
    {
        var mark = words[i];
        var end = i;
        while (end < words.Length && words[end] == mark)
            end++;
        var before = i == 0 ? ' ' : words[i - 1];
        var after = end == words.Length ? ' ' : words[end];
        var left = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var right = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        _pieces.Add(new Piece(words[i..end], address)
        {
            Count = end - i,
            CanOpen = left && (mark == '*' || !right || IsPunctuation(before)),
            CanClose = right && (mark == '*' || !left || IsPunctuation(after)),
        });
        return end;
    }

    /// <summary>The runs, marks found and taken away.</summary>
    public List<InlineRun> Runs()
    {
        Match();
        var runs = new List<InlineRun>();
        int bold = 0, italic = 0;
        var text = new StringBuilder();
        InlineRun? look = null;
        foreach (var piece in _pieces)
        {
            bold -= piece.ClosesBold;
            italic -= piece.ClosesItalic;
            Append(piece.IsMark ? new string(piece.Text[0], piece.Count) : piece.Text, piece.Address);
            bold += piece.OpensBold;
            italic += piece.OpensItalic;
        }

        Flush();
        return runs;

        void Append(string words, string? address)
        {
            if (words.Length == 0)
                return;
            var next = new InlineRun("", bold > 0, italic > 0, address);
            if (look is not null && look != next)
                Flush();
            look = next;
            text.Append(words);
        }

        void Flush()
        {
            if (look is not null && text.Length > 0)
                runs.Add(look with { Text = text.ToString() });
            text.Clear();
        }
    }

    /// <summary>CommonMark's own order: each closing mark takes the nearest opening one of its kind.</summary>
    private void Match()
    {
        // Below these no opener is left for a closer of the kind: without them a line of stars would cost its square.
        var bottoms = new Dictionary<(char, bool, int), int>();
        for (var c = 0; c < _pieces.Count; c++)
        {
            var closer = _pieces[c];
            while (closer is { IsMark: true, CanClose: true, Count: > 0 })
            {
                var key = (closer.Text[0], closer.CanOpen, closer.Text.Length % 3);
                var bottom = bottoms.GetValueOrDefault(key, -1);
                var o = c - 1;
                while (o > bottom && !Fits(_pieces[o], closer))
                    o--;
                if (o <= bottom)
                {
                    bottoms[key] = c - 1;
                    break;
                }

                var opener = _pieces[o];
                var isBold = opener.Count >= 2 && closer.Count >= 2;
                opener.Open(isBold);
                closer.Close(isBold);
                for (var between = o + 1; between < c; between++)
                    _pieces[between].CanOpen = false;
            }
        }
    }

    private static bool Fits(Piece opener, Piece closer) =>
        opener is { IsMark: true, CanOpen: true, Count: > 0 } && opener.Text[0] == closer.Text[0]
        && (!(opener.CanClose || closer.CanOpen) || (opener.Text.Length + closer.Text.Length) % 3 != 0 || (opener.Text.Length % 3 == 0 && closer.Text.Length % 3 == 0));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private sealed class Piece(string text, string? address)
    {
        public string Text { get; } = text;

        public string? Address { get; } = address;

        /// <summary>How many marks are left; 0 for words.</summary>
        public int Count { get; set; }

        public bool IsMark { get => field || Count > 0; private set; }

        public bool CanOpen { get; set; }

        public bool CanClose { get; init; }

        public int OpensBold { get; private set; }

        public int OpensItalic { get; private set; }

        public int ClosesBold { get; private set; }

        public int ClosesItalic { get; private set; }

        public void Open(bool isBold)
        {
            Take(isBold);
            _ = isBold ? OpensBold++ : OpensItalic++;
        }

        public void Close(bool isBold)
        {
            Take(isBold);
            _ = isBold ? ClosesBold++ : ClosesItalic++;
        }

        private void Take(bool isBold)
        {
            IsMark = true;
            Count -= isBold ? 2 : 1;
        }
    }
}
