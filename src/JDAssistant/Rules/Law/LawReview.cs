using JDAssistant.Jurisdictions;

namespace JDAssistant.Rules.Law;

/// <summary>How a posting stands to the law of all places that it touches. Not legal advice.</summary>
/// <param name="Day">The day that it is judged for.</param>
/// <param name="Places">Place by place, the larger before the smaller; only places that have something to say.</param>
/// <param name="Together">What one posting must hold and leave out to be lawful in all of them, what is short first.</param>
/// <param name="Questions">What one answer would decide, what decides most first; each can be kept in the policy.</param>
/// <param name="Changes">What changes in these places after the day, the next first.</param>
public sealed record LawReview(
    DateOnly Day, IReadOnlyList<PlaceLaw> Places, IReadOnlyList<JointDemand> Together, IReadOnlyList<LegalQuestion> Questions,
    IReadOnlyList<LawChange> Changes)
{
    /// <summary>What stands beside every answer about the law.</summary>
    public const string Notice = "Not legal advice.";
}

/// <summary>How a posting stands to the law of one place.</summary>
/// <param name="Jurisdiction">The place.</param>
/// <param name="Answers">Row by row.</param>
public sealed record PlaceLaw(Jurisdiction Jurisdiction, IReadOnlyList<LawAnswer> Answers);

/// <summary>One thing that one or several places want of a posting.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="IsBan">True where it is to be left out.</param>
/// <param name="State">The worst of the answers.</param>
/// <param name="Answers">Who wants it, the surest first.</param>
public sealed record JointDemand(LegalTopic Topic, bool IsBan, LawState State, IReadOnlyList<LawAnswer> Answers);

/// <summary>Something that one answer would decide.</summary>
/// <param name="Doubt">What is unknown.</param>
/// <param name="Question">It as a question to a person.</param>
/// <param name="Decides">How many things it would decide.</param>
public sealed record LegalQuestion(LegalDoubt Doubt, string Question, int Decides);

/// <summary>A row that begins, ends or comes to be enforced.</summary>
/// <param name="Day">The first day on which it is otherwise.</param>
/// <param name="Jurisdiction">Whose row it is.</param>
/// <param name="Provision">The row.</param>
/// <param name="What">"begins", "ends" or "is enforced".</param>
public sealed record LawChange(DateOnly Day, Jurisdiction Jurisdiction, LegalProvision Provision, string What);
