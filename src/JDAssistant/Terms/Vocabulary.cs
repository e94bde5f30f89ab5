namespace JDAssistant.Terms;

/// <summary>Numbers every word that some term list uses, so that a text is looked up once, word by word.</summary>
public sealed class Vocabulary
{
    private readonly WordMap<int> _ids;
    private readonly (string Stem, int Id)[][] _stemsByLetter;

    internal Vocabulary(Dictionary<string, int> ids, Dictionary<string, int> stems)
    {
        _ids = new WordMap<int>(ids.Count);
        foreach (var (word, id) in ids)
            _ids.Set(word, id);
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
        if (_ids.TryGetValue(word, out var id))
            return id;
        if (word.Length > 2 && word[^2] == '\'' && word[^1] is 's' or 'S')
            return IdOf(word[..^2]);
        var letter = word[0] | 0x20;
        if (letter is < 'a' or > 'z')
            return 0;
        foreach (var (stem, stemId) in _stemsByLetter[letter - 'a'])
        {
            // The last letters part them soonest.
            if (word.Length >= stem.Length && (word[stem.Length - 1] | 0x20) == (stem[^1] | 0x20) && word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && !IsGlued(word, stem.Length))
                return stemId;
        }

        return 0;
    }

    /// <summary>True where another word was glued behind the stem: "RequirementsA" and "REQUIREMENTSTwo" continue no "requirement*".</summary>
    private static bool IsGlued(ReadOnlySpan<char> word, int stem)
    {
        for (var i = stem; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && (char.IsLower(word[i - 1]) || (i + 1 < word.Length && char.IsLower(word[i + 1]))))
                return true;
        }

        return false;
    }
}
