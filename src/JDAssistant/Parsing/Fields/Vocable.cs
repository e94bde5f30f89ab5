using System.Collections.Frozen;

namespace JDAssistant.Parsing.Fields;

/// <summary>A handful of function words that a reader asks for by name, whatever their case.</summary>
internal sealed class Vocable
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public Vocable(string words) =>
        _words = words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
