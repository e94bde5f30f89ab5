using System.Reflection;
using JDAssistant.Text;

namespace JDAssistant.Terms;

/// <summary>All term lists in one automaton: a text is walked once, however many lists and rules there are.</summary>
public sealed class TermIndex
{
    private readonly Dictionary<string, TermList> _lists;
    private readonly TermTree _tree;

    private TermIndex(Dictionary<string, TermList> lists, Vocabulary vocabulary, TermTree tree) =>
        (_lists, Vocabulary, _tree) = (lists, vocabulary, tree);

    /// <summary>Every list that travels inside this assembly; built once.</summary>
    public static TermIndex Default { get; } = Build(LoadEmbedded());

    /// <summary>The words of all lists.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The lists, by name.</summary>
    public IEnumerable<TermList> Lists => _lists.Values;

    /// <summary>The list called <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no <c>{name}.tsv</c>.</exception>
    public TermList List(string name) => _lists.TryGetValue(name, out var list)
        ? list
        : throw new KeyNotFoundException($"There is no word list {name}.tsv.");

    /// <summary>Builds the automaton for <paramref name="lists"/>.</summary>
    /// <exception cref="FormatException">A term holds no word.</exception>
    public static TermIndex Build(IEnumerable<TermList> lists)
    {
        var byName = lists.ToDictionary(list => list.Name, StringComparer.Ordinal);
        var number = 0;
        foreach (var list in byName.Values)
            list.Number = number++;
        var ids = new Dictionary<string, int>(8192, StringComparer.OrdinalIgnoreCase);
        var stems = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var stemsBySpan = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var cuts = new List<(int Start, int End)>();
        var ways = new List<TermWays>(20_000);
        foreach (var list in byName.Values)
        {
            foreach (var term in list.Terms)
                ways.Add(TermWays.Of(term, PathOf));
        }

        var longer = LongerThanStem(ids, stems, stemsBySpan);
        var searched = ways.Where(each => !each.Term.List.IsTable).Select(each => each.With(longer));
        return new TermIndex(byName, new Vocabulary(ids, stems), new TermTree([.. searched], ids.Count + stems.Count));

        int[] PathOf(ReadOnlySpan<char> text, bool isStem)
        {
            Words.Cut(text, cuts);
            var path = new int[cuts.Count];
            for (var i = 0; i < path.Length; i++)
            {
                var lookup = isStem && i == path.Length - 1 ? stemsBySpan : idsBySpan;
                var word = text[cuts[i].Start..cuts[i].End];
                if (!lookup.TryGetValue(word, out path[i]))
                    lookup[word] = path[i] = ids.Count + stems.Count + 1;
            }

            return path;
        }
    }

    /// <summary>
    /// By stem, the words and longer stems that begin with it: they must lead to that stem's terms too, because a text's
    /// word has one number.
    /// </summary>
    private static Dictionary<int, List<int>> LongerThanStem(
        Dictionary<string, int> ids, Dictionary<string, int> stems, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemsBySpan)
    {
        var longer = new Dictionary<int, List<int>>();
        if (stems.Count == 0)
            return longer;
        int shortest = int.MaxValue, longest = 0;
        foreach (var stem in stems.Keys)
            (shortest, longest) = (Math.Min(shortest, stem.Length), Math.Max(longest, stem.Length));
        Collect(ids);
        Collect(stems);
        return longer;

        void Collect(Dictionary<string, int> words)
        {
            foreach (var (word, id) in words)
            {
                for (var length = shortest; length <= word.Length && length <= longest; length++)
                {
                    if (!stemsBySpan.TryGetValue(word.AsSpan(0, length), out var stem) || stem == id)
                        continue;
                    if (!longer.TryGetValue(stem, out var all))
                        longer.Add(stem, all = []);
                    all.Add(id);
                }
            }
        }
    }

    /// <summary>Finds all terms in a text whose words were cut with this index's vocabulary.</summary>
    /// <remarks>
    /// Within a list the longest match wins and matches do not overlap; between lists they may. The words of a term may
    /// be parted by blanks, one hyphen or slash, or emphasis marks; by a line end only where the next line goes on in
    /// lower case.
    /// </remarks>
    public TermHits Find(string text, Word[] words)
    {
        var hits = new TermHits(_lists.Count);
        for (var i = 0; i < words.Length; i++)
        {
            if (_tree.From(words[i].Id) is not { } node)
                continue;
            var at = i;
            while (true)
            {
                foreach (var term in node.Terms)
                {
                    if (!term.IsCaseSensitive || SameCase(text, words, i, term))
                        hits.Offer(term, new TextSpan(words[i].Start, words[at].End), i, at - i + 1);
                }

                if (at + 1 >= words.Length || words[at + 1].Id == 0
                    || node.Follow(words[at + 1].Id) is not { } next
                    || !Joined(text, words[at].End, words[at + 1].Start))
                {
                    break;
                }

                node = next;
                at++;
            }
        }

        hits.Complete();
        return hits;
    }

    private static bool SameCase(string text, Word[] words, int first, Term term)
    {
        // The gaps may differ, the letters may not.
        var i = first;
        var offset = words[first].Start;
        foreach (var c in term.Text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('+' or '#' or '\''))
                continue;
            while (offset >= words[i].End)
                offset = words[++i].Start;
            if (text[offset++] != c)
                return false;
        }

        return true;
    }

    private static bool Joined(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            switch (text[i])
            {
                case ' ' or '\t' or '*' or '_' or '`':
                    break;
                // One mark, with nothing beside it: "full-time", "Node.js", "and/or"; never the end of a sentence.
                case '-' or '/' or '.' or '\u2010' or '\u2011' or '\u2013' when to - from == 1:
                    break;
                // The last full stop of an initialism: "U.S. citizens".
                case '.' when i == from && from > 1 && text[from - 2] == '.' && char.IsUpper(text[from - 1]):
                    break;
                // The possessive of a plural: "25 days' leave".
                case '\'' or '\u2019' when i == from && i > 0 && text[i - 1] is 's' && to - from > 1:
                    break;
                case '\n' when char.IsLower(text[to]):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static IEnumerable<TermList> LoadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resources = Array.FindAll(assembly.GetManifestResourceNames(), IsTermList);
        Array.Sort(resources, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return TermList.Parse(resource["terms/".Length..^".tsv".Length], reader.ReadToEnd());
        }
    }

    private static bool IsTermList(string resource) => resource.StartsWith("terms/", StringComparison.Ordinal);
}
