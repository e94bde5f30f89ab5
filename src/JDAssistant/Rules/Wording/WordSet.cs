using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Wording;

/// <summary>The different words of a piece of text, whatever their order, number and case, to compare pieces by.</summary>
/// <remarks>Holds a number of 64 bits for each word instead of the word: most pieces are compared with nothing.</remarks>
internal sealed class WordSet : IEquatable<WordSet>
{
    private const int ShortestPlural = 3;

    private const int ShortestGerund = 7;

    private readonly ulong[] _words;

    private WordSet(ulong[] words, int letters) => (_words, Letters) = (words, letters);

    /// <summary>How many different words there are.</summary>
    public int Count => _words.Length;

    /// <summary>How many characters these have together.</summary>
    public int Letters { get; }

    /// <summary>The set of those of <paramref name="words"/> that <paramref name="counts"/> lets in.</summary>
    public static WordSet Of(JobDescription job, ReadOnlySpan<Word> words, Func<Word, bool> counts)
    {
        var text = job.Source.Text;
        var numbers = new ulong[words.Length];
        var lengths = new int[words.Length];
        var counted = 0;
        foreach (var word in words)
        {
            if (!counts(word))
                continue;
            lengths[counted] = word.End - word.Start;
            numbers[counted++] = NumberOf(text.AsSpan(word.Start, word.End - word.Start));
        }

        Array.Sort(numbers, lengths, 0, counted);
        int different = 0, letters = 0;
        for (var i = 0; i < counted; i++)
        {
            if (different > 0 && numbers[different - 1] == numbers[i])
                continue;
            numbers[different++] = numbers[i];
            letters += lengths[i];
        }

        return new WordSet(numbers[..different], letters);
    }

    /// <summary>True where every word of this set is in <paramref name="other"/>.</summary>
    public bool IsSubsetOf(WordSet other)
    {
        foreach (var word in _words)
        {
            if (Array.BinarySearch(other._words, word) < 0)
                return false;
        }

        return true;
    }

    public bool Equals(WordSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as WordSet);

    public override int GetHashCode()
    {
        // The numbers are hashes already.
        var hash = 0UL;
        foreach (var word in _words)
            hash = (hash * 31) + word;
        return hash.GetHashCode();
    }

    private static ulong NumberOf(ReadOnlySpan<char> word)
    {
        // "APIs" and "API", "designing" and "design"; "SAS", "gas" and "business" have an s of their own.
        if (word.Length > ShortestPlural && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u'))
            word = word[..^1];
        else if (word.Length > ShortestGerund && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            word = word[..^3];
        // FNV-1a.
        var number = 14695981039346656037UL;
        foreach (var c in word)
            number = (number ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return number;
    }
}
