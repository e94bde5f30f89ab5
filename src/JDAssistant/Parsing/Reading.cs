using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing;

/// <summary>What the readers of single fields work on: the text, its words, the terms found, layout and sections.</summary>
public sealed class Reading(
    SourceText source, Word[] words, TermHits terms, IReadOnlyList<Block> blocks, IReadOnlyList<Section> sections)
{
    /// <summary>The text as read.</summary>
    public string Text => Source.Text;

    public SourceText Source { get; } = source;

    public Word[] Words { get; } = words;

    public TermHits Terms { get; } = terms;

    public IReadOnlyList<Block> Blocks { get; } = blocks;

    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>What tables of criteria call essential and desirable.</summary>
    internal Criteria Criteria => field ??= new Criteria(Text, Blocks);

    /// <summary>Index of the first word that starts at or after <paramref name="offset"/>.</summary>
    public int WordFrom(int offset) => JDAssistant.Terms.Words.From(Words, offset);

    /// <summary>The words that lie inside <paramref name="span"/>.</summary>
    public ReadOnlySpan<Word> WordsIn(TextSpan span)
    {
        var from = WordFrom(span.Start);
        var to = WordFrom(span.End);
        return Words.AsSpan(from, to - from);
    }

    /// <summary>The letters of a word as they stand.</summary>
    public ReadOnlySpan<char> Letters(Word word) => Text.AsSpan(word.Start, word.End - word.Start);

    /// <summary>The letters of <paramref name="span"/> as they stand.</summary>
    public string Slice(TextSpan span) => Source.Slice(span);

    /// <summary>True where <paramref name="word"/> is <paramref name="letters"/>, whatever its case.</summary>
    public bool Is(Word word, string letters) => Letters(word).Equals(letters, StringComparison.OrdinalIgnoreCase);
}
