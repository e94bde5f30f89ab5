namespace JDAssistant.Conversations.Phrases;

/// <summary>A pattern of a sentence: words, classes of words (<c>&lt;remove&gt;</c>), choices (<c>[the|]</c>), slots (<c>{what:stands}</c>), any words (<c>…</c>).</summary>
/// <remarks>Matching tries the shortest words for a slot first and gives up after a fixed number of steps, so that no sentence takes long.</remarks>
internal sealed class PhrasePattern
{
    private const int MostSteps = 20_000;

    private readonly Node[] _nodes;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="classes">The ways of each class of words, with what a way stands for.</param>
    /// <exception cref="FormatException">A class or a kind of slot is unknown, or a bracket is left open.</exception>
    public PhrasePattern(string text, IReadOnlyDictionary<string, IReadOnlyList<(string Way, string Says)>> classes)
    {
        var at = 0;
        _nodes = Sequence(text, ref at, classes, "");
        if (at < text.Length)
            throw new FormatException($"“{text}”: a bracket too many.");
    }

    /// <summary>What stands in the slots of <paramref name="sentence"/>, each as its kind reads it; null where the pattern does not take it.</summary>
    public Dictionary<string, string>? Match(SpokenSentence sentence, string text)
    {
        var run = new Run(sentence, text);
        return run.Try(_nodes, 0, 0, at => at == sentence.Words.Count && run.Resolved()) ? run.Values : null;
    }

    /// <summary>How many words the pattern takes from <paramref name="start"/> on, as many as it can; 0 where it takes none.</summary>
    public int Lead(SpokenSentence sentence, int start = 0)
    {
        var end = start;
        new Run(sentence, "").Try(_nodes, 0, start, at => (end = Math.Max(end, at)) < 0);
        return end - start;
    }

    /// <summary>Whether the pattern takes the words from <paramref name="start"/> to before <paramref name="end"/>, to the last where that is null.</summary>
    public bool Takes(SpokenSentence sentence, int start = 0, int? end = null) => new Run(sentence, "").Try(_nodes, 0, start, at => at == (end ?? sentence.Words.Count));

    private static Node[] Sequence(string text, ref int at, IReadOnlyDictionary<string, IReadOnlyList<(string Way, string Says)>> classes, string until)
    {
        var nodes = new List<Node>();
        while (at < text.Length && !until.Contains(text[at]))
        {
            switch (text[at])
            {
                case ' ':
                    at++;
                    break;
                case '[':
                    var ways = new List<(Node[], string)>();
                    do
                    {
                        at++;
                        ways.Add((Sequence(text, ref at, classes, "|]"), ""));
                    }
                    while (at < text.Length && text[at] == '|');
                    nodes.Add(new Choice([.. ways], null));
                    at++;
                    break;
                case '<':
                    nodes.Add(new Choice(Ways(Between(text, ref at, '>'), classes), null));
                    break;
                case '{':
                    var (name, kind) = Between(text, ref at, '}').Split(':') is [var slot, .. var of] ? (slot, string.Concat(of)) : throw new FormatException($"“{text}”: a slot without a name.");
                    nodes.Add(kind.StartsWith('<') ? new Choice(Ways(kind.Trim('<', '>'), classes), name) : new Slot(name, SlotKinds.Named(kind)));
                    break;
                case '…':
                    nodes.Add(new Any());
                    at++;
                    break;
                case ',' or ':' or '→':
                    nodes.Add(new Mark(text[at] switch { ',' => SpokenKind.Pause, ':' => SpokenKind.Colon, _ => SpokenKind.Arrow }));
                    at++;
                    break;
                default:
                    var end = at;
                    while (end < text.Length && text[end] is not (' ' or '[' or '<' or '{' or '|' or ']' or ',' or ':'))
                        end++;
                    nodes.Add(Said(text[at..end]));
                    at = end;
                    break;
            }
        }

        return [.. nodes];
    }

