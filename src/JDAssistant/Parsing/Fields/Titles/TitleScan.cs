using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>The text as the readers of titles need it, before there are sections.</summary>
internal sealed class TitleScan(string text, Word[] words, TermHits terms)
{
    public string Text => text;

    public Word[] Words => words;

    public TermHits Terms => terms;

    /// <summary>The words that look as if a line end had been lost in them.</summary>
    public GluedNames Glued { get; } = new(text);

    /// <summary>Index of the first word that starts at or after <paramref name="offset"/>.</summary>
    public int WordFrom(int offset) => JDAssistant.Terms.Words.From(words, offset);

    public ReadOnlySpan<Word> WordsIn(TextSpan span)
    {
        var from = WordFrom(span.Start);
        return words.AsSpan(from, Math.Max(0, WordFrom(span.End) - from));
    }

    public ReadOnlySpan<char> Letters(Word word) => text.AsSpan(word.Start, word.End - word.Start);

    public ReadOnlySpan<char> Letters(TextSpan span) => text.AsSpan(span.Start, span.Length);

    public bool IsJobNoun(Word word) => !word.IsNumber && JobNouns.Contains(Letters(word));

    /// <summary>True where some word of <paramref name="span"/> names an occupation.</summary>
    public bool HasJobNoun(TextSpan span)
    {
        foreach (var word in WordsIn(span))
        {
            if (IsJobNoun(word))
                return true;
        }

        return false;
    }

    /// <summary>The hits of <paramref name="list"/> that lie inside <paramref name="span"/>.</summary>
    public IEnumerable<TermHit> HitsIn(string list, TextSpan span)
    {
        var hits = terms.Of(list);
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < hits.Count && hits[i].Span.Start < span.End; i++)
        {
            if (hits[i].Span.End <= span.End)
                yield return hits[i];
        }
    }
}
