namespace JDAssistant.Drafting;

/// <summary>Changes a brief by what is said later.</summary>
public static class BriefChanges
{
    // Of these a posting has one; a later word replaces the earlier.
    private static readonly HashSet<FactKind> Single =
    [
        FactKind.Title, FactKind.Level, FactKind.Company, FactKind.Team, FactKind.ReportsTo, FactKind.Location, FactKind.Workplace,
        FactKind.OfficeDays, FactKind.Employment, FactKind.Hours, FactKind.StartDate, FactKind.Deadline, FactKind.Pay, FactKind.HowToApply,
        FactKind.Eeo, FactKind.Accommodation,
    ];

    /// <summary>The brief with <paramref name="later"/> in it: a single fact replaces the one before, a requirement of the same words too, others are added.</summary>
    public static Brief ChangedBy(this Brief brief, Brief later)
    {
        var replaced = later.Facts.Select(fact => fact.Kind).Where(Single.Contains).ToHashSet();
        if (replaced.Contains(FactKind.Title))
            replaced.Add(FactKind.Level);
        var kept = brief.Facts.Where(fact => !replaced.Contains(fact.Kind) && !later.Facts.Any(other => IsSame(fact, other)));
        return new Brief([.. kept, .. later.Facts]);
    }

    /// <summary>The brief without the facts that hold all of <paramref name="words"/>.</summary>
    public static Brief Without(this Brief brief, string words)
    {
        var wanted = FidelityWords.Of(words).Where(word => !FidelityWords.IsNeutral(word)).ToList();
        return wanted.Count == 0
            ? brief
            : new Brief([.. brief.Facts.Where(fact => fact.Kind == FactKind.Title || !wanted.All(FidelityWords.Of(fact.Value).Contains))]);
    }

    private static bool IsSame(Fact one, Fact other) =>
        one.IsRequirement && other.IsRequirement && FidelityWords.Of(one.Value).SequenceEqual(FidelityWords.Of(other.Value));
}
