using JDAssistant.Text;

namespace JDAssistant.Terms;

/// <summary>The terms found in one text, by list.</summary>
public sealed class TermHits
{
    private readonly List<TermHit>?[] _byList;

    internal TermHits(int lists) => _byList = new List<TermHit>?[lists];

    /// <summary>The hits of one list in order of the text; empty where there are none.</summary>
    /// <exception cref="ArgumentException">No text is searched for the rows of this list.</exception>
    public IReadOnlyList<TermHit> Of(TermList list)
    {
        if (list.IsTable)
            throw new ArgumentException($"{list.Name}.tsv is a table of keys: no text is searched for them.", nameof(list));
        return list.Number < _byList.Length && _byList[list.Number] is [var first, ..] hits && ReferenceEquals(first.Term.List, list) ? hits : [];
    }

    /// <summary>The hits of the list called <paramref name="name"/> in <see cref="TermIndex.Default"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public IReadOnlyList<TermHit> Of(string name) => Of(TermIndex.Default.List(name));

    /// <summary>The index of the first of <paramref name="hits"/> that starts at or after <paramref name="offset"/>.</summary>
    internal static int FirstFrom(IReadOnlyList<TermHit> hits, int offset) => Ordered.FirstFrom(hits, offset, hit => hit.Span);

    /// <summary>Takes a hit: a longer one from the same start replaces a shorter, one inside an earlier hit is dropped.</summary>
    internal void Offer(Term term, TextSpan span, int firstWord, int wordCount)
    {
        var hits = _byList[term.List.Number] ??= [];
        if (hits.Count == 0 || span.Start >= hits[^1].Span.End)
        {
            hits.Add(new TermHit(term, span, firstWord, wordCount));
            return;
        }

        var last = hits[^1];
        if (span.Start > last.Span.Start || span.End < last.Span.End)
            return;
        // Two rows with the same words: the case-sensitive one knows more, and whole words more than a stem.
        if (span.End > last.Span.End || term.IsCaseSensitive || (last.Term.IsStem && !term.IsStem))
            hits[^1] = new TermHit(term, span, firstWord, wordCount);
    }

    /// <summary>Drops the innocent phrases, which were kept until now to shield what lies inside them.</summary>
    internal void Complete()
    {
        foreach (var hits in _byList)
            hits?.RemoveAll(hit => hit.Term.IsInnocent);
    }
}
