
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>A handful of function words that a reader asks for by name, whatever their case.</summary>
internal sealed class Vocable
{
    private readonly WordMap<bool> _words;

    public Vocable(string words) => _words = WordMap.OfWords(words.Split(' '));

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
