using JDAssistant.Drafting.Fidelity;
using JDAssistant.Policies;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Adds to a brief what the company lays down for all its postings.</summary>
public static class PolicyFacts
{
    /// <summary>Who is said to have stated these facts.</summary>
    public const string SaidBy = "policy";

    /// <summary>What the policy's text on benefits says of what <paramref name="words"/> name, its line or sentence; null where it says nothing.</summary>
    public static Fact? BenefitOf(this Policy policy, string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        if (wanted.Count == 0 || policy.Texts.Benefits is not { } benefits)
            return null;
        var line = benefits.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.TrimStart('-', '*', '•', ' ').TrimEnd('.'))
            .FirstOrDefault(each => FidelityWords.ContentOf(each) is var content && wanted.TrueForAll(content.Contains));
        return line is null ? null : new Fact(FactKind.Benefit, Prose.Capitalised(line), Strength.Must, SaidBy, line);
    }

    private static readonly string[] Ends = ["\n", "; ", ". "];

    /// <summary>The brief with the policy's facts behind those that were said; what was said wins.</summary>
    public static Brief With(this Brief brief, Policy policy)
    {
        var facts = new List<Fact>(brief.Facts);
        Add(FactKind.Company, policy.Company.Name);
        Add(FactKind.Benefit, policy.Texts.Benefits);
        Add(FactKind.Eeo, policy.Texts.Eeo);
        Add(FactKind.Accommodation, policy.Texts.Accommodation);
        return facts.Count == brief.Facts.Count ? brief : new Brief(facts);

        void Add(FactKind kind, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value) && (kind == FactKind.Benefit || !brief.Has(kind)))
                facts.Add(new Fact(kind, value.Trim(), Strength.Must, SaidBy, value));
        }
    }
}
