namespace JDAssistant.Terms;

/// <summary>Numbers every word that some term list uses, so that a text is looked up once, word by word.</summary>
/// <remarks>
/// A hash table of its own, because this is asked for every word of every text: the hash needs one pass over the letters
/// and no copy of them, and the table holds each word beside its number.
/// </remarks>
public sealed class Vocabulary
{
    private readonly (string Word, uint Hash, int Id)[] _slots;
    private readonly (string Stem, int Id)[][] _stemsByLetter;

    internal Vocabulary(Dictionary<string, int> ids, Dictionary<string, int> stems)
    {
        // Never more than half full, so that there is always an empty slot to stop at.
        _slots = new (string, uint, int)[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(ids.Count * 2) + 1)];
        foreach (var (word, id) in ids)
        {
            var hash = Hash(word);
            var slot = hash & (uint)(_slots.Length - 1);
            while (_slots[slot].Word is not null)
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            _slots[slot] = (word, hash, id);
        }

        _stemsByLetter = new (string, int)[26][];
        Array.Fill(_stemsByLetter, []);
        foreach (var (stem, id) in stems)
        {
            if (char.ToLowerInvariant(stem[0]) is >= 'a' and <= 'z' and var letter)
                _stemsByLetter[letter - 'a'] = WithLongestFirst(_stemsByLetter[letter - 'a'], (stem, id));
        }
    }

    private static (string Stem, int Id)[] WithLongestFirst((string Stem, int Id)[] stems, (string Stem, int Id) added)
    {
        var at = 0;
        while (at < stems.Length && stems[at].Stem.Length >= added.Stem.Length)
            at++;
        return [.. stems.AsSpan(0, at), added, .. stems.AsSpan(at)];
    }

    /// <summary>The number of <paramref name="word"/> whatever its case; 0 where no list holds it.</summary>
    /// <remarks>A whole word wins over a stem, and the longest stem over a shorter one.</remarks>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (Find(word) is var id and not 0)
            return id;
        if (word.Length > 2 && word[^2] == '\'' && word[^1] is 's' or 'S')
            return IdOf(word[..^2]);
        var letter = word[0] | 0x20;
        if (letter is < 'a' or > 'z')
            return 0;
        foreach (var (stem, stemId) in _stemsByLetter[letter - 'a'])
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && !IsGlued(word, stem.Length))
                return stemId;
        }

        return 0;
    }

    private int Find(ReadOnlySpan<char> word)
    {
        var slots = _slots;
        var hash = Hash(word);
        for (var slot = hash & (uint)(slots.Length - 1); slots[slot].Word is { } known; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            if (slots[slot].Hash == hash && IsSame(word, known))
                return slots[slot].Id;
        }

        return 0;
    }

    private static bool IsSame(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == known[i] || (char.IsAsciiLetter(known[i]) && (word[i] | 0x20) == (known[i] | 0x20)))
                continue;
            return known[i] >= 128 && word.Equals(known, StringComparison.OrdinalIgnoreCase);
        }

        return true;
    }

    /// <summary>A number that is equal for words that differ in case alone.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        // FNV-1a. Letters beyond ASCII count as one: two that are the same but for case must not differ.
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ (c < 128 ? c | 0x20u : 128u)) * 16777619u;
        return hash ^ (hash >> 15);
    }

    /// <summary>True where another word was glued behind the stem: "RequirementsA" continues no "requirement*".</summary>
    private static bool IsGlued(ReadOnlySpan<char> word, int stem)
    {
        for (var i = stem; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }

        return false;
    }
}
