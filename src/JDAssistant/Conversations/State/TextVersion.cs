using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.State;

/// <summary>A text as it once was in hand.</summary>
/// <param name="Number">Counts from 1 in the order in which the versions came to be; no number is given twice.</param>
/// <param name="From">The version that it was made from; null for one that was made from none.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Title">What it was called; null where it had no title.</param>
/// <param name="Change">What made it, in a few words of plain text: "pasted", "two safe fixes".</param>
public sealed record TextVersion(int Number, int? From, string Text, string? Title, string Change)
{
    /// <summary>The number of the first version of its job description; null for what was kept before there were several.</summary>
    public int? Draft { get; init; }

    /// <summary>The facts that it was written from; empty for a pasted text.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>True where its words were changed after its facts had written it.</summary>
    public bool IsEdited { get; init; }
}
