using JDAssistant.Text;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>How a text departs from the facts that it was written from.</summary>
public enum FidelityFault
{
    /// <summary>A number that nobody gave.</summary>
    AddedNumber,

    /// <summary>An amount, its currency or its period that nobody gave.</summary>
    AddedPay,

    /// <summary>Years of experience that nobody asked for.</summary>
    AddedYears,

    /// <summary>A place that nobody named.</summary>
    AddedPlace,

    /// <summary>A skill, tool, degree or licence that nobody asked for.</summary>
    AddedRequirement,

    /// <summary>A benefit that nobody promised.</summary>
    AddedBenefit,

    /// <summary>Words in running text that are in no fact, no template and not of everyday prose.</summary>
    AddedClaim,

    /// <summary>A name that nobody named.</summary>
    AddedName,

    /// <summary>A demand that is not in the text.</summary>
    MissingMust,

    /// <summary>A wish that is not in the text.</summary>
    MissingWish,

    /// <summary>Another fact that is not in the text.</summary>
    MissingFact,

    /// <summary>A demand that became a wish, or got words that weaken it.</summary>
    Weakened,

    /// <summary>A wish that became a demand, or a demand that got words that strengthen it.</summary>
    Strengthened,
}

/// <summary>One departure of a text from its facts.</summary>
/// <param name="Fault">What kind it is.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Words">The words of the text, or, where something is missing, of the fact.</param>
/// <param name="Span">Where in the text they stand, in reading offsets; null where something is missing.</param>
public sealed record FidelityProblem(FidelityFault Fault, string Message, string Words, TextSpan? Span);
