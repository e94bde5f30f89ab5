namespace JDAssistant.Rules;

/// <summary>What a rule is: the same words stand on its page, in the table of rules and in every report.</summary>
/// <param name="Id">"JD" and three digits, the first naming the category; never used again for another rule.</param>
/// <param name="Name">Names the fault in kebab case and reads well after "allow".</param>
/// <param name="Severity">The severity where the policy sets no other.</param>
/// <param name="Evidence">The strength of the evidence on the rule's page.</param>
/// <param name="Summary">One sentence: what the rule finds.</param>
public sealed record RuleInfo(string Id, string Name, Severity Severity, Evidence Evidence, string Summary)
{
    /// <summary>The category by the id's first digit.</summary>
    public string Category => Categories[Id[2] - '1'];

    /// <summary>
    /// What several rules see from different sides: of findings with the same problem that share a place only the
    /// weightiest is shown, and it takes the others' places along. Null for a rule that stands alone.
    /// </summary>
    public string? Problem { get; init; }

    /// <summary>
    /// True where the rule judges wording, which it can only do in English; the others read figures, places and layout,
    /// and run in any language.
    /// </summary>
    public bool NeedsEnglish { get; init; }

    /// <summary>The highest severity that evidence of this grade can carry.</summary>
    public Severity Ceiling => Evidence >= Evidence.Platform ? Severity.Error : Severity.Warning;

    /// <summary>The categories in order of their digit.</summary>
    public static IReadOnlyList<string> Categories { get; } =
        ["Consistency", "Completeness", "Pay", "Law", "Inclusion", "Requirements", "Clarity", "Form"];
}
