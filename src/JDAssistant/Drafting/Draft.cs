using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Drafting;

/// <summary>A job description that was written from a brief.</summary>
/// <param name="Markdown">The whole text.</param>
/// <param name="Proposed">What stands in it although nobody said it: duties that such a role usually has.</param>
/// <param name="Gaps">What is still to be said, in the order of the text.</param>
/// <param name="Brief">The facts that it was written from, those of the policy included.</param>
public sealed record Draft(string Markdown, IReadOnlyList<Proposal> Proposed, IReadOnlyList<Gap> Gaps, Brief Brief)
{
    /// <summary>One sentence where a language model was asked and our templates had to answer; null otherwise.</summary>
    public string? Notice { get; init; }

    /// <summary>What a language model wrote although nobody said it: not in the text, to be asked about.</summary>
    public IReadOnlyList<Proposal> LeftOut { get; init; } = [];
}

/// <summary>A sentence or an item that somebody has to agree to.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Text">The words, without a bullet.</param>
public sealed record Proposal(SectionKind Section, string Text);
