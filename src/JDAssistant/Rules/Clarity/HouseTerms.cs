using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags words that the company avoids.</summary>
public sealed class HouseTerms : Rule
{
    private readonly TermIndex? _index;
    private readonly Dictionary<string, HouseTerm> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks for the terms that <paramref name="policy"/> lists.</summary>
    public HouseTerms(Policy policy)
    {
        foreach (var term in policy.Terms)
            _terms.TryAdd(term.Avoid, term);
        if (_terms.Count > 0)
            _index = TermIndex.Build([TermList.Parse("house-terms", "# Source: policy\n# Licence: the company's own\nterm\n" + string.Join('\n', _terms.Keys))]);
    }

    public override RuleInfo Info { get; } = new(
        "JD790", "house-term", Severity.Warning, Evidence.Convention,
        "The company avoids this word.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (_index is null)
            return [];
        var list = _index.List("house-terms");
        return
            from hit in _index.Find(job.Source.Text, Words.Of(job.Source.Text, _index.Vocabulary)).Of(list)
            let term = _terms[hit.Term.IsStem ? hit.Term.Text + "*" : hit.Term.Text]
            let words = job.Slice(hit.Span)
            select Report(hit.Span, Message(words, term), FixFor(hit, words, term));
    }

    private static string Message(string words, HouseTerm term) =>
        $"Your policy avoids “{words}”{(term.Why is { } why ? $" ({why})" : "")}: {(term.Say is { } say ? $"say “{say}”" : "use another word")}.";

    /// <summary>A whole word is replaced by a whole word; what to make of an ending only the writer knows.</summary>
    private static Fix? FixFor(TermHit hit, string words, HouseTerm term)
    {
        if (term.Say is not { Length: > 0 } say || hit.Term.IsStem)
            return null;
        var text = char.IsUpper(words[0]) ? char.ToUpperInvariant(say[0]) + say[1..] : say;
        return Fix.Unsafe($"Replace with “{text}”", new TextEdit(hit.Span, text));
    }
}