    // "nice-to-have" is said with hyphens or without.
    private static Node Said(string word) => word.Contains('-', StringComparison.Ordinal)
        ? new Choice([([new Word(SpokenWord.PlainOf(word))], ""), ([.. word.Split('-').Select(part => new Word(SpokenWord.PlainOf(part)))], "")], null)
        : new Word(SpokenWord.PlainOf(word));

    private static string Between(string text, ref int at, char close)
    {
        var end = text.IndexOf(close, at);
        var inner = end < 0 ? throw new FormatException($"“{text}”: a bracket is left open.") : text[(at + 1)..end];
        at = end + 1;
        return inner;
    }

    private static (Node[], string)[] Ways(string name, IReadOnlyDictionary<string, IReadOnlyList<(string Way, string Says)>> classes)
    {
        if (!classes.TryGetValue(name, out var ways))
            throw new FormatException($"No class of words is called “{name}”.");
        return [.. ways.Select(way =>
        {
            var at = 0;
            return (Sequence(way.Way, ref at, classes, ""), way.Says);
        })];
    }

    private abstract record Node;

    private sealed record Word(string Plain) : Node;

    private sealed record Mark(SpokenKind Kind) : Node;

    private sealed record Any : Node;

    private sealed record Choice((Node[] Nodes, string Says)[] Ways, string? Name) : Node;

    private sealed record Slot(string Name, SlotKind Kind) : Node;

    /// <summary>One try of a pattern on a sentence.</summary>
    private sealed class Run(SpokenSentence sentence, string text)
    {
        private readonly List<(string Name, SlotKind? Kind, string Words)> _slots = [];
        private int _steps = MostSteps;

        public Dictionary<string, string> Values { get; } = [];

        public bool Try(Node[] nodes, int index, int at, Func<int, bool> next)
        {
            if (_steps-- <= 0)
                return false;
            if (index == nodes.Length)
                return next(at);
            bool Rest(int end) => Try(nodes, index + 1, end, next);
            switch (nodes[index])
            {
                case Word word:
                    return at < sentence.Words.Count && sentence.Words[at].Kind == SpokenKind.Word && sentence.Words[at].Plain == word.Plain && Rest(at + 1);
                case Mark mark:
                    return at < sentence.Words.Count && sentence.Words[at].Kind == mark.Kind && Rest(at + 1);
                case Any:
                    for (var end = at; end <= sentence.Words.Count && (end == at || sentence.Words[end - 1].Kind != SpokenKind.Colon); end++)
                    {
                        if (Rest(end))
                            return true;
                    }

                    return false;
                case Choice choice:
                    return Array.Exists(choice.Ways, way => Try(way.Nodes, 0, at, end => choice.Name is null ? Rest(end)
                        : Taken(choice.Name, null, way.Says.Length > 0 ? way.Says : sentence.Slice(at, end), () => Rest(end))));
                case Slot slot:
                    for (var end = at + 1; end <= sentence.Words.Count && (slot.Kind.TakesMarks || !sentence.Words[end - 1].IsMark); end++)
                    {
                        if (!sentence.Words[at].IsMark && !sentence.Words[end - 1].IsMark
                            && Taken(slot.Name, slot.Kind, sentence.Slice(at, end), () => Rest(end)))
                        {
                            return true;
                        }
                    }

                    return false;
                default:
                    throw new InvalidOperationException(nodes[index].GetType().Name);
            }
        }

        /// <summary>Reads the slots as their kinds do; false where one of them cannot be read so.</summary>
        public bool Resolved()
        {
            Values.Clear();
            foreach (var (name, kind, words) in _slots)
            {
                if ((kind is null ? words : kind.Read(words, text)) is not { Length: > 0 } value)
                    return false;
                Values[name] = value;
            }

            return true;
        }

        private bool Taken(string name, SlotKind? kind, string words, Func<bool> rest)
        {
            _slots.Add((name, kind, words));
            if (rest())
                return true;
            _slots.RemoveAt(_slots.Count - 1);
            return false;
        }
    }
}
