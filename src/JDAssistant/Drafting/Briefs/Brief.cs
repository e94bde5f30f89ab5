using JDAssistant.Documents;

namespace JDAssistant.Drafting.Briefs;

/// <summary>The ledger of facts that a draft is written from.</summary>
public sealed record Brief(IReadOnlyList<Fact> Facts)
{
    /// <summary>A brief in which nothing was said.</summary>
    public static Brief Empty { get; } = new([]);

    /// <summary>The facts of one kind, in the order in which they were said.</summary>
    public IEnumerable<Fact> Of(FactKind kind) => Facts.Where(fact => fact.Kind == kind);

    /// <summary>The value of the first fact of one kind; null where nothing was said.</summary>
    public string? First(FactKind kind) => Of(kind).FirstOrDefault()?.Value;

    /// <summary>True where something of this kind was said.</summary>
    public bool Has(FactKind kind) => Of(kind).Any();

    /// <summary>What a candidate must have, in the order in which it was said.</summary>
    public IEnumerable<Fact> Musts => Facts.Where(fact => fact is { IsRequirement: true, Strength: Strength.Must });

    /// <summary>What a candidate should have, in the order in which it was said.</summary>
    public IEnumerable<Fact> Wishes => Facts.Where(fact => fact is { IsRequirement: true, Strength: Strength.Wish });

    /// <summary>The level that was said; null where none was.</summary>
    public Level? Level => Enum.TryParse<Level>(First(FactKind.Level), ignoreCase: true, out var level) ? level : null;

    /// <summary>The facts whose kind was guessed, so that the person should be asked.</summary>
    public IEnumerable<Fact> Assumed => Facts.Where(fact => fact.IsAssumed);
}
