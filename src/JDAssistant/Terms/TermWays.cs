namespace JDAssistant.Terms;

/// <summary>The ways to say a term, step by step: “[must|should] be [a|] member” has four steps, two of them with a choice.</summary>
/// <remarks>There are twenty thousand terms, and most leave no choice: those take one array, not one for each word.</remarks>
internal sealed class TermWays
{
    private readonly int[] _words;
    private readonly int[][][]? _steps;

    private TermWays(Term term, int[] words, int[][][]? steps) => (Term, _words, _steps) = (term, words, steps);

    /// <summary>Gives the words of a part of a term their numbers.</summary>
    /// <param name="text">The part.</param>
    /// <param name="isStem">True where any word may go on behind its last one.</param>
    public delegate int[] Numbering(ReadOnlySpan<char> text, bool isStem);

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>What may stand at each step: the numbers of its words, none where the step may be left out.</summary>
    public int[][][] Steps => _steps ?? [[_words]];

    /// <summary>Reads the ways to say <paramref name="term"/>.</summary>
    /// <exception cref="FormatException">A way holds no word, or a choice cannot stand where it does.</exception>
    public static TermWays Of(Term term, Numbering number)
    {
        var text = term.Text;
        if (NextChoice(text, 0).Open == text.Length)
        {
            var words = number(text, term.IsStem);
            return words.Length > 0 ? new TermWays(term, words, null) : throw Wrong(term, "holds no word");
        }

        var steps = new List<int[][]>();
        for (var at = 0; at < text.Length;)
        {
            var (open, close) = NextChoice(text, at);
            if (open > at)
                steps.Add([number(text.AsSpan(at, open - at), term.IsStem && open == text.Length)]);
            if (open < text.Length)
            {
                if (term.IsCaseSensitive)
                    throw Wrong(term, "cannot be case-sensitive and leave a choice");
                if ((open > 0 && char.IsLetterOrDigit(text[open - 1])) || (close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1])))
                    throw Wrong(term, "leaves a choice within a word");
                var isStem = term.IsStem && close + 1 == text.Length;
                steps.Add([.. text[(open + 1)..close].Split('|').Select(choice => number(choice, isStem))]);
            }

            at = close + 1;
        }

        if (steps.TrueForAll(choices => Array.Exists(choices, choice => choice.Length == 0)))
            throw Wrong(term, "holds no word");
        if (term.IsStem && Array.Exists(steps[^1], choice => choice.Length == 0))
            throw Wrong(term, "goes on behind no word");
        return new TermWays(term, [], [.. steps]);
    }

    /// <summary>Where the term ends with a stem, the words that begin with it may end it too.</summary>
    public TermWays With(Dictionary<int, List<int>> longer)
    {
        if (!Term.IsStem)
            return this;
        var steps = Steps;
        if (!Array.Exists(steps[^1], choice => longer.ContainsKey(choice[^1])))
            return this;
        return new TermWays(Term, [],
        [
            .. steps[..^1],
            [.. steps[^1], .. steps[^1].SelectMany(choice => longer.GetValueOrDefault(choice[^1], []), (choice, word) => (int[])[.. choice[..^1], word])],
        ]);
    }

    /// <summary>Puts the words that a way may begin with into <paramref name="first"/>, each once.</summary>
    public void FirstWords(List<int> first)
    {
        first.Clear();
        if (_steps is null)
        {
            first.Add(_words[0]);
            return;
        }

        foreach (var choices in _steps)
        {
            foreach (var choice in choices)
            {
                if (choice.Length > 0 && !first.Contains(choice[0]))
                    first.Add(choice[0]);
            }

            if (!Array.Exists(choices, choice => choice.Length == 0))
                break;
        }
    }

    /// <summary>The next brackets with a bar between them; the text's end twice where there are none.</summary>
    private static (int Open, int Close) NextChoice(string text, int from)
    {
        var open = text.IndexOf('[', from);
        var close = open < 0 ? -1 : text.IndexOf(']', open);
        return close > 0 && text.AsSpan(open, close - open).Contains('|') ? (open, close) : (text.Length, text.Length);
    }

    private static FormatException Wrong(Term term, string what) => new($"{term.List.Name}.tsv: “{term.Text}” {what}.");
}
