using JDAssistant.Jurisdictions;
using JDAssistant.Text;

namespace JDAssistant.Rules.Law;

/// <summary>How a posting stands to one provision of one place. Not legal advice.</summary>
/// <param name="Applicable">The provision and whether it reaches the posting.</param>
/// <param name="State">How the posting stands to it.</param>
/// <param name="Span">Where it is met or violated, in reading offsets; null where no words are about it.</param>
/// <param name="Why">What the posting says or lacks, as a clause; "" where the state says all.</param>
/// <param name="Doubt">What would decide; null where nothing is unknown.</param>
public sealed record LawAnswer(
    ApplicableProvision Applicable, LawState State, TextSpan? Span, string Why, LegalDoubt? Doubt)
{
    /// <summary>Whose law it is.</summary>
    public Jurisdiction Jurisdiction => Applicable.Jurisdiction;

    /// <summary>The row.</summary>
    public LegalProvision Provision => Applicable.Provision;

    /// <summary>True where the text lacks what is wanted, or holds what is not, whether or not the law reaches it.</summary>
    public bool IsShort { get; init; }

    /// <summary>True where the words are there and are not what the law wants: a range without an end.</summary>
    public bool IsWrong { get; init; }

    /// <summary>The severest finding that it can carry; null where it carries none.</summary>
    public Severity? Severity => !IsShort || Applicable.Applies == false || !Applicable.IsTouched ? null
        : Provision.Weight switch
        {
            // One city among all from which the work might be done is worth a word and no more.
            _ when Jurisdiction.IsLocal && !Applicable.IsThere => Rules.Severity.Notice,
            Weight.Certain when Applicable.IsEnforced && State is LawState.Missing or LawState.Violated => Rules.Severity.Error,
            Weight.Advice => Rules.Severity.Notice,
            _ => Rules.Severity.Warning,
        };
}
