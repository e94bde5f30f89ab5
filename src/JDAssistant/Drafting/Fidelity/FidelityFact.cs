using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>A fact as the words that a text has to hold.</summary>
internal sealed class FidelityFact(Fact fact)
{
    /// <summary>The fact.</summary>
    public Fact Fact { get; } = fact;

    /// <summary>What it states, in order; the words as they are where it states nothing by itself.</summary>
    public List<string> Content { get; } = FidelityWords.ContentOf(fact.Value) is { Count: > 0 } content ? content : [.. FidelityWords.Of(fact.Value)];

    /// <summary>True for facts that running text may speak of freely, a word here and a word there.</summary>
    public bool IsSoft => Fact.Kind is FactKind.Title or FactKind.Level or FactKind.Company or FactKind.Team or FactKind.ReportsTo
        or FactKind.Duty or FactKind.Purpose or FactKind.AboutCompany;

    /// <summary>True for a text of several sentences or lines, which stands in pieces.</summary>
    public bool HasPieces { get; } = fact.Value.Contains('\n', StringComparison.Ordinal) || fact.Value.TrimEnd('.', ' ').Contains(". ", StringComparison.Ordinal);

    /// <summary>True where "or" leaves a choice.</summary>
    public bool LeavesChoice { get; } = HasOr(fact.Value);

    /// <summary>True where all that it states is in <paramref name="content"/>, in whatever order.</summary>
    public bool IsIn(HashSet<string> content) => Content.TrueForAll(content.Contains);

    /// <summary>True where all that it states is in <paramref name="content"/>, in whatever form: "running" for "run".</summary>
    public bool IsInByRoots(HashSet<string> content)
    {
        var roots = content.Select(FidelityWords.RootOf).ToHashSet(StringComparer.Ordinal);
        return Content.TrueForAll(word => roots.Contains(FidelityWords.RootOf(word)));
    }

    /// <summary>True where all that it states stands in <paramref name="content"/> in one piece: only words of no meaning between.</summary>
    public bool StandsIn(List<string> content)
    {
        var own = Content.ToHashSet(StringComparer.Ordinal);
        var words = content.FindAll(word => own.Contains(word) || !(FidelityWords.IsNeutral(word) || FidelityWords.IsPlain(word)));
        return IndexOf(words, Content) >= 0;
    }

    /// <summary>True where <paramref name="content"/> is one piece of it.</summary>
    public bool Holds(List<string> content) => content.Count > 0 && IndexOf(Content, content) >= 0;

    /// <summary>True where <paramref name="text"/> has the word "or".</summary>
    public static bool HasOr(string text) => FidelityWords.Of(text).Contains("or", StringComparer.Ordinal);

    private static int IndexOf(List<string> words, List<string> wanted)
    {
        for (var i = 0; i + wanted.Count <= words.Count; i++)
        {
            var length = 0;
            while (length < wanted.Count && string.Equals(words[i + length], wanted[length], StringComparison.Ordinal))
                length++;
            if (length == wanted.Count)
                return i;
        }

        return -1;
    }
}
