using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace JDAssistant.Terms;

/// <summary>Looks up by a word, whatever its case and without a copy of its letters.</summary>
/// <remarks>
/// A hash table of our own: the hash needs one pass over the letters, and the code for every kind of value is compiled with
/// this library, while that of a frozen dictionary is compiled anew in every process and takes longer than a review.
/// </remarks>
/// <typeparam name="TValue">What a word stands for.</typeparam>
internal sealed class WordMap<TValue>
{
    private Slot[] _slots;
    private int _count;

    /// <summary>An empty map.</summary>
    /// <param name="expected">How many words there will be, about.</param>
    public WordMap(int expected = 8) => _slots = new Slot[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, (expected * 2) + 1))];

    /// <summary>Adds a word.</summary>
    /// <exception cref="ArgumentException">It is there already, in this case or another.</exception>
    public void Add(string word, TValue value)
    {
        if (Contains(word))
            throw new ArgumentException($"“{word}” is there already.", nameof(word));
        Set(word, value);
    }

    /// <summary>Adds a word, or gives the one that is there another value.</summary>
    public void Set(string word, TValue value)
    {
        // Never more than half full, so that there is always an empty slot to stop at.
        if ((_count + 1) * 2 > _slots.Length)
            Grow();
        var hash = Hash(word);
        var slot = Find(_slots, word, hash);
        if (_slots[slot].Word is null)
            _count++;
        _slots[slot] = new Slot(_slots[slot].Word ?? word, hash, value);
    }

    /// <summary>True where <paramref name="word"/> is there.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _slots[Find(_slots, word, Hash(word))].Word is not null;

    /// <summary>What <paramref name="word"/> stands for; false where it is not there.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        ref readonly var slot = ref _slots[Find(_slots, word, Hash(word))];
        value = slot.Value;
        return slot.Word is not null;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Word is { } word)
                _slots[Find(_slots, word, slot.Hash)] = slot;
        }
    }

    /// <summary>The slot that holds the word, or the empty one where it would be.</summary>
    private static uint Find(Slot[] slots, ReadOnlySpan<char> word, uint hash)
    {
        var slot = hash & (uint)(slots.Length - 1);
        while (slots[slot].Word is { } known && (slots[slot].Hash != hash || !IsSame(word, known)))
            slot = (slot + 1) & (uint)(slots.Length - 1);
        return slot;
    }

    private static bool IsSame(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
            return false;
        // Most words of a text, and all lists, are in small letters.
        if (word.SequenceEqual(known))
            return true;
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
        // Four letters a step.
        var hash = (ulong)word.Length;
        var letters = MemoryMarshal.AsBytes(word);
        for (; letters.Length >= sizeof(ulong); letters = letters[sizeof(ulong)..])
            hash = Mix(hash, Lower(BinaryPrimitives.ReadUInt64LittleEndian(letters)));
        if (letters.Length > 0)
        {
            ulong rest = 0;
            for (var i = word.Length - (letters.Length / sizeof(char)); i < word.Length; i++)
                rest = (rest << 16) | word[i];
            hash = Mix(hash, Lower(rest));
        }

        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong hash, ulong letters)
    {
        hash = (hash ^ letters) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    /// <summary>Four letters whatever their case; any with one beyond ASCII count as the same, because two that differ in case alone must not differ.</summary>
    private static ulong Lower(ulong letters) => (letters & 0xFF80_FF80_FF80_FF80) == 0 ? letters | 0x0020_0020_0020_0020 : 0;

    private readonly record struct Slot(string? Word, uint Hash, TValue Value);
}

/// <summary>Makes maps of words.</summary>
internal static class WordMap
{
    /// <summary>The words of <paramref name="terms"/> with what <paramref name="value"/> makes of each row.</summary>
    /// <exception cref="ArgumentException">Two rows have the same words.</exception>
    public static WordMap<TValue> Of<TValue>(IReadOnlyList<Term> terms, Func<Term, TValue> value)
    {
        var map = new WordMap<TValue>(terms.Count);
        foreach (var term in terms)
            map.Add(term.Text, value(term));
        return map;
    }

    /// <summary>A set of words.</summary>
    public static WordMap<bool> OfWords(IEnumerable<string> words)
    {
        var map = new WordMap<bool>(64);
        foreach (var word in words)
            map.Set(word, true);
        return map;
    }
}
