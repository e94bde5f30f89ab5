using JDAssistant.Text;

namespace JDAssistant.Terms;

/// <summary>The terms found in one text, by list.</summary>
public sealed class TermHits
{
    private readonly Dictionary<TermList, List<TermHit>> _byList = [];

    /// <summary>The hits of one list in order of the text; empty where there are none.</summary>
    public IReadOnlyList<TermHit> Of(TermList list) => _byList.TryGetValue(list, out var hits) ? hits : [];

    /// <summary>The hits of the list called <paramref name="name"/> in <see cref="TermIndex.Default"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public IReadOnlyList<TermHit> Of(string name) => Of(TermIndex.Default.List(name));

    /// <summary>The index of the first of <paramref name="hits"/> that starts at or after <paramref name="offset"/>.</summary>
    internal static int FirstFrom(IReadOnlyList<TermHit> hits, int offset) => Ordered.FirstFrom(hits, offset, hit => hit.Span);

    /// <summary>Takes a hit: a longer one from the same start replaces a shorter, one inside an earlier hit is dropped.</summary>
    internal void Offer(TermHit hit)
    {
        if (!_byList.TryGetValue(hit.Term.List, out var hits))
            _byList.Add(hit.Term.List, hits = []);
        if (hits.Count > 0 && hits[^1] is var last && hit.Span.Start < last.Span.End)
        {
            if (hit.Span.Start > last.Span.Start || hit.Span.End < last.Span.End)
                return;
            // Two rows with the same words: the case-sensitive one knows more, and whole words more than a stem.
            if (hit.Span.End > last.Span.End || hit.Term.IsCaseSensitive || (last.Term.IsStem && !hit.Term.IsStem))
                hits[^1] = hit;
            return;
        }

        hits.Add(hit);
    }

    /// <summary>Drops the innocent phrases, which were kept until now to shield what lies inside them.</summary>
    internal void Complete()
    {
        foreach (var hits in _byList.Values)
            hits.RemoveAll(hit => hit.Term.IsInnocent);
    }
}
