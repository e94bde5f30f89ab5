namespace JDAssistant.Drafting.Briefs;

/// <summary>What the kinds of facts are called in conversation.</summary>
public static class FactNames
{
    /// <summary>The name of a fact's kind: "pay", "must".</summary>
    public static string Of(Fact fact) => fact switch
    {
        { IsRequirement: true, Strength: Strength.Wish } => "nice to have",
        { IsRequirement: true } => "must have",
        _ => Of(fact.Kind),
    };

    /// <summary>The name of a kind: "pay", "place".</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.AboutCompany => "about the company",
        FactKind.ReportsTo => "reports to",
        FactKind.Location => "place",
        FactKind.OfficeDays => "office days",
        FactKind.StartDate => "start",
        FactKind.HowToApply => "how to apply",
        FactKind.Skill => "must have",
        FactKind.Detail => "good to know",
        FactKind.Eeo => "equal opportunity",
        FactKind.Accommodation => "accommodations",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
