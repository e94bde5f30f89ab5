namespace JDAssistant.Terms;

/// <summary>The terms by their words. What begins with a word is laid out when a text first holds that word: most texts hold few.</summary>
internal sealed class TermTree
{
    private readonly Node?[] _starts;
    private readonly TermWays[]?[] _waysFrom;

    /// <summary>A tree of <paramref name="ways"/> over words that are numbered from 1 to <paramref name="words"/>.</summary>
    public TermTree(TermWays[] ways, int words)
    {
        _starts = new Node?[words + 1];
        _waysFrom = new TermWays[]?[words + 1];
        foreach (var way in ways)
        {
            foreach (var word in way.FirstWords())
                _waysFrom[word] = _waysFrom[word] is { } others ? [.. others, way] : [way];
        }
    }

    /// <summary>Where the word with this number leads as the first one; null where no term begins with it.</summary>
    public Node? From(int word) => _starts[word] ?? (_waysFrom[word] is { } ways ? Grow(word, ways) : null);

    private Node Grow(int word, TermWays[] ways)
    {
        var start = new Node();
        foreach (var way in ways)
            Grow(start, word, null, way, 0);

        // Two threads may do it at once; what they make is the same.
        return Interlocked.CompareExchange(ref _starts[word], start, null) ?? start;
    }

    private static void Grow(Node start, int word, Node? node, TermWays way, int step)
    {
        if (step == way.Steps.Length)
        {
            node?.Add(way.Term);
            return;
        }

        foreach (var choice in way.Steps[step])
        {
            if (node is null && choice.Length > 0 && choice[0] != word)
                continue;
            var next = node;
            foreach (var id in choice)
                next = next is null ? start : next.Follow(id) ?? next.Add(id);
            Grow(start, word, next, way, step + 1);
        }
    }

    /// <summary>What may follow some words, and the terms that they make.</summary>
    internal sealed class Node
    {
        // Most words are followed by one other at most: the first takes no table.
        private int _first;
        private Node? _next;
        private Dictionary<int, Node>? _others;

        public Term[] Terms { get; private set; } = [];

        /// <summary>Where the word with this number leads, which is not 0; null where no term goes on with it.</summary>
        public Node? Follow(int word) =>
            word == _first ? _next : _others is not null && _others.TryGetValue(word, out var next) ? next : null;

        public Node Add(int word)
        {
            var next = new Node();
            if (_next is null)
                (_first, _next) = (word, next);
            else
                (_others ??= []).Add(word, next);
            return next;
        }

        public void Add(Term term)
        {
            // Two ways to say it may be the same words.
            if (!Terms.Contains(term))
                Terms = [.. Terms, term];
        }
    }
}
