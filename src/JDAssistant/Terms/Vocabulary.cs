using System.Collections.Frozen;

namespace JDAssistant.Terms;

/// <summary>Numbers every word that some term list uses, so that a text is looked up once, word by word.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _ids;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly (string Stem, int Id)[][] _stemsByLetter;

    internal Vocabulary(Dictionary<string, int> ids, IEnumerable<(string Stem, int Id)> stems)
    {
        _ids = ids.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _stemsByLetter = new (string, int)[26][];
        Array.Fill(_stemsByLetter, []);
        foreach (var letter in stems.GroupBy(stem => char.ToLowerInvariant(stem.Stem[0])))
        {
            if (letter.Key is >= 'a' and <= 'z')
                _stemsByLetter[letter.Key - 'a'] = [.. letter.OrderByDescending(stem => stem.Stem.Length)];
        }
    }

    /// <summary>The number of <paramref name="word"/> whatever its case; 0 where no list holds it.</summary>
    /// <remarks>A whole word wins over a stem, and the longest stem over a shorter one.</remarks>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var id))
            return id;
        if (word.Length > 2 && word.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
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
