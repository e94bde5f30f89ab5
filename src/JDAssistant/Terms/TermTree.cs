namespace JDAssistant.Terms;

/// <summary>The terms by their words. What begins with a word is laid out when a text first holds that word: most texts hold few.</summary>
internal sealed class TermTree
{
    private readonly Node?[] _starts;
    private readonly TermWays[] _ways;

    // By word, where its chain of ways begins; each link names the way and where the chain goes on.
    private readonly int[] _chains;
    private readonly List<(int Way, int Next)> _links;

    /// <summary>A tree of <paramref name="ways"/> over words that are numbered from 1 to <paramref name="words"/>.</summary>
    public TermTree(TermWays[] ways, int words)
    {
        _starts = new Node?[words + 1];
        _ways = ways;
        _chains = new int[words + 1];
        _links = new List<(int Way, int Next)>(ways.Length + (ways.Length / 4)) { default };
        var first = new List<int>();

        // From the last to the first: a chain then runs in their order.
        for (var way = ways.Length - 1; way >= 0; way--)
        {
            ways[way].FirstWords(first);
            foreach (var word in first)
            {
                _links.Add((way, _chains[word]));
                _chains[word] = _links.Count - 1;
            }
        }
    }

    /// <summary>Where the word with this number leads as the first one; null where no term begins with it.</summary>
    public Node? From(int word) => _starts[word] ?? (_chains[word] == 0 ? null : Grow(word));

    private Node Grow(int word)
    {
        var start = new Node();
        for (var link = _chains[word]; link != 0; link = _links[link].Next)
            Grow(start, word, null, _ways[_links[link].Way].Term, _ways[_links[link].Way].Steps, 0);

        // Two threads may do it at once; what they make is the same.
        return Interlocked.CompareExchange(ref _starts[word], start, null) ?? start;
    }

    private static void Grow(Node start, int word, Node? node, Term term, int[][][] steps, int step)
    {
        if (step == steps.Length)
        {
            node?.Add(term);
            return;
        }

        foreach (var choice in steps[step])
        {
            if (node is null && choice.Length > 0 && choice[0] != word)
                continue;
            var next = node;
            foreach (var id in choice)
                next = next is null ? start : next.Follow(id) ?? next.Add(id);
            Grow(start, word, next, term, steps, step + 1);
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
