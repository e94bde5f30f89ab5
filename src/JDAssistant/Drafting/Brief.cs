namespace JDAssistant.Drafting;

/// <summary>The ledger of facts that a draft is written from.</summary>
public sealed record Brief(IReadOnlyList<Fact> Facts)
{
    /// <summary>The facts of one kind, in the order in which they were said.</summary>
    public IEnumerable<Fact> Of(FactKind kind) => Facts.Where(fact => fact.Kind == kind);
}
