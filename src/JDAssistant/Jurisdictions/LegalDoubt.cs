namespace JDAssistant.Jurisdictions;

/// <summary>What decides whether a law reaches a posting, or whether the posting satisfies it.</summary>
public enum DoubtKind
{
    /// <summary>How many people are employed altogether.</summary>
    HeadCount,

    /// <summary>How many people are employed in a place.</summary>
    HeadCountThere,

    /// <summary>Whether the work may be done from a place.</summary>
    WorkThere,

    /// <summary>Whether the job reports to somebody in a place.</summary>
    ReportsThere,

    /// <summary>Whether the company is a contractor of the government.</summary>
    Contractor,

    /// <summary>Whether software of the kind called AI takes part in the choice.</summary>
    AiUse,

    /// <summary>Something about the job or the posting that no setting of the policy holds.</summary>
    Fact,
}

/// <summary>Something unknown that would decide.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Whether">It as a clause: "whether you employ 15 people or more".</param>
/// <param name="Place">The place it is about; null where it is about none.</param>
public sealed record LegalDoubt(DoubtKind Kind, string Whether, Jurisdiction? Place)
{
    /// <summary>The setting of the policy that answers it; null where none does.</summary>
    public string? Setting => Kind switch
    {
        DoubtKind.HeadCount => "company.headCount",
        DoubtKind.HeadCountThere => $"company.places, {Place!.Id}",
        DoubtKind.Contractor => "company.isFederalContractor",
        DoubtKind.AiUse => "company.usesAiInHiring",
        _ => null,
    };

    /// <summary>It as a question to a person; null where an answer would decide this one posting only.</summary>
    public string? Question => Kind switch
    {
        DoubtKind.HeadCount => "How many people do you employ altogether?",
        DoubtKind.HeadCountThere => $"How many people do you employ in {Place!.Name}?",
        DoubtKind.Contractor => "Are you a contractor of the United States government?",
        DoubtKind.AiUse => "Does software of the kind called AI screen, assess or select your applicants?",
        _ => null,
    };
}
